// @ts-check
// What a report of suggestions costs, over what its quotes cost made one by one.
import { readFileSync } from 'node:fs';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { suggest } from 'trade-credit-pricing/suggest';
import { medians } from './measure.js';

const sent = JSON.parse(
  readFileSync(new URL('../../examples/exporter.json', import.meta.url), 'utf8'),
);

/** CPU seconds of a full report, its quotes, and what as many first quotes take. */
export async function suggestionReport({ rounds = 3 } = {}) {
  const found = suggest(sent, referenceBook);
  const quotes = 'quotes' in found ? found.quotes : 0;
  const taken = await medians(
    [
      { name: 'report', run: () => suggest(sent, referenceBook) },
      { name: 'quote', run: () => quote(parseSubmission(sent), referenceBook) },
    ],
    { rounds, leastSeconds: 0.5 },
  );
  const report = taken.get('report') ?? Number.NaN;
  return { seconds: report, quotes, share: report / ((taken.get('quote') ?? 1) * quotes) };
}
