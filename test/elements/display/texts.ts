// Article bodies as portals have them: what Word, old editors and style sheets leave in the text.

/** Colours that were meant for white paper. */
export const COLOURS = `
  <p class="MsoNormal" style="color:#fff"><span style="background:yellow;color:black;mso-highlight:yellow">Lưu ý:</span> <span style="color:rgb(95, 95, 95)">hạn nộp 30/6</span></p>
  <p align="center"><span style="color:#0000FF"><em>Đại biểu dự hội nghị.</em></span></p>
  <p><font color="#333399" face=".VnTime" size="4">Thẻ font <font color="yellow">trong thẻ font</font></font></p>
  <p style="color:red!important;background:white !important">Quan trọng <b style="color:#eee ! important">hơn cả</b></p>
  <p style="background-color:#eee;text-shadow:0 0 2px red">Nền xám <span style="background-image:linear-gradient(red,blue)">và tranh</span></p>
  <p class="gradient">Chữ đổ màu</p>
  <p id="sheet">Màu trong tệp kiểu <a href="#x" style="color:green;text-decoration:none">liên kết <b style="color:#000">đậm</b></a></p>
  <table border="1" bgcolor="#ffffcc"><tbody><tr bgcolor="navy"><td bgcolor="#003366"><b><font color="white">STT</font></b></td><td style="background:#036;color:#fff">Đơn vị</td></tr>
  <tr><td background="x.gif">1</td><td></td></tr></tbody></table>
  <blockquote style="border-left:3px solid #eee">Trích dẫn</blockquote><hr style="height:1px;background:#eee;border:0">
  <p><mark>Đánh dấu <a href="#y">có liên kết</a></mark></p>
  <ul><li style="color:#999">Mục <code style="background:#111;color:#0f0">mã lệnh</code></li></ul>
  <form><label>Tên <input value="Lan" style="background:#222;color:#fff"></label><button type="button" style="background:navy;color:#fff">Gửi</button></form>`;

/** The portal’s style sheet for these texts. */
export const SHEET = `
  #sheet {color: #666 !important; background: #fafafa !important}
  a {color: #09f}
  .gradient {background: linear-gradient(red, blue); -webkit-background-clip: text; -webkit-text-fill-color: transparent}
  .chrome {color: #123; background: #eee; font-family: serif}
  aside {background: #fff}`;
