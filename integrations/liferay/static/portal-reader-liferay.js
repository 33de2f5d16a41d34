// Puts the text-size control above the text of a page, and says which parts of the page grow with it.
// Nothing of the page is moved: frames, players and scripts in the text stay as they are. The build puts early.js before this.
(function ({src, nonce, dataset}) {
  // Under its other name, which widgets load, the script brings the elements only.
  const isWidget = /\/portal-reader-tags\.js/.test(src);
  // Liferay before 7.4 GA120 runs the script anew with each page that it exchanges.
  if (document.querySelector('script[data-portal-reader=controls]')) return;

  /** Texts that may be the article: web contents, and whatever an asset publisher shows in full. */
  const TEXTS = selector(dataset.texts) || '.journal-content-article, .asset-full-content .asset-content';
  /** Pieces of a display page that has none of those, because its fields stand in fragments. */
  const PIECES = '.component-heading, .component-paragraph, .component-html';
  const OUTSIDE =
    'header, footer, nav, aside, #banner, #footer, [role=banner], [role=contentinfo], [role=navigation], dialog, .modal';
  /** Addresses of pages and windows in which something is edited or administered. */
  const EDITED = /[?&](p_l_mode=edit|p_p_state=(pop_up|exclusive))\b|\/(~\/)?control_panel\b/;
  const EDITORS = '.has-edit-mode-menu, .is-edit-mode, .portal-popup';
  /** Letters outside links from which on a web content is a text, and no banner or menu. */
  const ENOUGH = 200;

  /** Returns what the webmaster has written if it is a CSS selector. */
  function selector(written) {
    try {
      if (written) document.querySelector(written);
      return written;
    } catch {
      console.warn(`portal-reader: data-texts="${written}" is no CSS selector; the usual texts are taken.`);
    }
  }

  const isEdited = () => EDITED.test(location.pathname + location.search) || document.body.matches(EDITORS);

  /** Loads the elements, once for all tags of the package. */
  function load() {
    let script = document.querySelector('script[data-portal-reader]');
    if (!script) {
      script = document.createElement('script');
      script.dataset.portalReader = '';
      script.nonce = nonce;
      script.src = new URL('portal-reader.classic.js' + new URL(src).search, src).href;
      document.head.append(script);
    }
    if (!isWidget) script.dataset.portalReader = 'controls';
  }

  const known = new WeakSet();

  /** Returns true for an element with enough letters. One that is still being loaded may have them later. */
  function isLong(element) {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let letters = 0; !known.has(element) && words.nextNode();) {
      if (words.currentNode.parentElement.closest('a, button, script, style, template, noscript')) continue;
      letters += words.currentNode.data.trim().length;
      if (letters >= ENOUGH) known.add(element);
    }
    return known.has(element);
  }

  const all = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => !element.closest(OUTSIDE));

  /** The texts of the page, and what grows with them. */
  function find() {
    const texts = all(TEXTS).filter(isLong);
    const titles = all('#main-content h1, main h1, [role=main] h1');
    const comments = all('.taglib-discussion');
    if (texts.length || !/\/(w|-)\//.test(location.pathname))
      return {texts, parts: texts.length ? [...texts, ...titles, ...comments] : []};
    // From the title on, so that a header or footer made of fragments is left out.
    const pieces = all(PIECES);
    const long = pieces.filter(isLong);
    const title = pieces.findIndex((piece) => titles.some((one) => piece.contains(one)));
    const last = pieces.lastIndexOf(long[long.length - 1]);
    const parts = pieces.slice(Math.max(title, 0), last + 1);
    return {texts: long, parts: long.length ? [...parts, ...titles, ...comments] : []};
  }

  /** The box of a part that grows as a whole: a web content with its own title, ratings and comments. */
  const boxOf = (part) =>
    (!part.matches('h1') && part.closest('.portlet-boundary[id]')) || part.closest('[id^=fragment-]') || part;

  let ids = 0;
  function idOf(element) {
    while (!element.id) {
      const id = 'portal-reader-' + ++ids;
      if (!document.getElementById(id)) element.id = id;
    }
    return element.id;
  }

  /** Puts the controls above a text. */
  function place(text) {
    const tools = document.createElement('div');
    tools.className = 'portal-reader-tools';
    const size = tools.appendChild(document.createElement('reader-font-size'));
    if (dataset.label) size.setAttribute('label', dataset.label);
    if (dataset.displaySettings !== 'off')
      tools.append(' ', document.createElement('reader-display-settings'));
    // Beside the text, so that rules for its first child hold; inside it where its neighbours stand in a row.
    if (/flex|grid/.test(getComputedStyle(text.parentElement).display)) text.prepend(tools);
    else text.before(tools);
    return size;
  }

  const named = new WeakSet();
  /** Texts that have had their controls. Whoever takes these away does not get them back. */
  const served = new WeakSet();

  function update() {
    if (!document.body || isEdited()) return;
    load();
    if (isWidget) return observer.disconnect();
    // A template with tags of its own says itself what grows.
    if (document.querySelector('reader-article')) return;
    const {texts, parts} = find();
    if (!texts.length) return;
    let size = document.querySelector('reader-font-size');
    if (!size && !served.has(texts[0])) size = place(texts[0]);
    if (!size || (size.hasAttribute('for') && !named.has(size))) return;
    served.add(texts[0]);
    const boxes = [...new Set(parts.map(boxOf))];
    const outer = boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
    const names = outer.map(idOf).join(' ');
    for (const control of document.querySelectorAll('reader-font-size, reader-display-settings')) {
      if (control.hasAttribute('for') && !named.has(control)) continue;
      named.add(control);
      if (control.getAttribute('for') !== names) control.setAttribute('for', names);
    }
    // The elements do this too; until they have come, a saved size holds from the first frame on.
    for (const box of outer)
      if (!box.hasAttribute('data-reader-scaled')) box.setAttribute('data-reader-scaled', '');
  }

  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, {childList: true, subtree: true});
  update();
})(document.currentScript);
