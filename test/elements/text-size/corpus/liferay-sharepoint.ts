import type {Snippets} from './snippets.js';

/** Bodies as Liferay and SharePoint put them on the page, with what their style sheets say about them. */
export const liferaySharePoint: Snippets = {
  'Liferay web content': `
<style>.lr-portlet .journal-content-article {font-size:14px} .lr-portlet .journal-content-article p span {font-size:inherit}</style>
<div class="lr-portlet portlet-body"><div class="journal-content-article" data-analytics-asset-id="39"><p><span>Tiếp xúc cử tri</span> trước kỳ họp.</p></div></div>`,
  'Liferay 6 AUI': `
<style>.aui-six .asset-content {font-size:1.1em} .aui-six .asset-summary {font-size:12px;font-weight:bold}</style>
<div class="aui-six"><div class="asset-summary">Tóm tắt bài viết</div><div class="asset-content">Nội dung <em>bài viết</em></div></div>`,
  'Liferay Alloy editor': `<div class="alloy-editor-container"><p style="text-align:justify;font-size:1.125rem">Chuyển đổi số <span style="font-size:medium">cấp xã</span></p></div>`,
  'Liferay asset publisher': `
<style>.lr-asset h3.asset-title a {font-size:18px !important} .lr-asset .metadata-entry {font-size:11px !important}</style>
<div class="lr-asset"><h3 class="asset-title"><a href="#">Triển khai tiêm phòng</a></h3><span class="metadata-entry metadata-publish-date">15:44 | 06/12/2017</span><p>Thân bài.</p></div>`,
  'Liferay Clay': `
<style>.lr-clay .text-2 {font-size:.75rem} .lr-clay .display-4 {font-size:calc(1.475rem + 2.7vw)} .lr-clay .small {font-size:80%}</style>
<div class="lr-clay"><p class="text-2">Văn bản mới</p><span class="small">cập nhật</span></div>`,
  'Liferay, div after div': `<div><div style="font-size: 13.3333px; text-align: justify;">Nghiệm thu đề tài.</div><div style="font-size: 13.3333px;"><div><div>Lồng ba lớp.</div></div></div></div>`,
  'SharePoint rich text sizes': `
<style>.ms-rteFontSize-1 {font-size:8pt} .ms-rteFontSize-3 {font-size:13.5pt} .ms-rteFontSize-5 {font-size:24pt} .ms-rteStyle-Byline {font-size:.8em}</style>
<div class="ms-rtestate-field"><p class="ms-rteElement-P"><span class="ms-rteFontSize-5">Họp báo</span> <span class="ms-rteFontSize-3">quý III</span> <span class="ms-rteFontSize-1">(tóm lược)</span></p><p class="ms-rteStyle-Byline">Ban biên tập</p></div>`,
  'SharePoint external class': `
<style>.ExternalClassA1B2 p.MsoNormal {font-size:12pt; font-family:'Times New Roman'} .ExternalClassA1B2 .ms-rteFontSize-2 {font-size:10pt !important}</style>
<div class="ExternalClassA1B2"><p class="MsoNormal">Thẩm định dự án.</p><p><span class="ms-rteFontSize-2">Nguồn vốn.</span></p></div>`,
  'SharePoint article control, 12px children': `<div class="ArticleContent"><p style="font-size:12px">Đoạn một của bài.</p><div style="font-size:12px"><span style="font-size:15px">Đoạn dẫn 15px.</span></div></div>`,
  'SharePoint web part table': `<table class="s4-wpTopTable" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top"><div class="ms-WPBody noindex"><div style="font-size:8pt;font-family:verdana">Lịch công tác tuần</div></div></td></tr></table>`,
  'SharePoint zero-width spaces': `<div class="ms-rtestate-field">&#x200B;<p>&#x200B;<span style="font-size:1.46em">Phòng cháy chữa cháy</span>&#x200B;&#x200B;</p></div>`,
  'SharePoint modern page': `<div data-sp-rte="true" class="cke_editable"><p class="noSpacingAbove spacingBelow" data-text-type="withSpacing"><span class="fontSizeLarge" style="font-size:20px">Bản tin nội bộ</span></p><p style="font-size:var(--fontSizeMedium, 14px)">Xin chào.</p></div>`,
  'SharePoint page field': `
<style>.sp-zone div.ms-rtestate-field > p {font-size:1.08em;line-height:1.6em} .sp-zone .ms-webpart-titleText {font-size:1.46em}</style>
<div class="sp-zone"><h2 class="ms-webpart-titleText"><span>Chỉ đạo điều hành</span></h2><div class="ms-rtestate-field"><p>Công điện khẩn.</p></div></div>`,
  'ASP.NET label': `<span id="ctl00_Body_lblNoiDung" style="font-size:Small;font-weight:normal"><div>Giải phóng mặt bằng</div><span style="font-size:XX-Small">(ảnh tư liệu)</span></span>`,
  'ASP.NET grid': `<table cellspacing="0" rules="all" border="1" style="color:#333;font-size:10pt;border-collapse:collapse"><tr><th scope="col">Số ký hiệu</th><th scope="col">Trích yếu</th></tr><tr style="font-size:9pt"><td><span>12/QĐ</span></td><td>Về việc khen thưởng</td></tr></table>`,
  DotNetNuke: `
<style>.DnnModuleX .Normal, .DnnModuleX .NormalTextBox {font-size:11px;font-family:Tahoma} .DnnModuleX .Head {font-size:20px}</style>
<div class="DnnModuleX"><span class="Head">Giới thiệu chung</span><div class="Normal"><p>Vị trí địa lý</p></div></div>`,
  'Oracle portal': `<table summary=""><tr><td class="PortletText1" style="font-size:10pt"><font class="x" size="-1">Khí hậu</font> và <font size="3">đất đai</font></td></tr></table>`,
  Documentum: `<p class="rich"><span style="FONT-SIZE:9.5pt;mso-x:1">Danh sách người ứng cử</span></p>`,
};
