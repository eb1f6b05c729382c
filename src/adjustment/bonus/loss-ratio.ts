import { decimalText, roundOperand } from '../../values/decimal.js';
import { roundMoney } from '../../values/money.js';
import { ofPremium } from './of-premium.js';
import type { Shape } from './settling.js';

/** By claims over the final premium before bonus: back for a bonus, on top for a malus. */
export const lossRatio: Shape = (terms, settling) => {
  const { claims, premium, basis } = settling;
  if (claims === null) return { outcome: 'claims-not-stated' };
  if (premium.isZero()) return { outcome: 'not-earned' };
  const ratio = roundOperand(claims.amount.dividedBy(premium));
  const facts = {
    claims: roundMoney(claims.amount, basis.currency),
    lossRatio: decimalText(ratio),
  };
  return ofPremium(terms, { at: ratio, facts }, settling);
};
