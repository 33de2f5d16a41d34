import type {Finding} from './finding.js';
import {placesIn} from './place.js';
import {applyEdits, targetEdit} from './write-target.js';
import {readXliff} from './xliff.js';

/** The text of a file with every translation mended that needs no thought. Only one fault of each unit: check it again after. */
export function fixOnce(text: string, findings: readonly Finding[]): string {
  const key = ({line, column}: {line: number; column: number}): string => `${line}:${column}`;
  // Two units can be of one message, so that they are told apart by their place.
  const fixes = new Map(findings.filter(({fix}) => fix).map((finding) => [key(finding), finding.fix!]));
  const placeOf = placesIn(text);
  const edits = readXliff(text).units.flatMap((unit) => {
    const fix = unit.target && fixes.get(key(placeOf(unit.target.range[0])));
    // Mending its letters does not make a translation finished: its state stays.
    return fix ? [targetEdit(text, unit, fix)] : [];
  });
  return applyEdits(text, edits);
}
