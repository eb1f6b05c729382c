import { type Decimal, decimal, decimalText, sum } from '../../values/decimal.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Buyer, Grade, Submission } from '../../submission/submission.js';
import { declineLevels } from '../accepted-levels.js';
import { termAmount } from '../drawn-cover.js';
import { continuityOf, historyOf } from '../drawn-history.js';
import type { TestSetting } from '../pricer.js';
import { requiredTerms, typicalSubmission } from '../typical-submission.js';
import { vocabularyOf } from '../vocabulary.js';
import seller from './seller.json';

/** Sellers the rows speak of: an average one, one of a tenth of its turnover and buyers, and a small one. */
export type SellerSize = keyof typeof seller.shares;

/** How the seller is made otherwise than an average one. */
export interface SellerChange {
  readonly size?: SellerSize;
  readonly termsDays?: number;
  readonly insuredPercentage?: string;
  readonly industry?: string;
  readonly cleanYears?: boolean;
}

/** Buyers, terms and limits of the average seller. */
export const averageSeller = /*#__PURE__*/ Object.freeze({
  buyers: seller.buyers.average,
  termsDays: seller.termsDays,
  limitMultiple: seller.limitMultiple,
});

/** Turnover of an average seller in a currency; null where the data has none for it. */
export function averageTurnover(currency: string): string | null {
  const turnover: Readonly<Record<string, string>> = seller.turnover;
  return Object.hasOwn(turnover, currency) ? (turnover[currency] ?? null) : null;
}

/**
 * A seller of a turnover as the book would be sent it: buyers of all sizes, grades and countries as far as the book has
 * them, credit limits of so many normal balances, neutral answers, everything else as plain as the pages allow.
 */
export function marketSeller(
  setting: TestSetting,
  turnover: string,
  change: SellerChange = {},
): Submission {
  const plain = typicalSubmission(setting);
  const { size = 'average', termsDays = seller.termsDays } = change;
  const total = decimal(turnover).times(seller.shares[size]);
  const buyers = buyersOf(setting, plain.buyers?.[0], { ...change, total, size, termsDays });
  const estimated = sum(buyers.map((buyer) => decimal(buyer.turnover ?? '0')));
  return {
    ...plain,
    ...recordOf(setting, { ...plain, turnover: { estimated: decimalText(estimated) } }, change),
    turnover: { ...plain.turnover, estimated: decimalText(estimated) },
    buyers,
    creditControl: {
      ...plain.creditControl,
      daysSalesOutstanding: termsDays,
      overdueShare: '0',
    },
    cover: coverOf(setting, plain, { ...change, total }),
  };
}

function coverOf(
  setting: TestSetting,
  { cover }: Submission,
  {
    total,
    insuredPercentage = seller.insuredPercentage,
  }: SellerChange & { readonly total: Decimal },
): Submission['cover'] {
  const scale = { book: setting.book, turnover: total };
  const terms = requiredTerms(setting).map((term) => [term, termAmount(term, 1, scale)] as const);
  return { ...cover, insuredPercentage, ...Object.fromEntries(terms) };
}

/** A new seller without a history where the book takes one; else, or where asked, three clean years. */
function recordOf(
  { book }: TestSetting,
  { inception, turnover, policyholder }: Submission,
  { cleanYears = false }: SellerChange,
): Pick<Submission, 'lossHistory' | 'continuity' | 'policyholder'> {
  const continuity = cleanYears ? continuityOf(3, inception) : { periods: [] };
  if (!cleanYears && declineLevels(book, 'no-history').most === null)
    return {
      lossHistory: { statement: 'no-history' },
      continuity,
      ...(policyholder && { policyholder: asNew(policyholder, book) }),
    };
  const years = [0, 1, 2].map(() => ({ turnover: 10, losses: [], inTotal: false }));
  const lossHistory = historyOf(years, { inception, turnover: decimal(turnover.estimated) });
  return { lossHistory, continuity, ...(policyholder && { policyholder }) };
}

/** Years of trade would contradict that there is no history; a book that rates them must have them. */
function asNew(
  { yearsTrading, ...seller }: NonNullable<Submission['policyholder']>,
  book: LoadedRateBook,
): NonNullable<Submission['policyholder']> {
  return vocabularyOf(book).priced.has('years-trading') && yearsTrading !== undefined
    ? { ...seller, yearsTrading }
    : seller;
}

interface Portfolio extends SellerChange {
  readonly total: Decimal;
  readonly size: SellerSize;
  readonly termsDays: number;
}

function buyersOf(
  setting: TestSetting,
  plain: Buyer | undefined,
  { total, size, termsDays, industry }: Portfolio,
): readonly Buyer[] {
  const count = seller.buyers[size];
  const sizes = Array.from({ length: count }, (_, at) =>
    decimal(seller.sizes[at % seller.sizes.length] ?? '1'),
  );
  const all = sum(sizes);
  const countries = countriesOf(setting);
  const upTo = (at: number): Decimal =>
    total
      .times(sum(sizes.slice(0, at)))
      .dividedBy(all)
      .toDecimalPlaces(0);
  return sizes.map((_, at): Buyer => {
    const turnover = upTo(at + 1).minus(upTo(at));
    const balance = turnover.times(termsDays).dividedBy(365);
    return {
      ...plain,
      ...{ id: `B-${at + 1}`, turnover: turnover.toFixed(), termsDays },
      country: pick(countries, place(at * 61 + 5, count)) ?? plain?.country ?? 'CN',
      grade: pick(seller.grades as [Grade, string][], place(at * 37 + 11, count)) ?? 5,
      ...(industry !== undefined && { sector: industry }),
      approvedLimit: balance.times(seller.limitMultiple).toDecimalPlaces(0, 0).toFixed(),
    };
  });
}

/** The countries of the market the book takes, with their shares; none where it takes none of them. */
function countriesOf({ book }: TestSetting): readonly [string, string][] {
  const { levels } = vocabularyOf(book).traits.country;
  return (seller.countries as [string, string][]).filter(([country]) => levels.includes(country));
}

/** Where in the order of a permutation a buyer stands, 0 to 1: so that size goes with neither grade nor country. */
function place(at: number, count: number): Decimal {
  return decimal(at % count)
    .plus('0.5')
    .dividedBy(count);
}

/** The value in whose share of the whole a place lies; undefined where there are no values. */
function pick<Value>(shares: readonly [Value, string][], at: Decimal): Value | undefined {
  const reached = sum(shares.map(([, share]) => decimal(share))).times(at);
  let passed = decimal(0);
  for (const [value, share] of shares) {
    passed = passed.plus(share);
    if (reached.lessThan(passed)) return value;
  }
  return shares.at(-1)?.[0];
}
