import { answered, type InvalidData } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { pricer } from '../quote.js';
import type { Risk } from '../risk/risk.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Buyer } from '../submission/submission.js';
import { type ParsedSubmission, parseSubmission } from '../submission/parse-submission.js';
import { type Decimal, decimal } from '../values/decimal.js';
import { exactSum } from '../values/exact-sum.js';
import { roundMoney } from '../values/money.js';
import type { BuyerLimit, InsuredBusiness } from './document-request.js';

/** The insured business, or why there is none to show. */
export type InsuredBusinessResult =
  | ({ readonly status: 'insured' } & InsuredBusiness)
  | { readonly status: 'not-priced' }
  | InvalidData;

/**
 * Where the insurable turnover of a submission lies and which limits it names, for the client's document: turnover of the
 * policy period by country as it is priced, buyers taken out left aside.
 *
 * @returns `not-priced` when the risk is not rated, `invalid` with issues when the value is no submission.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function insuredBusiness(
  submission: ParsedSubmission,
  book: LoadedRateBook,
): InsuredBusinessResult {
  return answered(() =>
    given({ submission, book }, ({ submission, book }) => {
      const read = parseSubmission(submission);
      if (!read.ok) return { status: 'invalid', issues: read.issues };
      const risk = pricer(book).risk(read);
      return risk === null
        ? { status: 'not-priced' }
        : { status: 'insured', countries: countriesOf(risk), limits: limitsOf(risk) };
    }),
  );
}

function countriesOf({ exposure, submission }: Risk): InsuredBusiness['countries'] {
  const byCountry = new Map<string, Decimal[]>();
  for (const { traits, count, turnover } of exposure.lines) {
    const country = traits.country;
    byCountry.set(country, [...(byCountry.get(country) ?? []), turnover.times(count)]);
  }
  const sums = [...byCountry].map(([country, parts]) => ({ country, sum: exactSum(parts) }));
  const all = exactSum(sums.map(({ sum }) => sum));
  const share = all.isZero() ? all : exposure.insurableTurnover.dividedBy(all);
  return sums
    .sort((one, other) => other.sum.comparedTo(one.sum) || (one.country < other.country ? -1 : 1))
    .map(({ country, sum }) => ({
      country,
      turnover: roundMoney(sum.times(share), submission.currency),
    }));
}

function limitsOf({ exposure, submission }: Risk): readonly BuyerLimit[] {
  return (submission.buyers ?? [])
    .filter((buyer) => exposure.byId.get(buyer.id)?.gate === null && hasLimit(buyer))
    .map((buyer) => limitOf(buyer, submission))
    .sort(
      (one, other) => sizeOf(other).comparedTo(sizeOf(one)) || (one.buyer < other.buyer ? -1 : 1),
    );
}

function hasLimit({ requestedLimit, approvedLimit }: Buyer): boolean {
  return requestedLimit !== undefined || approvedLimit !== undefined;
}

function limitOf(
  { id, country, requestedLimit, approvedLimit, currency }: Buyer,
  submission: ParsedSubmission,
): BuyerLimit {
  const rate = submission.exchangeRates?.find((each) => each.currency === currency)?.rate ?? '1';
  const converted = (amount: string | undefined): string | null =>
    amount === undefined ? null : roundMoney(decimal(amount).times(rate), submission.currency);
  return {
    ...{ buyer: id, country },
    requested: converted(requestedLimit),
    approved: converted(approvedLimit),
  };
}

function sizeOf({ requested, approved }: BuyerLimit): Decimal {
  return decimal(requested ?? approved ?? '0');
}
