// The posts of the test portal, as their authors make them: each a kind of content that WordPress treats in its own way.

export interface Text {
  slug: string;
  title: string;
  excerpt?: string;
  content: string;
  /** An author who may not write any HTML. */
  byAuthor?: boolean;
  type?: 'posts' | 'pages';
}

const SENTENCE =
  'Ủy ban nhân dân xã thông báo lịch tiếp công dân thường kỳ; cán bộ trực tại bộ phận một cửa hướng dẫn thủ tục, nhận hồ sơ và trả kết quả đúng hẹn cho người dân.';

const paragraphs = (count: number, wrap: (text: string) => string): string =>
  Array.from({length: count}, (_, index) => wrap(`${index + 1}. ${SENTENCE}`)).join('\n');

const word = (text: string): string =>
  `<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt;line-height:150%"><span lang="VI" style="font-size:14.0pt;line-height:150%;font-family:&quot;Times New Roman&quot;,serif;mso-ansi-language:VI">${text}</span></p>`;

/** @param pictures - Addresses of pictures in the media library. */
export const textsWith = (pictures: readonly string[]): Text[] => [
  {
    slug: 'dan-tu-word',
    title: 'Quyết định dán từ Word',
    excerpt: 'Tóm tắt của quyết định.',
    content: `<!-- wp:html -->${paragraphs(14, word)}<p><font size="4" face="Arial">Nơi nhận:</font> <b><i>như trên</i></b></p><!-- /wp:html -->`,
  },
  {
    slug: 'bang-va-anh',
    title: 'Bảng thu phí và bộ ảnh',
    content:
      `<!-- wp:paragraph {"fontSize":"large"} --><p class="has-large-font-size">${SENTENCE}</p><!-- /wp:paragraph -->` +
      '<!-- wp:heading --><h2 class="wp-block-heading">Mức thu</h2><!-- /wp:heading -->' +
      '<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Thủ tục</th><th>Mức thu</th></tr></thead><tbody><tr><td>Cấp bản sao trích lục</td><td>8.000 đồng</td></tr><tr><td>Đăng ký kết hôn</td><td>Miễn phí</td></tr></tbody></table><figcaption>Bảng 1</figcaption></figure><!-- /wp:table -->' +
      `<!-- wp:gallery {"linkTo":"none"} --><figure class="wp-block-gallery has-nested-images columns-default is-cropped">${pictures
        .map(
          (url) =>
            `<!-- wp:image --><figure class="wp-block-image size-large"><img src="${url}" alt="Trụ sở"/><figcaption class="wp-element-caption">Trụ sở xã</figcaption></figure><!-- /wp:image -->`,
        )
        .join('')}</figure><!-- /wp:gallery -->` +
      `<!-- wp:image {"align":"full"} --><figure class="wp-block-image alignfull"><img src="${pictures[0]}" alt="Toàn cảnh"/></figure><!-- /wp:image -->` +
      `<!-- wp:image {"align":"right","width":120,"height":80} --><figure class="wp-block-image alignright is-resized"><img src="${pictures[0]}" alt="" width="120" height="80"/></figure><!-- /wp:image -->` +
      '<!-- wp:list --><ul><li>Căn cước công dân</li><li>Tờ khai theo mẫu</li></ul><!-- /wp:list -->' +
      '<!-- wp:quote {"align":"wide"} --><blockquote class="wp-block-quote alignwide"><p>Dân biết, dân bàn, dân làm, dân kiểm tra.</p></blockquote><!-- /wp:quote -->' +
      paragraphs(12, (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`),
  },
  {
    slug: 'soan-thao-co-dien',
    title: 'Thông báo soạn bằng trình soạn thảo cổ điển',
    content:
      `${SENTENCE}\nDòng thứ hai của đoạn đầu.\n\n<strong>Điều 1.</strong> ${SENTENCE}\n\n` +
      `[caption id="a1" align="alignleft" width="150"]<img src="${pictures[0]}" width="150" height="100" alt="" /> Chú thích ảnh[/caption]\n\n` +
      `<blockquote>${SENTENCE}</blockquote>\n\n${paragraphs(12, (text) => `${text}\n`)}`,
  },
  {
    slug: 'bai-cua-tac-gia',
    title: 'Bài của tác giả không có quyền viết HTML',
    byAuthor: true,
    content:
      `<p style="text-align:center" data-pair="1" id="muc-1" class="giua">${SENTENCE}</p><reader-article lang="vi"><p slot="lead">Thẻ do tác giả gõ vào.</p></reader-article><script>window.hong = true</script><div lang="en"><p>In English.</p></div>` +
      paragraphs(12, (text) => `<p>${text}</p>`),
  },
  {
    slug: 'hai-ngon-ngu',
    title: 'Thông báo hai thứ tiếng',
    content: `${SENTENCE}\nDòng thứ hai của đoạn đầu.\n\n${SENTENCE}`,
  },
  {slug: 'khong-noi-dung', title: 'Bài không có nội dung', content: ''},
  {
    slug: 'lien-he',
    type: 'pages',
    title: 'Liên hệ',
    content: `<!-- wp:shortcode -->[portal-reader-hotline]<!-- /wp:shortcode --><!-- wp:portal-reader/languages /-->${paragraphs(4, (text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`)}`,
  },
];

/** The posts that are measured as a reader sees them. */
export const MEASURED = ['dan-tu-word', 'bang-va-anh', 'soan-thao-co-dien', 'bai-cua-tac-gia'];
