import {tool} from './support/project.js';
import {testFramework} from './support/framework.js';

testFramework({
  name: 'Svelte 5',
  app: 'svelte',
  build: (folder) => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder),
  check: {script: 'svelte-check/bin/svelte-check', args: ['--fail-on-warnings', '--output', 'machine']},
  policies: ['svelte-trusted-html'],
  wrong: [
    {
      what: 'an attribute that no tag has',
      file: 'App.svelte',
      replace: ['languages="vi en"', 'tongues="vi en"'],
      told: /App\.svelte.*'\\"tongues\\"' does not exist/,
    },
    {
      what: 'a value of the wrong type',
      file: 'App.svelte',
      replace: ['steps="1 1.5 2"', 'steps={[1, 1.5, 2]}'],
      told: /App\.svelte.*'number\[\]' is not assignable to type 'string'/,
    },
    {
      what: 'what an event does not tell',
      file: 'App.svelte',
      replace: ['detail.scale', 'detail.size'],
      told: /App\.svelte.*'size' does not exist on type 'ReaderScaleDetail'/,
    },
  ],
});
