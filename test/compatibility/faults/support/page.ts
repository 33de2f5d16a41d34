// The pages that faults are planted in: an article in two languages, a hotline and a toggle, as a portal would write them.

export const CLASSIC = '<script src="/dist/cdn/portal-reader.classic.js"></script>';
export const MODULE = '<script type="module" src="/dist/cdn/portal-reader.js"></script>';

/** A script of the host's own, in the page itself. */
export const inline = (code: string): string => `<script>${code}</script>`;

/** @param prefix - The first part of our tags on this page. */
export const article = (prefix = 'reader'): string => `
  <main>
    <${prefix}-hotline-banner><a href="tel:+842163818555">02163.818.555</a></${prefix}-hotline-banner>
    <${prefix}-language-toggle languages="vi en"></${prefix}-language-toggle>
    <${prefix}-article lang="vi" published="23/10/2019 08:06:00">
      <${prefix}-font-size slot="tools"></${prefix}-font-size>
      <p lang="vi"><span>Một đoạn văn tiếng Việt.</span></p>
      <p lang="en"><span>A paragraph in English.</span></p>
    </${prefix}-article>
  </main>`;

interface Parts {
  head?: string;
  body?: string;
  /** The text before `<html>`. */
  doctype?: string;
}

/** A whole page. Its first script watches it. */
export const page = ({head = CLASSIC, body = article(), doctype = '<!doctype html>'}: Parts = {}): string =>
  `${doctype}<html lang="vi">
  <head><meta charset="utf-8"><script src="/watch.js"></script><title>Cổng thông tin</title><link rel="icon" href="data:,">${head}</head>
  <body>${body}</body>
</html>`;
