import {xlf} from '../messages.js';
import {before, declared, larger, unit, X0, type Corpus} from './parts.js';

/** The namespace of Phrase TMS, which was Memsource. */
const PHRASE = 'xmlns:m="http://www.memsource.com/mxlf/2.0"';
const SDL = 'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"';

const twice = (second: (unit: string) => string): string => unit((unit) => unit + second(unit));

const target = (attributes: string, text = 'Tăng'): string =>
  larger(`<target ${attributes}>${text}</target>`);

/** Files with a fault in the set of their units, or in what is said of a translation. */
export const UNITS: Corpus = {
  duplicate: [
    ['has a message twice', twice((unit) => unit)],
    ['has a message twice with another text', twice((unit) => unit.replace('Tăng', 'Lớn'))],
    ['has a message twice, once without a text', twice((unit) => unit.replace('<target>Tăng</target>', ''))],
    [
      'has a message by its id and by its key',
      twice((unit) =>
        unit.replace('id="font-size.larger"', 'id="40096" resname="font-size.larger"').replace('Tăng', 'Lớn'),
      ),
    ],
  ],
  targets: [
    ['has two translations of one message', larger('<target>Tăng</target><target>Lớn hơn</target>')],
    ['has a translation inside another', larger('<target>Tăng <target>Lớn hơn</target></target>')],
    ['has a source inside a translation', larger('<target>Tăng <source>Larger</source></target>')],
  ],
  unknown: [
    [
      'has a message that is no more',
      before('</body>', '<trans-unit id="old.one"><source>Old</source><target>Cũ</target></trans-unit>'),
    ],
    ['has a mistake in an id', xlf().replace('id="hotline-banner.label"', 'id="hotline-baner.label"')],
    [
      'has a number for an id and other words',
      xlf().replace(/id="font-size.larger">\s*<source>Larger/, 'id="7"><source>Bigger'),
    ],
    [
      'is of another project',
      xlf()
        .replace(/id="[\w-]+\./g, 'id="shop.')
        .replace(/<source>/g, '<source>Shop: '),
    ],
  ],
  missing: [
    ['lacks a translation', xlf({'font-size.larger': undefined})],
    ['lacks a message', unit(() => '')],
    ['has an empty translation', larger('<target></target>')],
    ['has an empty translation in the short form', larger('<target/>')],
    ['has nothing but space for a translation', larger('<target>\n  </target>')],
    ['has a no-break space for a translation', larger('\u00a0')],
    ['was cleared in Poedit', larger('<target state="needs-translation"/>')],
    [
      'was cleared in Lokalize, which calls it approved',
      larger('<target phase-name="approval-1" state="signed-off"></target>').replace(
        'id="font-size.larger"',
        'approved="yes" id="font-size.larger"',
      ),
    ],
    ['has an empty segment of Trados', larger('<target><mrk mtype="seg" mid="1"/></target>')],
    ['has an empty text in CDATA', larger('<![CDATA[]]>')],
    ['has nothing but a comment for a translation', larger('<target><!-- later --></target>')],
    [
      'has nothing left but what was taken out',
      declared(SDL, larger('<target><mrk mtype="x-sdl-deleted" sdl:revid="1">Tăng</mrk></target>')),
    ],
    [
      'has only a suggestion',
      unit((unit) =>
        unit.replace('<target>Tăng</target>', '<alt-trans><target>Lớn hơn</target></alt-trans>'),
      ),
    ],
  ],
  stale: [
    ['was made for other words', xlf().replace('<source>Larger</source>', '<source>Bigger</source>')],
    [
      'was made before a value was there',
      xlf().replace(`<source>Text size ${X0}</source>`, '<source>Text size</source>'),
    ],
  ],
  unfinished: [
    ['waits for a review', target('state="needs-review-translation"')],
    ['was marked as new by an editor', larger("<target xml:lang='vi' state='new'>Tăng</target>")],
    ['has a translation of other words', target('state="needs-adaptation"')],
    ['needs work in Poedit', target('state="needs-l10n"')],
    ['has a state in capitals', target('state="New"')],
    ['has a state in capitals throughout', target('state="NEEDS-TRANSLATION"')],
    ['waits for a review of its length', target('state="needs-review-adaptation"')],
    [
      'is a draft in Trados',
      declared(
        SDL,
        unit((unit) =>
          unit.replace(
            '</trans-unit>',
            '<sdl:seg-defs><sdl:seg id="1" conf="Draft"/></sdl:seg-defs></trans-unit>',
          ),
        ),
      ),
    ],
    [
      'was rejected in Trados',
      declared(
        SDL,
        unit((unit) =>
          unit.replace(
            '</trans-unit>',
            '<sdl:seg-defs><sdl:seg id="1" conf="RejectedTranslation"/></sdl:seg-defs></trans-unit>',
          ),
        ),
      ),
    ],
    [
      'is half done in memoQ',
      declared(
        'xmlns:mq="MQXliff"',
        unit((unit) => unit.replace('<trans-unit', '<trans-unit mq:status="PartiallyEdited"')),
      ),
    ],
    [
      'was rejected in memoQ',
      declared(
        'xmlns:mq="MQXliff"',
        unit((unit) => unit.replace('<trans-unit', '<trans-unit mq:status="Rejected"')),
      ),
    ],
    [
      'is not confirmed in Phrase TMS',
      declared(
        PHRASE,
        unit((unit) => unit.replace('<trans-unit', '<trans-unit m:confirmed="0" m:trans-origin="null"')),
      ),
    ],
    [
      'was translated by a machine and waits for a review',
      target('state="needs-review-translation" state-qualifier="mt-suggestion"'),
    ],
    [
      'was translated by the machine of Smartcat',
      target('state="needs-review-translation" state-qualifier="leveraged-mt"'),
    ],
  ],
  machine: [
    ['was translated by a machine', target('state="translated" state-qualifier="mt-suggestion"')],
    ['has a text of a memory', target('state-qualifier="leveraged-tm"')],
    ['has nearly the text of a memory', target('state="translated" state-qualifier="fuzzy-match"')],
    [
      'was translated by a machine in memoQ',
      declared(
        'xmlns:mq="MQXliff"',
        unit((unit) => unit.replace('<trans-unit', '<trans-unit mq:status="MachineTranslated"')),
      ),
    ],
    [
      'was translated by a machine in Phrase TMS',
      declared(
        PHRASE,
        unit((unit) => unit.replace('<trans-unit', '<trans-unit m:confirmed="0" m:trans-origin="mt"')),
      ),
    ],
    [
      'was translated by a machine in Trados',
      declared(
        SDL,
        unit((unit) =>
          unit.replace(
            '</trans-unit>',
            '<sdl:seg-defs><sdl:seg id="1" conf="Draft" origin="mt"/></sdl:seg-defs></trans-unit>',
          ),
        ),
      ),
    ],
  ],
  tag: [
    ['has a word for the tag of the language', xlf({'locale.tag': 'tiếng Việt'})],
    ['has the tag of the source language', xlf({'locale.tag': 'en'})],
  ],
  'other-language': [
    [
      'has French over its Vietnamese',
      xlf({
        'font-size.larger': 'Agrandir',
        'font-size.status': `Taille du texte ${X0}`,
        'hotline-banner.call': 'Appelez le 1022 maintenant.',
        'hotline-banner.label': 'Numéro d’appel gratuit',
        'hotline-banner.hours':
          'Ouvert de <x id="0" equiv-text="${from}"/> à <x id="1" equiv-text="${to}"/> tous les jours',
        'notice.bold': '<x id="0" equiv-text="&lt;b>"/>Lisez<x id="1" equiv-text="&lt;/b>"/> cette page',
      }),
    ],
    [
      'has German over its Vietnamese',
      xlf({
        'font-size.larger': 'Größer',
        'font-size.status': `Die Größe der Schrift ist ${X0}`,
        'hotline-banner.call': 'Rufen Sie jetzt die 1022 an.',
        'hotline-banner.label': 'Die Nummer für Ihre Fragen',
        'hotline-banner.hours':
          'Geöffnet von <x id="0" equiv-text="${from}"/> bis <x id="1" equiv-text="${to}"/>',
        'notice.bold': '<x id="0" equiv-text="&lt;b>"/>Lesen<x id="1" equiv-text="&lt;/b>"/> Sie diese Seite',
      }),
    ],
  ],
};
