// Imports one address of the package and tells what the process has that it had not with Lit alone.
import 'lit';

const before = Object.getOwnPropertyNames(globalThis);
await import(process.argv[2]);
const tags = ['article', 'font-size', 'hotline-banner', 'language-toggle'].map((name) => `reader-${name}`);
console.log(
  JSON.stringify({
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name)),
    tags: tags.filter((tag) => customElements.get(tag)),
  }),
);
