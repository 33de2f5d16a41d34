
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
'article.source': `Nguồn:`,
'article.updated': `Cập nhật:`,
'font-size.label': `Cỡ chữ`,
'font-size.larger': `Tăng`,
'font-size.reset': `Mặc định`,
'font-size.smaller': `Giảm`,
'font-size.status': str`Cỡ chữ ${0}`,
'hotline-banner.charged': `cuộc gọi có tính cước`,
'hotline-banner.closed': `Hiện không có người trực`,
'hotline-banner.copied': str`Đã sao chép ${0}`,
'hotline-banner.copy': `Sao chép`,
'hotline-banner.free': `miễn phí cuộc gọi`,
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
  