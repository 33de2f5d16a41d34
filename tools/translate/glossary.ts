import Papa from 'papaparse';
import type {Term} from './finding.js';

/**
 * The terms of a glossary for one language.
 *
 * @param csv - Columns `term`, one for each language, and `forbidden vi` (several words, `|` between them).
 */
export function glossaryIn(csv: string, language: string): Term[] {
  const {data} = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data
    .filter((row) => row['term'] && row[language])
    .map((row) => ({
      term: row['term']!,
      translation: row[language]!,
      forbidden: (row[`forbidden ${language}`] ?? '').split('|').filter(Boolean),
    }));
}

/** The languages that a glossary has words in; undefined where the text is no glossary. */
export function glossaryLanguages(csv: string): string[] | undefined {
  const [columns = []] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {preview: 1}).data;
  return columns.includes('term')
    ? columns.filter((column) => column !== 'term' && !column.startsWith('forbidden '))
    : undefined;
}

/** Finds a term in a text as a word of its own, in capital letters or small ones. */
export const termPattern = (term: string, flags = ''): RegExp =>
  new RegExp(`(?<!\\p{L})${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, `iu${flags}`);
