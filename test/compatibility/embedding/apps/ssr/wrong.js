// What a portal's data may hold; and words of the portal's own, one language of them loaded when it is needed.
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {overrideMessages, registerLocale} from 'portal-reader';
import 'portal-reader/define.js';
import {drawIn} from 'portal-reader/server.js';

const bad = '"><script>alert(1)</script>';
const wrong = () => html`
  <reader-hotline-banner number=${bad} hours=${bad} valid-to=${bad} time-zone=${bad}></reader-hotline-banner>
  <reader-language-toggle languages=${bad} alternates side-by-side url-parameter="lang"></reader-language-toggle>
  <reader-font-size steps=${bad} for=${bad}></reader-font-size>
  <reader-article published=${bad} modified=${bad} time-zone=${bad} source=${bad} author=${bad} lang=${bad}></reader-article>
`;
const banner = () =>
  html`<reader-hotline-banner number="1022" hours="Mo-Fr 07:30-11:30"></reader-hotline-banner>`;
const draw = (language, page) => drawIn(language, () => collectResultSync(render(page())));

overrideMessages('vi', {'hotline-banner.label': 'Điện thoại hỗ trợ'});
registerLocale('km', async () => ({'hotline-banner.label': 'លេខទូរសព្ទ'}));
console.log(
  JSON.stringify({
    wrong: await draw(bad, wrong),
    vi: await draw('vi-VN', banner),
    km: await draw('km', banner),
    en: await draw('en', banner),
    thrown: await drawIn('vi', () => {
      throw new Error('planted');
    }).catch(({message}) => message),
  }),
);
