// What every message to be translated must have, and what Lit Localize would pass over without a word.
const ID = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;
const LIMIT = /\bAt most \d+ characters\b/;

const textOf = (node) =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

const inFunction = (node) => {
  for (let at = node.parent; at; at = at.parent)
    if (/Function|PropertyDefinition/.test(at.type)) return at.type !== 'PropertyDefinition' || !at.static;
  return false;
};

const messages = {
  meta: {type: 'problem', schema: [], docs: {description: 'Keeps messages translatable.'}},
  create(context) {
    const imported = new Set();
    const report = (node, message) => context.report({node, message});
    return {
      ImportDeclaration({source, specifiers}) {
        if (source.value !== '@lit/localize') return;
        for (const specifier of specifiers) {
          if (specifier.type === 'ImportNamespaceSpecifier')
            report(specifier, 'Import msg by its name: calls of it are looked for by that name.');
          else if (specifier.imported?.name === 'msg') {
            if (specifier.local.name !== 'msg')
              report(specifier, 'Call it msg: calls of it are looked for by that name.');
            imported.add(specifier.local.name);
          }
        }
      },
      Identifier(node) {
        if (node.name !== 'msg' || /^Import/.test(node.parent.type)) return;
        const isCall = node.parent.type === 'CallExpression' && node.parent.callee === node;
        const isName =
          node.parent.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed;
        if (imported.has('msg') && !isCall && !isName)
          report(
            node,
            'Only call msg: what is passed on or renamed, the extractor passes over without a word.',
          );
        if (!imported.has('msg') && isCall)
          report(
            node,
            'This msg is not the one of @lit/localize: the extractor passes it over without a word.',
          );
      },
      'CallExpression[callee.name="msg"]'(node) {
        const [text, options] = node.arguments;
        const plain = textOf(text) !== undefined;
        const withValues = text?.type === 'TaggedTemplateExpression' && text.tag.name === 'str';
        if (!plain && !withValues)
          report(
            node,
            'The text of a message is a literal, or str`…` around values: no markup, nothing computed.',
          );
        const property = (name) => options?.properties?.find(({key}) => key?.name === name)?.value;
        const id = textOf(property('id'));
        const desc = textOf(property('desc'));
        if (!id || !ID.test(id)) report(node, 'A message has an id, area.meaning, as a literal.');
        if (!desc)
          report(node, 'A message has a desc for translators, as a literal: where it is, what it does.');
        else if (!LIMIT.test(desc))
          report(node, 'The desc says how long a translation may be: "At most 20 characters."');
        if (!inFunction(node))
          report(
            node,
            'A message at the level of the module keeps its first language for good: ask for it in a function.',
          );
      },
    };
  },
};

export default {rules: {messages}};
