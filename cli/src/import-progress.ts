import type { ReceivablesOptions } from 'trade-credit-pricing/receivables';
import { formatIn } from 'trade-credit-pricing/explain';
import type { Locale } from './words/import-words.js';
import { listWords } from './words/list-words.js';
import type { Io } from './io.js';

/** Shorter lists are read before anybody waits. */
const fewestRows = 20_000;
const clearLine = '\r\u001b[K';

/** Shows how far a long list has been read, on one line of a terminal that is cleared at the end; elsewhere nothing. */
export function importProgress(io: Io, locale: Locale): Pick<ReceivablesOptions, 'progress'> {
  if (io.isErrorTTY !== true) return {};
  return {
    progress: (done, rows) => {
      if (rows < fewestRows) return;
      const { exact } = formatIn(locale);
      const text = listWords.progress(exact(String(done)), exact(String(rows)))[locale];
      io.stderr(done === rows ? clearLine : `${clearLine}${text}`);
    },
  };
}
