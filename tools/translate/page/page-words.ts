/** The words of the page itself, in the two languages it is read in. */
export interface PageWords {
  title: string;
  intro: string;
  open: string;
  drop: string;
  vietnamese: string;
  tag: string;
  create: string;
  noTag: string;
  resume: (name: string) => string;
  unreadable: (name: string) => string;
  file: string;
  done: (count: number, of: number, errors: number) => string;
  undo: string;
  undone: (id: string) => string;
  download: string;
  kept: string;
  notKept: string;
  preview: string;
  own: string;
  long: string;
  rightToLeft: string;
  messages: string;
  widgets: string;
  source: string;
  keep: string;
  room: (length: number, limit: number) => string;
  show: string;
  edit: string;
  heard: string;
  /** The text for each check; the findings of other checks are shown in English. */
  checks: Readonly<Record<string, string>>;
}

export const PAGE_WORDS: Readonly<Record<'vi' | 'en', PageWords>> = {
  vi: {
    title: 'Bàn dịch',
    intro:
      'Mở tệp .xlf, sửa bản dịch và thấy ngay lời của bạn trên từng nút, từng thông báo. Không cần cài đặt; tệp không rời khỏi máy của bạn.',
    open: 'Mở tệp .xlf',
    drop: 'hoặc thả tệp vào trang này',
    vietnamese: 'Dùng bản tiếng Việt hiện có',
    tag: 'Mã ngôn ngữ mới, ví dụ km, lo, zh-Hant',
    create: 'Tạo tệp mới',
    noTag: 'Đó không phải mã ngôn ngữ (BCP 47).',
    resume: (name) => `Làm tiếp ${name}`,
    unreadable: (name) => `Không đọc được ${name}`,
    file: 'Tệp đang dịch',
    done: (count, of, errors) => `Đã dịch ${count} trên ${of} câu, ${errors} lỗi`,
    undo: 'Hoàn tác',
    undone: (id) => `Đã hoàn tác ${id}`,
    download: 'Tải tệp về',
    kept: 'Bài làm được giữ trong trình duyệt này.',
    notKept: 'Trình duyệt không cho giữ bài làm: hãy tải tệp về trước khi đóng trang.',
    preview: 'Xem trên trang bằng',
    own: 'bản đang dịch',
    long: 'chữ giả, dài hơn',
    rightToLeft: 'chữ giả, từ phải sang trái',
    messages: 'Các câu',
    widgets: 'Trên trang',
    source: 'Tiếng Anh',
    keep: 'Giữ nguyên {0}, {1}: chỗ trang điền giá trị.',
    room: (length, limit) => `${length} trên ${limit} ký tự`,
    show: 'Xem trên trang',
    edit: 'Sửa',
    heard: 'Chỉ nghe qua trình đọc màn hình, hoặc chỉ hiện vào lúc khác',
    checks: {
      duplicate: 'Câu này có hai lần trong tệp.',
      diacritics: 'Thiếu dấu tiếng Việt.',
      empty: 'Bản dịch để trống.',
      encoding: 'Chữ thuộc bảng mã cũ hoặc bị hỏng: gõ lại bằng Unicode.',
      'end-punctuation': 'Dấu cuối câu khác bản gốc.',
      escaped: 'Có mã hoặc thẻ HTML trong câu; người đọc sẽ thấy nguyên như vậy.',
      glossary: 'Từ dùng khác bảng thuật ngữ.',
      invisible: 'Có ký tự không nhìn thấy: xóa chúng đi.',
      language: 'Tên tệp và ngôn ngữ ghi trong tệp không khớp.',
      'max-length': 'Dài quá chỗ có trên trang: tìm lời ngắn hơn.',
      missing: 'Chưa dịch.',
      nfc: 'Chữ và dấu bị tách rời: gõ lại bằng Unicode dựng sẵn.',
      numbers: 'Số, địa chỉ hoặc liên kết khác bản gốc: phải giữ nguyên.',
      placeholders: 'Thiếu hoặc thừa chỗ điền giá trị: mỗi {0}, {1} phải có đúng một lần.',
      same: 'Giống hệt bản tiếng Anh.',
      script: 'Có chữ thuộc hệ chữ khác.',
      spaces: 'Thừa dấu cách.',
      stale: 'Bản gốc đã đổi: xem lại bản dịch.',
      tag: 'Ở đây phải ghi mã ngôn ngữ, không phải một từ.',
      unfinished: 'Còn chờ xem lại.',
      unknown: 'Câu này không còn trong giao diện.',
      xml: 'Tệp bị hỏng.',
    },
  },
  en: {
    title: 'Translator’s page',
    intro:
      'Open an .xlf file, edit the translation, and see your words at once on every button and notice. Nothing to install; the file does not leave your computer.',
    open: 'Open an .xlf file',
    drop: 'or drop one on this page',
    vietnamese: 'Use the Vietnamese file',
    tag: 'Tag of a new language, such as km, lo, zh-Hant',
    create: 'Make a new file',
    noTag: 'That is no language tag (BCP 47).',
    resume: (name) => `Go on with ${name}`,
    unreadable: (name) => `${name} cannot be read`,
    file: 'The file',
    done: (count, of, errors) => `${count} of ${of} messages translated, ${errors} errors`,
    undo: 'Undo',
    undone: (id) => `Undone: ${id}`,
    download: 'Download the file',
    kept: 'Your work is kept in this browser.',
    notKept: 'This browser keeps nothing: download the file before you close the page.',
    preview: 'See the page in',
    own: 'your translation',
    long: 'pseudo, longer',
    rightToLeft: 'pseudo, right to left',
    messages: 'Messages',
    widgets: 'On the page',
    source: 'English',
    keep: 'Keep {0}, {1}: the page puts values there.',
    room: (length, limit) => `${length} of ${limit} characters`,
    show: 'Show on the page',
    edit: 'Edit',
    heard: 'Only heard through a screen reader, or shown at another moment',
    checks: {},
  },
};
