// A page with one language of its own: nothing around the article has to follow the reader's language.
import '../src/define.js';
