// Reads the .po file of a plugin and writes what WordPress reads: a .mo file, and a .pot for whoever translates anew.

const unquote = (line) => JSON.parse(line.slice(line.indexOf('"')));

/**
 * Reads a .po file without plurals and contexts.
 *
 * @returns {{header: string, texts: Map<string, string>}}
 */
export function readPo(po) {
  const all = new Map();
  for (const entry of po.split(/\n\s*\n/)) {
    const parts = {msgid: '', msgstr: ''};
    let part;
    for (const line of entry.split('\n')) {
      part = /^(msgid|msgstr) "/.exec(line)?.[1] ?? part;
      if (part && line.includes('"') && !line.startsWith('#')) parts[part] += unquote(line);
    }
    if (part) all.set(parts.msgid, parts.msgstr);
  }
  const header = all.get('') ?? '';
  all.delete('');
  return {header, texts: all};
}

/**
 * The binary form: a head of seven numbers, two tables of lengths and offsets, then the texts, each ended by a zero byte.
 *
 * @param {Map<string, string>} texts The header stands under the empty text.
 */
export function moFile(texts) {
  const bytes = (text) => Buffer.from(text.normalize('NFC'));
  const pairs = [...texts].map((pair) => pair.map(bytes)).sort(([a], [b]) => Buffer.compare(a, b));
  const [HEAD, ROW] = [28, 8];
  const numbers = [
    0x950412de,
    0,
    pairs.length,
    HEAD,
    HEAD + ROW * pairs.length,
    0,
    HEAD + 2 * ROW * pairs.length,
  ];
  const content = [];
  let offset = HEAD + 2 * ROW * pairs.length;
  for (const side of [0, 1])
    for (const pair of pairs) {
      numbers.push(pair[side].length, offset);
      content.push(pair[side], Buffer.from([0]));
      offset += pair[side].length + 1;
    }
  const head = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => head.writeUInt32LE(number, index * 4));
  return Buffer.concat([head, ...content]);
}

/** A .pot file: all texts, none translated. */
export const template = (texts, version) =>
  [
    `msgid ""\nmsgstr ""\n"Project-Id-Version: Portal Reader ${version}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"`,
    ...texts.map((text) => `msgid ${JSON.stringify(text)}\nmsgstr ""`),
  ].join('\n\n') + '\n';
