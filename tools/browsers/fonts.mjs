import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Folders of the Debian packages fonts-noto-core and fonts-dejavu-core: every Vietnamese letter is in both. */
const FOLDERS = ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/truetype/dejavu'];

/**
 * Lets browsers on Linux see these fonts only, whatever else is installed: pages of portals name Arial and the like, and where
 * their lines break must not depend on the machine. `FONTCONFIG_FILE` decides when it is set, as desks.mjs does.
 */
export function pinFonts() {
  const folders = FOLDERS.filter(existsSync);
  if (process.platform !== 'linux' || process.env.FONTCONFIG_FILE || !folders.length) return;
  const folder = join(tmpdir(), 'portal-reader-fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, {recursive: true});
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
${folders.map((path) => `<dir>${path}</dir>`).join('\n')}
<cachedir>${join(folder, 'cache')}</cachedir>
<include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}
