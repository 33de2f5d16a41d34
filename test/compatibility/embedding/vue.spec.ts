import {tool} from './support/project.js';
import {testFramework} from './support/framework.js';

testFramework({
  name: 'Vue 3',
  app: 'vue',
  build: (folder) => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder),
  check: {script: 'vue-tsc/bin/vue-tsc.js', args: []},
  policies: ['vue'],
  wrong: [
    {
      what: 'an attribute that no tag has',
      file: 'App.vue',
      replace: ['languages="vi en"', 'tongues="vi en"'],
      told: /App\.vue.*'tongues' does not exist/,
    },
    {
      what: 'a value of the wrong type',
      file: 'App.vue',
      replace: ['steps="1 1.5 2"', ':steps="[1, 1.5, 2]"'],
      told: /App\.vue.*'number\[\]' is not assignable to type 'string'/,
    },
    {
      what: 'what an event does not tell',
      file: 'App.vue',
      replace: ['detail.scale', 'detail.size'],
      told: /App\.vue.*'size' does not exist on type 'ReaderScaleDetail'/,
    },
  ],
});
