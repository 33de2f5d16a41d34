// Writes docs/reference/: a page for each tag, in English and in Vietnamese, from custom-elements.json, the types of the
// events, and reference.guide.mjs.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {elementsOf} from './editors.mjs';
import {eventDetails} from './event-details.mjs';
import {GUIDES} from './reference.guide.mjs';
import {
  attributeTable,
  eventTables,
  partTable,
  propertyTable,
  slotTable,
  variableTable,
} from './reference.tables.mjs';
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
  const example = guide.example.replace(/<!-- (.*?) -->/g, (_, comment) => `<!-- ${say(comment)} -->`);
  const otherPage = `${tagName}${other === 'vi' ? '.vi' : ''}.md`;
  const section = (title, body, none) => `## ${say(title)}\n\n${body || say(none ?? 'None.')}`;
  const list = (texts) => texts.map((text) => `- ${say(text)}`).join('\n');
  return [
    `# \`<${tagName}>\``,
    '<!-- Written by `npm run build` from custom-elements.json, src/preferences/choice-events.ts and tools/build/reference.guide.mjs. -->',
    `[${otherName}](${otherPage})`,
    say(description),
    section('When not to use it', list(guide.whenNot)),
    section('Example', `\`\`\`html\n${example}\n\`\`\``),
    section('Attributes', attributeTable(attributes, say)),
    section('Properties', propertyTable(members, name, say)),
    section('Events', events.length ? eventTables(events, details, say) : ''),
    section('Slots', slotTable(slots, say)),
    section('Parts', partTable(cssParts, say)),
    section('CSS variables', variableTable(cssProperties, say)),
    section('Keyboard', list(guide.keyboard)),
    section('What is announced', list(guide.announced)),
    ...(guide.more.length
      ? [section('More', guide.more.map((one) => `- ${link(one, suffix, say)}`).join('\n'))]
      : []),
    '',
  ].join('\n\n');
}

/** A link to a page of docs/, in the language of this page where there is one. */
function link(name, suffix, say) {
  const file = [`${name}${suffix}.md`, `${name}.md`].find((one) => existsSync(join('docs', one)));
  const [, title] = /^# (.+)/.exec(readFileSync(join('docs', file), 'utf8'));
  const note = file.endsWith(`${suffix}.md`) ? '' : ` ${say('(in English)')}`;
  return `[${title}](../${file})${note}`;
}
