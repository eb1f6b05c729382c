// @ts-check
// What a report of suggestions costs, over what its quotes cost made one by one.
import { readFileSync } from 'node:fs';
import { quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { applyPatch, suggest } from 'trade-credit-pricing/suggest';
import { medians } from './measure.js';

const sent = JSON.parse(
  readFileSync(new URL('../../examples/exporter.json', import.meta.url), 'utf8'),
);

/**
 * CPU seconds of a full report, its quotes, and what they take made one by one: each suggestion's submission sent as plain
 * JSON and quoted for the first time, as often as the report quotes.
 */
export async function suggestionReport(submission = sent, { rounds = 3 } = {}) {
  const found = suggest(submission, referenceBook);
  const [quotes, suggestions] = 'quotes' in found ? [found.quotes, found.suggestions] : [0, []];
  const texts = suggestions.map(({ patch }) => {
    const changed = applyPatch(submission, patch);
    return changed.status === 'patched' ? JSON.stringify(changed.document) : '';
  });
  const taken = await medians(
    [
      { name: 'report', run: () => suggest(submission, referenceBook) },
      {
        name: 'quotes',
        each: texts.length,
        run: () => texts.forEach((text) => quote(JSON.parse(text), referenceBook)),
      },
    ],
    { rounds, leastSeconds: 0.5 },
  );
  const report = taken.get('report') ?? Number.NaN;
  return { seconds: report, quotes, share: report / ((taken.get('quotes') ?? 1) * quotes) };
}
