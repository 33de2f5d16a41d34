import 'portal-reader/elements/font-size/define.js';
