import {inPlace, languageOf, rowsOf, withAttribute, withTarget, type Row, type Tool} from './rows.js';

/** It changes the target and leaves every other byte. "Needs work" is a state; a cleared message keeps its target. */
const poedit: Tool = {
  name: 'Poedit',
  ran: '3.2.2, 1 December 2026, by hand',
  loses: ['notes'],
  write: (file, edits) =>
    inPlace(file, edits, (unit, {work, target, targetAttributes}) => {
      const state = (value: string): string => withAttribute(targetAttributes, 'state', value);
      if (work === 'translated') return withTarget(unit, `<target${state('translated')}>${target}</target>`);
      if (work === 'cleared') return withTarget(unit, `<target${state('needs-translation')}/>`);
      if (work === 'doubted') return withTarget(unit, `<target${state('needs-l10n')}>${target}</target>`);
      return unit.replace(/<target([^>/]*)><\/target>/, '<target$1/>');
    }),
};

/** It offers the text of the target for translation: a message without one is not shown, and there are no states. */
const omegaT: Tool = {
  name: 'OmegaT',
  ran: '3.6.0, 1 December 2026, from the command line',
  loses: ['notes', 'doubts', 'clearing', 'new'],
  write: (file, edits) =>
    inPlace(file, {translated: edits.translated ?? {}}, (unit, {work, target, targetAttributes}) =>
      (work && /<target[^>]*>[^]*<\/target>/.test(unit)
        ? withTarget(unit, `<target${targetAttributes}>${target}</target>`)
        : unit
      ).replace(/<target([^>/]*)><\/target>/, '<target$1/>'),
    )
      .replace(/>[^<]*</g, (text) => text.replaceAll('"', '&quot;'))
      .trimEnd(),
};

/** As Weblate and Virtaal have it: laid out anew; a plain text that was touched says `approved` and keeps its spaces. */
const toolkit: Tool = {
  name: 'translate-toolkit (Weblate, Virtaal)',
  ran: '3.8.4, with each test run',
  write(file, edits) {
    const unit = ({
      id,
      attributes,
      source,
      target,
      targetAttributes,
      notes,
      others,
      work,
      noted,
    }: Row): string => {
      const touched = (work === 'translated' || work === 'doubted') && !target?.includes('<x ');
      const kept = touched
        ? withAttribute(
            `${attributes.replace(' xml:space="preserve"', '')} xml:space="preserve"`,
            'approved',
            work === 'translated' ? 'yes' : 'no',
          )
        : attributes;
      const state = withAttribute(
        targetAttributes,
        'state',
        work === 'translated' ? 'translated' : 'needs-translation',
      );
      return [
        `      <trans-unit id="${id}"${kept}>`,
        `${touched ? '  ' : '        '}<source>${source}</source>`,
        ...(target === undefined
          ? []
          : [
              `        ${target || work ? `<target${touched ? state : targetAttributes}>${target}</target>` : '<target/>'}`,
            ]),
        ...notes.map(({from, text}) => `        <note${from && ` from="${from}"`}>${text}</note>`),
        ...others.map((other) => `        ${other}`),
        ...(noted ? [`        <note from="translator">${noted}</note>`] : []),
        '      </trans-unit>',
      ].join('\n');
    };
    return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file target-language="${languageOf(file)}" source-language="en" original="lit-localize-inputs" datatype="plaintext">
    <body>
${rowsOf(file, edits).map(unit).join('\n')}
    </body>
  </file>
</xliff>
`;
  },
};

/** It orders attributes by chance, and says "signed off" of a message that somebody cleared. */
const lokalize: Tool = {
  name: 'Lokalize',
  ran: '22.12.3, 1 December 2026, by hand',
  loses: ['notes'],
  write: (file, edits) =>
    inPlace(file, edits, (unit, {id, attributes, work, target, targetAttributes}) => {
      const approved = work && (work === 'doubted' ? 'no' : 'yes');
      const names = approved ? withAttribute(attributes, 'approved', approved) : attributes;
      const state = work === 'doubted' ? 'needs-review-translation' : 'signed-off';
      return (
        work
          ? withTarget(
              unit,
              `<target phase-name="approval-1"${withAttribute(targetAttributes.replace(/ phase-name="[^"]*"/, ''), 'state', state)}>${target}</target>`,
            )
          : unit.replace(/<target([^>]*)\/>/, '<target$1></target>')
      )
        .replace(
          /^<trans-unit[^>]*>/,
          `<trans-unit${names
            .split(/(?= [\w:-]+=")/)
            .reverse()
            .join('')} id="${id}">`,
        )
        .replace(
          /(<context-group[^>]*>)(<context.*<\/context>)(<\/context-group>)/g,
          '$1\n          $2\n        $3',
        );
    })
      .replace('<?xml version="1.0" encoding="UTF-8"?>', "<?xml version='1.0' encoding='UTF-8'?>")
      .replace(
        /\n<body>/,
        `
    <header>
      <phase-group>
        <phase phase-name="approval-1" contact-name="Lan" tool-id="lokalize-22.12.3" contact-email="lan@example.org" process-name="approval" date="2026-12-01"/>
      </phase-group>
      <tool tool-name="Lokalize" tool-id="lokalize-22.12.3" tool-version="22.12.3"/>
    </header>
<body>`,
      ),
};

/** It keeps the id and our note, and no other attribute or context. */
const xcode: Tool = {
  name: 'Xcode',
  loses: ['notes', 'doubts'],
  write: (file, edits) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="1.2" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 http://docs.oasis-open.org/xliff/v1.2/os/xliff-core-1.2-strict.xsd">
  <file original="Reader/en.lproj/Localizable.strings" source-language="en" target-language="${languageOf(file)}" datatype="plaintext">
    <header>
      <tool tool-id="com.apple.dt.xcode" tool-name="Xcode" tool-version="16.1" build-num="16B40"/>
    </header>
    <body>
${rowsOf(file, edits)
  .map(
    ({id, source, target, notes}) => `      <trans-unit id="${id}" xml:space="preserve">
        <source>${source}</source>
${target ? `        <target>${target}</target>\n` : ''}        <note>${notes[0]?.text ?? ''}</note>
      </trans-unit>
`,
  )
  .join('')}    </body>
  </file>
</xliff>
`,
};

export const DESKTOP: readonly Tool[] = [poedit, omegaT, toolkit, lokalize, xcode];
