import type {Finding} from './finding.js';
import {applyEdits, targetEdit} from './write-target.js';
import {readXliff} from './xliff.js';

/** The text of a file with every translation mended that needs no thought. Only one fault of each unit: check it again after. */
export function fixOnce(text: string, findings: readonly Finding[]): string {
  const {units} = readXliff(text);
  const edits = units.flatMap((unit) => {
    const fix = findings.find(({unit: id, fix}) => id === unit.id && fix)?.fix;
    if (!fix || !unit.target) return [];
    // Mending its letters does not make a translation finished: its state stays.
    return [targetEdit(text, unit, fix)];
  });
  return applyEdits(text, edits);
}
