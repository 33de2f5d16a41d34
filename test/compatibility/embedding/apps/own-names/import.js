import {preferences, ReaderArticle} from 'portal-reader';

document.querySelector('output').textContent = `${ReaderArticle.name} ${preferences.get('scale')}`;
