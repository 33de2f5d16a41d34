import {posix} from 'node:path';

// A default that is a constant of another file says nothing to an editor: `@default` says what it is.
const defaults = new Map();

// Rewrites the paths of the sources to those that are published, and leaves out what is private.
const published = {
  name: 'published',
  analyzePhase({ts, node}) {
    if (!ts.isPropertyDeclaration(node)) return;
    for (const {tagName, comment} of ts.getJSDocTags(node))
      if (tagName.text === 'default')
        defaults.set(`${node.parent.name.text}.${node.name.text}`, ts.getTextOfJSDocComment(comment).trim());
  },
  packageLinkPhase({customElementsManifest}) {
    const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    // The analyzer lists them as they come from the disk.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const {declaration} of module.exports ?? [])
        // A re-export in index.ts has the path of its import: ./elements/article/article.js
        if (declaration?.module?.startsWith('.'))
          declaration.module = posix.join(posix.dirname(module.path), declaration.module);
        else if (declaration?.module) declaration.module = toDist(declaration.module);
      for (const declaration of module.declarations ?? []) {
        // Between Lit's class and ours stands one that is no element of any tag.
        if (!declaration.tagName) delete declaration.customElement;
        if (declaration.superclass?.module)
          declaration.superclass.module = toDist(declaration.superclass.module).replace(/^\//, '');
        for (const {inheritedFrom} of declaration.members ?? [])
          if (inheritedFrom?.module) inheritedFrom.module = toDist(inheritedFrom.module);
        declaration.members = declaration.members?.filter(
          ({privacy, name}) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
        // The analyzer takes inner state for an attribute of the same name. What `@attr` names has no field.
        declaration.attributes = declaration.attributes?.filter(
          ({fieldName}) => !fieldName || declaration.members.some(({name}) => name === fieldName),
        );
        for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          const value = defaults.get(`${declaration.name}.${one.fieldName ?? one.name}`);
          if (value) one.default = value;
        }
      }
    }
  },
};

// Adds the module that registers each tag, because the analyzer recognises only customElements.define().
const definitions = {
  name: 'definitions',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules.flatMap(({path, declarations = []}) =>
      declarations.filter(({tagName}) => tagName).map(({tagName, name}) => ({tagName, name, path})),
    );
    for (const {tagName, name, path} of elements) {
      const define = modules.find((module) => module.path === posix.join(posix.dirname(path), 'define.js'));
      define.exports = [
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
      ];
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/base/reader-element.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published, definitions],
};
