import {build} from 'vite';

/** Builds the demo once, as it is published, before the whole-page tests. */
export default async function buildDemo(): Promise<void> {
  await build({logLevel: 'error'});
}
