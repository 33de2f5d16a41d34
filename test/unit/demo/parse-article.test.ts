import {expect} from '@open-wc/testing';
import {
  detectLanguage,
  parsePlainText,
  readDateLine,
  readHotline,
  readSource,
  splitParagraphs,
  tidy,
} from '../../../demo/try/parse-article.js';
import {SAMPLE_TEXT} from '../../../demo/try/samples.js';

const LEAD =
  'Sáng nay, ba điểm trường của xã nhận thêm sách, bàn ghế và một giếng nước mới do bà con cùng góp công đào.';
const FIRST =
  'Giếng sâu mười hai mét, đủ nước cho cả mùa khô. Công đào do thanh niên trong bản đảm nhận, vật liệu do xã mua.';
const SECOND = 'Bàn ghế cũ được sửa lại để dùng ở nhà sinh hoạt chung của bản, không bỏ đi chiếc nào.';

/** The shape in which a whole portal page lands in the clipboard. */
const portalPage = (title: string, dateLine: string) =>
  [
    'Welcome to Yen Bai Portal',
    '  • Đường dây nóng: 02163.818.555',
    '  • English',
    '',
    title,
    '',
    dateLine,
    LEAD,
    '',
    FIRST,
    ' ',
    `${SECOND} `,
    ' ',
    '',
    ' ',
    'Theo Báo Yên Bái',
  ].join('\n');

const TITLE = 'Khối cơ quan tỉnh Yên Bái đẩy mạnh hoạt động khuyến học, khuyến tài';

describe('demo: reading an article out of plain text', () => {
  describe('a page copied from a portal', () => {
    const article = parsePlainText(portalPage(TITLE, '23/10/2019 08:06:00 Xem cỡ chữ'));

    it('finds every part', () => {
      expect(article).to.deep.equal({
        language: 'vi',
        title: TITLE,
        published: '23/10/2019 08:06:00',
        lead: LEAD,
        body: [FIRST, SECOND],
        source: 'Báo Yên Bái',
        hotline: '02163.818.555',
        leftOut: ['Welcome to Yen Bai Portal', '• English'],
      });
    });

    it('reads the same with Windows line ends, no-break spaces and loose marks', () => {
      const same = portalPage(TITLE, '23/10/2019 08:06:00 Xem cỡ chữ')
        .replaceAll('\n', '\r\n')
        .replaceAll(' ', '\u00A0')
        .normalize('NFD');
      expect(parsePlainText(`\uFEFF${same}`)).to.deep.equal(article);
    });

    it('reads the sample of the page itself', () => {
      const sample = parsePlainText(SAMPLE_TEXT);
      expect(sample).to.include({
        language: 'vi',
        published: '23/10/2019 08:06:00',
        source: 'Báo Yên Bái',
        hotline: '02163.818.555',
      });
      expect(sample.title).to.match(/^Học ở cơ quan/);
      expect(sample.lead).to.match(/^Người lớn đến lớp/);
      expect(sample.body).to.have.length(3);
    });
  });

  describe('other shapes', () => {
    it('takes a title longer than a section name above the date', () => {
      const article = parsePlainText(
        `Trang chủ › Tin tức\nTin xã\nBa điểm trường có giếng nước mới\n05/02/2020 07:30\n${LEAD}\n${FIRST}`,
      );
      expect(article.title).to.equal('Ba điểm trường có giếng nước mới');
      expect(article.leftOut).to.deep.equal(['Trang chủ › Tin tức', 'Tin xã']);
      expect(article.lead).to.equal(LEAD);
      expect(article.body).to.deep.equal([FIRST]);
    });

    it('reads a date above the title', () => {
      const article = parsePlainText(
        `Thứ tư, 05/02/2020 07:30\nBa điểm trường có giếng mới\n\n${LEAD}\n\n${FIRST}`,
      );
      expect(article).to.include({
        title: 'Ba điểm trường có giếng mới',
        published: 'Thứ tư, 05/02/2020 07:30',
        lead: LEAD,
      });
    });

    it('reads a text with nothing around it', () => {
      const article = parsePlainText(`Ba điểm trường có giếng mới\n${LEAD}\n${FIRST}`);
      expect(article).to.deep.equal({
        language: 'vi',
        title: 'Ba điểm trường có giếng mới',
        published: '',
        lead: LEAD,
        body: [FIRST],
        source: '',
        hotline: '',
        leftOut: [],
      });
    });

    it('reads an English article', () => {
      const article = parsePlainText(
        [
          'Home | News | Schools',
          'Three schools in the hills get a new well',
          'Published: 5 February 2020, 07:30',
          'This morning three schools near Yên Bái received books, desks and a new well that people dug together.',
          'The well is twelve metres deep and holds water through the dry season, teachers say.',
          'Hotline: 1900 1009 / 0216 3852 323',
          'Source: Yên Bái Newspaper',
        ].join('\n'),
      );
      expect(article).to.deep.include({
        language: 'en',
        title: 'Three schools in the hills get a new well',
        published: '5/2/2020, 07:30',
        hotline: '1900 1009 / 0216 3852 323',
        source: 'Yên Bái Newspaper',
        leftOut: ['Home | News | Schools'],
      });
      expect(article.body).to.have.length(1);
    });

    it('joins hard-wrapped lines, and only those', () => {
      const wrapped = [
        'Giếng sâu mười hai mét, đủ nước cho cả mùa khô. Công đào do',
        'thanh niên trong bản đảm nhận, còn vật liệu thì do Ủy ban nhân',
        'dân xã mua.',
        '',
        '- Xã A',
        '- Xã B',
      ].join('\n');
      expect(splitParagraphs(wrapped)).to.deep.equal([
        'Giếng sâu mười hai mét, đủ nước cho cả mùa khô. Công đào do thanh niên trong bản đảm nhận, còn vật liệu thì do Ủy ban nhân dân xã mua.',
        '- Xã A',
        '- Xã B',
      ]);
    });

    it('shows a repeated lead once', () => {
      const article = parsePlainText(`Giếng mới\n05/02/2020\n${LEAD}\n${LEAD}\n${FIRST}`);
      expect(article.lead).to.equal(LEAD);
      expect(article.body).to.deep.equal([FIRST]);
    });

    it('keeps what looks like furniture inside the article', () => {
      const article = parsePlainText(
        `Lớp học tối\n${LEAD}\n${FIRST}\nEnglish\nĐường dây nóng: 1022\n05/02/2020\n${SECOND}`,
      );
      expect(article.body).to.deep.equal([FIRST, 'English', 'Đường dây nóng: 1022', '05/02/2020', SECOND]);
      expect(article.hotline).to.equal('1022');
    });

    it('does not take a sentence for a source', () => {
      const article = parsePlainText(`Giếng mới\n${LEAD}\n${FIRST}\nTheo đó, công việc xong trong tuần.`);
      expect(article.source).to.equal('');
      expect(article.body.at(-1)).to.equal('Theo đó, công việc xong trong tuần.');
    });

    it('reads the date above a single paragraph', () => {
      const article = parsePlainText(`Giếng mới\n05/02/2020 07:30\n${LEAD}`);
      expect(article).to.deep.include({title: 'Giếng mới', published: '05/02/2020 07:30', body: [LEAD]});
    });

    it('makes one paragraph a body, and nothing of nothing', () => {
      expect(parsePlainText(LEAD)).to.deep.include({title: '', lead: '', body: [LEAD]});
      for (const nothing of ['', ' \n\t\n ', '\u200B\uFEFF']) {
        expect(parsePlainText(nothing)).to.deep.include({
          title: '',
          lead: '',
          body: [],
          published: '',
          leftOut: [],
        });
      }
    });

    it('loses no line', () => {
      const lines = `Mục tin\nGiếng mới ở ba điểm trường\n05/02/2020 07:30\n${LEAD}\n${FIRST}\nHotline: 1022\n(Theo VGP)`;
      const {title, published, lead, body, source, hotline, leftOut} = parsePlainText(lines);
      const kept = [title, published, lead, ...body, source, hotline, ...leftOut].join('\n');
      for (const line of lines.split('\n')) {
        expect(kept).to.contain(line.replace(/^Hotline: |^\(Theo |\)$/g, ''));
      }
    });
  });

  describe('date lines', () => {
    const shapes: [line: string, published: string][] = [
      ['23/10/2019 08:06:00', '23/10/2019 08:06:00'],
      ['23/10/2019 08:06:00 Xem cỡ chữ', '23/10/2019 08:06:00'],
      ['23/10/2019 08:06:00 | Xem cỡ chữ: A- A A+', '23/10/2019 08:06:00'],
      ['Cập nhật: 23/10/2019 08:06 | Lượt xem: 1.204', '23/10/2019 08:06'],
      ['• Ngày đăng 23-10-2019', '23-10-2019'],
      ['16/05/2016 | 10:41 AM', '16/05/2016 | 10:41 AM'],
      ['02/10/2020 08:20 SA', '02/10/2020 08:20 SA'],
      ['Thứ 6, Ngày 23/07/2021, 14:00', 'Thứ 6, Ngày 23/07/2021, 14:00'],
      ['15:44 | 06/12/2017 GMT+7', '15:44 | 06/12/2017 GMT+7'],
      ['Thứ tư, 24/04/2024 16:31', 'Thứ tư, 24/04/2024 16:31'],
      ['Thứ Tư, ngày 23 tháng 10 năm 2019', 'Thứ Tư, ngày 23 tháng 10 năm 2019'],
      ['2019-10-23T08:06:00+07:00', '2019-10-23T08:06:00+07:00'],
      ['23 October 2019, 08:06', '23/10/2019, 08:06'],
      ['Updated: October 23, 2019', '23/10/2019'],
    ];
    for (const [line, published] of shapes) {
      it(`reads ${line}`, () => expect(readDateLine(line)).to.equal(published));
    }

    for (const line of [
      '',
      'Chỉ thị số 09, ngày 17/8/2016 của Ban Thường vụ',
      'Vui Tết 1/6',
      '31/02/2020 08:00',
      '4.400',
      '02163.818.555',
      'Xem cỡ chữ',
    ]) {
      it(`leaves ${line || 'nothing'} alone`, () => expect(readDateLine(line)).to.equal(undefined));
    }
  });

  describe('hotlines', () => {
    const shapes: [line: string, number: string][] = [
      ['Đường dây nóng: 02163.818.555', '02163.818.555'],
      ['• Đường dây nóng của tỉnh: (0216) 3 852 323', '(0216) 3 852 323'],
      ['HOTLINE 1900 1009', '1900 1009'],
      ['Số điện thoại đường dây nóng: +84 216 3818 555.', '+84 216 3818 555'],
      ['Hotline: 0216 3818555 máy lẻ 12 / 113', '0216 3818555 máy lẻ 12 / 113'],
    ];
    for (const [line, number] of shapes) {
      it(`reads ${line}`, () => expect(readHotline(line)).to.equal(number));
    }

    for (const line of ['Đường dây nóng', 'Đường dây nóng tiếp nhận 24 giờ mỗi ngày.', 'Gọi 02163.818.555']) {
      it(`leaves ${line} alone`, () => expect(readHotline(line)).to.equal(undefined));
    }
  });

  describe('sources', () => {
    const shapes: [line: string, source: string][] = [
      ['Theo Báo Yên Bái', 'Báo Yên Bái'],
      ['(Theo Báo C)', 'Báo C'],
      ['Theo: yenbai.example', 'yenbai.example'],
      ['Nguồn: Cổng thông tin xã A.', 'Cổng thông tin xã A'],
      ['(Nguồn tin: VGP)', 'VGP'],
      ['Source: Yên Bái Newspaper', 'Yên Bái Newspaper'],
    ];
    for (const [line, source] of shapes) {
      it(`reads ${line}`, () => expect(readSource(line)).to.equal(source));
    }

    for (const line of [
      'Theo đó, việc đã xong.',
      'Theo kế hoạch',
      'Theo Sở Y tế, dịch đã lui.',
      'Nguồn nước sạch',
    ]) {
      it(`leaves ${line} alone`, () => expect(readSource(line)).to.equal(undefined));
    }
  });

  it('stays quick on long and odd input', () => {
    const started = performance.now();
    for (const odd of [
      'a | '.repeat(50_000) + 'b',
      'Một câu ngắn.\n'.repeat(50_000),
      'x'.repeat(1_000_000),
      'Đường dây nóng '.repeat(50_000),
    ]) {
      parsePlainText(odd);
    }
    expect(performance.now() - started).to.be.below(5000);
  });

  it('tells the languages apart', () => {
    expect(detectLanguage(LEAD)).to.equal('vi');
    expect(detectLanguage(LEAD.normalize('NFD'))).to.equal('vi');
    expect(
      detectLanguage('People in Yên Bái and Điện Biên dug a well together, and the water lasts.'),
    ).to.equal('en');
    expect(detectLanguage('Un élève français étudie à Besançon après la forêt.')).to.equal('en');
    expect(detectLanguage('')).to.equal('en');
  });

  it('tidies without touching the letter that TCVN3 keeps in the soft hyphen', () => {
    expect(tidy('a\u00A0\u00A0b \r\n c\u200B\u0000d\u00ADe')).to.equal('a b\ncd\u00ADe');
    expect(tidy('Ye\u0302n Ba\u0301i')).to.equal('Yên Bái');
  });
});
