import {posix} from 'node:path';

// Rewrites the paths of the sources to those that are published, and leaves out what is private.
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    // The analyzer lists them as they come from the disk.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const {declaration} of module.exports ?? [])
        // What index.ts hands on is named as it is imported there: ./elements/article/article.js
        if (declaration?.module?.startsWith('.'))
          declaration.module = posix.join(posix.dirname(module.path), declaration.module);
        else if (declaration?.module) declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({privacy, name}) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
        // The analyzer takes inner state for an attribute of the same name.
        declaration.attributes = declaration.attributes?.filter(({fieldName}) =>
          declaration.members.some(({name}) => name === fieldName),
        );
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
