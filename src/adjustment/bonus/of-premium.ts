import { type Decimal, decimal, decimalText } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import type { BonusTerms } from '../../rules/read/rate-book.js';
import { lookUp } from '../../rules/read/look-up.js';
import type { BonusFacts } from '../adjustment-facts.js';
import type { Indicated, Settling } from './settling.js';

/** A share of the final premium before bonus, read from the page of the terms; nothing where the page says nothing. */
export function ofPremium(
  { id, kind, title, page }: BonusTerms,
  { at, facts: measured }: { at: Decimal; facts: Partial<BonusFacts> },
  { basis, premium }: Settling,
): Indicated {
  const read = lookUp({ edition: '', pages: basis.terms.pages }, page, at);
  const share = read?.value ?? decimal(0);
  const facts: BonusFacts = {
    ...{ bonus: id, title, terms: kind },
    base: roundMoney(premium, basis.currency),
    share: decimalText(share),
    ...measured,
  };
  if (read === undefined || share.isZero()) return { outcome: 'not-earned', facts };
  const amount = decimal(roundMoney(premium.times(share), basis.currency));
  return { amount, base: premium, facts, sources: [read.source] };
}
