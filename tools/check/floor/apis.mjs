// The APIs of JavaScript and of browsers that TypeScript sees our sources use, each with the interface it belongs to:
// `map` of an iterator is another feature than `map` of an array.
import ts from 'typescript';
import {features, lackedBy} from './support.mjs';

/** @typedef {{feature: string, place: string, browsers: string[]}} Use */

/**
 * The uses of what a browser of the floor lacks.
 *
 * @param {string[]} files Sources.
 * @param {ts.CompilerOptions} options
 * @param {string[][]} floor
 * @returns {Use[]}
 */
export function tooNewApis(files, options, floor) {
  const program = ts.createProgram(files, {
    ...options,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  const checker = program.getTypeChecker();
  const uses = new Map();
  const note = (node, symbol, receiver) => {
    const found = symbol && featureOf(symbol, receiver, program);
    if (!found?.node.__compat) return;
    const browsers = lackedBy(found.node, floor);
    if (browsers.length)
      uses.set(found.path, uses.get(found.path) ?? {feature: found.path, place: placeOf(node), browsers});
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node))
      note(node, checker.getSymbolAtLocation(node.name), checker.getTypeAtLocation(node.expression));
    else if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      const from = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(node, from.getProperty(name.text), from);
    } else if (ts.isIdentifier(node) && !ts.isPartOfTypeNode(node))
      note(node, checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return [...uses.values()];
}

const placeOf = (node) => {
  const file = node.getSourceFile();
  return `${file.fileName.replace(`${process.cwd()}/`, '')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** The feature that a name of the standard library stands for. */
function featureOf(symbol, receiver, program) {
  const declaration = (symbol.declarations ?? []).find((one) =>
    program.isSourceFileDefaultLibrary(one.getSourceFile()),
  );
  if (!declaration) return undefined;
  const {name} = symbol;
  const owner = declaration.parent;
  if (ts.isInterfaceDeclaration(owner)) {
    // A member that several interfaces share is listed with each of them.
    const owners = [owner.name.text, ...(receiver ? namesOf(receiver) : [])].map(standardName);
    return firstOf(owners.flatMap((one) => [inside(owner, one), one]).map((one) => `${one}.${name}`));
  }
  if (ts.isTypeLiteralNode(owner) && ts.isVariableDeclaration(owner.parent))
    return firstOf([`${owner.parent.name.text}.${name}_static`, `${owner.parent.name.text}.${name}`]);
  return firstOf([inside(declaration, name), name, `Window.${name}`]);
}

/** Intl is a namespace: Intl.NumberFormat. */
const inside = (declaration, name) => {
  for (let node = declaration.parent; node; node = node.parent)
    if (ts.isModuleDeclaration(node)) return `${node.name.text}.${name}`;
  return name;
};

/** How the data calls an interface of TypeScript's. */
const standardName = (name) =>
  name
    .replace(/^Readonly(?=Array|Set|Map)/, '')
    .replace(/(?<=.)Constructor$/, '')
    .replace(/^(\w*Iterator|IteratorObject)$/, 'Iterator')
    .replace(/^\w+Iterator$/, 'Iterator');

const namesOf = (type) => {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.flatMap((part) => [
    ...(part.symbol ? [part.symbol.name] : []),
    ...(part.isClassOrInterface() || part.symbol ? (part.getBaseTypes?.() ?? []).flatMap(namesOf) : []),
  ]);
};

function firstOf(paths) {
  for (const path of paths)
    for (const [root, tree] of [
      ['javascript.builtins', features.javascript.builtins],
      ['api', features.api],
    ]) {
      const node = path
        .split('.')
        .reduce((node, key) => (node && Object.hasOwn(node, key) ? node[key] : undefined), tree);
      if (node) return {path: `${root}.${path}`, node};
    }
  return undefined;
}
