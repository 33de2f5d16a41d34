import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {drawIn} from 'portal-reader/server.js';
import './shell.js';

const body = await drawIn('vi', () => collectResultSync(render(html`<portal-shell></portal-shell>`)));
console.log(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng thông tin</title>${body}
<script type="module" src="/shell-client.js"></script>`);
