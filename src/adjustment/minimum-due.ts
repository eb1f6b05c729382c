import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import { type Decimal, decimal, decimalText, roundOperand } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import { lookUp } from '../rules/read/look-up.js';
import type { Source } from '../rules/read/source.js';
import type { IsoDate } from '../values/text.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { MinimumFacts } from './adjustment-facts.js';
import { periodClaims } from './bonus/period-claims.js';
import type { Declarations } from './declarations.js';

/** The minimum premium that is due. */
export interface MinimumDue {
  readonly facts: MinimumFacts;
  readonly sources: readonly Source[];
}

/**
 * The minimum premium of the whole period; after a cancellation the part for the time that was covered, by the day or
 * by the scale for short periods, unless a claim makes it due in full.
 */
export function minimumDue(basis: AdjustmentBasis, declarations: Declarations): MinimumDue {
  const { cancellation } = declarations;
  const { minimum, currency, period, terms } = basis;
  const agreed = roundMoney(decimal(minimum), currency);
  const whole = { agreed, due: agreed, share: '1' };
  if (cancellation === undefined || cancellation.on >= period.expiry)
    return { facts: { ...whole, because: 'whole-period' }, sources: [] };
  const { on: lastDay, by } = cancellation;
  if ((periodClaims(declarations)?.count ?? 0) > 0)
    return { facts: { ...whole, because: 'claim', lastDay, by }, sources: [] };
  const method = terms.cancellation[by];
  const { share, facts, sources } =
    method === 'pro-rata' ? byTheDay(lastDay, period) : byTheScale(lastDay, basis);
  return {
    facts: {
      agreed,
      due: roundMoney(decimal(minimum).times(share), currency),
      share: decimalText(roundOperand(share)),
      because: 'cancelled',
      ...{ method, by, lastDay, ...facts },
    },
    sources,
  };
}

interface ShareDue {
  readonly share: Decimal;
  readonly facts: Pick<MinimumFacts, 'days' | 'daysOfPeriod' | 'monthsBegun'>;
  readonly sources: readonly Source[];
}

function byTheDay(lastDay: IsoDate, { inception, expiry }: AdjustmentBasis['period']): ShareDue {
  const days = daysBetween(inception, lastDay) + 1;
  const daysOfPeriod = daysBetween(inception, expiry) + 1;
  return {
    share: decimal(days).dividedBy(daysOfPeriod),
    facts: { days, daysOfPeriod },
    sources: [],
  };
}

/** The scale is one of a year: months begun count as twelfths of the period, whatever its length. */
function byTheScale(lastDay: IsoDate, { period, terms }: AdjustmentBasis): ShareDue {
  const monthsBegun = monthsBegunTo(lastDay, period);
  const twelfths = decimal(monthsBegun).times(12).dividedBy(period.months);
  const pages = { edition: '', pages: terms.pages };
  const read = lookUp(pages, terms.cancellation.scale ?? '', twelfths);
  return {
    share: read?.value ?? decimal(1),
    facts: { monthsBegun },
    sources: read === undefined ? [] : [read.source],
  };
}

function monthsBegunTo(lastDay: IsoDate, { inception, months }: AdjustmentBasis['period']): number {
  for (let begun = 1; begun < months; begun += 1)
    if (addDays(addMonths(inception, begun), -1) >= lastDay) return begun;
  return months;
}
