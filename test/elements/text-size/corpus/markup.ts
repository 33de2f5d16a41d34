import type {Snippets} from './snippets.js';

/**
 * The markup in the bodies of real portal pages, pattern by pattern. Special characters are numeric references, so that
 * an editor does not mend them.
 */
export const markup: Snippets = {
  'B01 Word paragraph: `MsoNormal`, `mso-*`, `<o:p>`, conditional comments': `
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>/* Style Definitions */ table.MsoNormalTable {mso-style-name:"Table Normal";}</style>
<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt;mso-pagination:none"><span
 style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif;mso-bidi-font-weight:bold">Sở Y tế tổ chức tập huấn.<o:p></o:p></span></p>
`,
  'B02 Frozen font size on inner spans (pt, px, keyword, `<font size>`)': `
<p><span style="font-size: small;">Dòng này đứng yên ở cỡ nhỏ.</span></p>
<p><span style="font-size:14pt"><span style="font-size:13px">Cỡ bên trong thắng.</span></span></p>
<p><font face="Times New Roman" size="4">Thẻ font cũ.</font></p>
<p style="font-size:9px!important">Chú thích 9px có !important.</p>
`,
  'B03 Fixed line height (absolute, or too small for stacked marks)': `
<p style="font-size:20px;line-height:15.0px">NGHỊ QUYẾT VỀ CHẤT LƯỢNG ĐÀO TẠO CÁN BỘ DÂN TỘC THIỂU SỐ</p>
`,
  'B04 Justified text and first-line indents': `
<p align="justify" style="text-align:justify;text-indent:1cm">Ủy ban nhân dân xã thông báo lịch tiếp công dân.</p>
`,
  'B05 Spacer paragraphs, runs of `&nbsp;`, tab spans, double `<br>`': `
<p>Đoạn một.&nbsp;</p><p>&nbsp;</p><p><span style="white-space:pre" class="Apple-tab-span">	</span>Đoạn&nbsp;&nbsp;&nbsp;hai.<br><br>Đoạn ba.</p>
`,
  'B06 Fake headings': `
<p style="text-align:center"><strong><span style="color:#0000ff">I. TÌNH HÌNH CHUNG</span></strong></p>
<p><b>1. Kết quả đạt được</b></p><p>Trong quý I, <b>toàn tỉnh</b> có 12 xã hoàn thành.</p>
<h1>Tiêu đề lặp trong thân bài</h1><h4>Mục nhỏ</h4>
`,
  'B07 Hand-typed lists': `
<p>- Hỗ trợ 450 suất quà;</p><p>+ Trong đó 30 bộ máy tính;</p><p>&nbsp;- Xây 02 phòng học.</p><p>a) Đối tượng; b) Thời gian.</p>
`,
  'B08 Images: fixed width, no alt, file name as alt, picture from another site, caption in a coloured paragraph': `
<p align="center"><img alt="IMG_3805.jpg" src="anh-hoi-nghi.jpg" width="700" height="467" style="width:700px"></p>
<p align="center"><span style="color:#0000FF"><em>Đại biểu dự hội nghị. (Ảnh minh họa)</em></span></p>
`,
  'B09 Layout tables and data tables without headers': `
<table border="1" cellpadding="0" cellspacing="0" width="640" style="width:480.0pt;border-collapse:collapse"><tbody>
<tr><td width="60"><b>STT</b></td><td width="380"><b>Đơn vị</b></td><td width="200"><b>Số hội viên</b></td></tr>
<tr><td>1</td><td>Xã A</td><td>4.400</td></tr></tbody></table>
<table width="500"><tr><td><img src="a.jpg" width="500" alt=""></td></tr><tr><td>Chú thích ảnh</td></tr></table>
`,
  'B10 Partly composed Unicode ("Unicode tổ hợp") and full NFD': `
<p>Ti&#xEA;&#x301;ng Vi&#xEA;&#x323;t t&#xF4;&#x309; h&#x1A1;&#x323;p; Ye&#x302;n Ba&#x301;i; d&#x1B0;&#x323; a&#x301;n</p>
`,
  'B11 Zero-width characters, BOM, soft hyphen, non-breaking hyphen': `
<p>Liên hệ 02163&#x200B;.818&#x2011;555, khuyến&#x00AD; học, &#xFEFF;NLĐ</p>
`,
  'B12 Wrong `lang` from Word': `
<p><span lang="SV">Ủy ban nhân dân tỉnh</span> <span lang="EN-US">đã ban hành</span> kế hoạch. <span lang="en">Open Government Partnership</span>.</p>
`,
  'B13 Legacy encodings: TCVN3 (`.VnTime`) and VNI': `
<p><font face=".VnTime">&#xAE;&#xAD;&#xEA;ng d&#xA9;y n&#xE3;ng c&#xF1;a t&#xD8;nh</font></p>
<p><span style="font-family:VNI-Times">&#xF1;&#xF6;&#xF4;&#xF8;ng da&#xE2;y no&#xF9;ng cu&#xFB;a t&#xE6;nh</span></p>
`,
  'B14 Tag boundary inside a word': `
<p><span style="color:#0000FF">Đảm b</span><span style="color:#0000CD">ảo an toàn</span>, <b>Y</b>ên Bái, <i>K</i>H-KT</p>
`,
  'B15 Fixed colours and backgrounds': `
<p style="color:#fff"><span style="background:yellow;color:black">Lưu ý:</span> <span style="color:rgb(95, 95, 95)">hạn nộp 30/6</span></p>
`,
  'B16 Lead repeated, title repeated, byline and source as right-aligned paragraphs': `
<p class="lead"><strong>Xã A khánh thành nhà văn hóa.</strong></p><p>Xã A khánh thành nhà văn hóa. Công trình có diện tích 300 m2.</p>
<p align="right"><strong>Nguyễn Văn B</strong></p><p style="text-align:right"><em>(Theo Báo C)</em></p>
`,
  'B17 Classes, ids and scripts pasted from other sites': `
<div class="detail__content entry-body" data-id="99"><p class="Normal" onclick="track()">Nội dung.</p></div>
<p>Gọi <span class="skype_c2c_container" dir="ltr"><span class="skype_c2c_text_span">0216 3818 555</span></span></p>
<iframe src="https://video.example/1" width="640" height="360"></iframe>
`,
  'B18 Links that say nothing, raw URLs, attachments': `
<p>Chi tiết xem <a href="cv-149.pdf">tại đây</a> hoặc <a href="https://vanban.example/rat/dai/1?x=1&amp;y=2">https://vanban.example/rat/dai/1?x=1&amp;y=2</a></p>
`,
  'B19 Body with no paragraphs, or one big `<div>` of text and `<br>`': `
<div id="show_content">Ngày 05/3, đoàn công tác làm việc tại xã.<br>Cùng đi có lãnh đạo Sở.<br /><br />Buổi chiều, đoàn thăm trường.</div>
`,
  'B20 Abbreviations, document numbers, dates and numbers in running text': `
<p>Hơn 4.400 người lao động (NLĐ) làm công tác khuyến học (KH), khuyến học - khuyến tài (KH-KT) theo Kế hoạch số 149/KH-UBND ngày 17/8/2016; vui
Tết 1/6, xây dựng "Gia đình học tập”; cán bộ người DTTS… tăng 8,5% giai đoạn 2016 - 2020.</p>
`,
};
