// `npm run locales -- <command>`
import {inRepository} from './in-repository.js';

process.exitCode = await inRepository(process.argv.slice(2));
