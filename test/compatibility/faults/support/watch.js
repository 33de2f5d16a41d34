// The first script of every page here. It writes down whatever a guest in the page must not cause, in the same words in all
// engines, with the browser's own functions as they were before any script of the host's.
(() => {
  const complaints = [];
  const tell = (kind, text) => {
    complaints[complaints.length] = `${kind}: ${text}`;
  };
  Object.defineProperty(window, 'watch', {value: {complaints}});
  // A script or style that does not load fires an event without a message.
  window.addEventListener(
    'error',
    ({message, target}) => {
      const address = target.src || target.href;
      if (message !== undefined) tell('error', message);
      else if (address) tell('not loaded', address);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) =>
    tell('rejection', (reason && reason.message) || reason),
  );
  window.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    tell('blocked', `${violatedDirective} ${blockedURI}`),
  );
  for (const kind of ['warn', 'error']) {
    const say = console[kind].bind(console);
    console[kind] = (...words) => {
      tell(kind, words.join(' '));
      say(...words);
    };
  }
})();
