import {tool} from './support/project.js';
import {testFramework} from './support/framework.js';

testFramework({
  name: 'React 19',
  app: 'react',
  build: (folder) => tool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], folder),
  check: {script: 'typescript/bin/tsc', args: []},
  wrong: [
    {
      what: 'an attribute that no tag has',
      file: 'app.tsx',
      replace: ['languages="vi en"', 'tongues="vi en"'],
      told: /app\.tsx.*\n?.*'tongues' does not exist/,
    },
    {
      what: 'a value of the wrong type',
      file: 'article.tsx',
      replace: ['steps="1 1.5 2"', 'steps={[1, 1.5, 2]}'],
      told: /article\.tsx.*'number\[\]' is not assignable to type 'string'/,
    },
    {
      what: 'what an event does not tell',
      file: 'article.tsx',
      replace: ['detail.scale', 'detail.size'],
      told: /article\.tsx.*'size' does not exist on type 'ReaderScaleDetail'/,
    },
  ],
});
