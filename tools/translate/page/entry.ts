import type {Finding} from '../finding.js';
import type {Unit} from '../xliff.js';

/** A finding on the page: its place in the file is of no use to a translator. */
export type Said = Omit<Finding, 'file' | 'line' | 'column'>;

/** A message in the file. It is another object after each edit, so that a look at it tells if it has changed. */
export interface Entry {
  readonly unit: Unit;
  /** The text of the file from the end of the entry before to the end of this one; positions in the unit count from its beginning. */
  readonly text: string;
  readonly findings: readonly Said[];
}

/** A range whose offsets count from another place. */
export const moved = ([start, end]: Unit['range'], by: number): Unit['range'] => [start - by, end - by];

/** A unit whose positions count from another place of the file. */
export const unitFrom = (unit: Unit, start: number): Unit => ({
  ...unit,
  range: moved(unit.range, start),
  source: {...unit.source, range: moved(unit.source.range, start)},
  ...(unit.target && {target: {...unit.target, range: moved(unit.target.range, start)}}),
});

/** Checks of a translation that ask a person to look at it. */
const WAITS = ['unfinished', 'machine'];

/** Returns true if a translation waits for a person to say that it is right. */
export const waits = ({findings}: Entry): boolean => findings.some(({check}) => WAITS.includes(check));

/** Returns true for a finding about a fault; a translation that is missing or waits for somebody is none. */
export const isFault = ({check}: Said): boolean => check !== 'missing' && !WAITS.includes(check);

export const hasFindings = ({findings}: Entry): boolean => findings.some(isFault);
