<?php
/**
 * Vietnamese words of the settings.
 *
 * @package portal-reader
 */

if ( ! defined( 'NV_ADMIN' ) || ! defined( 'NV_MAINFILE' ) ) {
	exit( 'Stop!!!' );
}

$lang_module['main']         = 'Cài đặt';
$lang_module['settings']     = 'Cài đặt Portal Reader';
$lang_module['saved']        = 'Đã lưu cài đặt.';
$lang_module['unplugged']    = 'Plugin portal_reader.php đang tắt nên trang của bạn đọc chưa có gì mới. Bấm Lưu để bật lại.';
$lang_module['save']         = 'Lưu';
$lang_module['articles']     = 'Bài viết';
$lang_module['modules']      = 'Dùng cho các module';
$lang_module['lists']        = 'Danh sách tin';
$lang_module['lists_help']   = 'Nút cỡ chữ cũng có ở trên danh sách tin.';
$lang_module['display']      = 'Cài đặt hiển thị';
$lang_module['display_help'] = 'Bạn đọc chọn được cả khoảng cách, màu sắc và kiểu chữ dễ đọc.';
$lang_module['size_label']   = 'Chữ trước nút cỡ chữ';
$lang_module['size_help']    = 'Để trống: “Cỡ chữ” theo ngôn ngữ của bạn đọc.';
$lang_module['hotline']      = 'Đường dây nóng';
$lang_module['number']       = 'Số điện thoại';
$lang_module['number_help']  = 'Ví dụ 02163.818.555. Giữa hai số ghi dấu / hoặc dấu ;';
$lang_module['hours']        = 'Giờ trực';
$lang_module['hours_help']   = 'Ví dụ Mo-Fr 07:30-11:30,13:30-17:00 (thứ Hai đến thứ Sáu) hoặc 24/7. Để trống: không hiện giờ.';
$lang_module['words']        = 'Chữ trước số';
$lang_module['words_help']   = 'Để trống: “Đường dây nóng” theo ngôn ngữ của bạn đọc.';
$lang_module['top']          = 'Ở đầu trang';
$lang_module['top_help']     = 'Đường dây nóng có ở đầu mọi trang. Muốn đặt ở chỗ khác, hãy bỏ chọn và thêm block global.hotline trong Quản lý giao diện › Quản lý block.';
$lang_module['error_number'] = 'Chưa lưu: số điện thoại chỉ gồm chữ số, dấu cách và các dấu + . - ( ). Giữa hai số ghi dấu / hoặc dấu ;';
$lang_module['error_hours']  = 'Chưa lưu: giờ trực phải ghi như Mo-Fr 07:30-11:30,13:30-17:00 hoặc 24/7.';
$lang_module['error_words']  = 'Chưa lưu: chữ trước nút và trước số không được có các dấu < > { }, và dài không quá 100 ký tự.';
