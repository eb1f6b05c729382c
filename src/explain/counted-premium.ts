import { isDecimalText, quotient } from './decimal-text.js';
import type { Format } from './format.js';
import type { DecimalText } from '../values/text.js';

/** What a maximum liability stated as a multiple is a multiple of, ready to be written. */
export interface CountedPremium {
  readonly multiple: string;
  /** The part of the premium that counts; null where all of it does. */
  readonly share: string | null;
  /** The premium before corridor, floors and rounding. */
  readonly premium: string;
}

/** A maximum liability that is a multiple of a share of a premium. */
interface Maximum {
  readonly amount: DecimalText;
  readonly multiple: DecimalText;
  readonly premiumShare: DecimalText;
}

/** Digits between the two divisions, and digits of the premium: more than any currency shows. */
const [between, shown] = [40, 8];

/**
 * The premium the multiple counts, read back from the amount: it was solved with it, and no figure of a quote says it
 * where a floor or the corridor decides. Null where there is nothing to divide by.
 */
export function countedPremium(
  { amount, multiple, premiumShare }: Maximum,
  format: Format,
): CountedPremium | null {
  const counted = quotient(amount, multiple, between);
  const premium = counted === null ? null : quotient(counted, premiumShare, shown);
  if (premium === null) return null;
  return {
    multiple: format.number(multiple, 2),
    share: /^1(\.0*)?$/.test(premiumShare) ? null : format.percent(premiumShare),
    premium: format.money(premium),
  };
}

/** The part of the premium a multiple counts, as a ledger states it; all of it where the ledger does not say. */
export function premiumShareOf(ledger: readonly { kind: string; facts: object }[]): DecimalText {
  const step = ledger.find(({ kind }) => kind === 'maximum-liability');
  const share: unknown = step && 'premiumShare' in step.facts ? step.facts.premiumShare : undefined;
  return isDecimalText(share) ? share : '1';
}
