
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'article.author': `Tác giả:`,
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
'language-toggle.status': str`Ngôn ngữ: ${0}`,
'locale.tag': `vi`,
    };
  