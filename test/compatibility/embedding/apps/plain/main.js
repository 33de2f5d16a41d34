import 'portal-reader/define.js';
import {preferences} from 'portal-reader';

// A property, where there is an attribute too.
document.querySelector('reader-article').syncTitle = true;

// What the reader does is heard on the document, wherever the control stands.
document.addEventListener('reader-scale-change', ({detail}) => {
  document.querySelector('output').textContent = `${detail.previous} → ${detail.scale}`;
});

// And what the reader chose before is known without an event.
document.body.dataset.language = preferences.get('language') ?? '';
