import {withPolicy} from './policies.js';
import {copyApp, plant, PROJECT, run} from './project.js';
import {expect, test} from './served.js';
import {expectControls, expectDrawn, expectGone} from './works.js';

export interface Framework {
  name: string;
  /** Its folder in apps/. */
  app: string;
  /** Builds the application, in its folder, into dist/. */
  build(folder: string): Promise<string>;
  /** The framework's own check of types in templates: a script of the project and its arguments. */
  check: {script: string; args: string[]; node?: string};
  /** The Trusted Types policies that the framework makes for itself. */
  policies?: string[];
  /** Wrong uses, planted into a copy of the application at places of their own, and what the developer is told of each. */
  wrong: {what: string; file: string; replace: [string, string]; told: RegExp}[];
}

/** An application of a framework, as its developer builds, checks and uses it. */
export function testFramework({name, app, build, check, policies = [], wrong}: Framework): void {
  const checkTypes = (folder: string) =>
    run(`${PROJECT}/node_modules/${check.script}`, check.args, folder, check.node);

  test(`an application in ${name} sets attributes and properties, hears events, and takes the tags away again`, async ({
    page,
    serve,
    watch,
  }) => {
    const folder = copyApp(app);
    await build(folder);
    await page.goto(await serve({folders: {'/': `${folder}/dist/`}, headers: withPolicy(...policies)}));
    await expectDrawn(page);
    const article = page.locator('reader-article');
    // A property of the element, and an attribute that has another name than its property.
    const read = (element: Element) => {
      const {syncTitle, timeZone} = element as Element & Record<'syncTitle' | 'timeZone', unknown>;
      return [syncTitle, timeZone];
    };
    expect(await article.evaluate(read)).toEqual([true, 'Asia/Ho_Chi_Minh']);
    await expect(page.locator('output')).toHaveText('vi 1');
    await expectControls(page, '150%', 1.5);
    await expect(page).toHaveTitle('Reception of citizens - Cổng thông tin');
    // Typed details of two events, written by the framework.
    await expect(page.locator('output')).toHaveText('en 1.5');

    // A new value reaches the element, and what the reader sees stays as it was.
    await page.getByRole('button', {name: 'Đổi nguồn'}).click();
    await expect(page.getByText('Báo Lào Cai')).toBeVisible();
    await expect(page.getByText('The office is open')).toBeVisible();
    await expect(page.getByText('Trụ sở mở cửa')).toBeHidden();

    const place = page.getByRole('button', {name: 'Gỡ hoặc đặt lại'});
    await place.click();
    await expectGone(page);
    await expect(page).toHaveTitle('Lịch tiếp công dân - Cổng thông tin');
    await place.click();
    await expect(page.getByText('The office is open')).toBeVisible();
    await expect(page.getByText('150%', {exact: true})).toBeVisible();
    await page.getByRole('button', {name: 'Reset'}).click();
    await expect(page.locator('output')).toHaveText('en 1');
    expect(watch.complaints).toEqual([]);
  });

  test(`${name} finds nothing wrong with the types of that application`, async () => {
    const {code, output} = await checkTypes(copyApp(app, `${app}-right`));
    expect(code, output).toBe(0);
  });

  test(`${name} tells its developer of ${wrong.map(({what}) => what).join(', ')}`, async () => {
    const folder = copyApp(app, `${app}-wrong`);
    for (const {file, replace} of wrong) plant(folder, file, replace);
    const {code, output} = await checkTypes(folder);
    for (const {told} of wrong) expect(output).toMatch(told);
    expect(code).not.toBe(0);
  });
}
