/** A hint to translators in Vietnamese, and the English that it was made from: when that changes, this one waits for a person. */
interface VietnameseHint {
  en: string;
  vi: string;
}

/** The hints of all messages, by id. A translator of Tày, Hmông or Khmer reads Vietnamese more easily than English. */
export const VIETNAMESE_HINTS: Readonly<Record<string, VietnameseHint>> = {
  'article.also-in': {
    en: 'In a notice above an article: stands before the names of other languages that it can be read in, which are buttons. At most 35 characters.',
    vi: 'Trong thông báo phía trên bài viết: đứng trước tên những ngôn ngữ khác mà bài có thể đọc được; các tên ấy là nút bấm. Nhiều nhất 35 ký tự.',
  },
  'article.author': {
    en: 'Stands before the name of who wrote the article. At most 35 characters.',
    vi: 'Đứng trước tên người viết bài. Nhiều nhất 35 ký tự.',
  },
  'article.machine': {
    en: 'Notice above an article. The placeholder is the name of a language, as written inside a sentence. At most 65 characters, the placeholder not counted.',
    vi: 'Thông báo phía trên bài viết. {0} là tên một ngôn ngữ, viết như khi đứng trong câu. Nhiều nhất 65 ký tự, không tính chỗ điền.',
  },
  'article.not-in': {
    en: 'Notice above an article that has no version in the reader’s language, but several in others, which are listed below it. The placeholder is the name of the reader’s language, as written inside a sentence. At most 55 characters, the placeholder not counted.',
    vi: 'Thông báo phía trên bài viết không có bản bằng ngôn ngữ của người đọc nhưng có bản bằng vài ngôn ngữ khác, liệt kê ngay bên dưới. {0} là tên ngôn ngữ của người đọc, viết như khi đứng trong câu. Nhiều nhất 55 ký tự, không tính chỗ điền.',
  },
  'article.older': {
    en: 'Notice above an article. The first placeholder is the name of a language, as written inside a sentence; the second a date, perhaps with a time. At most 95 characters, the placeholders not counted.',
    vi: 'Thông báo phía trên bài viết. {0} là tên một ngôn ngữ, viết như khi đứng trong câu; {1} là ngày, có thể kèm giờ. Nhiều nhất 95 ký tự, không tính chỗ điền.',
  },
  'article.only-in': {
    en: 'Notice above an article that has no version in the reader’s language. The placeholder is the name of the language it is in, as written inside a sentence. At most 55 characters, the placeholder not counted.',
    vi: 'Thông báo phía trên bài viết không có bản bằng ngôn ngữ của người đọc. {0} là tên ngôn ngữ của bài, viết như khi đứng trong câu. Nhiều nhất 55 ký tự, không tính chỗ điền.',
  },
  'article.only-part': {
    en: 'Notice above an article in another language than the reader’s, to which a link led because that part is in no other version. The placeholder is the name of the language, as written inside a sentence. At most 80 characters, the placeholder not counted.',
    vi: 'Thông báo phía trên bài viết bằng ngôn ngữ khác với ngôn ngữ của người đọc: liên kết dẫn tới bản này vì phần cần xem không có trong bản nào khác. {0} là tên ngôn ngữ, viết như khi đứng trong câu. Nhiều nhất 80 ký tự, không tính chỗ điền.',
  },
  'article.source': {
    en: 'Stands before the name of the newspaper or office that the article was taken from. At most 35 characters.',
    vi: 'Đứng trước tên tờ báo hoặc cơ quan là nguồn của bài viết. Nhiều nhất 35 ký tự.',
  },
  'article.updated': {
    en: 'Stands before the date when the article was last changed. At most 25 characters.',
    vi: 'Đứng trước ngày bài viết được sửa lần cuối. Nhiều nhất 25 ký tự.',
  },
  'display-settings.alignment': {
    en: 'Display settings: names a list that sets whether both edges of the text are straight. One or two words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn để hai mép chữ thẳng hay không. Một hoặc hai từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.black-on-yellow': {
    en: 'Display settings, in the list of colours: black letters on yellow. At most 40 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách màu sắc: chữ đen trên nền vàng. Nhiều nhất 40 ký tự.',
  },
  'display-settings.characters': {
    en: 'Display settings, in the list of the longest lines. The placeholder is a number, 45, 60 or 80. At most 25 characters, the placeholder not counted.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách độ dài dòng tối đa. {0} là một số: 45, 60 hoặc 80. Nhiều nhất 25 ký tự, không tính chỗ điền.',
  },
  'display-settings.clear': {
    en: 'Display settings, in the list of typefaces: letters without serifs that are easy to tell apart. Two to four words. At most 35 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách kiểu chữ: chữ không chân, các chữ cái dễ phân biệt. Hai đến bốn từ. Nhiều nhất 35 ký tự.',
  },
  'display-settings.dark': {
    en: 'Display settings, in the list of colours: nearly white letters on dark grey. One to three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách màu sắc: chữ gần như trắng trên nền xám đậm. Một đến ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.justify': {
    en: 'Display settings, in the list of alignments: both edges of the text are straight. At most 35 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách căn lề: cả hai mép chữ đều thẳng. Nhiều nhất 35 ký tự.',
  },
  'display-settings.label': {
    en: 'Button that opens choices of how the text of an article is shown: spacing, colours, typeface. Two or three words. At most 30 characters.',
    vi: 'Nút mở các lựa chọn về cách hiện chữ trong bài viết: độ giãn, màu sắc, kiểu chữ. Hai hoặc ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.letter-spacing': {
    en: 'Display settings: names a list that sets how far apart the letters of the text are. Two or three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn khoảng cách giữa các chữ cái. Hai hoặc ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.light': {
    en: 'Display settings, in the list of colours: nearly black letters on white. One to three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách màu sắc: chữ gần như đen trên nền trắng. Một đến ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.line-spacing': {
    en: 'Display settings: names a list that sets how far apart the lines of the text are. Two or three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn khoảng cách giữa các dòng chữ. Hai hoặc ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.line-width': {
    en: 'Display settings: names a list that sets how many characters a line may have at most. Two or three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn số ký tự nhiều nhất trên một dòng. Hai hoặc ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.page': {
    en: 'Display settings, first in every list: nothing is changed, the text is as the portal made it. Two to five words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị, mục đầu tiên của mỗi danh sách: không thay đổi gì, chữ hiện như trang gốc của cổng. Hai đến năm từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.paragraph-spacing': {
    en: 'Display settings: names a list that sets how much space is left after a paragraph. Two or three words. At most 35 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn khoảng trống sau mỗi đoạn văn. Hai hoặc ba từ. Nhiều nhất 35 ký tự.',
  },
  'display-settings.reset': {
    en: 'Button of the display settings: brings every list back to how the page has it. One to three words. At most 25 characters.',
    vi: 'Nút trong phần tùy chỉnh hiển thị: đưa mọi danh sách về như trang gốc. Một đến ba từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.sepia': {
    en: 'Display settings, in the list of colours: brown letters on the colour of old paper. One to three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách màu sắc: chữ nâu trên nền màu giấy cũ. Một đến ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.start': {
    en: 'Display settings, in the list of alignments: lines begin at one edge and end where they end. At most 35 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách căn lề: các dòng bắt đầu thẳng ở một mép, mép kia để tự nhiên. Nhiều nhất 35 ký tự.',
  },
  'display-settings.status': {
    en: 'Announced to a screen reader after a choice in the display settings. The first placeholder is the name of a list, the second what was chosen in it, for example “Line spacing: 1.5”. At most 10 characters, the placeholders not counted.',
    vi: 'Trình đọc màn hình đọc lên sau khi người đọc chọn một mục trong phần tùy chỉnh hiển thị. {0} là tên danh sách, {1} là mục vừa chọn, ví dụ “Giãn dòng: 1,5”. Nhiều nhất 10 ký tự, không tính chỗ điền.',
  },
  'display-settings.theme': {
    en: 'Display settings: names a list of colours for the text and what is behind it. One to three words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn màu chữ và màu nền. Một đến ba từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.typeface': {
    en: 'Display settings: names a list of typefaces for the text. One or two words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn kiểu chữ. Một hoặc hai từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.wide': {
    en: 'Display settings, in the lists of letter, word and paragraph spacing: the first of three steps. One or two words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị, trong các danh sách giãn chữ cái, giãn từ và giãn đoạn: mức thứ nhất trong ba mức. Một hoặc hai từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.wider': {
    en: 'Display settings, in the lists of letter, word and paragraph spacing: the second of three steps. One or two words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị, trong các danh sách giãn chữ cái, giãn từ và giãn đoạn: mức thứ hai trong ba mức. Một hoặc hai từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.widest': {
    en: 'Display settings, in the lists of letter, word and paragraph spacing: the last of three steps. One or two words. At most 25 characters.',
    vi: 'Tùy chỉnh hiển thị, trong các danh sách giãn chữ cái, giãn từ và giãn đoạn: mức cuối trong ba mức. Một hoặc hai từ. Nhiều nhất 25 ký tự.',
  },
  'display-settings.word-spacing': {
    en: 'Display settings: names a list that sets how far apart the words of the text are. Two or three words. At most 30 characters.',
    vi: 'Tùy chỉnh hiển thị: tên của danh sách chọn khoảng cách giữa các từ. Hai hoặc ba từ. Nhiều nhất 30 ký tự.',
  },
  'display-settings.yellow-on-black': {
    en: 'Display settings, in the list of colours: yellow letters on black. At most 40 characters.',
    vi: 'Tùy chỉnh hiển thị, trong danh sách màu sắc: chữ vàng trên nền đen. Nhiều nhất 40 ký tự.',
  },
  'font-size.label': {
    en: 'Names the text size control; stands before its three buttons. Two or three short words. At most 30 characters.',
    vi: 'Tên của cụm nút cỡ chữ; đứng trước ba nút của cụm. Hai hoặc ba từ ngắn. Nhiều nhất 30 ký tự.',
  },
  'font-size.larger': {
    en: 'Button of the text size control: makes the text one step larger. One short word. At most 30 characters.',
    vi: 'Nút trong cụm cỡ chữ: làm chữ to hơn một bậc. Một từ ngắn. Nhiều nhất 30 ký tự.',
  },
  'font-size.reset': {
    en: 'Button of the text size control: brings the text back to the size the page has by itself. One short word. At most 25 characters.',
    vi: 'Nút trong cụm cỡ chữ: đưa chữ về cỡ vốn có của trang. Một từ ngắn. Nhiều nhất 25 ký tự.',
  },
  'font-size.smaller': {
    en: 'Button of the text size control: makes the text one step smaller. One short word. At most 35 characters.',
    vi: 'Nút trong cụm cỡ chữ: làm chữ nhỏ đi một bậc. Một từ ngắn. Nhiều nhất 35 ký tự.',
  },
  'font-size.status': {
    en: 'Announced to a screen reader after the text size changed. The placeholder is the new size, for example 125%. At most 30 characters, the placeholder not counted.',
    vi: 'Trình đọc màn hình đọc lên sau khi cỡ chữ thay đổi. {0} là cỡ chữ mới, ví dụ 125%. Nhiều nhất 30 ký tự, không tính chỗ điền.',
  },
  'hotline-banner.always': {
    en: 'Stands for the hours of a hotline that is answered at any time, at the beginning of a sentence. At most 40 characters.',
    vi: 'Đứng ở chỗ ghi giờ trực của đường dây nóng có người trực suốt ngày đêm, ở đầu câu. Nhiều nhất 40 ký tự.',
  },
  'hotline-banner.charged': {
    en: 'Stands in brackets after a number with a special price (1900…). At most 55 characters.',
    vi: 'Đứng trong ngoặc sau số điện thoại có giá cước riêng (1900…). Nhiều nhất 55 ký tự.',
  },
  'hotline-banner.closed': {
    en: 'Says that nobody answers the hotline right now. The hours follow. At most 50 characters.',
    vi: 'Cho biết lúc này không có người trực đường dây nóng. Sau đó là giờ trực. Nhiều nhất 50 ký tự.',
  },
  'hotline-banner.copied': {
    en: 'Announced to a screen reader after the number was copied. The placeholder is the number. At most 30 characters, the placeholder not counted.',
    vi: 'Trình đọc màn hình đọc lên sau khi số điện thoại được sao chép. {0} là số điện thoại. Nhiều nhất 30 ký tự, không tính chỗ điền.',
  },
  'hotline-banner.copy': {
    en: 'Button beside the telephone number: copies it. One short word; the number follows it for screen readers. At most 20 characters.',
    vi: 'Nút bên cạnh số điện thoại: sao chép số đó. Một từ ngắn; trình đọc màn hình đọc số điện thoại ngay sau từ này. Nhiều nhất 20 ký tự.',
  },
  'hotline-banner.free': {
    en: 'Stands in brackets after a number that costs nothing to call (1800…). At most 30 characters.',
    vi: 'Đứng trong ngoặc sau số điện thoại gọi không mất tiền (1800…). Nhiều nhất 30 ký tự.',
  },
  'hotline-banner.holidays': {
    en: 'Follows the hours of a hotline after a semicolon: nobody answers on public holidays. At most 50 characters.',
    vi: 'Đứng sau giờ trực của đường dây nóng và dấu chấm phẩy: ngày lễ, tết không có người trực. Nhiều nhất 50 ký tự.',
  },
  'hotline-banner.label': {
    en: 'Stands before the telephone number that readers can call, with a colon after it. At most 35 characters.',
    vi: 'Đứng trước số điện thoại để người đọc gọi; sau nó là dấu hai chấm. Nhiều nhất 35 ký tự.',
  },
  'hotline-banner.open': {
    en: 'Says that somebody answers the hotline right now. The hours follow. At most 40 characters.',
    vi: 'Cho biết lúc này có người trực đường dây nóng. Sau đó là giờ trực. Nhiều nhất 40 ký tự.',
  },
  'hotline-banner.out-of-date': {
    en: 'Notice under the telephone number when the day until which it was known to be right has passed. At most 50 characters.',
    vi: 'Lời báo dưới số điện thoại khi đã qua ngày cuối cùng mà số đó được biết chắc là đúng. Nhiều nhất 50 ký tự.',
  },
  'language-toggle.choose': {
    en: 'Heard by a screen reader after the name of your language in the language toggle, while the page is in another language. Say it in your language, about your language: "Change the language to (your language)". At most 90 characters.',
    vi: 'Trình đọc màn hình đọc lên sau tên ngôn ngữ của bạn trong danh sách ngôn ngữ, khi trang đang ở ngôn ngữ khác. Hãy nói bằng ngôn ngữ của bạn, về ngôn ngữ của bạn: “Chuyển ngôn ngữ sang (ngôn ngữ của bạn)”. Nhiều nhất 90 ký tự.',
  },
  'language-toggle.label': {
    en: 'Names the list of languages for a screen reader. Not shown. At most 25 characters.',
    vi: 'Tên của danh sách ngôn ngữ, dành cho trình đọc màn hình. Không hiện trên trang. Nhiều nhất 25 ký tự.',
  },
  'language-toggle.missing': {
    en: 'Stands in brackets after the name of your language in the language toggle, where the article on the page has no version in it. Say it in your language, about your language: "article not in (your language)". At most 70 characters.',
    vi: 'Đứng trong ngoặc sau tên ngôn ngữ của bạn trong danh sách ngôn ngữ, khi bài viết trên trang không có bản bằng ngôn ngữ đó. Hãy nói bằng ngôn ngữ của bạn, về ngôn ngữ của bạn: “không có bài này bằng (ngôn ngữ của bạn)”. Nhiều nhất 70 ký tự.',
  },
  'language-toggle.no-article': {
    en: 'Stands in brackets after the name of a language that we have no words in, where the article on the page has no version in it. At most 30 characters.',
    vi: 'Đứng trong ngoặc sau tên một ngôn ngữ mà giao diện chưa có lời, khi bài viết trên trang không có bản bằng ngôn ngữ đó. Nhiều nhất 30 ký tự.',
  },
  'language-toggle.side-by-side': {
    en: 'Last choice in the list of languages: shows the article in two languages beside each other. Two or three short words. At most 40 characters.',
    vi: 'Mục cuối trong danh sách ngôn ngữ: hiện bài viết bằng hai ngôn ngữ cạnh nhau. Hai hoặc ba từ ngắn. Nhiều nhất 40 ký tự.',
  },
  'language-toggle.status': {
    en: 'Announced to a screen reader after the language changed. The placeholder is the language’s own name; where the article is not in it, that follows in brackets. At most 30 characters, the placeholder not counted.',
    vi: 'Trình đọc màn hình đọc lên sau khi đổi ngôn ngữ. {0} là tên ngôn ngữ viết bằng chính ngôn ngữ đó; nếu bài viết không có bản bằng ngôn ngữ ấy thì điều đó theo sau trong ngoặc. Nhiều nhất 30 ký tự, không tính chỗ điền.',
  },
  'language-toggle.status-side-by-side': {
    en: 'Announced to a screen reader after the article came to be shown in two languages beside each other. At most 80 characters.',
    vi: 'Trình đọc màn hình đọc lên sau khi bài viết được hiện bằng hai ngôn ngữ cạnh nhau. Nhiều nhất 80 ký tự.',
  },
  'locale.tag': {
    en: 'Not shown. The BCP 47 tag of the language of this file, for example vi. A screen reader chooses its voice by it. At most 35 characters.',
    vi: 'Không hiện trên trang. Mã ngôn ngữ của tệp này, ví dụ vi; trang tự điền. Trình đọc màn hình chọn giọng đọc theo mã này. Nhiều nhất 35 ký tự.',
  },
};
