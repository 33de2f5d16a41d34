// Prints the page that the developer's server sends, in the language that was asked for.
import {page} from './server.js';

console.log(await page(process.argv[2]));
