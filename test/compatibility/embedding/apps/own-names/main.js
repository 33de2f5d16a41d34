import {defineElements} from 'portal-reader';

// <portal-article>, <portal-display-settings>, <portal-font-size>, <portal-hotline-banner>, <portal-language-toggle>
defineElements('portal');
