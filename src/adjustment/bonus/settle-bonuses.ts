import { Decimal, decimal } from '../../values/decimal.js';
import { minorUnits, roundMoney } from '../../values/money.js';
import type { BonusTerms } from '../../rules/read/rate-book.js';
import type { Source } from '../../rules/read/source.js';
import type { BonusFacts } from '../adjustment-facts.js';
import type { BonusOutcome } from '../adjustment-record.js';
import { lossRatio } from './loss-ratio.js';
import { noClaims } from './no-claims.js';
import { profitShare } from './profit-share.js';
import type { Indicated, Settling } from './settling.js';

/** A bonus or malus settled: what became of it, and the step it makes where there is one. */
export interface Settled {
  readonly outcome: BonusOutcome;
  /** What its own terms come to, before the combined cap. */
  readonly indicated: Decimal;
  readonly sources: readonly Source[];
}

/**
 * Every bonus and malus of the policy, in the order of its terms. What the combined cap leaves goes to the first that
 * earns it; one that waits for the renewal keeps its part.
 */
export function settleBonuses(settling: Settling): Settled[] {
  let given = decimal(0);
  return settling.basis.terms.bonuses.map((terms) => {
    const settled = settle(terms, given, settling);
    if (terms.kind !== 'malus') given = given.plus(settled.outcome.amount);
    return settled;
  });
}

function indicate(terms: BonusTerms, settling: Settling): Indicated {
  if (terms.kind === 'no-claims') return noClaims(terms, settling);
  if (terms.kind === 'profit-share') return profitShare(terms, settling);
  return lossRatio(terms, settling);
}

function settle(terms: BonusTerms, given: Decimal, settling: Settling): Settled {
  const { currency } = settling.basis;
  const nothing = {
    amount: roundMoney(decimal(0), currency),
    cut: roundMoney(decimal(0), currency),
  };
  const named = { bonus: terms.id, kind: terms.kind, title: terms.title, periodsLeft: null };
  const without = (
    outcome: BonusOutcome['outcome'],
    facts: BonusFacts | null = null,
    periodsLeft: number | null = null,
  ): Settled => ({
    outcome: { ...named, ...nothing, outcome, periodsLeft, share: facts?.share ?? null, facts },
    indicated: decimal(0),
    sources: [],
  });
  const { cancellation, renewal } = settling.declarations;
  if (terms.kind !== 'malus' && cancellation !== undefined) return without('cancelled');
  const said = indicate(terms, settling);
  if ('outcome' in said) return without(said.outcome, said.facts ?? null, said.periodsLeft ?? null);
  const { facts, sources, amount: indicated } = said;
  const onRenewal = terms.kind !== 'malus' && terms.paid === 'on-renewal';
  if (onRenewal && renewal === 'not-renewed') return without('lapsed', facts);
  const amount = terms.kind === 'malus' ? indicated : withinCap(said, given, settling);
  const outcome =
    terms.kind === 'malus'
      ? 'charged'
      : onRenewal && renewal === undefined
        ? 'waits-for-renewal'
        : 'paid';
  return {
    outcome: {
      ...named,
      outcome,
      amount: roundMoney(amount, currency),
      cut: roundMoney(indicated.minus(amount), currency),
      share: facts.share,
      facts,
    },
    indicated,
    sources,
  };
}

/** What the combined cap leaves of a bonus: of the premium it is a part of, less what other bonuses took. */
function withinCap(
  { amount, base }: Extract<Indicated, { amount: Decimal }>,
  given: Decimal,
  { basis: { room, currency } }: Settling,
): Decimal {
  if (room === null) return amount;
  const decimals = minorUnits(currency) ?? 0;
  const most = base.times(room.share).toDecimalPlaces(decimals, Decimal.ROUND_DOWN);
  return Decimal.max(0, Decimal.min(amount, most.minus(given)));
}
