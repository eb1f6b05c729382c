import type { ExplainedExclusion } from '../explain/explanation.js';
import { decimal, decimalText, sum } from '../values/decimal.js';
import type { DocumentList } from './document.js';
import type { Making } from './made-for.js';

/** Buyers that a client's page names for each reason; the underwriter's names all. */
const mostNamed = 3;

/**
 * The buyers that are not insured and why: one by one, or together where the reason is the same. A quotation names the
 * largest of each reason, with the number and the turnover of all, so that it stays within its pages.
 */
export function excludedItems(make: Making): DocumentList['items'] {
  const byReason = new Map<string, ExplainedExclusion[]>();
  for (const each of make.explanation.excludedBuyers) {
    const { reason } = each.exclusion;
    byReason.set(reason, [...(byReason.get(reason) ?? []), each]);
  }
  return [...byReason.values()].flatMap((alike) => together(alike, make));
}

function together(
  alike: readonly ExplainedExclusion[],
  { language, format, request, speech }: Making,
): DocumentList['items'] {
  const { exclusions } = speech.quote;
  const [first] = alike;
  const reason = first?.exclusion.reason;
  if (alike.length < 2 || reason === undefined || !Object.hasOwn(exclusions, reason))
    return alike.map(({ sentence, remedy }) => ({ text: sentence, note: remedy }));
  const buyers = alike
    .map(({ exclusion }) => ({ name: exclusion.buyer, turnover: decimal(exclusion.turnover) }))
    .sort((one, other) => other.turnover.comparedTo(one.turnover));
  const largest = request.for === 'client' && buyers.length > mostNamed + 1;
  const named = largest ? buyers.slice(0, mostNamed) : buyers;
  const text = language.notInsured({
    ...{ buyers: alike.length, reason: exclusions[reason].reason, largest },
    turnover: format.wholeMoney(decimalText(sum(buyers.map(({ turnover }) => turnover)))),
    names: format.list(named.map(({ name }) => name)),
  });
  return [{ text, note: exclusions[reason].remedy }];
}
