import {expect} from '@open-wc/testing';

describe('A developer who imports only the classes', () => {
  it('gets every class, the preferences and the words, and nothing happens to the page', async () => {
    const before = document.documentElement.outerHTML;
    const globals = Object.keys(window);
    const library = await import('../../src/index.js');
    expect(Object.keys(library).sort()).to.deep.equal([
      'ReaderArticle',
      'ReaderDisplaySettings',
      'ReaderFontSize',
      'ReaderHotlineBanner',
      'ReaderLanguageToggle',
      'defineElements',
      'overrideMessages',
      'preferences',
      'registerLocale',
    ]);
    expect(customElements.get('reader-article')).to.equal(undefined);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(
      Object.keys(window).filter((name) => !globals.includes(name) && !/^(lit|reactive)/.test(name)),
    ).to.deep.equal([]);
  });

  it('may register a class under another name, and gets English words without the built-in locales', async () => {
    const {ReaderHotlineBanner} = await import('../../src/index.js');
    customElements.define('portal-hotline', class extends ReaderHotlineBanner {});
    const banner = document.createElement('portal-hotline') as InstanceType<typeof ReaderHotlineBanner>;
    banner.number = '113';
    document.body.append(banner);
    await banner.updateComplete;
    expect(banner.renderRoot.textContent).to.contain('Hotline');
  });
});
