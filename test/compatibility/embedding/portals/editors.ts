// Rules by which the systems take things out of an author's text, as their source code has them.

/** Elements and the attributes that each may have, as Drupal writes them: `<a href hreflang> <em>`. */
export interface AllowList {
  tags: string;
  /** Allowed on every element; `data-*` stands for all that begin so. */
  everywhere: readonly string[];
}

/** wp-includes/kses.php: `$allowedposttags` of the elements in question, and `_wp_add_global_attributes()`. */
export const wordpressKses: AllowList = {
  tags: '<a href rel target> <b> <blockquote cite> <br> <div align> <em> <h1 align> <h2 align> <p align> <section align> <span align> <strong>',
  everywhere: ['class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'],
};

/** FilterHtml.php: `allowed_html` as it comes, with the `<p>` and `<br>` that CKEditor 5 adds. */
export const drupalFilter: AllowList = {
  tags: '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2> <h3 id> <h4 id> <h5 id> <h6 id> <p> <br>',
  everywhere: ['lang', 'dir'],
};

/** Request.php of NukeViet 4.5: no list of what may stay, only of what must go. */
const NUKEVIET_TAGS =
  /^(applet|body|basefont|head|html|id|meta|xml|blink|link|style|script|iframe|frame|frameset|ilayer|layer|bgsound|title|base)$/;
const NUKEVIET_ATTRIBUTES =
  /^(on.*|action|background|codebase|dynsrc|lowsrc|allownetworking|allowscriptaccess|fscommand|seeksegmenttime)$/;

/** Elements whose name is more than letters and digits go, and so do those that are named; their text stays. */
export const nukevietFilter = (html: string): string =>
  html
    .replace(/<script[^>]*>.*?<\/script\s*>/gis, '')
    .replace(/<(\/?)([^\s>/]+)([^>]*)>/g, (_, slash: string, name: string, attributes: string) => {
      if (!/^[a-z][a-z0-9]*$/i.test(name) || NUKEVIET_TAGS.test(name.toLowerCase())) return '';
      const kept = attributes
        .match(/[^\s=]+="[^"]*"/g)
        ?.filter((text) => !NUKEVIET_ATTRIBUTES.test(text.split('=')[0]!.toLowerCase()));
      return `<${[slash + name.toLowerCase(), ...(kept ?? [])].join(' ')}>`;
    });

/** An article as somebody may type it into the source view of an editor. */
export const TYPED = `<reader-article lang="vi" published="2026-11-10T08:06:00+07:00">
  <h1 slot="title" lang="vi">Lịch tiếp công dân</h1>
  <h1 slot="title" lang="en">Reception of citizens</h1>
  <reader-font-size slot="tools"></reader-font-size>
  <div lang="vi" data-pair="gio"><p id="gio-vi" style="text-align: justify">Từ 07:30 đến 11:30, <strong>tầng 1</strong>.</p></div>
  <div lang="en" data-pair="gio"><p id="gio-en">From 07:30 to 11:30, <em lang="en">ground floor</em>.</p></div>
  <reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>
  <script src="/js/portal-reader.classic.js" defer></script>
</reader-article>`;

/** Tells for each of the things that matter to us if it is still there. */
export const survivors = (html: string) => [
  /<reader-article/.test(html),
  /<[^>]* slot=/.test(html),
  /<[^>]* lang=/.test(html),
  /<[^>]* data-pair=/.test(html),
  /<[^>]* id=/.test(html),
  /<[^>]* style=/.test(html),
];
