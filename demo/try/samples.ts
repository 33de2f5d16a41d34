/** A whole portal page as copied to the clipboard: furniture, title, date line, text, source, hotline. */
export const SAMPLE_TEXT = `Welcome to Yen Bai Portal
  • Đường dây nóng: 02163.818.555
  • English

Học ở cơ quan, giúp trường bán trú: chuyện từ các cơ quan tỉnh Yên Bái

23/10/2019 08:06:00 Xem cỡ chữ
Người lớn đến lớp buổi chiều, trẻ em vùng cao có thêm sách vở: hai việc tưởng xa nhau lại đang đi cùng một nhịp ở các cơ quan cấp tỉnh của Yên Bái.

Khối các cơ quan tỉnh gồm 57 đơn vị với hơn 4.400 người, kể cả công chức, viên chức, người lao động (CCVC, NLĐ); khoảng ba phần tư trong đó, tức 3.300 người, là đảng viên. Nơi nào cũng có ban lo việc khuyến học (KH) và ai cũng là hội viên.

Kết quả nhìn thấy được qua bằng cấp: 993 người đã qua trung cấp lý luận chính trị, 869 người đạt trình độ cao cấp hoặc cử nhân. Về ngoại ngữ, bậc 2 có 30%, bậc 3 có 15%.

Phần dành cho học sinh cũng không nhỏ. Riêng tuổi trẻ trong Khối đã làm 450 công trình vì đàn em thân yêu, góp 30 bộ máy tính cùng trên 2.000 suất học bổng, quy ra tiền là hơn 2 tỷ đồng.

Theo Báo Yên Bái
`;

/**
 * A page of the same kind as written by a word processor: fixed sizes, wrong languages, spacers, `<font>`.
 */
export const SAMPLE_WORD = `<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style>p.MsoNormal {margin: 0cm; font-size: 11pt}</style>
<p class="MsoNormal" align="center" style="text-align:center"><b><span lang="SV" style="font-size:16.0pt;line-height:115%;font-family:'Times New Roman',serif;color:#0000ff">Xã vùng cao mở tủ sách chung cho ba điểm trường<o:p></o:p></span></b></p>
<p class="MsoNormal"><span style="font-size:9.0pt;color:gray">Thứ tư, 12/02/2020 14:30</span></p>
<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><i><span lang="PT-BR" style="font-size:14.0pt">Từ tuần này, học sinh ở ba điểm trường lẻ có thể mượn sách về nhà mà không phải xuống trung tâm xã.<o:p></o:p></span></i></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal" style="text-align:justify;line-height:13.0pt"><span lang="EN-US" style="font-size:14.0pt">Tủ sách có <span style="font-size:13px">620 cuốn</span>, phần lớn do giáo viên và phụ huynh đem đến. Mỗi em được mượn hai cuốn trong hai tuần; <font size="2">sổ mượn do chính các em lớp Năm giữ</font>.</span></p>
<p class="MsoNormal"><b><span style="font-size:14.0pt">Cách mượn sách</span></b></p>
<ul type="disc"><li class="MsoNormal"><span style="font-size:14.0pt">Ghi tên vào sổ ở cửa lớp.</span></li><li class="MsoNormal"><span style="font-size:14.0pt">Giữ sách khô, sạch; mưa thì bọc ni lông.</span></li></ul>
<table border="1" width="640" style="width:480.0pt"><tr><td><b><span style="font-size:12.0pt">Điểm trường</span></b></td><td><b><span style="font-size:12.0pt">Số sách</span></b></td></tr><tr><td><span style="font-size:12.0pt">Đầu bản</span></td><td><span style="font-size:12.0pt">240</span></td></tr><tr><td><span style="font-size:12.0pt">Cuối bản</span></td><td><span style="font-size:12.0pt">380</span></td></tr></table>
<p class="MsoNormal"><span style="font-size:10.0pt !important">Câu chuyện và con số trong bài này là ví dụ, không có thật.</span></p>
<p class="MsoNormal" align="right"><em><span style="font-size:12.0pt">(Nguồn: portal-reader)</span></em></p>`;
