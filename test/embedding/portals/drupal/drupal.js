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
  const selector = 'script[data-big-pipe-replacement-for-placeholder-with-id]';
  document.querySelectorAll(selector).forEach(replace);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node instanceof Element && node.matches(selector)) replace(node);
  }).observe(document.body, {childList: true, subtree: true});
})();
