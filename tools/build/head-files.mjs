// Builds the files that a page may have in its <head>: early.js, portal-reader.css and the clear typeface.
import {build} from 'vite';
import {typefaceFiles, typefaceSheet} from './typeface.mjs';

/** Builds one file in memory, from one module, and returns its text. */
async function code(input, format, target) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      rolldownOptions: {input, preserveEntrySignatures: 'strict', output: {format}},
    },
  });
  return [result].flat()[0].output[0].code;
}

/** The classic script that applies the saved choices before the first paint. */
const buildEarly = () => code('src/early.ts', 'iife', 'es2020');

/** Builds the rules that apply before the script runs, and the rules for text that the script also has. */
async function buildSheet() {
  const rules = async (module) =>
    import(`data:text/javascript,${encodeURIComponent(await code(module, 'es', 'es2022'))}`);
  const {earlyRules, textRules} = await rules('src/text-size/text-rules.ts');
  const {allRules} = await rules('src/display/display-rules.ts');
  return earlyRules() + textRules() + allRules('reader-article,[data-reader-scaled]');
}

/** @type {Record<string, {type: string, build: () => Promise<string>}>} */
export const headFiles = {
  'early.js': {type: 'text/javascript', build: buildEarly},
  'portal-reader.css': {type: 'text/css', build: buildSheet},
  'portal-reader-typeface.css': {type: 'text/css', build: async () => typefaceSheet()},
};

/** Both for the demo: built whenever they are asked for, and written beside the static demo. */
export const servedHeadFiles = () => ({
  name: 'head-files',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const font = typefaceFiles()[/fonts\/[^/?]*$/.exec(request.url)?.[0]];
      if (font) return response.end(font);
      const file = headFiles[/([^/?]*)(\?|$)/.exec(request.url)[1]];
      const text = await file?.build().catch(next);
      if (!text) return file ? undefined : next();
      response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
      response.end(text);
    });
  },
  async generateBundle() {
    for (const [name, file] of Object.entries(headFiles))
      this.emitFile({type: 'asset', fileName: `demo/${name}`, source: await file.build()});
    for (const [name, source] of Object.entries(typefaceFiles()))
      this.emitFile({type: 'asset', fileName: `demo/${name}`, source});
  },
});
