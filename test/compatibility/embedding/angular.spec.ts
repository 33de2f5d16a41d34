import {existsSync} from 'node:fs';
import {PROJECT, tool} from './support/project.js';
import {testFramework} from './support/framework.js';

// Angular's tools ask for a newer Node than we do; the project brings one for the platforms that npm has it for.
const newer = ['linux-x64/bin/node', 'linux-arm64/bin/node', 'darwin-x64/bin/node', 'win-x64/bin/node.exe']
  .map((path) => `${PROJECT}/node_modules/node-${path}`)
  .find(existsSync);

testFramework({
  name: 'Angular 22',
  app: 'angular',
  build: (folder) => tool('@angular/cli/bin/ng.js', ['build', '--progress=false'], folder, newer),
  check: {
    script: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    args: ['-p', 'tsconfig.json', '--noEmit'],
    node: newer,
  },
  policies: ['angular'],
  // With CUSTOM_ELEMENTS_SCHEMA it does not look at the names and types of what is bound to a custom element.
  wrong: [
    {
      what: 'what an event does not tell',
      file: 'src/app.html',
      replace: ['detail.scale', 'detail.size'],
      told: /app\.html[^]*'size' does not exist on type 'ReaderScaleDetail'/,
    },
  ],
});
