import type {Snippets} from './snippets.js';

/** The markup that the editors inside content systems write. */
export const editors: Snippets = {
  'execCommand fontSize': `<p>Xem <font size="7">thông báo</font><font size="1"> này</font></p>`,
  'execCommand styleWithCSS': `<div><span style="font-size: xx-large;">Lễ hội</span> <span style="font-size: x-small;">đền Đông Cuông</span></div>`,
  'CKEditor 3, size and font': `<p><span style="font-size:14px;"><span style="font-family:times new roman,times,serif;">Hội đồng nhân dân thị xã</span></span></p>`,
  'CKEditor 4, marker and big': `<p><big>Chú ý:</big> <span class="marker">hạn cuối</span> <tt>30/6</tt> <kbd>Ctrl</kbd> <samp>lỗi</samp> <var>x</var></p>`,
  'CKEditor 4, widget picture': `<figure class="image" style="float:none;width:500px"><img alt="" src="le-ky.jpg" width="500" height="300"><figcaption style="font-size:12px">Quang cảnh lễ ký kết</figcaption></figure>`,
  'CKEditor 4, size in pt with spaces': `<p style="text-align: justify;"><span style="font-size: 12.0pt ;line-height:150%">Trung tâm Phục vụ hành chính công</span></p>`,
  'CKEditor 5, size classes': `
<style>.ck-content .text-tiny {font-size:.7em} .ck-content .text-small {font-size:.85em} .ck-content .text-big {font-size:1.4em} .ck-content .text-huge {font-size:1.8em}</style>
<div class="ck-content"><p><span class="text-huge">Rất lớn</span> <span class="text-big">lớn</span> vừa <span class="text-small">nhỏ</span> <span class="text-tiny">rất nhỏ</span></p></div>`,
  'CKEditor 5, table': `
<style>.ck-content .table table {border-collapse:collapse} .ck-content .table > figcaption {font-size:.75em}</style>
<div class="ck-content"><figure class="table"><table><tbody><tr><th>Quý</th><td>Số hồ sơ</td></tr></tbody></table><figcaption>Bảng tổng hợp</figcaption></figure></div>`,
  'TinyMCE 3': `<p><span style="font-family: arial,helvetica,sans-serif; font-size: small;"><span mce_style="font-size: 9pt" style="font-size: 9pt">Đại hội Đoàn</span></span></p>`,
  'TinyMCE 6': `<p><span style="font-size: 18pt; font-family: 'times new roman', times, serif;">Chương trình <span style="font-size: 8pt;">(dự kiến)</span></span></p>`,
  'TinyMCE data styles': `<p data-mce-style="font-size: 14px;" style="font-size: 14px;">Khối thi đua <strong data-mce-style="font-size: x-large" style="font-size: x-large">số 3</strong></p>`,
  FCKeditor: `<p><font size="5"><font color="#ff0000"><strong>Tin vui</strong></font></font><font size="2">&nbsp;cho bà con</font></p>`,
  'HTMLArea with relative sizes': `<p><font size="+2">Lớn hơn</font> <font size="-1">nhỏ hơn</font> <font size="+1"><font size="-1">trở lại</font></font></p>`,
  'Quill sizes': `
<style>.ql-editor .ql-size-small {font-size:.75em} .ql-editor .ql-size-huge {font-size:2.5em} .ql-editor {font-size:13px;line-height:1.42}</style>
<div class="ql-editor"><p>Hội chợ <span class="ql-size-huge">OCOP</span> <span class="ql-size-small">tại Văn Chấn</span></p></div>`,
  'Quill inline sizes': `<p class="ql-align-justify"><span style="font-size: 16px;" class="ql-font-serif">Phát động thi đua</span></p>`,
  Summernote: `<p><span style="font-size: 1.125rem;">Khởi công</span><span style="font-size: 24px;">&nbsp;hồ chứa</span></p>`,
  Froala: `<p data-f-id="pbf" style="font-size: 14px;">Bản tin <span class="fr-class-highlighted" style="font-size: 30px;">nông nghiệp</span></p>`,
  Trumbowyg: `<p><font style="vertical-align: inherit; font-size: 1.3em">Phổ biến pháp luật</font></p>`,
  Redactor: `<p><span style="font-size: 20px;" data-redactor-style-cache="font-size: 20px;">Kết nối cung cầu</span></p>`,
  'Telerik RadEditor': `<div style="font-size: 8pt;"><span style="FONT-FAMILY: Tahoma; FONT-SIZE: 10pt">CHỮ HOA TRONG THUỘC TÍNH</span></div>`,
  'Obout editor': `<SPAN style="FONT-SIZE: 12pt"><FONT size=3>Công tác dân vận</FONT></SPAN>`,
  'Innova editor': `<DIV align=justify><SPAN class=Apple-style-span style="font-size:medium">Đường giao thông</SPAN></DIV>`,
  'WebKit paste': `<div><span class="Apple-style-span" style="border-collapse: separate; font-family: Arial; font-size: 13px; -webkit-text-size-adjust: none;">Mùa vàng Tú Lệ</span></div>`,
  'Markdown of a wiki': `<h2 id="x">Hỏi đáp<a class="anchor" href="#x" style="font-size:.6em">#</a></h2><p>Gõ <code style="font-size:87.5%">1022</code> rồi gọi.</p><pre style="font-size:13px"><code>dòng một
dòng hai dài hơn</code></pre>`,
  'BBCode size': `<span style="font-size: 150%; line-height: normal">Góc độc giả</span> <span style="font-size: 85%">(tiếp theo)</span>`,
};
