import './elements/article/define.js';
import './elements/display-settings/define.js';
import './elements/font-size/define.js';
import './elements/hotline-banner/define.js';
import './elements/language-toggle/define.js';
