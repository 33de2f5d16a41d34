// custom-elements.json, and the reference made from it, list what the code has: no attribute, property or event more or
// less. Parts, slots and what the events carry are tried in a browser (test/compatibility/embedding/manifest.spec.ts).
import ts from 'typescript';
import {elementsOf} from '../build/editors.mjs';

/**
 * @param {{modules: any[]}} manifest custom-elements.json
 * @param {Record<string, string>} sources The text of each file under src/ by its path.
 */
export function apiFindings(manifest, sources) {
  const elements = elementsOf(manifest);
  const parsed = Object.entries(sources).map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  );
  const classes = parsed.flatMap((file) => found(file, ts.isClassDeclaration)).filter(({name}) => name);
  return [
    ...elements.flatMap((element) => {
      const node = classes.find(({name}) => name.text === element.name);
      return node ? elementFindings(element, node) : [`${element.name} is not a class under src/`];
    }),
    ...differences(
      'event',
      parsed.flatMap(declaredEvents),
      elements.flatMap(({events = []}) => events.map(({name}) => name)),
    ),
  ];
}

function elementFindings({tagName, attributes = [], members = []}, node) {
  const reactive = reactiveProperties(node);
  const observed = reactive.map(({attribute}) => attribute);
  const fields = members.filter(({kind, static: onClass}) => kind === 'field' && !onClass);
  return [
    ...differences(
      `attribute of ${tagName}`,
      observed,
      attributes.map(({name}) => name),
    ),
    ...differences(
      `property of ${tagName}`,
      publicFields(node),
      fields.map(({name}) => name),
    ),
    ...attributes.flatMap(({name, fieldName}) => {
      const property = reactive.find(({attribute}) => attribute === name);
      return !property || property.name === fieldName
        ? []
        : [
            `custom-elements.json gives ${name} of ${tagName} the property ${fieldName}; it is ${property.name}`,
          ];
    }),
    ...fields.flatMap(({name, reflects = false, readonly = false}) => [
      ...(reflects === reactive.some((one) => one.name === name && one.reflects)
        ? []
        : [`custom-elements.json and the code differ on whether ${name} of ${tagName} reflects`]),
      ...(readonly === isReadOnly(node, name)
        ? []
        : [`custom-elements.json and the code differ on whether ${name} of ${tagName} is read-only`]),
    ]),
  ];
}

/** The reactive properties that `static properties` declares with an attribute. Inner state has none. */
function reactiveProperties(node) {
  const list = node.members.find((member) => member.name?.getText() === 'properties');
  return list.initializer.properties
    .map(({name, initializer}) => {
      const option = (key) =>
        initializer.properties.find((one) => one.name.getText() === key)?.initializer.getText();
      return {
        name: name.text,
        attribute: option('attribute')?.slice(1, -1) ?? name.text.toLowerCase(),
        reflects: option('reflect') === 'true',
        isState: option('state') === 'true',
      };
    })
    .filter(({isState}) => !isState);
}

const isHidden = (member) =>
  ts.isPrivateIdentifier(member.name) ||
  Boolean(
    ts.getCombinedModifierFlags(member) &
    (ts.ModifierFlags.Private |
      ts.ModifierFlags.Protected |
      ts.ModifierFlags.Static |
      ts.ModifierFlags.Override),
  );

/** Fields, getters and setters that a page can use. */
const publicFields = (node) => [
  ...new Set(
    node.members
      .filter((member) => ts.isPropertyDeclaration(member) || ts.isAccessor(member))
      .filter((member) => !isHidden(member))
      .map(({name}) => name.getText()),
  ),
];

const isReadOnly = (node, name) =>
  !node.members.some(
    (member) =>
      member.name?.getText() === name &&
      (ts.isSetAccessor(member) ||
        (ts.isPropertyDeclaration(member) &&
          !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly))),
  );

/** The events that TypeScript knows of; a listener for any other has no type. */
const declaredEvents = (file) =>
  found(file, ts.isInterfaceDeclaration)
    .filter(({name}) => name.text === 'GlobalEventHandlersEventMap')
    .flatMap(({members}) => members.map(({name}) => name.text));

function found(node, test, into = []) {
  if (test(node)) into.push(node);
  ts.forEachChild(node, (child) => {
    found(child, test, into);
  });
  return into;
}

const differences = (what, code, listed) => [
  ...code
    .filter((name) => !listed.includes(name))
    .map((name) => `custom-elements.json lacks the ${what} ${name}`),
  ...listed
    .filter((name) => !code.includes(name))
    .map((name) => `custom-elements.json has the ${what} ${name}, which the code does not have`),
];
