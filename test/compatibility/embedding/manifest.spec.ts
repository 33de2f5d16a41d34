// Proves that editors are told the truth about the tags: whatever custom-elements.json lists is tried in a page. A line
// there that no row below tries, and a row that is not there, fail as well.
import {areDefined} from '../../support/defined.js';
import {expect, test, type Page} from '../../support/site.js';
import {tagsInManifest} from '../../support/manifest.js';

const tags = tagsInManifest();
const names = (list: readonly {name: string}[] = []) => list.map(({name}) => name).sort();
const all = <Key extends 'attributes' | 'events' | 'cssParts' | 'cssProperties'>(key: Key) =>
  tags.flatMap((tag) => names(tag[key]).map((name) => `${tag.tagName} ${name}`)).sort();

const page = (body: string, head = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Tiêu đề - Cổng</title><link rel="icon" href="data:,">${head}
<script src="/dist/cdn/portal-reader.classic.js" defer></script></head><body><main>${body}</main></body></html>`;

const two =
  '<h1 slot="title" lang="vi">Tiêu đề</h1><h1 slot="title" lang="en">The title</h1><p lang="vi">Một đoạn.</p><p lang="en">A paragraph.</p>';
const article = (attribute: string, content = two) =>
  `<reader-article lang="vi" ${attribute}>${content}</reader-article>`;

/**
 * A thing that a page with the attribute has and the same page without it has not. `press` is the name of a button or
 * link.
 */
interface Row {
  value?: string;
  page(attribute: string): string;
  press?: string;
  sees: string;
}

/** Read in the page: what stands in the shadow tree of the first element, or whatever a script says. */
const inside = (tag: string, selector: string, property = 'textContent') =>
  `[...document.querySelector('${tag}').shadowRoot.querySelectorAll('${selector}')].map((one) => one.${property}.trim()).join('|')`;

const ROWS: Record<string, Row & {expected: string}> = {
  'reader-article readable': {
    page: (a) => page(article(a, '<p style="text-indent:40px">Một đoạn.</p>')),
    sees: `getComputedStyle(document.querySelector('p')).textIndent`,
    expected: '0px',
  },
  'reader-article published': {
    value: '23/10/2019 08:06:00',
    page: (a) => page(article(a)),
    sees: inside('reader-article', 'time'),
    expected: 'Thứ Tư, ngày 23/10/2019, lúc 08:06',
  },
  'reader-article modified': {
    value: '2019-10-24T08:06:00+07:00',
    page: (a) => page(article(a)),
    sees: inside('reader-article', 'time', 'dateTime'),
    expected: '2019-10-24T08:06:00+07:00',
  },
  'reader-article time-zone': {
    value: 'Asia/Tokyo',
    page: (a) => page(article(`published="2019-10-23T08:06:00+07:00" ${a}`)),
    sees: inside('reader-article', 'time', 'dateTime'),
    expected: '2019-10-23T10:06:00+09:00',
  },
  'reader-article source': {
    value: 'Báo Yên Bái',
    page: (a) => page(article(a)),
    sees: inside('reader-article', 'p > span:not([part])'),
    expected: 'Báo Yên Bái',
  },
  'reader-article author': {
    value: 'Nguyễn Văn A',
    page: (a) => page(article(a)),
    sees: inside('reader-article', 'p > span:not([part])'),
    expected: 'Nguyễn Văn A',
  },
  'reader-article sync-title': {
    page: (a) => page(`<reader-language-toggle languages="vi en"></reader-language-toggle>${article(a)}`),
    press: 'English',
    sees: 'document.title',
    expected: 'The title - Cổng',
  },
  'reader-display-settings for': {
    value: 'comments',
    page: (a) =>
      page(
        `${article('')}<reader-display-settings ${a}></reader-display-settings><div id="comments">Ý kiến</div>`,
        '<script>localStorage.setItem("portal-reader:theme", "black-on-yellow")</script>',
      ),
    sees: `getComputedStyle(document.querySelector('#comments')).backgroundColor`,
    expected: 'rgb(255, 255, 0)',
  },
  'reader-display-settings label': {
    value: 'Cách hiển thị',
    page: (a) => page(`<reader-display-settings ${a}></reader-display-settings>`),
    sees: inside('reader-display-settings', '#label'),
    expected: 'Cách hiển thị',
  },
  'reader-display-settings open': {
    page: (a) => page(`<reader-display-settings ${a}></reader-display-settings>`),
    sees: `String(document.querySelector('reader-display-settings').shadowRoot.querySelector('select')?.checkVisibility())`,
    expected: 'true',
  },
  'reader-font-size for': {
    value: 'comments',
    page: (a) =>
      page(`${article('')}<reader-font-size ${a}></reader-font-size><div id="comments">Ý kiến</div>`),
    press: 'Tăng',
    sees: `getComputedStyle(document.querySelector('#comments')).zoom`,
    expected: '1.125',
  },
  'reader-font-size steps': {
    value: '1 2',
    page: (a) => page(`${article('')}<reader-font-size ${a}></reader-font-size>`),
    press: 'Tăng',
    sees: inside('reader-font-size', '[part=value]'),
    expected: '200%',
  },
  'reader-font-size follow-system': {
    // The style stands in the place of a phone whose browser tells its text size, see test/pages/system-scale.spec.ts.
    page: (a) =>
      page(
        `${article('')}<reader-font-size ${a}></reader-font-size>`,
        '<style>:root{--_reader-system:2!important}</style>',
      ),
    sees: `getComputedStyle(document.querySelector('html')).getPropertyValue('--reader-scale')`,
    expected: '2',
  },
  'reader-font-size label': {
    value: 'Cỡ chữ của tôi',
    page: (a) => page(`<reader-font-size ${a}></reader-font-size>`),
    sees: inside('reader-font-size', '[part=label]'),
    expected: 'Cỡ chữ của tôi',
  },
  'reader-hotline-banner label': {
    value: 'Hỏi đáp',
    page: (a) => page(`<reader-hotline-banner number="1022" ${a}></reader-hotline-banner>`),
    sees: inside('reader-hotline-banner', '[part=label]'),
    expected: 'Hỏi đáp:',
  },
  'reader-hotline-banner number': {
    value: '02163.818.555',
    page: (a) => page(`<reader-hotline-banner ${a}></reader-hotline-banner>`),
    sees: inside('reader-hotline-banner', 'a', 'href'),
    expected: 'tel:+842163818555',
  },
  'reader-hotline-banner area-code': {
    value: '0274',
    page: (a) => page(`<reader-hotline-banner number="1022" ${a}></reader-hotline-banner>`),
    sees: inside('reader-hotline-banner', 'a', 'href'),
    expected: 'tel:02741022',
  },
  'reader-hotline-banner hours': {
    value: 'Mo-Su 07:30-09:00',
    page: (a) => page(`<reader-hotline-banner number="1022" ${a}></reader-hotline-banner>`),
    sees: inside('reader-hotline-banner', '[part=hours]', 'localName'),
    expected: 'p',
  },
  'reader-hotline-banner valid-to': {
    value: '2020-01-31',
    page: (a) => page(`<reader-hotline-banner number="1022" ${a}></reader-hotline-banner>`),
    sees: inside('reader-hotline-banner', '[part=notice]', 'localName'),
    expected: 'p',
  },
  'reader-hotline-banner time-zone': {
    value: 'Asia/Tokyo',
    page: (a) =>
      page(`<reader-hotline-banner number="1022" valid-to="2027-01-04" ${a}></reader-hotline-banner>`),
    // By the clock of the test it is the 5th in Tokyo, and still the 4th in Việt Nam.
    sees: inside('reader-hotline-banner', '[part=notice]', 'localName'),
    expected: 'p',
  },
  'reader-language-toggle languages': {
    value: 'vi en',
    page: (a) => page(`<reader-language-toggle ${a}></reader-language-toggle>${article('')}`),
    sees: inside('reader-language-toggle', 'li', 'lang'),
    expected: 'vi|en',
  },
  'reader-language-toggle in-place': {
    page: (a) =>
      page(
        `<reader-language-toggle ${a}><a lang="vi" hreflang="vi" href="#vi">Tiếng Việt</a> <a lang="en" hreflang="en" href="#en">English</a></reader-language-toggle>${article('')}`,
      ),
    press: 'English',
    sees: `document.querySelector('p[lang=en]').checkVisibility() + location.hash`,
    expected: 'true',
  },
  'reader-language-toggle sync-lang': {
    page: (a) =>
      page(`<reader-language-toggle languages="vi en" ${a}></reader-language-toggle>${article('')}`),
    press: 'English',
    sees: 'document.documentElement.lang',
    expected: 'en',
  },
  'reader-language-toggle alternates': {
    page: (a) =>
      page(
        `<reader-language-toggle ${a}></reader-language-toggle>`,
        '<link rel="alternate" hreflang="vi" href="/vi"><link rel="alternate" hreflang="en" href="/en">',
      ),
    sees: inside('reader-language-toggle', 'a', 'lang'),
    expected: 'en',
  },
  'reader-language-toggle side-by-side': {
    page: (a) =>
      page(`<reader-language-toggle languages="vi en" ${a}></reader-language-toggle>${article('')}`),
    sees: `String(document.querySelector('reader-language-toggle').shadowRoot.querySelectorAll('[part=link]').length)`,
    expected: '2',
  },
  'reader-language-toggle url-parameter': {
    value: 'lang',
    page: (a) =>
      page(`<reader-language-toggle languages="vi en" ${a}></reader-language-toggle>${article('')}`),
    press: 'English',
    sees: 'location.search',
    expected: '?lang=en',
  },
};

const press = (tab: Page, name: string) =>
  tab
    .locator('reader-font-size, reader-language-toggle')
    .locator('button, a')
    .filter({hasText: name})
    .last()
    .click();

test('A developer finds every attribute in the list, and none that is not one', async ({page: tab, site}) => {
  expect(Object.keys(ROWS).sort()).toEqual(all('attributes'));
  await tab.goto(site.page(page('')));
  for (const {tagName, attributes} of tags) {
    const observed = await tab.evaluate((tag) => {
      const made = customElements.get(tag) as unknown as {observedAttributes: string[]};
      return [...made.observedAttributes];
    }, tagName);
    expect(names(attributes), tagName).toEqual(observed.sort());
    for (const attribute of attributes) {
      expect(attribute.description, `${tagName} ${attribute.name}`).toMatch(/^\p{Lu}.*\.$/su);
      expect(attribute.fieldName, `${tagName} ${attribute.name}`).toBeTruthy();
      const [before, after] = await tab.evaluate(
        ([tag, name, field]) => {
          const element = document.createElement(tag) as unknown as HTMLElement & Record<string, unknown>;
          const before = element[field];
          element.setAttribute(name, 'a');
          return [before, element[field]];
        },
        [tagName, attribute.name, attribute.fieldName!] as const,
      );
      expect(typeof before === 'string' ? `'${before}'` : String(before), attribute.name).toBe(
        attribute.default,
      );
      expect(after, attribute.name).toBe(attribute.type.text === 'boolean' ? true : 'a');
    }
  }
});

test('A developer finds every property in the list: what it sets, and what cannot be set', async ({
  page: tab,
  site,
}) => {
  await tab.goto(site.page(page('')));
  for (const {tagName, members} of tags) {
    const fields = members.filter(({kind, static: onClass}) => kind === 'field' && !onClass);
    const found = await tab.evaluate(
      ([tag, names]) =>
        Promise.all(
          names.map(async (name) => {
            const element = document.createElement(tag) as unknown as HTMLElement & Record<string, unknown>;
            document.body.append(element);
            const before = element[name];
            const attributes = element.getAttributeNames();
            const isReadOnly = !Reflect.set(element, name, typeof before === 'boolean' ? !before : 'a');
            await element.updateComplete;
            const reflects = element.getAttributeNames().filter((one) => !attributes.includes(one));
            element.remove();
            return {name, type: typeof before, isReadOnly, reflects};
          }),
        ),
      [tagName, fields.map(({name}) => name)] as const,
    );
    expect(found, tagName).toEqual(
      fields.map(({name, type, attribute, reflects, readonly = false}) => ({
        name,
        type: type.text,
        isReadOnly: readonly,
        reflects: reflects ? [attribute] : [],
      })),
    );
    const accessors = await tab.evaluate(
      (tag) =>
        Object.entries(Object.getOwnPropertyDescriptors(customElements.get(tag)!.prototype))
          .filter(([, {get, set}]) => get && !set)
          .map(([name]) => name),
      tagName,
    );
    expect(accessors.sort(), tagName).toEqual(names(fields.filter(({readonly}) => readonly)));
  }
});

for (const [name, {value = '', page: html, press: button, sees, expected}] of Object.entries(ROWS))
  test(`A reader sees a difference where a developer writes ${name.replace(' ', ' with ')}`, async ({
    page: tab,
    site,
    watch,
  }) => {
    await tab.clock.setFixedTime('2027-01-04T15:30:00Z');
    const attribute = `${name.split(' ')[1]}="${value}"`;
    const open = async (attribute: string) => {
      await tab.goto(site.page(html(attribute)));
      await tab.waitForFunction(areDefined);
      if (button) await press(tab, button);
    };
    await open('');
    await tab.waitForTimeout(50);
    expect(await tab.evaluate(sees)).not.toBe(expected);
    await tab.evaluate(() => localStorage.clear());
    await open(attribute);
    await expect.poll(() => tab.evaluate(sees)).toBe(expected);
    expect(watch.complaints).toEqual([]);
  });

/** Everything that the tags can show, on one page. */
const EVERYTHING = page(
  `<reader-language-toggle languages="vi en km" side-by-side></reader-language-toggle>
   <reader-language-toggle id="links"><a lang="vi" hreflang="vi" href="#">Tiếng Việt</a> <span lang="en">English</span></reader-language-toggle>
   <reader-hotline-banner number="1022" hours="Mo-Fr 07:30-11:30" valid-to="2020-01-31"></reader-hotline-banner>
   <article>${article('published="23/10/2019" source="Báo" author="A"', `<reader-font-size slot="tools"></reader-font-size><reader-display-settings open slot="tools"></reader-display-settings>${two}`)}</article>`,
);

const TAGS = tags.map(({tagName}) => tagName);

test('A developer hears every event in the list from the tag it is listed for, and no other', async ({
  page: tab,
  site,
}) => {
  const events = tags.flatMap(({tagName, events = []}) => events.map(({name}) => [tagName, name] as const));
  await tab.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    const listened = new Set<string>();
    const {dispatchEvent} = EventTarget.prototype;
    // Also those that the list does not have.
    EventTarget.prototype.dispatchEvent = function (dispatched) {
      const name = dispatched.type;
      if (name.startsWith('reader-') && !listened.has(name))
        document.addEventListener(name, (event) => {
          const {localName} = event.target as Element;
          heard.push(
            `${localName} ${name} ${Object.keys((event as CustomEvent).detail)
              .sort()
              .join()}`,
          );
        });
      listened.add(name);
      return dispatchEvent.call(this, dispatched);
    };
  });
  await tab.goto(site.page(EVERYTHING));
  await press(tab, 'Tăng');
  for (const list of await tab.locator('reader-display-settings select').all())
    await list.selectOption({index: 1});
  await tab.locator('reader-display-settings [part~=toggle]').click();
  await tab
    .locator('reader-language-toggle')
    .first()
    .getByRole('button', {name: /Song song|bên nhau|song ngữ/i})
    .click();
  await tab.locator('reader-language-toggle').first().getByRole('button', {name: 'English'}).click();
  await tab.locator('reader-language-toggle').first().locator('button[lang=km]').click();
  await tab.locator('reader-article [part=choice]').first().click();
  const heard = async () =>
    [...new Set(await tab.evaluate(() => (window as unknown as {heard: string[]}).heard))].sort();
  await expect.poll(heard).toEqual(
    events
      .map(([tag, name]) => {
        const choice = name.replace(/^reader-(.*)-\w+$/, '$1');
        const camel = choice.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        const details: Record<string, string> = {
          'reader-article-change': 'language,missing,previous,requested',
          'reader-display-request': 'name,previous,value',
          'reader-display-change': 'name,previous,value',
          'reader-toggle': 'open',
        };
        const detail = details[name] ?? [camel, 'previous'].sort().join();
        return `${tag} ${name} ${detail}`;
      })
      .sort(),
  );
});

test('A designer can style every part in the list, and there is no other', async ({page: tab, site}) => {
  const rules = all('cssParts').map((name) =>
    name.replace(/(\S+) (\S+)/, '$1::part($2){outline:7px solid red!important}'),
  );
  await tab.goto(site.page(EVERYTHING.replace('</head>', `<style>${rules.join('')}</style></head>`)));
  const found = new Set<string>();
  const look = async () => {
    for (const part of await tab.evaluate((tags) => {
      const parts = tags.flatMap((tag) =>
        [...document.querySelectorAll(tag)].flatMap((element) =>
          [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((one) =>
            [...one.part].map((part) => [tag, part, getComputedStyle(one).outlineWidth]),
          ),
        ),
      );
      return parts.map((part) => part.join(' '));
    }, TAGS))
      found.add(part);
  };
  await expect(tab.locator('reader-article time')).toBeVisible();
  await look();
  await tab.locator('reader-language-toggle').first().locator('button[lang=km]').click();
  await expect(tab.locator('reader-article [part=notice]')).toBeVisible();
  await look();
  expect([...found].sort()).toEqual(all('cssParts').map((part) => `${part} 7px`));
});

test('A designer who sets a variable of the list changes what is drawn', async ({page: tab, site}) => {
  const values: Record<string, string> = {
    '--reader-content-visibility': 'auto',
    '--reader-article-measure': '10ch',
    '--reader-font-size-gap': '3em',
    '--reader-hotline-banner-gap': '3em',
    '--reader-language-toggle-gap': '3em',
    '--reader-control-radius': '1em',
  };
  const long = article('', '<p>Một đoạn văn dài của bài viết.</p>'.repeat(400));
  for (const {tagName, cssProperties = []} of tags)
    for (const {name} of cssProperties) {
      await tab.goto(
        site.page(EVERYTHING.replace('<article>', `${name.includes('visibility') ? long : ''}<article>`)),
      );
      await expect(tab.locator('reader-font-size [part=value]')).toBeVisible();
      await tab.waitForTimeout(100);
      const drawn = () =>
        tab.evaluate((tag) => {
          const all = [...document.querySelectorAll(tag)].flatMap((one) => [
            ...one.shadowRoot!.querySelectorAll('*'),
            ...one.querySelectorAll('p'),
          ]);
          return all.map((one) => {
            const {gap, borderStartStartRadius, maxInlineSize, contentVisibility} = getComputedStyle(one);
            return [gap, borderStartStartRadius, maxInlineSize, contentVisibility].join(' ');
          });
        }, tagName);
      const before = await drawn();
      await tab.evaluate(
        ([name, value]) => document.documentElement.style.setProperty(name!, value!),
        [name, values[name]],
      );
      expect(await drawn(), `${tagName} ${name}`).not.toEqual(before);
    }
});

test('A developer finds every slot in the list, and there is no other', async ({page: tab, site}) => {
  await tab.goto(
    site.page(
      `${EVERYTHING}<reader-hotline-banner><a href="tel:113">113</a></reader-hotline-banner><reader-article lang="vi" id="km"><p lang="vi">a</p></reader-article>`,
    ),
  );
  await tab.locator('reader-language-toggle').first().locator('button[lang=km]').click();
  await expect(tab.locator('#km [part=notice]')).toBeVisible();
  for (const {tagName, slots} of tags) {
    const there = await tab.evaluate(
      (tag) =>
        [...document.querySelectorAll(tag)].flatMap((one) =>
          [...one.shadowRoot!.querySelectorAll('slot')].map(({name}) => name),
        ),
      tagName,
    );
    expect([...new Set(there)].sort(), tagName).toEqual(names(slots));
  }
});
