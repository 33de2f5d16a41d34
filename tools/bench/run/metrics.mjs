/** Reads the counts of the browser for a page over the DevTools protocol. Times in ms. */
export async function openMetrics(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    /** Lets the processor work this many times slower. */
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', {rate}),
    async read() {
      const {metrics} = await session.send('Performance.getMetrics');
      const of = Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      return {
        layout: (of.LayoutDuration + of.RecalcStyleDuration) * 1000,
        style: of.RecalcStyleDuration * 1000,
        script: of.ScriptDuration * 1000,
        heap: of.JSHeapUsedSize,
        nodes: of.Nodes,
      };
    },
    /** Twice, since what the first one frees can free more. */
    async collectGarbage() {
      for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
    },
  };
}
