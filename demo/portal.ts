import '../src/define.js';

/** The document's title follows the reader's language, like the text of the page. */
const root = document.documentElement;
const titles = {vi: document.title, en: root.dataset.titleEn ?? document.title};

function showTitle(): void {
  document.title = root.dataset.readerLanguage?.startsWith('en') ? titles.en : titles.vi;
}

document.addEventListener('reader-language-change', showTitle);
showTitle();
