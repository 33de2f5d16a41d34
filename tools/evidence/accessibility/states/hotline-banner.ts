import type {Language, WidgetState} from '../state.js';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
/** A day on which nobody answers today, in any time zone. */
const anotherDay = (): string => DAYS[(new Date().getDay() + 3) % 7]!;

const COPY = 'reader-hotline-banner >>> button';

const attributesOf = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** Words of an author in the language of the page. */
const say = (vi: string, en: string) => (language: Language) => (language === 'vi' ? vi : en);

/** A banner that says all by attributes. Each has a label of its own: two of one name would be one place to a listener. */
const banner = (
  id: string,
  name: string,
  shows: Record<string, string>,
  label?: (language: Language) => string,
  rest: Partial<WidgetState> = {},
): WidgetState => ({
  id: `hotline-${id}`,
  widget: 'hotline-banner',
  name: `hotline, ${name}`,
  attributes: [...Object.keys(shows), ...(label ? ['label'] : [])],
  html: (language) =>
    `<reader-hotline-banner${attributesOf({...(label && {label: label(language)}), ...shows})}></reader-hotline-banner>`,
  ...rest,
});

/** A banner around the page’s own content. */
const around = (id: string, name: string, content: (language: Language) => string): WidgetState => ({
  ...banner(id, name, {}),
  html: (language) => `<reader-hotline-banner>${content(language)}</reader-hotline-banner>`,
  alone: true,
});

const NUMBER = {number: '02163.818.555'};

export const HOTLINE_BANNER: readonly WidgetState[] = [
  banner('number', 'one number', NUMBER),
  banner('own-label', 'with the page’s own words before it', NUMBER, say('Tiếp công dân', 'Citizen desk')),
  banner(
    'several',
    'several numbers',
    {number: '02163.818.555 / 0216 3852 323; 0912 345 678'},
    say('Các phòng', 'Offices'),
  ),
  banner(
    'extension',
    'a number with an extension',
    {number: '0216 3818 555 máy lẻ 12'},
    say('Văn thư', 'Registry'),
  ),
  banner(
    'costs',
    'a free number and a charged one',
    {number: '18001091 / 19001009'},
    say('Tổng đài', 'Call centre'),
  ),
  banner(
    'short',
    'a short number, dialled with the area code',
    {number: '1022', 'area-code': '0274'},
    say('Hỏi đáp', 'Questions'),
  ),
  banner('emergency', 'an emergency number', {number: '113'}, say('Công an', 'Police')),
  banner('not-a-number', 'what cannot be dialled', {number: 'liên hệ văn phòng'}, say('Liên hệ', 'Contact')),
  banner('open', 'answered now', {...NUMBER, hours: 'Mo-Su 00:00-24:00'}, say('Trực ban', 'Duty office')),
  banner(
    'closed',
    'not answered now',
    {...NUMBER, hours: `${anotherDay()} 08:00-11:00,13:30-17:00`},
    say('Một cửa', 'One-stop desk'),
  ),
  banner(
    'elsewhere',
    'with the hours of another time zone',
    {...NUMBER, hours: 'Mo-Su 00:00-24:00', 'time-zone': 'Europe/Paris'},
    say('Đại sứ quán', 'Embassy'),
  ),
  banner(
    'hours-unreadable',
    'with hours that cannot be read',
    {...NUMBER, hours: 'giờ hành chính'},
    say('Thanh tra', 'Inspectorate'),
  ),
  banner(
    'out-of-date',
    'a number that may be out of date',
    {...NUMBER, 'valid-to': '2020-01-01'},
    say('Số cũ', 'Old number'),
  ),
  banner(
    'still-valid',
    'a number that is right until a day to come',
    {...NUMBER, 'valid-to': '2099-12-31'},
    say('Số mới', 'New number'),
  ),
  banner(
    'valid-unreadable',
    'with a last day that cannot be read',
    {...NUMBER, 'valid-to': 'cuối năm'},
    say('Phòng họp', 'Meeting room'),
  ),
  around('own-link', 'around the page’s own link', () => '<a href="tel:+842163818555">02163.818.555</a>'),
  around(
    'own-words',
    'around a link whose words are no number',
    (language) => `<a href="tel:+842163818555">${say('Gọi văn phòng', 'Call the office')(language)}</a>`,
  ),
  around(
    'text',
    'around plain text with a label',
    say('Đường dây nóng: 02163.818.555', 'Hotline: 02163.818.555'),
  ),
  around('empty', 'with nothing in it', () => ''),
  banner('copied', 'just copied', NUMBER, say('Đã sao chép', 'Copied one'), {
    act: [{press: COPY}],
    fixed: {script: true, print: false},
    alone: true,
  }),
];
