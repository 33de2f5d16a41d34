// Script of a page in one language: nothing around the article follows the reader's language.
import '../src/define.js';
