import type {Snippets} from './snippets.js';

/** Every way of giving a text a size of its own, here with the units and words that CSS and old HTML have. */
export const units: Snippets = {
  'absolute keywords': `<p><span style="font-size:xx-small">rất bé</span> <span style="font-size:x-small">bé</span> <span style="font-size:small">nhỏ</span> <span style="font-size:medium">vừa</span> <span style="font-size:large">lớn</span> <span style="font-size:x-large">lớn hơn</span> <span style="font-size:xx-large">rất lớn</span> <span style="font-size:xxx-large">to</span></p>`,
  'relative keywords': `<p style="font-size:14px">gốc <span style="font-size:smaller">nhỏ hơn <span style="font-size:smaller">nữa</span></span> <span style="font-size:larger">lớn hơn <span style="font-size:larger">nữa</span></span></p>`,
  'font sizes one to seven': `<p><font size="1">một</font> <font size="2">hai</font> <font size="3">ba</font> <font size="4">bốn</font> <font size="5">năm</font> <font size="6">sáu</font> <font size="7">bảy</font></p>`,
  'font sizes in a font': `<font size="2">hai <font size="6">sáu <font size="+1">hơn một</font></font> hai</font>`,
  'small and big': `<p><small>nhỏ <small>nhỏ nữa</small></small> <big>to <big>to nữa</big></big> <small><big>như cũ</big></small></p>`,
  'sub and sup': `<p style="font-size:18px">CO<sub>2</sub>, m<sup>2</sup>, <sup style="font-size:9px">chú thích</sup></p>`,
  'monospace words': `<p>mã <code>hồ-sơ</code> <tt>cũ</tt> <kbd>phím</kbd> <samp>mẫu</samp></p><pre>một dòng</pre>`,
  'metric lengths': `<p><span style="font-size:5mm">milimét</span> <span style="font-size:.5cm">xentimét</span> <span style="font-size:20Q">phần tư</span> <span style="font-size:.2in">inch</span> <span style="font-size:1.2pc">pica</span></p>`,
  'letters as units': `<p style="font-size:15px"><span style="font-size:2ex">theo chữ x</span> <span style="font-size:2ch">theo số 0</span></p>`,
  'root units': `<p><span style="font-size:1rem">một rem</span> <span style="font-size:.75rem">ba phần tư</span> <span style="font-size:2rem">hai rem</span></p>`,
  'em in em': `<div style="font-size:1.2em">ngoài<div style="font-size:1.2em">giữa<div style="font-size:.6em">trong</div></div></div>`,
  'percent in percent': `<div style="font-size:90%">ngoài <span style="font-size:90%">giữa <span style="font-size:200%">trong</span></span></div>`,
  'em in px in rem': `<div style="font-size:1.1rem">rem <span style="font-size:11px">px <span style="font-size:1.5em">em</span></span></div>`,
  'font shorthand': `<p style="font:italic bold 12px/30px Georgia,serif">Nghiêng và đậm <span style="font:menu">kiểu hệ thống</span> <span style="font:80% sans-serif">tám mươi</span></p>`,
  calc: `<p><span style="font-size:calc(10px + 0.5em)">cộng</span> <span style="font-size:calc(1rem * 1.3)">nhân</span> <span style="font-size:calc(12pt - 1px)">trừ</span></p>`,
  'clamp, min and max': `<p><span style="font-size:clamp(12px, 1em, 15px)">kẹp</span> <span style="font-size:min(13px, 2em)">nhỏ nhất</span> <span style="font-size:max(11px, .5rem)">lớn nhất</span></p>`,
  'a variable in px': `<div style="--body-size:13px"><p style="font-size:var(--body-size)">biến</p><p style="font-size:calc(var(--body-size) * 1.5)">biến nhân</p></div>`,
  'a registered length': `
<style>@property --len-a {syntax:'<length>'; inherits:true; initial-value:17px}</style>
<p style="font-size:var(--len-a)">độ dài có kiểu</p>`,
  'a number without a unit': `<p style="font-size:14">không đơn vị <font size="12px">cỡ sai</font> <font size="abc">cỡ lạ</font></p>`,
  'decimal sizes': `<p><span style="font-size:13.3333px">mười ba</span> <span style="font-size:10.5pt">mười rưỡi</span> <span style="font-size:0.9375em">gần một</span></p>`,
  'text-size-adjust': `<p style="-webkit-text-size-adjust:none;text-size-adjust:none;font-size:13px">Không tự chỉnh</p>`,
  'font-size-adjust': `<p style="font-size:15px;font-size-adjust:0.5">Chỉnh theo chữ thường</p>`,
  'spacing of letters and words': `<p style="font-size:14px;letter-spacing:1px;word-spacing:3px">Giãn chữ <span style="letter-spacing:.1em">giãn theo cỡ</span></p>`,
  'all revert and initial': `<p style="font-size:12px"><span style="all:initial">khởi đầu</span> <span style="all:revert">hoàn lại</span> <span style="font-size:inherit">theo cha</span></p>`,
  'line height in every unit': `<p style="line-height:15px;font-size:20px">Dòng thấp</p><p style="line-height:1">Ẵ Ể Ộ</p><p style="line-height:200%">Dòng cao</p><p style="line-height:normal">thường</p>`,
  'zoom of the author': `<p style="zoom:1.5;font-size:12px">Phóng to <span style="zoom:50%">một nửa</span></p><div style="zoom:1" class="clearfix">một</div>`,
  'shares of the window': `<p><span style="font-size:2vw">rộng</span> <span style="font-size:3vh">cao</span> <span style="font-size:calc(10px + 1vmin)">và cộng</span></p>`,
  'shares of a container': `<div style="container-type:inline-size;width:400px;height:40px"><p style="font-size:4cqw">hộp chứa</p></div>`,
  'lines as units': `<p style="font-size:14px;line-height:20px"><span style="font-size:.8lh">dòng</span></p>`,
  'lines of the root as units': `<p style="font-size:14px"><span style="font-size:.7rlh">dòng gốc</span></p>`,
  'the initial size': `<p style="font-size:12px"><span style="font-size:initial">chỉ cỡ</span></p>`,
  'small caps and capitals': `<p style="font-size:13px;font-variant:small-caps">Ủy ban <span style="text-transform:uppercase">nhân dân</span></p>`,
};
