/** Returns the name of the engine for a report. No test may depend on it: they ask for the feature. */
export function engineName(): string {
  const {userAgent} = navigator;
  if (userAgent.includes('Chrome/')) return 'Chromium';
  if (!userAgent.includes('Firefox/')) return 'WebKitGTK';
  return CSS.supports('zoom', '2') ? 'Firefox' : 'Firefox without zoom';
}
