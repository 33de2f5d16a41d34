
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'article.also-in': `Đọc bằng:`,
'article.author': `Tác giả:`,
'article.machine': str`Bản ${0} là bản dịch máy.`,
'article.not-in': str`Bài viết này không có bản ${0}.`,
'article.older': str`Bản ${0} cũ hơn bản gốc. Bản gốc cập nhật: ${1}`,
'article.only-in': str`Bài viết này chỉ có bằng ${0}.`,
'article.only-part': str`Chỉ bản ${0} mới có phần mà liên kết dẫn tới.`,
'article.source': `Nguồn:`,
'article.updated': `Cập nhật:`,
'display-settings.alignment': `Căn lề`,
'display-settings.black-on-yellow': `Chữ đen trên nền vàng`,
'display-settings.characters': str`${0} ký tự`,
'display-settings.clear': `Không chân, rõ nét`,
'display-settings.dark': `Nền tối`,
'display-settings.justify': `Căn đều hai bên`,
'display-settings.label': `Tùy chỉnh hiển thị`,
'display-settings.letter-spacing': `Giãn chữ cái`,
'display-settings.light': `Nền sáng`,
'display-settings.line-spacing': `Giãn dòng`,
'display-settings.line-width': `Độ dài dòng tối đa`,
'display-settings.page': `Như trang gốc`,
'display-settings.paragraph-spacing': `Giãn đoạn`,
'display-settings.reset': `Đặt lại`,
'display-settings.sepia': `Nền vàng nhạt`,
'display-settings.start': `Không căn đều hai bên`,
'display-settings.status': str`${0}: ${1}`,
'display-settings.theme': `Màu sắc`,
'display-settings.typeface': `Kiểu chữ`,
'display-settings.wide': `Rộng`,
'display-settings.wider': `Rộng hơn`,
'display-settings.widest': `Rộng nhất`,
'display-settings.word-spacing': `Giãn từ`,
'display-settings.yellow-on-black': `Chữ vàng trên nền đen`,
'font-size.label': `Cỡ chữ`,
'font-size.larger': `Tăng`,
'font-size.reset': `Mặc định`,
'font-size.smaller': `Giảm`,
'font-size.status': str`Cỡ chữ ${0}`,
'hotline-banner.always': `Cả ngày, mọi ngày`,
'hotline-banner.charged': `cuộc gọi có tính cước`,
'hotline-banner.closed': `Hiện không có người trực`,
'hotline-banner.copied': str`Đã sao chép ${0}`,
'hotline-banner.copy': `Sao chép`,
'hotline-banner.free': `miễn phí cuộc gọi`,
'hotline-banner.holidays': `nghỉ các ngày lễ, tết`,
'hotline-banner.label': `Đường dây nóng`,
'hotline-banner.open': `Hiện có người trực`,
'hotline-banner.out-of-date': `Số điện thoại này có thể đã thay đổi.`,
'language-toggle.choose': `Chuyển ngôn ngữ sang tiếng Việt`,
'language-toggle.label': `Ngôn ngữ`,
'language-toggle.missing': `không có bài này bằng tiếng Việt`,
'language-toggle.no-article': `không có bài này`,
'language-toggle.side-by-side': `Song song`,
'language-toggle.status': str`Ngôn ngữ: ${0}`,
'language-toggle.status-side-by-side': `Hai ngôn ngữ song song`,
'locale.tag': `vi`,
    };
  