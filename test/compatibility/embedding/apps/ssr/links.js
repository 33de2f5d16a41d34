// A portal where each language has an address of its own; and a hotline that stands inside its tag.
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import 'portal-reader/define.js';
import {drawIn} from 'portal-reader/server.js';

const toggle = (languages) => html`<reader-language-toggle languages=${languages}>
  <a href="/" lang="vi" hreflang="vi">Tiếng Việt</a> <a href="/en" lang="en" hreflang="en">English</a>
</reader-language-toggle>`;
const body = () => html`
  <reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>
  ${toggle('')} ${toggle('vi en')}
`;
const drawn = await drawIn('vi', () => collectResultSync(render(body())));
console.log(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng thông tin</title>${drawn}
<script type="module" src="/client.js"></script>`);
