import type {Snippets} from './snippets.js';

/** The markup that Word, Outlook and their relatives leave on the clipboard. */
export const word: Snippets = {
  'Word, 13pt in a style sheet of its own': `
<style>p.WordBody, li.WordBody {mso-style-parent:""; margin:0cm; font-size:13.0pt; font-family:"Times New Roman",serif;}</style>
<p class="WordBody">Thực hiện Kế hoạch số 21/KH-UBND của Ủy ban nhân dân tỉnh.</p>`,
  'Word list with a typed number and spaces of Symbol': `
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-size:14.0pt;font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]--><span style="font-size:14.0pt">Rà soát hộ nghèo, hộ cận nghèo;</span></p>
<p class="MsoListParagraphCxSpLast" style="margin-left:36.0pt"><span style="font-size:14.0pt">Công khai kết quả tại nhà văn hóa thôn.</span></p>`,
  'Word heading over text': `
<h2 style="margin-bottom:6.0pt"><span style="font-size:16.0pt;line-height:107%;color:#2F5496">Phần thứ nhất</span></h2>
<p class="MsoNormal"><span style="font-size:14.0pt;line-height:115%">Đánh giá tình hình sáu tháng đầu năm.</span></p>`,
  'Word, bold through three spans': `
<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><i><span lang="VI" style="font-size:14.0pt;mso-ansi-language:VI">Nơi nhận: </span></i></b><span lang="VI" style="font-size:11.0pt">Như Điều 3; lưu văn thư.</span></p>`,
  'Word table': `
<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt">
<tr style="height:22.5pt"><td width="48" valign="top" style="width:36.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"><p class="MsoNormal" align="center"><b><span style="font-size:12.0pt">TT</span></b></p></td><td style="padding:0cm 5.4pt"><p class="MsoNormal"><span style="font-size:12.0pt">Nội dung công việc</span></p></td></tr>
<tr><td style="padding:0cm 5.4pt"><p class="MsoNormal"><span style="font-size:10.0pt">01</span></p></td><td><p class="MsoNormal"><span style="font-size:10.0pt">Tập huấn nghiệp vụ</span></p></td></tr></table>`,
  'Word footnote': `
<p class="MsoNormal" style="font-size:14pt">Theo Luật Tiếp cận thông tin<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference"><span style="font-size:9.0pt;vertical-align:super">[1]</span></span></a>, công dân có quyền hỏi.</p>
<div style="mso-element:footnote-list"><hr align="left" size="1" width="33%"><div id="ftn1"><p class="MsoFootnoteText" style="font-size:10.0pt"><span style="font-size:10.0pt">[1]</span> Luật số 104/2016/QH13.</p></div></div>`,
  'Word smart tags': `
<p class="MsoNormal"><st1:place w:st="on"><st1:city w:st="on"><span style="font-size:13.5pt">Hà Nội</span></st1:city></st1:place><span style="font-size:13.5pt">, ngày 02 tháng 9</span></p>`,
  'Word Online': `
<div class="OutlineElement Ltr SCXW12345 BCX0" style="direction:ltr"><p class="Paragraph SCXW12345 BCX0" style="font-size:6pt;margin:0"><span lang="VI-VN" class="TextRun SCXW12345 BCX0" style="font-size:14pt;line-height:24.4125px;font-family:&quot;Times New Roman&quot;,serif"><span class="NormalTextRun SCXW12345 BCX0">Báo cáo kết quả cải cách hành chính</span></span><span class="EOP SCXW12345 BCX0" style="font-size:14pt">&nbsp;</span></p></div>`,
  'Word, letters 0.2pt apart': `
<p class="MsoNormal"><span style="font-size:14.0pt;letter-spacing:-.2pt">Ban Chỉ đạo phòng, chống thiên tai</span></p>`,
  'Word, old FrontPage page': `
<p align="center"><b><font face="Arial" size="2" color="#800000">THÔNG BÁO TUYỂN SINH</font></b></p><p align="justify"><font face="Arial" style="font-size: 9pt">Trường trung cấp y tế tuyển sinh năm học mới.</font></p>`,
  'LibreOffice Writer': `
<p align="justify" style="margin-bottom: 0.21cm; line-height: 100%"><font face="Times New Roman, serif"><font size="4" style="font-size: 14pt"><span lang="vi-VN">Căn cứ Nghị định số 61/2018/NĐ-CP</span></font></font></p>`,
  'LibreOffice Calc': `
<table cellspacing="0" border="0"><tr><td height="21" align="left"><font face="Times New Roman" size="3" color="#000000">Thu ngân sách</font></td><td align="right" sdval="1250" sdnum="1033;"><font size="1">1.250</font></td></tr></table>`,
  'Excel cells': `
<style>.xl65x {font-size:11.0pt; white-space:nowrap; mso-number-format:"\\@"} .xl66x {font-size:8.0pt; font-style:italic}</style>
<table border="0" cellpadding="0" cellspacing="0" width="192" style="border-collapse:collapse;width:144pt"><tr height="20" style="height:15.0pt"><td height="20" class="xl65x" width="64" style="height:15.0pt;width:48pt">Xã Minh Bảo</td><td class="xl66x">(số ước)</td></tr></table>`,
  Outlook: `
<p class="xmsonormal" style="margin:0;font-size:11pt;font-family:Calibri,sans-serif"><span style="font-size:12pt;color:rgb(31,73,125)">Kính gửi các đơn vị,</span></p><div><font size="2"><span style="font-size:10pt"><div class="PlainText">Đề nghị gửi báo cáo trước ngày 25.</div></span></font></div>`,
  PowerPoint: `
<div style="mso-line-spacing:&quot;90 10 0&quot;;mso-char-wrap:1"><span style="font-size:32pt;mso-special-format:bullet">•</span><span style="font-size:32.0pt"> Mục tiêu </span><span style="font-size:20.0pt">đến năm 2025</span></div>`,
  'Old Vietnamese letters': `
<p class="MsoNormal"><span style="font-size:14.0pt;font-family:.VnTime">Céng hßa x· héi chñ nghÜa ViÖt Nam</span></p>`,
};
