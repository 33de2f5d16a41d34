const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The page of an article in one language, as a server writes it: the tags are HTML like any other. */
export const page = ({language, title, text, published, source, translations}) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title)} - Cổng thông tin</title>
    <script src="/js/early.js"></script>
    <script src="/js/portal-reader.classic.js" defer></script>
  </head>
  <body>
    <reader-hotline-banner><a href="tel:+842163818555">02163.818.555</a></reader-hotline-banner>
    <reader-language-toggle>
      ${translations.map(({lang, name, href}) => `<a href="${escape(href)}" lang="${lang}" hreflang="${lang}">${name}</a>`).join('\n      ')}
    </reader-language-toggle>
    <main>
      <reader-article lang="${language}" published="${published}" source="${escape(source)}">
        <h1 slot="title">${escape(title)}</h1>
        <reader-font-size slot="tools"></reader-font-size>
        ${text}
      </reader-article>
    </main>
  </body>
</html>`;
