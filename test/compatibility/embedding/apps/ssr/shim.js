// Lit's stand-in for a browser first, which has a document without any content. It finishes only after the modules that
// are imported beside it, and brings another registry of elements: so it is waited for.
await import('@lit-labs/ssr/lib/install-global-dom-shim.js');
const {page} = await import('./server.js');

console.log(await page('vi'));
