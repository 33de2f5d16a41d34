// Liferay cannot be had here. Its tags are written as its source code does it, from the settings in the package; the pages have the shape of public ones.
import {readFileSync} from 'node:fs';
import {strFromU8, unzipSync} from 'fflate';
import {codeBlock} from '../../compatibility/embedding/support/guide.js';
import type {Copy} from './copy.js';

interface Extension {
  baseURL: string;
  name: string;
  properties: string[];
  type: string;
  typeSettings: string[];
}

export const ZIP = 'dist/portals/portal-reader-liferay.zip';

/** The client extensions of the package, by their ids. */
export function extensions(): Record<string, Extension> {
  const config = unzipSync(readFileSync(ZIP))['portal-reader.client-extension-config.json']!;
  const all = JSON.parse(strFromU8(config)) as Record<string, Extension>;
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id.split('~')[1]!, one]));
}

/** Lines of settings, such as `url=portal-reader.css`, as an object. */
const settingsOf = (lines: string[]): Record<string, string> =>
  Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]));

const escaped = (text: string): string => text.replaceAll('"', '&quot;');

/** The tags in the head of each page of a site to which the webmaster has added the script and the style sheet. */
export function headOf(portalURL: string): string {
  return Object.values(extensions())
    .map(({type, baseURL, typeSettings}) => {
      const {url, scriptElementAttributesJSON} = settingsOf(typeSettings);
      const address = `${baseURL.replace('${portalURL}', portalURL)}/${url}`;
      if (type === 'globalCSS')
        return `<link data-senna-track="temporary" href="${address}" rel="stylesheet" type="text/css" />`;
      if (type !== 'globalJS') return '';
      const attributes = Object.entries(JSON.parse(scriptElementAttributesJSON!) as Record<string, unknown>)
        .filter(([name]) => name !== 'async' && name !== 'defer')
        .map(([name, value]) => `${name}="${escaped(`${value}`)}"`);
      return `<script type="text/javascript" ${attributes.join(' ')} src="${address}"></script>`;
    })
    .join('');
}

/** A widget on a page, and the tag in the head that Liferay writes for it. */
export function widget(
  id: string,
  portalURL: string,
  configured: string[] = [],
): {head: string; body: string} {
  const {baseURL, properties, typeSettings} = extensions()[id]!;
  const {htmlElementName, urls} = settingsOf(typeSettings);
  const attributes = Object.entries({
    ...settingsOf([...properties, ...configured]),
    liferaywebdavurl: `${portalURL}/webdav/guest/document_library`,
  }).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const portlet = `com_liferay_client_extension_web_internal_portlet_ClientExtensionEntryPortlet_20097_${id}`;
  return {
    head: `<script data-senna-track="temporary" src="${baseURL.replace('${portalURL}', portalURL)}/${urls}?t=1796083200000" type="text/javascript"></script>`,
    body: `<div class="portlet-boundary portlet-boundary_${portlet}_ portlet-client-extension portlet-static" id="p_p_id_${portlet}_"><section class="portlet" id="portlet_${portlet}"><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body"><${htmlElementName}${attributes.join('')}></${htmlElementName}></div></div></div></section></div>`,
  };
}

const PORTAL_URL = 'http://portal.test';

/** The fragment that the docs advise for the number. */
const HOTLINE = codeBlock('docs/portals.md', 'liferay: hotline');

/** The page with the package: added to the site, languages as a widget, and the number as a fragment of HTML, as the docs advise. */
function withPackage(page: string): string {
  const languages = widget('portal-reader-languages', PORTAL_URL);
  return page
    .replace('<!-- Liferay: top_head -->', headOf(PORTAL_URL) + languages.head)
    .replace(
      '<!-- Liferay: hotline and languages -->',
      `<div class="hotline-and-languages">${HOTLINE}${languages.body}</div>`,
    );
}

const common = {
  system: 'liferay',
  withPackage,
  address: '/o/portal-reader/',
  served: 'static/',
  widths: [320, 768, 1280],
  controls: '.portal-reader-tools, .hotline-and-languages',
};

export const copies: Copy[] = [
  {
    ...common,
    name: 'asset publisher',
    page: 'bai-viet.html',
    grows: ['.asset-title', '.journal-content-article .lead', '.asset-content', '.taglib-discussion'],
    bar: '#banner',
  },
  {
    ...common,
    name: 'display page of fragments',
    page: 'trang-hien-thi.html',
    path: '/w/thu-gom-rac',
    grows: ['h1', '#fragment-2-sapo', '#fragment-3-noi-dung', '.taglib-discussion'],
  },
];
