import type {Message} from '../../../tools/translate/messages.js';

/** A few messages as the code has them: each kind there is. */
export const MESSAGES: ReadonlyMap<string, Message> = new Map(
  (
    [
      ['font-size.larger', ['Larger'], 30],
      ['font-size.status', ['Text size ', {id: '0', shows: '${size}'}], 30],
      ['hotline-banner.call', ['Call 1022 now.'], 40],
      ['hotline-banner.label', ['Hotline'], 35],
      ['hotline-banner.hours', ['Open ', {id: '0', shows: '${from}'}, ' to ', {id: '1', shows: '${to}'}], 40],
      ['locale.tag', ['en'], 35],
      ['notice.bold', [{id: '0', shows: '<b>'}, 'Read', {id: '1', shows: '</b>'}, ' this page'], 40],
    ] as const
  ).map(([id, source, maxwidth]) => [
    id,
    {
      id,
      source,
      maxwidth,
      desc: `What ${id} is. At most ${maxwidth} characters.`,
      file: 'src/elements/element.ts',
    },
  ]),
);

const GOOD: Record<string, string> = {
  'font-size.larger': 'Tăng',
  'font-size.status': 'Cỡ chữ <x id="0" equiv-text="${size}"/>',
  'hotline-banner.call': 'Hãy gọi 1022 ngay.',
  'hotline-banner.hours': 'Từ <x id="0" equiv-text="${from}"/> đến <x id="1" equiv-text="${to}"/>',
  'hotline-banner.label': 'Đường dây nóng',
  'locale.tag': 'vi',
  'notice.bold': '<x id="0" equiv-text="&lt;b>"/>Đọc<x id="1" equiv-text="&lt;/b>"/> trang này',
};

const SOURCES: Record<string, string> = {
  'font-size.larger': 'Larger',
  'font-size.status': 'Text size <x id="0" equiv-text="${size}"/>',
  'hotline-banner.call': 'Call 1022 now.',
  'hotline-banner.hours': 'Open <x id="0" equiv-text="${from}"/> to <x id="1" equiv-text="${to}"/>',
  'hotline-banner.label': 'Hotline',
  'locale.tag': 'en',
  'notice.bold': '<x id="0" equiv-text="&lt;b>"/>Read<x id="1" equiv-text="&lt;/b>"/> this page',
};

/** A finished locale file, with some translations in another way: undefined leaves the `target` out. */
export function xlf(targets: Record<string, string | undefined> = {}, language = 'vi'): string {
  const all: Record<string, string | undefined> = {...GOOD, 'locale.tag': language, ...targets};
  const units = Object.entries(SOURCES).map(([id, source]) => {
    const target = all[id];
    return `<trans-unit id="${id}">\n  <source>${source}</source>\n${target === undefined ? '' : `  ${target.startsWith('<target') ? target : `<target>${target}</target>`}\n`}</trans-unit>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="en" original="x" datatype="plaintext">
<body>
${units.join('')}</body>
</file>
</xliff>
`;
}
