/** The article that every copy shows, in both languages. The place, the people and the figures are invented. */
export interface Article {
  title: string;
  lead: string;
  paragraphs: readonly string[];
  /** The first row is the head. */
  table: readonly (readonly string[])[];
}

const vi: Article = {
  title: 'Tổ công nghệ số cộng đồng giúp người dân nộp hồ sơ trực tuyến',
  lead: 'Mười hai tổ công nghệ số cộng đồng của xã Suối Mây đã đến từng thôn, hướng dẫn người dân nộp hồ sơ hành chính ngay trên điện thoại.',
  paragraphs: [
    'Từ đầu tháng 9, các tổ làm việc tại nhà văn hóa thôn vào tối thứ Ba và sáng thứ Bảy. Mỗi tổ có một cán bộ xã, một đoàn viên thanh niên và một người biết tiếng nói của đồng bào trong thôn.',
    'Bà con được hướng dẫn tạo tài khoản định danh điện tử, chụp ảnh giấy tờ cho rõ và kiểm tra lại thông tin trước khi gửi. Ai chưa có điện thoại thông minh thì dùng máy tính đặt tại nhà văn hóa.',
    'Thủ tục được hỏi nhiều nhất là đăng ký khai sinh, xác nhận tình trạng hôn nhân và xin cấp lại bìa hồ sơ đất. Với ba thủ tục này, tổ in sẵn tờ hướng dẫn khổ chữ lớn để người cao tuổi mang về nhà.',
    'Ông Lý Văn Seng, 71 tuổi, ở thôn Nà Khoa, cho biết trước đây ông phải đi hai chuyến, mỗi chuyến 18 km. Nay ông nộp hồ sơ ngay tại thôn và nhận tin nhắn báo ngày trả kết quả.',
    'Trong hai tháng, các tổ đã giúp 1.246 lượt người. Khoảng một phần ba trong số đó là người trên 60 tuổi, và 214 lượt cần người phiên dịch sang tiếng dân tộc.',
    'Ủy ban nhân dân xã cũng ghi lại những chỗ người dân hay vướng để kiến nghị sửa biểu mẫu. Ba chỗ đã được sửa: ô ghi ngày sinh, cách tải ảnh lên và lời báo khi hồ sơ thiếu giấy tờ.',
    'Điều khó nhất là sóng điện thoại yếu ở bốn thôn vùng cao. Xã đã đề nghị nhà mạng bổ sung trạm phát; trong lúc chờ đợi, tổ ghi hồ sơ ra giấy và nộp hộ khi về trung tâm.',
    'Người dân không phải trả bất cứ khoản phí nào khi được hướng dẫn. Nếu có người thu tiền hoặc hỏi mã xác thực, bà con cần báo ngay cho công an xã hoặc gọi đường dây nóng của cổng thông tin.',
    'Lịch làm việc của từng tổ được dán tại nhà văn hóa và đọc trên loa truyền thanh vào 17 giờ 30 phút hằng ngày. Khi lịch thay đổi, trưởng thôn báo trước ít nhất một ngày.',
    'Từ quý I năm sau, xã dự kiến mở thêm buổi hướng dẫn thanh toán không dùng tiền mặt và nhận biết cuộc gọi lừa đảo. Ai muốn tham gia tổ có thể ghi tên tại bộ phận một cửa.',
  ],
  table: [
    ['Thôn', 'Lượt người', 'Hồ sơ đã nộp'],
    ['Nà Khoa', '312', '287'],
    ['Pá Lau', '198', '176'],
  ],
};

const en: Article = {
  title: 'Community digital teams help residents file forms online',
  lead: 'Twelve community digital teams of Suối Mây commune have gone from village to village to show residents how to file official forms on their phones.',
  paragraphs: [
    'Since early September the teams have worked in the village halls on Tuesday evenings and Saturday mornings. Each has an officer of the commune, a member of the youth union and somebody who speaks the language of the village.',
    'Residents are shown how to open an electronic identity account, how to photograph their papers clearly and how to check everything before they send it. Those without a smartphone use the computer in the hall.',
    'Most questions are about registering a birth, confirming marital status and replacing the cover of a land file. For these three the teams hand out a sheet in large print that older people take home.',
    'Lý Văn Seng, 71, of Nà Khoa village, says that he used to make two trips of 18 km each. Now he files in the village and is told by a text message when the papers are ready.',
    'In two months the teams have helped 1,246 times. About a third of those helped were over 60, and 214 times an interpreter was needed.',
    'The commune also writes down where people get stuck and asks for the forms to be changed. Three things have been mended: the box for the date of birth, the way to send a picture, and what is said when a paper is missing.',
    'The hardest part is the weak signal in four villages of the highlands. The commune has asked for another mast; until then the teams write the forms on paper and file them from the centre.',
    'Nobody pays for being helped. Whoever is asked for money or for a verification code should tell the police of the commune at once or call the hotline of the portal.',
    'The hours of each team hang in the hall and are read over the loudspeakers at 17:30 every day. When they change, the head of the village says so at least one day before.',
    'From the first quarter of next year there will be lessons in paying without cash and in recognising fraudulent calls. Those who want to join a team can put their names down at the one-stop desk.',
  ],
  table: [
    ['Village', 'People helped', 'Forms filed'],
    ['Nà Khoa', '312', '287'],
    ['Pá Lau', '198', '176'],
  ],
};

export type Language = 'vi' | 'en';

export const articles: Record<Language, Article> = {vi, en};

/** A table as the editors of that time made it: its own width and lines, bold cells for a head. */
export function table({table: [head, ...rows]}: Article, attributes = ''): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table ${attributes}><tbody>${row(head!.map((cell) => `<b>${cell}</b>`))}${rows.map(row).join('')}</tbody></table>`;
}
