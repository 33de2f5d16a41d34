// Why a criterion has nothing to say of a widget. What stands here is not claimed as met, and needs no test; a test that
// is evidence all the same comes first.

const MEDIA = ['There is no sound, film or animation in it.', 'Không có âm thanh, phim hay hình động.'];
const BODY_MEDIA = [
  'Sound and film in a text are the author’s and stay as they are; the widget adds none.',
  'Âm thanh và phim trong bài là của tác giả và được giữ nguyên; thành phần không thêm gì.',
];
const TIME = ['Nothing in it ends after a time.', 'Không có gì bị giới hạn thời gian.'];
const MOVES = [
  'Nothing in it moves, blinks or scrolls by itself.',
  'Không có gì tự chuyển động, nhấp nháy hay tự cuộn.',
];
const PAGE = [
  'It asks something of the whole page, which is the portal’s.',
  'Yêu cầu này dành cho cả trang, tức là của cổng thông tin.',
];
const ENTRY = ['Nothing is typed into it.', 'Không có gì phải nhập.'];
const ERRORS = [
  'Nothing is typed into it, so that nothing can be typed wrong.',
  'Không có gì phải nhập, nên không thể nhập sai.',
];
const LEGAL = ['Nothing is signed, paid or sent with it.', 'Không dùng để ký, trả tiền hay gửi dữ liệu.'];
const LOGIN = ['Nobody logs in with it.', 'Không có bước đăng nhập.'];
const GESTURES = [
  'It is used by single presses: no gesture, no drag, no shaking.',
  'Chỉ cần bấm: không vuốt, không kéo, không lắc.',
];
const SHORTCUTS = ['It listens to no keys of its own.', 'Không dùng phím tắt riêng.'];
const POPUPS = [
  'Nothing appears on hover or on focus.',
  'Không có gì hiện ra khi rê chuột hay nhận tiêu điểm.',
];
const IMAGES = ['It draws no images of text.', 'Không có chữ ở dạng hình.'];
const AUTHORS_IMAGES = [
  'It draws no images of text; pictures in a text are its author’s.',
  'Thành phần không vẽ chữ ở dạng hình; hình trong bài là của tác giả.',
];
const LINKS = ['There are no links in it.', 'Không có liên kết.'];
const WORDS = ['The words of a text are its author’s.', 'Từ ngữ trong bài là của tác giả.'];
const CONTROL_WORDS = [
  'It has a few plain words of its own and no text to read.',
  'Chỉ có vài từ thông thường, không có bài để đọc.',
];
const FORM = ['There is no form in it.', 'Không có biểu mẫu.'];

const everywhere = (reason) => ({'*': reason});
const controls = (reason) => ({
  'font-size': reason,
  'language-toggle': reason,
  'hotline-banner': reason,
  'display-settings': reason,
});

/** By criterion, then by widget or `*`: the reason in English and in Vietnamese. @type {Record<string, Record<string, string[]>>} */
export const NOT_APPLICABLE = {
  ...Object.fromEntries(
    ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'].map((number) => [
      number,
      {...controls(MEDIA), article: BODY_MEDIA},
    ]),
  ),
  '1.3.5': everywhere(FORM),
  '1.4.5': {...controls(IMAGES), article: AUTHORS_IMAGES},
  '1.4.8': {'font-size': PAGE, 'language-toggle': CONTROL_WORDS, 'hotline-banner': CONTROL_WORDS},
  '1.4.13': everywhere(POPUPS),
  '2.1.4': everywhere(SHORTCUTS),
  '2.2.1': everywhere(TIME),
  '2.2.2': everywhere(MOVES),
  '2.3.1': everywhere(MOVES),
  '2.4.1': everywhere(PAGE),
  '2.4.2': everywhere(PAGE),
  '2.4.4': {article: WORDS, 'font-size': LINKS, 'display-settings': LINKS},
  '2.4.5': everywhere(PAGE),
  '2.4.9': {article: WORDS, 'font-size': LINKS, 'display-settings': LINKS},
  '2.5.1': everywhere(GESTURES),
  '2.5.4': everywhere(GESTURES),
  '2.5.7': everywhere(GESTURES),
  '3.1.1': everywhere(PAGE),
  '3.1.3': {article: WORDS, ...controls(CONTROL_WORDS)},
  '3.1.4': {article: WORDS, ...controls(CONTROL_WORDS)},
  '3.1.5': {article: WORDS, ...controls(CONTROL_WORDS)},
  '3.1.6': {article: WORDS, ...controls(CONTROL_WORDS)},
  '3.2.2': {article: ENTRY, 'hotline-banner': ENTRY},
  '3.2.3': everywhere(PAGE),
  '3.2.6': everywhere(PAGE),
  '3.3.1': everywhere(ERRORS),
  '3.3.2': {article: ENTRY},
  '3.3.3': everywhere(ERRORS),
  '3.3.4': everywhere(LEGAL),
  '3.3.7': everywhere(ENTRY),
  '3.3.8': everywhere(LOGIN),
};

export const reasonFor = (widget, criterion) =>
  NOT_APPLICABLE[criterion]?.[widget] ?? NOT_APPLICABLE[criterion]?.['*'];
