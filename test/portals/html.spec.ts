// The HTML that all packages in PHP share, on pages that are not as they should be.
import {expect, test} from '@playwright/test';
import {runPhp} from './support/php.js';

/** Prints the text of the box of class `text` in a page, and `none` where the page closes no such box. */
const SCRIPT = `
require $argv[1];
$html = stream_get_contents( STDIN );
$box  = PortalReader\\find_by_class( $html, 'text' );
$end  = $box ? PortalReader\\find_end( $html, $box ) : null;
$from = $end ? $box[1] + strlen( $box[0] ) : 0;
echo $end ? substr( $html, $from, $end[1] - $from ) : 'none';
`;

const textOf = (html: string): string => runPhp(['-r', SCRIPT, '--', 'integrations/common/html.php'], html);

for (const [what, html, text] of [
  [
    'boxes within boxes',
    '<div class="text"><div>a<div>b</div></div>c</div>d</div>',
    '<div>a<div>b</div></div>c',
  ],
  ['one class of several', "<p class='text'>x<p class='big text end'>", 'none'],
  ['a class without quotes', '<DIV CLASS=text>a</DIV >b', 'a'],
  ['a class that only begins so', '<div class="text-muted">a</div><div class="a text">b</div>', 'b'],
  ['a comment with an end tag', '<div class="text">a<!-- </div> -->b</div>', 'a<!-- </div> -->b'],
  [
    'a script with an end tag',
    '<div class="text"><script>"</div>"</script>b</div>',
    '<script>"</div>"</script>b',
  ],
  [
    'a field with an end tag',
    '<div class="text"><textarea></div></textarea>b</div>',
    '<textarea></div></textarea>b',
  ],
  [
    'an end tag in an attribute',
    '<div class="text"><a title="</div>">b</a></div>',
    '<a title="</div>">b</a>',
  ],
  ['a quotation mark too many', '<div class="text"><p title="a"">b</p></div>c"', '<p title="a"">b</p>'],
  ['a name that only begins so', '<div class="text"><divider></divider>b</div>', '<divider></divider>b'],
  ['a box that looks closed but is open, as browsers see it', '<div class="text"><div/>a</div>b', 'none'],
  ['a box inside that is not closed', '<div class="text"><div>a</div>', 'none'],
  ['a box that the text has closed early', '<div class="text">a</div>b</div>', 'a'],
  ['a comment that is not closed', '<div class="text">a<!-- b', 'none'],
  ['a tag that is not closed', '<div class="text">a</div', 'none'],
  ['a page of two million letters', `<div class="text">${'a '.repeat(1e6)}</div>b`, 'a '.repeat(1e6)],
  [
    'a picture of two million letters',
    `<div class="text"><img src="data:${'a'.repeat(2e6)}"></div>b`,
    `<img src="data:${'a'.repeat(2e6)}">`,
  ],
] as const)
  test(`the end of a box is found as a browser finds it: ${what}`, () => {
    const found = textOf(html);
    // Two million letters in a message help nobody.
    expect(found === text || found.slice(0, 200)).toBe(true);
  });
