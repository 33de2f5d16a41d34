import type {Snippets} from './snippets.js';

/** The markup that is pasted from other sites and services: documents, mail, social networks, newspapers. */
export const pasted: Snippets = {
  'Google Docs paragraph': `
<b style="font-weight:normal;" id="docs-internal-guid-5d1f"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:13pt;font-family:'Times New Roman';color:#000000;background-color:transparent;font-variant:normal;white-space:pre-wrap;">Chiều 14/11, đoàn giám sát đã đến thăm.</span></p></b>`,
  'Google Docs heading': `
<h1 dir="ltr" style="line-height:1.38;margin-top:20pt"><span style="font-size:20pt;font-weight:400">Quy trình</span></h1><h3 dir="ltr"><span style="font-size:13.999999999999998pt;color:#434343">Bước một</span></h3><p dir="ltr"><span style="font-size:11pt">Nộp hồ sơ tại bộ phận một cửa.</span></p>`,
  'Google Docs list': `
<ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" aria-level="1" style="list-style-type:disc;font-size:11pt;font-family:Arial;white-space:pre;"><p dir="ltr" role="presentation"><span style="font-size:11pt;white-space:pre-wrap;">Căn cước công dân;</span></p></li><li dir="ltr" aria-level="2" style="font-size:9pt">bản sao</li></ul>`,
  'Google Docs table': `
<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="120"><col width="300"></colgroup><tr style="height:21pt"><td style="padding:5pt"><p dir="ltr"><span style="font-size:10pt;font-weight:700">Họ và tên</span></p></td><td><p dir="ltr"><span style="font-size:10pt">Hoàng Thị Mỷ</span></p></td></tr></table></div>`,
  'Google Sheets': `
<google-sheets-html-origin><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse"><colgroup><col width="100"><col width="260"></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;" data-sheets-value="{&quot;1&quot;:2}">Huyện</td><td style="overflow:hidden;padding:2px 3px;font-size:8pt">Mù Cang Chải</td></tr></tbody></table></google-sheets-html-origin>`,
  'Google Forms': `
<div class="freebirdFormviewerViewHeaderDescription" style="font-size:11pt;line-height:15pt;letter-spacing:0">Phiếu hỏi ý kiến người dân</div>`,
  Gmail: `
<div dir="ltr"><div class="gmail_default" style="font-family:times new roman,serif;font-size:large">Kính gửi quý báo,</div><div class="gmail_quote"><blockquote style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><span style="font-size:small">Bài viết mới của Trạm Khuyến nông.</span></blockquote></div></div>`,
  'Facebook post': `
<div class="xdj266r x14z9mp x1vvkbs"><div dir="auto" style="text-align:start;font-size:.9375rem">Cảnh báo lừa đảo qua điện thoại</div></div><span class="x193iq5w xeuugli" style="font-size:.8125rem;line-height:1.2308">2 giờ trước</span>`,
  'Zalo message': `
<span style="display:inline;float:none;font-family:SegoeuiPc,&quot;Segoe UI&quot;,system-ui;font-size:15px;letter-spacing:0.2px;white-space:pre-wrap">Mời bà con xem lịch cấp điện</span>`,
  'A newspaper’s lead and body': `
<style>.paper-sapo {font:bold 15px/22px arial} .paper-content p.Normal {font-size:16px;line-height:160%}</style>
<h2 class="paper-sapo">Thêm ba tuyến đường được đặt tên.</h2><div class="paper-content fck_detail"><p class="Normal">Nghị quyết được thông qua tại kỳ họp.</p><p class="Normal" style="text-align:right;font-size:13px"><strong>Lò Văn Sơn</strong></p></div>`,
  'A newspaper’s picture box': `
<table align="center" border="0" cellpadding="3" class="tplCaption" style="width:1px"><tbody><tr><td><img alt="" src="cau-moi.jpg" width="480"></td></tr><tr><td class="Image" style="font:400 12px arial">Cầu mới bắc qua suối Thia.</td></tr></tbody></table>`,
  'A newspaper’s related news': `
<div class="VnnAdsPos clearfix" data-id="x" style="*zoom:1"><ul class="list-news" style="list-style:none;font-size:0.875rem"><li><a href="#" style="font-size:1em">Giá chè búp tươi tăng</a> <small class="time">08:30</small></li></ul></div>`,
  'Skype click to call': `
<p style="font-size:13px">Gọi <span class="skype_pnh_container" dir="ltr" style="font-size:13px!important"><span class="skype_pnh_mark"> begin_of_the_skype_highlighting</span> <span class="skype_pnh_text_span" style="font:inherit!important">0216 3852 114</span></span></p>`,
  'Text of a PDF, absolutely placed': `
<div class="textLayer" style="position:relative;height:60px;line-height:1"><span style="left:10px;top:4px;font-size:19.92px;font-family:serif;position:absolute">Điều 5. Trách nhiệm</span><span style="left:10px;top:32px;font-size:14.6133px;position:absolute">1. Sở Nội vụ chủ trì</span></div>`,
  'OCR of a scan': `
<div class="ocr_page"><span class="ocr_line" style="font-size:38px;font-family:monospace" title="bbox 10 10 400 60"><span class="ocrx_word">QUYẾT</span> <span class="ocrx_word">ĐỊNH</span></span><br><span style="font-size:0.35em">(bản quét)</span></div>`,
  Wikipedia: `
<div class="mw-parser-output"><p>Yên Bái<sup id="cite_ref-1" class="reference" style="font-size:80%;unicode-bidi:isolate"><a href="#cite"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> là một tỉnh cũ.</p><table class="infobox" style="width:22em;font-size:88%;line-height:1.5em"><tbody><tr><th colspan="2" style="font-size:125%">Yên Bái</th></tr><tr><th>Diện tích</th><td>6.887 km<sup>2</sup></td></tr></tbody></table></div>`,
};
