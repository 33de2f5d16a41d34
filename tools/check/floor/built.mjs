// Reads the features that a built file uses: its syntax, the names of the members it reads, and its strings,
// some of which are styles and templates.
import {parse} from 'acorn';
import {full} from 'acorn-walk';
import {features, lackedBy} from './support.mjs';

/**
 * @param {string} code A file with everything inside.
 * @param {'script' | 'module'} sourceType
 * @returns {{names: string[], texts: string[]}}
 * @throws {SyntaxError} Where a parser of ECMAScript 2022 would stop.
 */
export function readBuilt(code, sourceType) {
  const names = new Set();
  const texts = new Set();
  full(parse(code, {ecmaVersion: 2022, sourceType}), (node) => {
    if (node.type === 'MemberExpression' && !node.computed) names.add(node.property.name);
    if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
    // A value in the place where it is put stands for a name.
    if (node.type === 'TemplateLiteral') texts.add(node.quasis.map(({value}) => value.cooked).join('value'));
  });
  return {names: [...names], texts: [...texts]};
}

/**
 * Names that stand for nothing but what a browser of the floor lacks. This sees the libraries inside a file too; what it
 * cannot tell apart, such as the `map` of an iterator, apis.mjs finds in our own sources.
 */
export function tooNewNames(names, floor) {
  const byName = new Map();
  const gather = (tree, path) => {
    for (const [key, node] of Object.entries(tree)) {
      if (key === '__compat') continue;
      const name = key.replace(/_(static|event)$/, '');
      if (node.__compat) byName.set(name, [...(byName.get(name) ?? []), {path: `${path}.${key}`, node}]);
      gather(node, `${path}.${key}`);
    }
  };
  gather(features.javascript.builtins, 'javascript.builtins');
  gather(features.api, 'api');
  // `style.maxInlineSize` is a feature of CSS.
  for (const [name, node] of Object.entries(features.css.properties))
    gather(
      {[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]: {__compat: node.__compat}},
      'css.properties',
    );
  return names.flatMap((name) => {
    // A short name was made by the minifier and has no meaning.
    if (name.length < 3) return [];
    const [first, ...others] = (byName.get(name) ?? []).map(({path, node}) => ({
      feature: path,
      browsers: lackedBy(node, floor),
    }));
    return first && [first, ...others].every(({browsers}) => browsers.length) ? [first] : [];
  });
}
