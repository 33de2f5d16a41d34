// Runs sequences of operations in this page, and finds the shortest one that breaks a promise.
import './clock.js';
import fc from 'fast-check';
import {pass, settle, turn} from './clock.js';
import {operations, type Operation, type Tag} from './operations.js';
import * as promises from './promises.js';
import {World, type Library} from './world.js';

/** The result of a run of many sequences. */
export interface Report {
  runs: number;
  /** Of the values that the sequences made, how many operations there were of each kind. */
  operations: Record<string, number>;
  failed: boolean;
  seed: number;
  path: string;
  counterexample: string;
  error: string;
}

/** As text, whatever it is. */
const told = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return '(no text)';
  }
};

/** The errors since the list was last emptied. */
const faults: string[] = [];
const warnings: string[] = [];
addEventListener('error', ({message, error}) =>
  faults.push(`uncaught: ${message} ${(error as Error | null)?.stack ?? ''}`),
);
addEventListener('unhandledrejection', ({reason}) =>
  faults.push(`unhandled rejection: ${String(reason)} ${(reason as Error | null)?.stack ?? ''}`),
);
console.error = (...args: unknown[]) => void faults.push(`console.error: ${args.map(told).join(' ')}`);
console.warn = (...args: unknown[]) => void warnings.push(args.map(told).join(' '));
(window as unknown as {alarm: () => void}).alarm = () => void faults.push('a script of an attacker ran');

// Links that lead away would end the run; a script behind one is the alarm's to find.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && link.protocol !== 'javascript:') event.preventDefault();
});

const baseline = (): string =>
  [document.documentElement.cloneNode(false), document.head]
    .map((node) => (node as Element).outerHTML)
    .join('') + document.title;

/** Returns true if an operation has a value that throws when its text is asked for. */
const isUnspeakable = (operation: Operation): boolean =>
  'value' in operation &&
  typeof operation.value === 'object' &&
  operation.value !== null &&
  'odd' in operation.value &&
  /bare|symbol|thrower/.test(operation.value.odd);

/** The choices that hold until the reader chooses. */
const UNCHOSEN = {
  scale: 1,
  language: undefined,
  layout: 'single',
  theme: 'page',
  typeface: 'page',
  lineSpacing: 'page',
};

/** One sequence, from an empty page to an empty page. */
async function sequence(tags: readonly Tag[], library: Library, list: readonly Operation[]): Promise<void> {
  faults.length = warnings.length = 0;
  const before = baseline();
  const world = new World(tags, library);
  const onRequest = (event: Event): void => {
    if (world.cancels) event.preventDefault();
  };
  const requests = ['scale', 'language', 'layout', 'theme', 'typeface', 'line-spacing'].map(
    (name) => `reader-${name}-request`,
  );
  for (const type of requests) addEventListener(type, onRequest, true);
  try {
    for (const operation of list) await world.run(operation);
    await pass();
    world.cancels = false;
    promises.textIsKept(world);
    promises.versionsAreShown(world);
    // An element that is given what has no text shows what it holds, and nothing else.
    if (!list.some(isUnspeakable)) promises.attributesAreShown(world);
    promises.linksAreSafe(world);
    for (const {real, twin} of world.members) [real, twin].forEach((element) => element.remove());
    for (const [real, twin] of world.places)
      for (const place of [real, twin])
        for (const element of place.querySelectorAll('*'))
          if (element.localName.startsWith('reader-')) element.remove();
    await pass();
    promises.nothingIsLeft(world);
    const [member] = world.members;
    library.set({...UNCHOSEN, language: 'vi'});
    document.body.append(member!.real);
    promises.giveGoodValues(member!);
    await pass();
    promises.press(member!);
    await pass();
    promises.stillWorks(member!);
    member!.real.remove();
  } finally {
    for (const type of requests) removeEventListener(type, onRequest, true);
    document.body.replaceChildren();
    document.head.querySelectorAll('link[rel=alternate]').forEach((link) => link.remove());
    document.documentElement.lang = 'vi';
    library.set(UNCHOSEN);
    library.forgetWords?.();
    if (location.search) history.replaceState(null, '', location.pathname);
    await pass();
    await settle();
    localStorage.clear();
  }
  if (baseline() !== before) faults.push(`left on the page: ${baseline()} instead of ${before}`);
  await turn();
  // A value that has no text cannot be drawn; everything else must be.
  if (!list.some(isUnspeakable)) faults.push(...warnings.filter((text) => text.includes('cannot be drawn')));
  if (faults.length) throw new Error(faults.join('\n'));
}

/** How many sequences, and which. */
export interface Options {
  runs: number;
  seed: number;
  /** The way to one counterexample, as a report tells it. */
  path?: string | undefined;
}

/** Runs so many sequences. */
async function fuzz(tags: readonly Tag[], library: Library, {runs, seed, path}: Options): Promise<Report> {
  const {create, any} = operations(tags);
  const counts: Record<string, number> = {};
  const arbitrary = fc.tuple(create, fc.array(any, {maxLength: 6})).map(([first, rest]) => [first, ...rest]);
  const property = fc.asyncProperty(arbitrary, async (list) => {
    for (const {do: name} of list) counts[name] = (counts[name] ?? 0) + 1;
    await sequence(tags, library, list);
  });
  const details = await fc.check(property, {
    numRuns: runs,
    seed,
    ...(path && {path}),
    endOnFailure: false,
    verbose: 1,
  });
  return {
    runs: details.numRuns,
    operations: counts,
    failed: details.failed,
    seed: details.seed,
    path: details.counterexamplePath ?? '',
    counterexample: details.counterexample ? fc.stringify(details.counterexample[0]) : '',
    error: details.failed
      ? String((details.errorInstance as Error | undefined)?.message ?? details.errorInstance)
      : '',
  };
}

/** Offers the runs to the test outside the page. */
export const offer = (library: Library): void =>
  void Object.assign(window, {
    fuzz: (tags: readonly Tag[], early: string, options: Options) => fuzz(tags, {...library, early}, options),
  });
