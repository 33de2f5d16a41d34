// One line of each way in which a portal's text gets its size.

const TEXT = 'Văn phòng tiếp công dân';

/** The sizes that the author asks for, by the name of the column. */
export const SAMPLES = {
  em: `<p>${TEXT}</p>`,
  '14px inline': `<p><span style="font-size:14px">${TEXT}</span></p>`,
  '13pt Word': `<p class="MsoNormal"><span style="font-size:13.0pt;mso-bidi-font-size:12.0pt">${TEXT}</span></p>`,
  'font tag': `<p><font size="4">${TEXT}</font></p>`,
  'bare div': `<div style="font-size:15px">${TEXT}</div>`,
  td: `<table><tr><td>${TEXT}</td></tr></table>`,
  'px !important': `<p class="fixed">${TEXT}</p>`,
  nested: `<p><span style="font-size:1.1em"><span style="font-size:0.9em">${TEXT}</span></span></p>`,
  h1: `<h1>${TEXT}</h1>`,
};

export const samples = () =>
  '<style>#content{white-space:nowrap}.fixed{font-size:17px!important}</style>' +
  Object.entries(SAMPLES)
    .map(([name, html]) => `<div data-sample="${name}">${html}</div>`)
    .join('\n');
