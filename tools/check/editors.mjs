import {elementsOf} from '../build/editors.mjs';

/**
 * Finds differences between the files for editors and custom-elements.json. A tool that leaves something out
 * does not report it.
 *
 * @param {{modules: any[]}} manifest custom-elements.json
 * @param {{html: any, css: any, webTypes: any, types: string}} files The files made from it.
 */
export function editorFindings(manifest, {html, css, webTypes, types}) {
  const elements = elementsOf(manifest);
  const listed = elements.flatMap((element) => namesOf(element));
  const inVsCode = html.tags.flatMap((tag) => namesOf({...tag, tagName: tag.name}));
  const inWebTypes = webTypes.contributions.html.elements.flatMap((element) =>
    namesOf({...element, tagName: element.name}),
  );
  const variables = unique(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));
  const parts = unique(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => `::part(${name})`)));
  return [
    ...elements.flatMap(unsaid),
    ...differences('VS Code', listed, inVsCode),
    ...differences('web-types', listed, inWebTypes),
    ...differences(
      'VS Code',
      variables,
      css.properties.map(({name}) => name),
    ),
    ...differences(
      'VS Code',
      parts,
      css.pseudoElements.map(({name}) => name),
    ),
    ...listed
      .map((name) => name.split(' ')[1])
      .filter((attribute) => attribute && !types.includes(`'${attribute}'?:`))
      .map((attribute) => `the types for templates lack ${attribute}`),
  ];
}

const unique = (list) => [...new Set(list)];

const namesOf = ({tagName, attributes = []}) => [
  tagName,
  ...attributes.map(({name}) => `${tagName} ${name}`),
];

/** Finds facts that a developer who writes a tag would have to look for in the sources. */
const unsaid = ({tagName, attributes = [], events = [], slots = [], cssParts = [], cssProperties = []}) => [
  ...attributes.flatMap(({name, type, default: value}) => [
    ...(type?.text ? [] : [`${tagName} ${name} has no type`]),
    ...(/^('.*'|true|false)$/.test(value ?? '')
      ? []
      : [`${tagName} ${name} has no default that can be read: ${value}`]),
  ]),
  ...[...attributes, ...events, ...slots, ...cssParts, ...cssProperties]
    .filter(({description}) => !description)
    .map(({name}) => `${tagName} ${name} is not described`),
];

const differences = (where, wanted, found) => [
  ...wanted.filter((name) => !found.includes(name)).map((name) => `${where} lacks ${name}`),
  ...found
    .filter((name, index) => !wanted.includes(name) || found.indexOf(name) !== index)
    .map((name) => `${where} has ${name}, which is not in custom-elements.json or stands there twice`),
];
