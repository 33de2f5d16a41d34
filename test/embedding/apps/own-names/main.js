import {defineElements} from 'portal-reader';

// <portal-article>, <portal-font-size>, <portal-hotline-banner>, <portal-language-toggle>
defineElements('portal');
