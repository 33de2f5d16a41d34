// Makes of integrations/liferay/ what Liferay deploys: a client extension, as its own Gradle tools would write it.
// Liferay describes the parts of such a zip under “Packaging Client Extensions”; the names of the settings are those of its workspace plugin.
import {parse} from 'yaml';

const PROJECT = 'portal-reader';
const PROJECT_ID = 'portalreader';
const KIND = 'com.liferay.client.extension.type.configuration.CETConfiguration';

/** The time that Liferay shows as that of the last change. A zip of the same files is the same zip. */
const BUILT = Date.UTC(1980, 0, 1, 12);

/** Keys of the YAML that are settings of every kind of client extension; all others belong to its kind. */
const COMMON = ['name', 'description', 'properties', 'sourceCodeURL', 'type'];

/** @param {Record<string, string | Uint8Array>} files - The files of the zip by their names. Changed in place. */
export function clientExtension(files) {
  const {assemble, ...extensions} = parse(files['client-extension.yaml']);
  if (assemble?.[0].into !== 'static')
    throw new Error('client-extension.yaml: the files do not go to static/.');
  delete files['client-extension.yaml'];

  files[`${PROJECT}.client-extension-config.json`] = json(
    Object.fromEntries(
      Object.entries(extensions).map(([id, extension]) => [`${KIND}~${id}`, config(extension)]),
    ),
  );
  files['WEB-INF/liferay-plugin-package.properties'] =
    `Bundle-SymbolicName=${PROJECT_ID}\nLiferay-Client-Extension-Frontend=static/\nmodule-group-id=liferay\nname=${PROJECT}\n`;
  // These two are for Liferay’s cloud: there a web server of its own serves the files.
  files.Dockerfile = 'FROM liferay/caddy:latest\nCOPY static/ /public_html/\n';
  const probe = {httpGet: {path: '/', port: 80}};
  files['LCP.json'] = json({
    id: PROJECT_ID,
    kind: 'Deployment',
    cpu: 0.2,
    memory: 50,
    scale: 1,
    loadBalancer: {cdn: true, targetPort: 80},
    livenessProbe: probe,
    readinessProbe: probe,
  });

  // One script and one style sheet, so that a webmaster adds two things to a site and no more.
  join(files, 'portal-reader-liferay.js', ['early.js', 'portal-reader-liferay.js']);
  join(files, 'portal-reader.css', [
    'portal-reader.css',
    'portal-reader-typeface.css',
    'portal-reader-liferay.css',
  ]);
  files['static/portal-reader-tags.js'] = files['static/portal-reader-liferay.js'];
}

/** Puts files of static/ one after another, under the name of one of them. */
function join(files, name, parts) {
  const paths = parts.map((part) => `static/${part}`);
  const text = paths.map((path) => `${Buffer.from(files[path])}`.trim()).join('\n');
  for (const path of paths) delete files[path];
  files[`static/${name}`] = `${text}\n`;
}

/** @param {Record<string, unknown>} extension - One client extension of the YAML. */
function config({scriptElementAttributes, ...extension}) {
  const settings = Object.entries(extension).filter(([name]) => !COMMON.includes(name));
  if (scriptElementAttributes)
    settings.push(['scriptElementAttributesJSON', JSON.stringify(scriptElementAttributes)]);
  return {
    ':configurator:policy': 'force',
    baseURL: `\${portalURL}/o/${PROJECT}`,
    buildTimestamp: BUILT,
    description: extension.description ?? '',
    'dxp.lxc.liferay.com.virtualInstanceId': 'default',
    name: extension.name,
    projectId: PROJECT_ID,
    projectName: PROJECT,
    properties: lines(Object.entries(extension.properties ?? {})),
    sourceCodeURL: extension.sourceCodeURL ?? '',
    type: extension.type,
    typeSettings: lines(settings),
    webContextPath: `/${PROJECT}`,
  };
}

/** Settings as lines of a properties file; the parts of a list are on lines of their own. */
const lines = (settings) => settings.map(([name, value]) => `${name}=${[value].flat().join('\n')}`).sort();

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
