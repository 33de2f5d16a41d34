// The webmaster of the portal at work in wp-admin, and what authors send to its editor API.
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {expect, type APIResponse, type Browser, type BrowserContext, type Page} from '@playwright/test';

/** The portal that tools/portals/portals.mjs has started. */
export const PORTAL = JSON.parse(process.env.PORTAL ?? '{}') as {
  url: string;
  site: string;
  log: string;
  /** A file for what one part of the run tells the next. */
  notes: string;
  admin: {user: string; password: string};
  /** PHP, for a package whose system is not installed. */
  php: {program: string; args: string[]; env: Record<string, string>};
};

export const ZIP = 'dist/portals/portal-reader-wordpress.zip';
export const PLUGIN = 'portal-reader/portal-reader';

/** Replaces a file that PHP reads: it is never seen half written. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Logs in at the form, as a person does. */
async function logIn(page: Page, {user, password}: typeof PORTAL.admin): Promise<void> {
  await page.goto('/wp-login.php');
  // The form takes the focus once, a moment after it is there: words typed at that time would go into the wrong field.
  await expect(page.locator('#user_login')).toBeFocused();
  await page.fill('#user_login', user);
  await page.fill('#user_pass', password);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
}

export class Office {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly nonce: string,
  ) {}

  static async open(browser: Browser, who = PORTAL.admin): Promise<Office> {
    const context = await browser.newContext({baseURL: PORTAL.url, viewport: {width: 1280, height: 900}});
    const page = await context.newPage();
    await logIn(page, who);
    const nonce = await (await context.request.get('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    return new Office(context, page, nonce);
  }

  close = (): Promise<void> => this.context.close();

  /** Asks the API that the editor uses. */
  async rest<T = {id: number; link: string}>(method: string, path: string, data?: object): Promise<T> {
    const response = await this.ask(method, path, data);
    expect(response.ok(), `${method} ${path}: ${(await response.text()).slice(0, 300)}`).toBe(true);
    return (await response.json()) as T;
  }

  ask(method: string, path: string, data?: object): Promise<APIResponse> {
    return this.context.request.fetch(`/wp-json/wp/v2/${path}`, {
      method,
      data,
      headers: {'X-WP-Nonce': this.nonce},
    });
  }

  async upload(name: string, bytes: Buffer): Promise<string> {
    const response = await this.context.request.post('/wp-json/wp/v2/media', {
      headers: {
        'X-WP-Nonce': this.nonce,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Type': 'image/png',
      },
      data: bytes,
    });
    expect(response.status()).toBe(201);
    return ((await response.json()) as {source_url: string}).source_url;
  }

  /** Uploads a zip at Plugins › Add New and activates what is in it. */
  async install(zip: string): Promise<void> {
    await this.page.goto('/wp-admin/plugin-install.php?tab=upload');
    await this.page.setInputFiles('#pluginzip', {
      name: basename(zip),
      mimeType: 'application/zip',
      buffer: readFileSync(zip),
    });
    await this.page.click('#install-plugin-submit');
    await this.page.click('a.button-primary[href*="action=activate"]');
    await this.page.waitForURL(/plugins\.php/);
  }

  /** @param plugin - Its folder and file, without `.php`. */
  setActive = (plugin: string, active: boolean): Promise<unknown> =>
    this.rest('POST', `plugins/${plugin}`, {status: active ? 'active' : 'inactive'});

  remove = (plugin: string): Promise<unknown> => this.rest('DELETE', `plugins/${plugin}`);

  async useTheme(stylesheet: string): Promise<void> {
    const link = this.page.locator(`a.activate[href*="stylesheet=${stylesheet}&"]`).first();
    await expect(async () => {
      // Two workers ask for it at a time, and WordPress loses one of two logins that come at the same time.
      await this.page.goto('/wp-admin/themes.php');
      if (this.page.url().includes('wp-login.php')) await logIn(this.page, PORTAL.admin);
      await this.page.goto('/wp-admin/themes.php');
      if (await link.count()) await this.page.goto((await link.getAttribute('href'))!);
      await this.page.goto('/wp-admin/themes.php');
      await expect(this.page.locator('.theme.active')).toHaveAttribute('data-slug', stylesheet);
    }).toPass();
  }

  /** Fills in fields of Settings › Portal Reader and saves. Returns the messages that it then shows. */
  async settings(fields: Record<string, string | boolean>): Promise<string> {
    await this.page.goto('/wp-admin/options-general.php?page=portal-reader');
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`#portal-reader-${name}`);
      await (typeof value === 'string' ? field.fill(value) : field.setChecked(value));
    }
    await this.page.click('#submit');
    // WordPress takes the word in the address that tells of it away again.
    return this.page.locator('.settings-error').first().innerText();
  }
}

/** A page of the portal as a visitor's browser gets it. */
export async function sourceOf(context: BrowserContext, path: string): Promise<string> {
  const response = await context.request.get(path);
  expect(response.status(), path).toBeLessThan(500);
  return response.text();
}

/**
 * Lines of the log of PHP, without the advice of a newer PHP about the code of WordPress itself, and without what WordPress says because it
 * is kept from asking its makers for updates.
 */
export const complaints = (): string[] =>
  readFileSync(PORTAL.log, 'utf8')
    .split('\n')
    .filter((line) => /PHP (Warning|Notice|Fatal|Parse|Recoverable|Deprecated)/.test(line))
    .filter((line) => !line.includes('Something may be wrong with WordPress.org'))
    .filter((line) => !/PHP Deprecated: .*\/wp-(includes|admin)\//.test(line));
