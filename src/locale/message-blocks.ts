import {isRecord} from './is-record.js';
import {overrideMessages, type Messages} from './own-messages.js';

const read = new WeakSet<Element>();

/**
 * Reads the words that a page brings in blocks of data, which no Content-Security-Policy stops:
 * `<script type="application/json" data-reader-messages lang="vi">{"hotline-banner.label": "…"}</script>`. Each block once.
 */
export function readMessageBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('script[data-reader-messages]')) {
    if (read.has(block)) continue;
    read.add(block);
    try {
      const messages: unknown = JSON.parse(block.textContent ?? '');
      if (!isRecord(messages)) throw new Error('it is no object');
      overrideMessages(block.lang, messages as Messages);
    } catch (error) {
      console.warn(
        `portal-reader: <script data-reader-messages lang="${block.lang}"> is left out: ${(error as Error).message}.`,
      );
    }
  }
}
