// In the shape of Drupal’s behaviours and of BigPipe: what a script of data says takes the place of its placeholder.
(() => {
  document.documentElement.classList.replace('no-js', 'js');
  const settings = JSON.parse(
    document.querySelector('[data-drupal-selector=drupal-settings-json]').textContent,
  );
  const replace = (script) => {
    const id = script.dataset.bigPipeReplacementForPlaceholderWithId;
    if (!(id in settings.bigPipePlaceholderIds)) return;
    delete settings.bigPipePlaceholderIds[id];
    for (const {selector, data} of JSON.parse(script.textContent)) {
      const holder = document.createElement('div');
      holder.innerHTML = data;
      document.querySelector(selector).replaceWith(...holder.childNodes);
    }
  };
  // One that the parser is still at has not all of its text.
  const isWhole = (script) => script.nextSibling || document.readyState !== 'loading';
  const replaceAll = () => {
    const selector = 'script[data-big-pipe-replacement-for-placeholder-with-id]';
    for (const script of document.querySelectorAll(selector)) if (isWhole(script)) replace(script);
  };
  replaceAll();
  new MutationObserver(replaceAll).observe(document.body, {childList: true, subtree: true});
  document.addEventListener('DOMContentLoaded', replaceAll);
})();
