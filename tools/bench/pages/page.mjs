// The page that all contestants are put on: a portal's column of text, with a place for controls that stays in sight.
import {article} from './markup.mjs';

// Nothing here helps or hinders anyone: sizes in em, so that those who set a size on the root can work, and a column of
// fixed width, as on the portals, so that larger text really breaks into other lines.
export const SHEET = `
  body { margin: 0; font-family: 'Noto Sans', sans-serif; }
  #controls { position: fixed; inset: 0 0 auto; z-index: 1; background: #eee; padding: 8px; min-height: 60px; }
  #column { inline-size: 720px; margin: 80px auto; line-height: 1.6; --reader-article-measure: none; }
  #column p { margin-block: 1em; }
  .MsoNormal { font-size: 1em; }
`;

/** The address of the sheet: a file of its own, as on the portals, whose browsers wait for one before they paint. */
export const SHEET_PATH = '/page.css';

/**
 * @param {object} contestant
 * @param {string} content The content of the column.
 */
export function page(
  {root = '', before = '', head = '', control = '', end = '', wrap = (body) => body},
  content,
) {
  return `<!doctype html>
<html lang="vi" ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang đo</title>
<link rel="icon" href="data:,">
${before}
<link rel="stylesheet" href="${SHEET_PATH}">
${head}
</head>
<body>
<div id="controls">${control}</div>
<main id="column">${wrap(`<div id="content">\n${content}\n</div>`)}</main>
${end}
</body>
</html>`;
}

/** The page of a measurement. */
export const articlePage = (contestant, kind, length) =>
  page(contestant, article(kind, length, contestant.em));
