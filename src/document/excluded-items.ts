import type { ExplainedExclusion } from '../explain/explanation.js';
import { decimal, decimalText, sum } from '../values/decimal.js';
import type { DocumentList } from './document.js';
import type { Making } from './made-for.js';

/** The buyers that are not insured and why: one by one, or together where the reason is the same. */
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
  { language, format, speech }: Making,
): DocumentList['items'] {
  const { exclusions } = speech.quote;
  const [first] = alike;
  const reason = first?.exclusion.reason;
  if (alike.length < 2 || reason === undefined || !Object.hasOwn(exclusions, reason))
    return alike.map(({ sentence, remedy }) => ({ text: sentence, note: remedy }));
  const buyers = alike.map(({ exclusion }) => exclusion);
  const turnover = sum(buyers.map((one) => decimal(one.turnover)));
  const text = language.notInsured({
    ...{ buyers: alike.length, reason: exclusions[reason].reason },
    turnover: format.wholeMoney(decimalText(turnover)),
    names: format.list(buyers.map(({ buyer }) => buyer)),
  });
  return [{ text, note: exclusions[reason].remedy }];
}
