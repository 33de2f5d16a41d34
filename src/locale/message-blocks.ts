import {oncePer} from '../shared/once-per.js';
import {overrideMessages, type Messages} from './own-messages.js';

const isFirst = oncePer();

/** Whether something is an object with names, as JSON has it, and no list. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the words that a page brings in blocks of data, which no Content-Security-Policy stops:
 * `<script type="application/json" data-reader-messages lang="vi">{"hotline-banner.label": "…"}</script>`. Each block once.
 */
export function readMessageBlocks(): void {
  for (const block of document.querySelectorAll<HTMLElement>('script[data-reader-messages]')) {
    if (!isFirst(block, '')) continue;
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
