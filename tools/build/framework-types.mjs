// Types for the templates of frameworks, from the elements of custom-elements.json. Each framework has a file of its
// own, which asks for that framework's types and no other's; what they share stands in elements.d.ts.
//
// Generators that could be had were tried and said what is not so: an event as CustomEvent<CustomEvent<…>>, a `ref`
// that takes no ref object, no `onClick`, frameworks that are not installed.

/**
 * How a framework writes its types.
 *
 * `flag`: what an attribute of a boolean takes. Vue and Svelte write `false` as text, which turns it on, Preact does so
 * for some names, and Solid sets a property, which not every attribute has: their templates take the property for that.
 * `handlers`: the names under which an event is heard.
 */
const FRAMEWORKS = {
  react: {
    from: "import type {HTMLAttributes, RefAttributes} from 'react';",
    common: 'HTMLAttributes<Tag> & RefAttributes<Tag>',
    flag: "boolean | ''",
    handlers: (event) => [`on${event}`],
    place: (elements) => inModule('react', inJsx(elements)),
  },
  preact: {
    from: "import type {HTMLAttributes} from 'preact';",
    common: 'HTMLAttributes<Tag>',
    flag: "true | ''",
    handlers: (event) => [`on${event}`],
    place: (elements) => inModule('preact', inJsx(elements)),
  },
  solid: {
    from: "import type {JSX} from 'solid-js';",
    common: 'JSX.HTMLAttributes<Tag>',
    flag: "true | ''",
    handlers: (event) => [`on:${event}`],
    place: (elements) => inModule('solid-js', inJsx(elements)),
  },
  vue: {
    from: "import type {HTMLAttributes, PublicProps} from 'vue';",
    common: 'HTMLAttributes & PublicProps',
    flag: "true | ''",
    handlers: (event) => [`on${event.replace(/(?:^|-)./g, (part) => part.at(-1).toUpperCase())}`],
    place: (elements) =>
      inModule(
        'vue',
        // The children of our elements are the page's own, and Vue knows no `slot` of theirs.
        'interface HTMLAttributes {slot?: string}\n' +
          inInterface('GlobalComponents', elements, (type, name) => `new () => ${name} & {$props: ${type}}`),
      ),
  },
  svelte: {
    from: "import type {HTMLAttributes} from 'svelte/elements';",
    common: 'HTMLAttributes<Tag>',
    flag: "true | ''",
    handlers: (event) => [`on${event}`, `on:${event}`],
    place: (elements) => inModule('svelte/elements', inInterface('SvelteHTMLElements', elements)),
  },
};

const inModule = (name, body) => `declare module '${name}' {\n${body}\n}`;
const inJsx = (elements) => `namespace JSX {\n${inInterface('IntrinsicElements', elements)}\n}`;
const inInterface = (name, elements, say = (type) => type) =>
  `interface ${name} {\n${elements
    .map(
      ({tagName, name, summary}) =>
        `${comment(summary)}'${tagName}': ${say(`Of<${name}, ${name}Own>`, name)};`,
    )
    .join('\n')}\n}`;

const comment = (text) =>
  text ? `/** ${text.replaceAll('*/', '*\u200b/').replaceAll('\n', '\n * ')} */\n` : '';
const WRITTEN = '// Written by the build of portal-reader. Change the comments in its sources instead.\n';

/** @returns {Record<string, string>} The text of each file by its name. */
export function frameworkTypes(elements) {
  const files = {'elements.d.ts': shared(elements)};
  for (const [framework, how] of Object.entries(FRAMEWORKS)) files[`${framework}.d.ts`] = one(elements, how);
  return files;
}

/** The attributes and properties, which are the same in every framework. */
function shared(elements) {
  const interfaces = elements.map(({name, description, attributes, members}) => {
    const fields = attributes.map(
      ({name, description, type}) =>
        `${comment(description)}'${name}'?: ${type.text === 'boolean' ? 'Flag' : type.text};`,
    );
    const properties = members
      .filter((member) => member.kind === 'field' && !member.static)
      .map(({name}) => `'${name}'`);
    return (
      `${comment(description)}export interface ${name}Attributes<Flag> {\n${fields.join('\n')}\n}\n` +
      `export type ${name}Properties = Partial<Pick<${name}, ${properties.join(' | ')}>>;\n`
    );
  });
  return `${WRITTEN}${imports(
    '../index.js',
    elements.map(({name}) => name),
  )}\n${interfaces.join('\n')}`;
}

/** Declares the elements in a framework. */
function one(elements, {from, common, flag, handlers, place}) {
  const events = elements.flatMap(({events = []}) => events);
  const details = events.map(({type}) => /^CustomEvent<(\w+)/.exec(type.text)[1]);
  const own = elements.map(({name, attributes, events = []}) => {
    // In a template a property has the name of the attribute, where that is one word.
    const words = attributes.map((one) => one.name).filter((name) => !name.includes('-'));
    const listeners = events.flatMap(({name, description, type}) =>
      handlers(name).map((handler) => `${comment(description)}'${handler}'?: (event: ${type.text}) => void;`),
    );
    const attributesOnly = `Omit<${name}Attributes<Flag>, ${words.map((word) => `'${word}'`).join(' | ')}>`;
    return `type ${name}Own = ${attributesOnly} & ${name}Properties & {\n${listeners.join('\n')}\n};`;
  });
  return [
    WRITTEN + from,
    imports('../index.js', [...elements.map(({name}) => name), ...details]),
    imports(
      './elements.js',
      elements.flatMap(({name}) => [`${name}Attributes`, `${name}Properties`]),
    ),
    '',
    `type Flag = ${flag};`,
    `type Of<Tag extends HTMLElement, Own> = Own & Omit<${common}, keyof Own>;`,
    ...own,
    '',
    place(elements),
    '',
  ].join('\n');
}

const imports = (from, names) => `import type {${[...new Set(names)].sort().join(', ')}} from '${from}';`;
