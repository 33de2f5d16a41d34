// Writes docs/reference/: a page for each tag, in English and in Vietnamese, from custom-elements.json, the types of the
// events, and reference.guide.mjs.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {elementsOf} from './editors.mjs';
import {eventDetails} from './event-details.mjs';
import {GUIDES} from './reference.guide.mjs';
import {speaker} from './reference.words.mjs';

export const REFERENCE = 'docs/reference';

const LANGUAGES = [
  {language: 'en', other: 'vi', otherName: 'Tiếng Việt', suffix: ''},
  {language: 'vi', other: 'en', otherName: 'English', suffix: '.vi'},
];

/** Writes every page. Throws, and names each of them, where a text has no Vietnamese. */
export async function writeReference(manifest) {
  const pages = referencePages(manifest);
  mkdirSync(REFERENCE, {recursive: true});
  for (const [name, text] of Object.entries(pages)) {
    const file = join(REFERENCE, name);
    writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
  }
}

/**
 * @param {{modules: any[]}} manifest custom-elements.json
 * @param {Record<string, string>} [vietnamese] Replaces reference.vi.json.
 * @returns {Record<string, string>} The text of each page by the name of its file.
 */
export function referencePages(manifest, vietnamese) {
  const details = eventDetails();
  const elements = elementsOf(manifest);
  const speak = speaker(vietnamese);
  const pages = Object.fromEntries(
    elements.flatMap((element) =>
      LANGUAGES.map((language) => [
        `${element.tagName}${language.suffix}.md`,
        page(element, details, language, speak.in(language.language)),
      ]),
    ),
  );
  const faults = [...guideFaults(elements), ...speak.faults()];
  if (faults.length) throw new Error(faults.join('\n'));
  return pages;
}

/** Faults in the guides: a tag without one, a guide without its tag, an attribute or a slot in an example that does not exist. */
function guideFaults(elements) {
  const tags = elements.map(({tagName}) => tagName);
  const known = {id: [], class: [], href: [], hreflang: [], lang: []};
  const attributesOf = ({attributes}) => [...Object.keys(known), 'slot', ...attributes.map(({name}) => name)];
  return [
    ...tags.filter((tag) => !GUIDES[tag]).map((tag) => `reference.guide.mjs lacks ${tag}`),
    ...Object.keys(GUIDES).flatMap((tag) =>
      tags.includes(tag) ? [] : [`reference.guide.mjs has ${tag}, which is no tag`],
    ),
    ...Object.entries(GUIDES).flatMap(([tag, {example}]) =>
      [...example.matchAll(/<(reader-[\w-]+)([^>]*)>/g)].flatMap(([, used, rest]) => {
        const element = elements.find(({tagName}) => tagName === used);
        if (!element) return [`The example of ${tag} uses ${used}, which is no tag`];
        return [...rest.replace(/"[^"]*"/g, '').matchAll(/[\w-]+/g)]
          .filter(([name]) => !attributesOf(element).includes(name))
          .map(([name]) => `The example of ${tag} uses the attribute ${name}, which ${used} does not have`);
      }),
    ),
  ];
}

function page(element, details, {suffix, other, otherName}, say) {
  const {tagName, name, description, attributes = [], members = [], events = []} = element;
  const {slots = [], cssParts = [], cssProperties = []} = element;
  const guide = GUIDES[tagName] ?? {whenNot: [], example: '', keyboard: [], announced: [], more: []};
  const fields = members.filter(({kind}) => kind === 'field');
  const otherPage = `${tagName}${other === 'vi' ? '.vi' : ''}.md`;
  const section = (title, body, none) => `## ${say(title)}\n\n${body || say(none ?? 'None.')}`;
  const list = (texts) => texts.map((text) => `- ${say(text)}`).join('\n');
  return [
    `# \`<${tagName}>\``,
    '<!-- Written by `npm run build` from custom-elements.json, src/preferences/choice-events.ts and tools/build/reference.guide.mjs. -->',
    `[${otherName}](${otherPage})`,
    say(description),
    section('When not to use it', list(guide.whenNot)),
    section('Example', `\`\`\`html\n${guide.example}\n\`\`\``),
    section(
      'Attributes',
      table(
        ['Attribute', 'Type', 'Default', 'What it does'].map((title) => say(title)),
        attributes.map((one) => [
          code(one.name),
          typeOf(one, say),
          defaultOf(one, say),
          say(one.description),
        ]),
      ),
    ),
    section(
      'Properties',
      table(
        ['Property', 'Type', 'Attribute', 'What it is'].map((title) => say(title)),
        fields.map((one) => propertyRow(one, name, say)),
      ),
    ),
    section('Events', events.length ? eventTables(events, details, say) : ''),
    section(
      'Slots',
      named(slots, say, (slot) => (slot ? code(slot) : say('(no name)'))),
    ),
    section(
      'Parts',
      named(cssParts, say, (part) => code(`::part(${part})`)),
    ),
    section(
      'CSS variables',
      table(
        ['Name', 'Default', 'What it does'].map((title) => say(title)),
        cssProperties.map((one) => [code(one.name), code(one.default), say(one.description)]),
      ),
    ),
    section('Keyboard', list(guide.keyboard)),
    section('What is announced', list(guide.announced)),
    ...(guide.more.length
      ? [section('More', guide.more.map((one) => `- ${link(one, suffix, say)}`).join('\n'))]
      : []),
    '',
  ].join('\n\n');
}

const code = (text) => `\`${text}\``;

/** A table of Markdown; nothing where it would have no rows. */
function table(titles, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return rows.length ? [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n') : '';
}

const named = (list, say, write) =>
  table(
    ['Name', 'What it is'].map((title) => say(title)),
    list.map(({name, description}) => [write(name), say(description)]),
  );

/** The type, and what may be written where that is a closed list. */
const typeOf = ({type}, say) =>
  type.text === 'boolean'
    ? `${code('boolean')}: ${say('there or not there')}`
    : type.text.split(' | ').map(code).join(', ');

function defaultOf({default: value}, say) {
  if (value === "''") return say('empty');
  return value === 'false' ? say('not there') : code(value.replace(/^'(.*)'$/, '$1'));
}

function propertyRow(field, className, say) {
  const {name, type, attribute, description, readonly, reflects} = field;
  const notes = [
    attribute ? say('As the attribute.') : say(description),
    ...(reflects ? [say('The attribute follows the property.')] : []),
    ...(readonly ? [say('Read-only.')] : []),
  ];
  return [
    code(field.static ? `${className}.${name}` : name),
    type.text.split(' | ').map(code).join(', '),
    attribute ? code(attribute) : say('none'),
    notes.join(' '),
  ];
}

function eventTables(events, details, say) {
  const detailOf = ({type}) => /^CustomEvent<(\w+)>$/.exec(type.text)?.[1];
  const used = [...new Set(events.map(detailOf))];
  return [
    say(
      'Events bubble and leave shadow trees (`composed`). The page can cancel those that end in `-request`: `event.preventDefault()`.',
    ),
    table(
      ['Event', 'When', '`detail`'].map((title) => say(title)),
      events.map((event) => [code(event.name), say(event.description), code(detailOf(event))]),
    ),
    ...used.flatMap((name) => {
      const {description, variants} = details.get(name);
      return [
        `### ${code(name)}`,
        say(description),
        variants.length > 1 ? variantTable(variants) : fieldTable(variants[0], say),
      ];
    }),
  ].join('\n\n');
}

const typesIn = ({types}) => types.map(code).join(', ');

const fieldTable = (fields, say) =>
  table(
    ['Field', 'Type', ...(fields.some(({description}) => description) ? ['What it is'] : [])].map((title) =>
      say(title),
    ),
    fields.map((field) => [
      code(field.name),
      typesIn(field),
      ...(field.description ? [say(field.description)] : []),
    ]),
  );

/** One row for each variant; fields of the same type share a column. */
function variantTable(variants) {
  const [first] = variants;
  const groups = [...new Set(first.map(typesIn))].map((types) =>
    first.filter((field) => typesIn(field) === types).map(({name}) => name),
  );
  const rows = variants.map((fields) =>
    groups.map(([name]) => typesIn(fields.find((field) => field.name === name))),
  );
  return table(
    groups.map((names) => names.map(code).join(', ')),
    rows,
  );
}

/** A link to a page of docs/, in the language of this page where there is one. */
function link(name, suffix, say) {
  const file = [`${name}${suffix}.md`, `${name}.md`].find((one) => existsSync(join('docs', one)));
  const [, title] = /^# (.+)/.exec(readFileSync(join('docs', file), 'utf8'));
  const note = file.endsWith(`${suffix}.md`) ? '' : ` ${say('(in English)')}`;
  return `[${title}](../${file})${note}`;
}
