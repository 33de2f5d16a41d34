// Many requests at once, for two languages in turn. Prints which language was asked for and which labels came.
import {page} from './server.js';

const asked = [...'x'.repeat(60)].map((_, n) => (n % 2 ? 'en' : 'vi'));
const pages = await Promise.all(asked.map((language) => page(language)));
const labels = {vi: /Đường dây nóng.*Nguồn:/s, en: /Hotline.*Source:/s};
const found = (html) => Object.keys(labels).filter((language) => labels[language].test(html));
console.log(JSON.stringify(asked.map((language, n) => [language, found(pages[n]).join()])));
