import type {Snippets} from './snippets.js';

/** Bodies as NukeViet, WordPress, Joomla and Drupal put them on the page. */
export const nukevietWordpress: Snippets = {
  'NukeViet body': `
<style>.nv-detail .bodytext {font-size:14px;line-height:22px} .nv-detail .hometext {font-size:15px;font-weight:700}</style>
<div class="nv-detail"><div class="hometext m-bottom" itemprop="description">Lời dẫn của bài.</div><div itemprop="articleBody" class="bodytext margin-bottom-lg">Thân bài<br>xuống dòng.<div style="text-align:center;font-size:12px"><em>Ảnh minh họa</em></div></div></div>`,
  'NukeViet egov theme': `
<style>.nv-egov p {font-size:1.4rem} .nv-egov .author {font-size:85%}</style>
<div class="nv-egov"><p>Sạt lở quốc lộ 32.</p><p class="author text-right"><strong>Tác giả: </strong>Sùng A Chu</p></div>`,
  'NukeViet laws table': `<div class="table-responsive"><table class="table table-striped table-bordered" style="font-size:13px"><tbody><tr class="hoatim"><td style="width:150px" class="text-right">Số hiệu</td><td>05/2019/TT-BNV</td></tr></tbody></table></div>`,
  'NukeViet links to documents': `<p style="font-size:small"><em class="fa fa-file" style="font-size:large">&nbsp;</em><a href="vb.pdf" title="">Tải về văn bản</a> <span class="label" style="font-size:75%">Mới</span></p>`,
  'PHP-Nuke': `<font class="title"><b>Tin trong ngày</b></font><br><font class="content" size="2">Nước sông lên nhanh.</font><br><font class="tiny" style="font-size:9px">(612 lượt đọc)</font>`,
  'WordPress preset sizes': `
<style>.wp-site {--wp--preset--font-size--small:13px;--wp--preset--font-size--x-large:clamp(25.014px, 1.563rem + ((1vw - 3.2px) * 2.12), 42px)} .wp-site .has-small-font-size {font-size:var(--wp--preset--font-size--small) !important}</style>
<div class="wp-site"><p class="has-small-font-size">Chú thích nhỏ</p><p class="has-text-align-center">Cỡ thường</p></div>`,
  'WordPress column': `<div class="wp-block-columns" style="display:flex;gap:2em"><div class="wp-block-column" style="flex-basis:66.66%"><p style="font-size:18px">Cột chính</p></div><div class="wp-block-column"><p style="font-size:0.8em">Cột phụ</p></div></div>`,
  'WordPress gallery': `<figure class="wp-block-gallery has-nested-images columns-2"><figure class="wp-block-image size-large"><img decoding="async" width="600" height="400" src="a.jpg" alt=""><figcaption class="wp-element-caption" style="font-size:13px">Múa xòe Thái</figcaption></figure></figure>`,
  'WordPress pull quote': `<figure class="wp-block-pullquote" style="font-size:1.5em;line-height:1.6"><blockquote><p>Không ai bị bỏ lại.</p><cite style="font-size:.75em;font-style:normal">Trưởng bản</cite></blockquote></figure>`,
  'WordPress caption shortcode': `<div id="attachment_9" style="width: 650px" class="wp-caption aligncenter"><img src="b.jpg" width="640" height="427" alt="b"><p class="wp-caption-text" style="font-size:11px">Phiên chợ vùng cao</p></div>`,
  'WordPress button and cover': `<div class="wp-block-cover" style="min-height:120px;position:relative"><div class="wp-block-cover__inner-container" style="position:absolute"><p class="has-large-font-size" style="font-size:clamp(14px, 0.875rem + 1px, 36px)">Du lịch</p><a class="wp-block-button__link" style="font-size:14px;padding:.5em">Xem thêm</a></div></div>`,
  Elementor: `
<style>.elementor-9 .elementor-heading-title {font-size:2.25rem;line-height:1} .elementor-9 .elementor-text-editor {font-size:17px}</style>
<div class="elementor-9"><h2 class="elementor-heading-title">Cầu treo</h2><div class="elementor-text-editor elementor-clearfix"><p>Bắc qua suối.</p></div></div>`,
  WPBakery: `<div class="vc_row wpb_row"><div class="wpb_wrapper"><p style="font-size:19px;line-height:26px" class="vc_custom_heading">Kho lưu trữ</p><div class="wpb_text_column"><span style="font-size:14px;color:#333">Tra cứu</span></div></div></div>`,
  'Classic editor more': `<p><span id="more-12"></span><span style="font-size:12pt">Đọc tiếp phần sau</span><br /><span style="font-size:10pt"><em>P.V</em></span></p>`,
  'Joomla article': `
<style>.jm-page .contentpaneopen {font-size:12px} .jm-page .contentheading {font-size:1.6em} .jm-page .createdate {font-size:.9em}</style>
<div class="jm-page"><table class="contentpaneopen"><tbody><tr><td class="contentheading">Tin hoạt động</td></tr><tr><td class="createdate">Thứ hai, 05 Tháng 3</td></tr><tr><td>Đoàn công tác về xã.</td></tr></tbody></table></div>`,
  'Joomla 4': `<div class="com-content-article item-page"><div class="com-content-article__body"><p class="lead" style="font-size:1.25rem">Chào mừng</p><p><span style="font-size:10pt">đại hội</span></p></div></div>`,
  'Drupal field': `
<style>.dr-node .field--name-body {font-size:.929em} .dr-node blockquote {font-size:120%}</style>
<div class="dr-node"><div class="clearfix field field--name-body field__item"><p>Kế hoạch tuyển dụng</p><blockquote><p>Viên chức</p></blockquote></div></div>`,
  'Drupal media': `<div data-embed-button="media" class="align-center"><article class="media"><div><img src="c.jpg" width="900" height="600" alt="c"></div></article><figcaption style="font-size:.8rem">Ảnh: Thanh Miền</figcaption></div>`,
  'Bootstrap page': `
<style>.bs3 .lead {font-size:21px} .bs3 small, .bs3 .small {font-size:85%} .bs3 .h4 {font-size:18px}</style>
<div class="bs3"><p class="lead">Đoạn dẫn</p><div class="h4">Mục <small>phụ</small></div><p class="small">Chân bài</p></div>`,
  'Page of tables by hand': `<center><table width="600" cellpadding="4"><tr><td bgcolor="#eeeeee"><font size="2" face="Verdana"><b>Thông tin</b> cần biết</font></td></tr></table></center>`,
};
