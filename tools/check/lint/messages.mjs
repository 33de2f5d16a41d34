// Reports messages that Lit Localize would silently skip, and descriptions without a limit for the translator. Other rules
// for messages are in bans.mjs.
const LIMIT = /\bAt most \d+ characters\b/;

const messages = {
  meta: {type: 'problem', schema: [], docs: {description: 'Keeps messages translatable.'}},
  create(context) {
    const imported = new Set();
    const report = (node, message) => context.report({node, message});
    return {
      ImportDeclaration({source, specifiers}) {
        if (source.value !== '@lit/localize') return;
        for (const specifier of specifiers) {
          if (specifier.imported?.name === 'msg') {
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
      'CallExpression[callee.name="msg"] > ObjectExpression > Property[key.name="desc"]'({value}) {
        if (!LIMIT.test(value.value ?? ''))
          report(value, 'The desc says how long a translation may be: "At most 20 characters."');
      },
    };
  },
};

export default {rules: {messages}};
