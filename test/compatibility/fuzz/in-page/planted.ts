// Faults planted on purpose, to see that the sequences find them: `?plant=` in the page's address names one.
import './clock.js';
import {ReaderArticle, ReaderHotlineBanner, ReaderLanguageToggle} from '../../../../src/index.js';

const PLANTS: Record<string, () => void> = {
  /** Throws on one kind of value. */
  throws: () =>
    customElements.define(
      'reader-hotline-banner',
      class extends ReaderHotlineBanner {
        override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
          super.attributeChangedCallback(name, old, value);
          if (name === 'label' && value?.includes('\u202e')) throw new Error('planted');
        }
      },
    ),
  /** Takes any address for a link, and follows it. */
  runs: () =>
    customElements.define(
      'reader-language-toggle',
      class extends ReaderLanguageToggle {
        override updated(): void {
          super.updated();
          const link = this.shadowRoot!.querySelector('a');
          if (link) link.href = this.querySelector('a')?.getAttribute('href') ?? '';
        }
      },
    ),
  /** Takes a word of the author's away where an article is in English. */
  loses: () =>
    customElements.define(
      'reader-article',
      class extends ReaderArticle {
        override updated(): void {
          const english = this.querySelector(':scope>[lang=en]');
          if (english?.firstChild instanceof Text)
            english.firstChild.data = english.firstChild.data.replace('in ', '');
        }
      },
    ),
};

PLANTS[new URLSearchParams(location.search).get('plant') ?? '']?.();
await import('./modules.js');
