// How a focus is seen: measured from two pictures of the same place, with the focus and without it.
import type {Locator, Page} from '@playwright/test';

/** The measures of a focus ring at its weakest place. */
export interface Ring {
  /** How many px of each side change so much that it is seen (3:1 between before and after). */
  width: number;
  /** Its contrast with what is beside it, on both sides of the line. */
  contrast: number;
}

/** Room around the control in the pictures, in px. */
const AROUND = 14;

/** Both pictures are read on a page of their own: no policy of the measured page forbids it. */
export async function ringOf(page: Page, control: Locator, reading: Page): Promise<Ring> {
  // The keyboard is at work: else no browser shows a ring on what a click could focus.
  await page.keyboard.press('Shift');
  await control.evaluate((element) => {
    element.scrollIntoView({block: 'center'});
    (element as HTMLElement).focus();
  });
  const box = (await control.boundingBox())!;
  const clip = {
    x: Math.floor(box.x) - AROUND,
    y: Math.floor(box.y) - AROUND,
    width: Math.ceil(box.width) + 2 * AROUND,
    height: Math.ceil(box.height) + 2 * AROUND,
  };
  const shoot = async () => (await page.screenshot({clip, caret: 'hide'})).toString('base64');
  const focused = await shoot();
  await control.evaluate((element) => (element as HTMLElement).blur());
  const plain = await shoot();
  return reading.evaluate(measure, {focused, plain, around: AROUND});
}

/** Runs in a page; sees nothing but its arguments. */
async function measure({
  focused,
  plain,
  around,
}: {
  focused: string;
  plain: string;
  around: number;
}): Promise<Ring> {
  const pixelsOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    return canvas.getImageData(0, 0, picture.width, picture.height);
  };
  const luminance = ({data, width}: ImageData, x: number, y: number): number => {
    const [r, g, b] = [0, 1, 2].map((channel) => {
      const value = data[4 * (y * width + x) + channel]! / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const [after, before] = [await pixelsOf(focused), await pixelsOf(plain)];
  const {width, height} = after;
  const weakest: Ring = {width: Infinity, contrast: Infinity};
  // From outside to the inside of the box, in the middle of each side and off it, away from round corners.
  const reach = around + 8;
  const lines: [number, number][][] = [];
  for (const share of [0.35, 0.5, 0.65]) {
    const [x, y] = [Math.round(width * share), Math.round(height * share)];
    const steps = [...Array(reach).keys()];
    lines.push(
      steps.map((step) => [step, y]),
      steps.map((step) => [width - 1 - step, y]),
      steps.map((step) => [x, step]),
      steps.map((step) => [x, height - 1 - step]),
    );
  }
  for (const line of lines) {
    const now = line.map(([x, y]) => luminance(after, x, y));
    const changed = line.map(([x, y], step) => contrast(now[step]!, luminance(before, x, y)) >= 3);
    // The longest run of what changed is the line of the ring.
    let [from, length] = [0, 0];
    for (let step = 0, run = 0; step < line.length; step++) {
      run = changed[step] ? run + 1 : 0;
      if (run > length) [from, length] = [step - run + 1, run];
    }
    weakest.width = Math.min(weakest.width, length);
    if (!length) return {width: 0, contrast: 1};
    const middle = now[from + Math.floor(length / 2)]!;
    // An edge between two px is drawn half in each: what is beside is looked for one px further, too.
    const besides = [
      [now[from - 1], now[from - 2]],
      [now[from + length], now[from + length + 1]],
    ];
    for (const side of besides) {
      const seen = side.filter((pixel) => pixel !== undefined).map((pixel) => contrast(middle, pixel));
      if (seen.length) weakest.contrast = Math.min(weakest.contrast, Math.max(...seen));
    }
  }
  return weakest;
}
