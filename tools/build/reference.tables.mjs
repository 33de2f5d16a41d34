// The tables of the reference: rows of Markdown from lists of custom-elements.json. `say` says a text in the language of
// the page.

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

export const attributeTable = (attributes, say) =>
  table(
    ['Attribute', 'Type', 'Default', 'What it does'].map((title) => say(title)),
    attributes.map((one) => [code(one.name), typeOf(one, say), defaultOf(one, say), say(one.description)]),
  );

export const propertyTable = (members, className, say) =>
  table(
    ['Property', 'Type', 'Attribute', 'What it is'].map((title) => say(title)),
    members.filter(({kind}) => kind === 'field').map((one) => propertyRow(one, className, say)),
  );

export const slotTable = (slots, say) => named(slots, say, (slot) => (slot ? code(slot) : say('(no name)')));

export const partTable = (parts, say) => named(parts, say, (part) => code(`::part(${part})`));

export const variableTable = (variables, say) =>
  table(
    ['Name', 'Default', 'What it does'].map((title) => say(title)),
    variables.map((one) => [code(one.name), code(one.default), say(one.description)]),
  );

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

export function eventTables(events, details, say) {
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
