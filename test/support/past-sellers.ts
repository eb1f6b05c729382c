import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Cover, LossHistory, LossYear, Submission } from '../../src/submission/submission.js';
import { type CaseOptions, referenceCase } from './reference-case.js';

/** A seller whose past is tried, with the number of claims it is expected to have a year. */
export interface PastSeller {
  readonly name: string;
  readonly submission: Submission;
  readonly expectedClaims: number;
}

/** A seller of the reference mix, at another size, spread or cover. */
export function pastSeller(
  name: string,
  options: CaseOptions,
  cover: Partial<Cover> | { readonly tier: string } = {},
): PastSeller {
  const base = referenceCase(options);
  const submission = {
    ...base,
    cover: 'tier' in cover ? { tier: cover.tier ?? '' } : { ...base.cover, ...cover },
  };
  return { name, submission, expectedClaims: claimsOf(submission) };
}

/** Expected number of defaults a year: default rates with their relativities, buyer by buyer alike in size. */
function claimsOf(submission: Submission): number {
  const { ledger, exposure } = pricedPast(submission);
  const relativities = ledger
    .filter(({ id }) =>
      ['country', 'industry', 'payment-method', 'seller-size', 'credit-control'].includes(id),
    )
    .reduce((product, { operand }) => product * Number(operand), 1);
  return Number(exposure.buyers) * Number(exposure.averageDefaultRate) * relativities;
}

/** How the losses of a history are told. */
export type Telling = 'one' | 'many' | 'total' | 'total-and-largest';

const dates = Array.from({ length: 10 }, (_, day) => `2026-03-${10 + day}`);

/** So much lost in the last of so many years before 2027, gross; nothing when it is 0. */
export function pastLosses(
  years: number,
  gross: number,
  { turnover, telling = 'one' }: { readonly turnover: number; readonly telling?: Telling },
): LossHistory {
  const text = (amount: number): string => amount.toFixed(2);
  const told: Record<Telling, Partial<LossYear>> = {
    one: { losses: [{ date: '2026-03-10', gross: text(gross) }] },
    many: { losses: dates.map((date) => ({ date, gross: text(gross / dates.length) })) },
    total: { paid: text(gross) },
    'total-and-largest': { paid: text(gross), largest: text(gross), count: 1 },
  };
  return {
    statement: 'supplied',
    years: Array.from({ length: years }, (_, age) => ({
      from: `${2026 - age}-01-01`,
      to: `${2026 - age}-12-31`,
      insurableTurnover: String(turnover),
      ...(age === 0 && gross > 0 ? told[telling] : { paid: '0' }),
    })),
  };
}

/** Cover with this insurer for so many years before 2027. */
export function pastCover(years: number): NonNullable<Submission['continuity']> {
  return { periods: [{ from: `${2027 - years}-01-01`, to: '2026-12-31', insurer: 'this' }] };
}

/** A renewal of a seller at an expiring rate, with a past. */
export function renewed(
  { submission }: PastSeller,
  past: { readonly years: number; readonly history: LossHistory; readonly rate: string },
): Submission {
  return {
    ...submission,
    lossHistory: past.history,
    continuity: pastCover(past.years),
    renewal: { expiringRate: past.rate, cover: submission.cover },
  };
}

/** A quote by the reference edition that has a price. */
export function pricedPast(submission: Submission): PricedQuote {
  const quoted = quote(submission, referenceBook);
  if (quoted.premium === null) throw new Error(JSON.stringify([quoted.issues, quoted.findings]));
  return quoted as PricedQuote;
}
