import lighthouse from 'lighthouse';

/**
 * Lighthouse’s opinion of a page: its mark for accessibility, of 100, and what took points away.
 *
 * @param {string} url
 * @param {number} port Where the Chromium that it may use listens.
 */
export async function lighthouseOf(url, port) {
  const {lhr} = await lighthouse(
    url,
    {port, logLevel: 'error'},
    {
      extends: 'lighthouse:default',
      settings: {
        onlyCategories: ['accessibility'],
        formFactor: 'desktop',
        screenEmulation: {disabled: true},
        // It is no matter of speed.
        throttlingMethod: 'provided',
      },
    },
  );
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const {score, auditRefs} = lhr.categories.accessibility;
  return {
    score: Math.round(score * 100),
    faults: auditRefs.map(({id}) => id).filter((id) => lhr.audits[id].score === 0),
  };
}
