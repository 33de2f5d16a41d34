// The recipe of docs/portals.md for those who may not install: its PHP runs as it stands there.
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, expect} from '@playwright/test';
import {complaints, PORTAL} from './support/office.js';
import {enlarge, readNotes, setMode, settled, visit} from './support/visitor.js';

const MU = join(PORTAL.site, 'wp-content/mu-plugins');
const phpOf = (guide: string): string => /```php\n(.*?)```/s.exec(readFileSync(guide, 'utf8'))![1]!;

test.afterAll(() => rmSync(MU, {recursive: true, force: true}));

for (const mode of ['none', 'polylang-without-languages', 'polylang'])
  test(`the plugin that is written by hand: ${mode}`, async ({browser}) => {
    const {paths} = readNotes();
    expect(phpOf('docs/portals.vi.md'), 'both guides have the same').toBe(phpOf('docs/portals.md'));
    mkdirSync(join(MU, 'portal-reader'), {recursive: true});
    // The shortcode, where a post has none: printed at the end of each page.
    const shown =
      "add_action('wp_footer', function () { echo do_shortcode('[portal-reader-languages]'); });\n";
    writeFileSync(join(MU, 'portal-reader.php'), phpOf('docs/portals.md') + shown);
    for (const file of ['early.js', 'portal-reader.css', 'portal-reader.classic.js'])
      copyFileSync(`dist/cdn/${file}`, join(MU, 'portal-reader', file));
    setMode(mode);
    const page = await visit(browser, 1280, 'visitor');
    const response = await page.goto(paths['dan-tu-word']!);
    expect(response!.status()).toBe(200);
    expect(await response!.text()).toMatch(
      /<script [^>]*\bdefer src=['"][^'"]*portal-reader\.classic\.js\?ver=0\.1\.0/,
    );
    await settled(page);
    await enlarge(page);
    await expect(page.locator('reader-language-toggle')).toHaveCount(mode === 'polylang' ? 1 : 0);
    await page.context().close();
    expect(complaints()).toEqual([]);
  });
