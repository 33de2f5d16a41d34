import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/article/define.js';
import '../../src/elements/display-settings/define.js';
import '../../src/elements/font-size/define.js';
import '../../src/elements/hotline-banner/define.js';
import '../../src/elements/language-toggle/define.js';
import {noErrors} from '../support/no-errors.js';
import {forgetReader, part, press, settled} from '../support/reader.js';

/** Presses a key while Control is held. */
async function withControl(key: string): Promise<void> {
  await sendKeys({down: 'Control'});
  await sendKeys({press: key});
  await sendKeys({up: 'Control'});
  await settled();
}

describe('A reader who selects the whole page to copy it', () => {
  noErrors();
  afterEach(async () => {
    getSelection()!.removeAllRanges();
    await forgetReader();
  });

  it('gets the text, the number and its label, and no words of our controls', async function () {
    // Not every driver holds a key down.
    const canHold = await withControl('End').then(
      () => true,
      () => false,
    );
    if (!canHold) return this.skip();
    const page = await fixture<HTMLElement>(html`<main>
      <reader-hotline-banner number="02163.818.555"></reader-hotline-banner>
      <reader-language-toggle languages="vi en"></reader-language-toggle>
      <reader-article lang="vi" source="Báo Yên Bái"
        ><h1 slot="title">Lịch tiếp công dân</h1>
        <reader-font-size slot="tools"></reader-font-size
        ><reader-display-settings slot="tools"></reader-display-settings>
        <p>Trụ sở mở cửa các ngày làm việc.</p></reader-article
      >
      <reader-article lang="fr"><p>Les jours ouvrables.</p></reader-article>
    </main>`);
    await settled();
    await press(part(page.querySelector('reader-display-settings')!, 'toggle'));
    (document.activeElement as HTMLElement).blur();
    await withControl('a');
    await withControl('c');
    getSelection()!.removeAllRanges();
    const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    field.focus();
    await withControl('v');
    const copied = field.value;
    for (const text of ['02163.818.555', 'Lịch tiếp công dân', 'Trụ sở mở cửa', 'Les jours ouvrables.'])
      expect(copied).to.include(text);
    for (const text of [
      'Cỡ chữ',
      'Giảm',
      '100%',
      'Tùy chỉnh',
      'Giãn dòng',
      'Như trang gốc',
      'English',
      'Sao chép',
      'Đọc bằng',
    ])
      expect(copied).not.to.include(text);
  });
});
