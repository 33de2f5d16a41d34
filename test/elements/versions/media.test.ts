// Players in a version that the reader leaves.
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/article/define.js';
import {preferences} from '../../../src/preferences/preferences.js';
import {forgetReader, pageIn, press, settled} from '../../support/reader.js';

/** One second of silence, as a WAV file. */
function silence(): string {
  const rate = 8000;
  const bytes = new DataView(new ArrayBuffer(44 + rate));
  const write = (at: number, text: string) =>
    [...text].forEach((letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  bytes.setUint32(4, 36 + rate, true);
  write(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  write(36, 'data');
  bytes.setUint32(40, rate, true);
  for (let at = 0; at < rate; at++) bytes.setUint8(44 + at, 128);
  return URL.createObjectURL(new Blob([bytes.buffer], {type: 'audio/wav'}));
}

describe('A reader who listens to one version and goes on to another', () => {
  beforeEach(() => pageIn('vi'));
  afterEach(forgetReader);

  it('hears the first no longer, and may go on with it later; what is outside goes on', async () => {
    const sound = silence();
    const player = () => html`<audio controls loop muted src=${sound}></audio>`;
    const page = await fixture<HTMLElement>(html`
      <main>
        ${player()}
        <reader-language-toggle languages="vi en"></reader-language-toggle>
        <reader-article lang="vi">
          <div lang="vi"><p>Nghe bài viết:</p><p>${player()}</p></div>
          <div lang="en"><p>Listen:</p>${player()}</div>
        </reader-article>
      </main>
    `);
    await import('../../../src/elements/language-toggle/define.js');
    await settled();
    const [outside, vietnamese, english] = [...page.querySelectorAll('audio')];
    // Browsers let a page play something only after its reader has pressed something.
    await press(vietnamese!.parentElement!.previousElementSibling!);
    for (const audio of [outside!, vietnamese!]) {
      await audio.play();
    }
    preferences.set({language: 'en'});
    await settled();
    expect([outside, vietnamese, english].map((audio) => audio!.paused)).to.deep.equal([false, true, true]);
    await english!.play();
    preferences.set({language: 'vi'});
    await settled();
    expect([outside, vietnamese, english].map((audio) => audio!.paused)).to.deep.equal([false, true, true]);
    await vietnamese!.play();
  });
});
