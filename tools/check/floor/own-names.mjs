import ts from 'typescript';

/** The names that our sources give to members of their own objects: in a built file they look like a browser's. */
export function ownNames(texts) {
  const names = new Set();
  const visit = (node) => {
    if (
      (ts.isPropertyAssignment(node) ||
        ts.isShorthandPropertyAssignment(node) ||
        ts.isClassElement(node) ||
        ts.isTypeElement(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  for (const text of texts) visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext));
  return names;
}
