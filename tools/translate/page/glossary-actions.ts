import {glossaryIn, glossaryLanguages} from '../glossary.js';
import {keepGlossary, type KeptGlossary} from './kept-work.js';
import {PAGE_WORDS} from './page-words.js';
import type {Page} from './page-state.js';

/** Opening a glossary and putting it away. The one of this project is there until a person opens another. */
export function glossaryActions({state, draw}: Page, builtIn: string) {
  const termsFor = (language: string) => glossaryIn(state.glossary?.text ?? builtIn, language);

  const useGlossary = (glossary: KeptGlossary | undefined): void => {
    state.glossary = glossary;
    keepGlossary(glossary);
    if (state.file) {
      state.terms = termsFor(state.file.language);
      state.file.glossary = state.terms;
    }
    draw();
  };

  return {
    termsFor,
    openGlossary(name: string, text: string): void {
      const isGlossary = !!glossaryLanguages(text);
      state.glossaryFault = isGlossary ? '' : PAGE_WORDS[state.settings.pageLanguage].noGlossary(name);
      if (isGlossary) useGlossary({name, text});
      else draw();
    },
    dropGlossary: () => useGlossary(undefined),
  };
}
