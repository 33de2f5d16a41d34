export {defineElements} from './define-elements.js';
export {ReaderArticle} from './elements/article/article.js';
export {ReaderDisplaySettings} from './elements/display-settings/display-settings.js';
export {ReaderFontSize} from './elements/font-size/font-size.js';
export {ReaderHotlineBanner} from './elements/hotline-banner/hotline-banner.js';
export {ReaderLanguageToggle} from './elements/language-toggle/language-toggle.js';
export {
  overrideMessages,
  registerLocale,
  type Messages,
  type MessagesLoader,
} from './i18n/portal-messages.js';
export type * from './preferences/choice-events.js';
export type {ChoiceName, Choices, ChoicesToMake, DisplayChoices, DisplayName} from './preferences/choices.js';
export {preferences, type PreferencesChange} from './preferences/preferences.js';
