// Rewrites the paths of the sources to those that are published, and leaves out what is private.
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const entry of module.exports ?? [])
        if (entry.declaration?.module) entry.declaration.module = toDist(entry.declaration.module);
      for (const declaration of module.declarations ?? [])
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({privacy, name}) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
          );
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
