// Reads the features that styles and templates use: properties, values, selectors, at-rules; elements and
// attributes.
import * as csstree from 'css-tree';
import {parseFragment} from 'parse5';
import {features, lackedBy} from './support.mjs';

const {css, html} = features;

/** Functions and keywords that are features of their own, such as light-dark(), by name. */
const functions = {};
for (const [name, type] of Object.entries(css.types))
  for (const [key, node] of [[name, type], ...Object.entries(type)])
    if (node.__compat) functions[key] ??= [`css.types.${name === key ? key : `${name}.${key}`}`, node];

const at = (path, node) => (node?.__compat ? [[path, node]] : []);

/** The features of a style sheet, or of what is one perhaps: what cannot be parsed has none. */
function featuresOfCss(text) {
  const found = [];
  const sheet = csstree.parse(text, {onParseError: () => {}});
  csstree.walk(sheet, (node) => {
    if (node.type === 'Declaration') {
      const property = node.property.toLowerCase();
      found.push(...at(`css.properties.${property}`, css.properties[property]));
      csstree.walk(node.value, ({type, name}) => {
        if (type === 'Function' && functions[name]) found.push(functions[name]);
        if (type === 'Identifier') {
          const key = name.replaceAll('-', '_');
          for (const one of [name, key])
            found.push(...at(`css.properties.${property}.${one}`, css.properties[property]?.[one]));
        }
      });
    }
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      found.push(...at(`css.selectors.${node.name}`, css.selectors[node.name]));
    // A rule in a rule; some of them the parser leaves as they are written.
    if (node.type === 'Rule')
      for (const inner of node.block.children)
        if (inner.type !== 'Declaration' && (inner.type !== 'Raw' || inner.value.includes('{'))) {
          found.push(['css.selectors.nesting', css.selectors.nesting]);
          if (inner.type === 'Raw') found.push(...featuresOfCss(inner.value));
        }
    if (node.type === 'Atrule') found.push(...at(`css.at-rules.${node.name}`, css['at-rules'][node.name]));
    if (node.type === 'Feature')
      found.push(...at(`css.at-rules.media.${node.name}`, css['at-rules'].media[node.name]));
  });
  return found;
}

function featuresOfHtml(text) {
  const found = [];
  const visit = ({tagName, attrs = [], childNodes = [], content}) => {
    const element = html.elements[tagName];
    found.push(...at(`html.elements.${tagName}`, element));
    for (const {name} of attrs)
      found.push(
        ...at(`html.elements.${tagName}.${name}`, element?.[name]),
        ...at(`html.global_attributes.${name}`, html.global_attributes[name]),
      );
    for (const child of [...childNodes, ...(content ? [content] : [])]) visit(child);
  };
  visit(parseFragment(text));
  return found;
}

/** The features in the texts that a supported browser lacks. */
export function tooNewStyles(texts, floor) {
  const found = new Map();
  for (const text of texts) {
    const all = [
      ...(/[{][^}]*:/.test(text) ? featuresOfCss(text) : []),
      ...(/<[a-z]/i.test(text) ? featuresOfHtml(text) : []),
    ];
    for (const [feature, node] of all) {
      const browsers = lackedBy(node, floor);
      if (browsers.length && !found.has(feature))
        found.set(feature, {feature, browsers, place: `“${text.trim().slice(0, 60)}”`});
    }
  }
  return [...found.values()];
}
