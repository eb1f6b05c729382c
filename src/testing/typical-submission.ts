import { type Decimal, decimal } from '../values/decimal.js';
import { quote } from '../quote.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { TraitField } from '../submission/buyer-traits.js';
import type { Buyer, Submission } from '../submission/submission.js';
import { turnoverUnit } from './drawn-buyers.js';
import { type LossTerm, lossTerms, termAmount } from './drawn-cover.js';
import { continuityOf, historyOf } from './drawn-history.js';
import type { TestSetting } from './pricer.js';
import { acceptedLevels } from './accepted-levels.js';
import { traitFields, type Vocabulary, vocabularyOf } from './vocabulary.js';

const weights = [40, 30, 20, 15, 10];

/** One plain submission with the terms of cover the book asks for: what a check varies. */
export function typicalSubmission(setting: TestSetting): Submission {
  const { book } = setting;
  const plain = plainSubmission(book);
  const scale = { book, turnover: decimal(plain.turnover.estimated) };
  const terms = requiredTerms(setting).map((term) => [term, termAmount(term, 1, scale)] as const);
  return { ...plain, cover: { ...plain.cover, ...Object.fromEntries(terms) } };
}

/** Terms on losses without which a book has no price: those it says are missing from a plain cover. */
export function requiredTerms({ book, measures }: TestSetting): readonly LossTerm[] {
  const { issues } = quote(plainSubmission(book), book, { measures });
  const missing = issues.map(({ path }) => path);
  return (Object.keys(lossTerms) as LossTerm[]).filter((term) =>
    missing.includes(`/cover/${term}`),
  );
}

/** What a book asks of every buyer besides: its limit, its ageing, facts of its own. */
function ofEachBuyer(words: Vocabulary, turnover: Decimal, share: number): Partial<Buyer> {
  const names = Object.entries(words.buyerAttributes);
  return {
    ...(words.limits && { approvedLimit: turnover.times(share).toFixed() }),
    ...(words.ageing && { overdue: [] }),
    ...(names.length > 0 && {
      attributes: Object.fromEntries(names.map(([name, levels]) => [name, levels[0] ?? ''])),
    }),
  };
}

const limitShares = [0.2, 0.1, 0.05, 0.5, 1, 0.02, 0.01, 0.005, 0.002, 0.001];

/** A share of the turnover at which the limits of plain buyers are ones the pages have values for. */
function limitShare(book: LoadedRateBook, turnover: Decimal): number {
  const largest = (weights[0] ?? 1) / weights.reduce((sum, weight) => sum + weight, 0);
  const fits = (share: number): boolean =>
    [
      ['total-limits', turnover.times(share)] as const,
      ['largest-limit', turnover.times(share).times(largest)] as const,
    ].every(([measure, amount]) => acceptedLevels(book, measure, [amount.toFixed(2)]).length > 0);
  return limitShares.find(fits) ?? 0.2;
}

/**
 * One plain submission the pages of a book cover: five buyers of different size, clean years, partly answered
 * questions, plain levels, enough turnover that a fixed expense does not hide everything else. A check varies it.
 */
function plainSubmission(book: LoadedRateBook): Submission {
  const words = vocabularyOf(book);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const unit = turnoverUnit(book, all, 6) ?? turnoverUnit(book, all) ?? '100000';
  const turnover = decimal(unit).times(all);
  const { inception, asOf, currency } = words;
  const plainest = traitFields(words, ([level]) => level) as Partial<Pick<Buyer, TraitField>>;
  const first = (levels: readonly string[], without: string): string => levels[0] ?? without;
  return {
    ...{ currency, asOf, inception, months: Number(first(words.months, '12')) },
    policyholder: {
      country: first(words.traits.country.levels, 'CN'),
      tradeSector: first(words.traits.industry.levels, 'C'),
      yearsTrading: Number(first(words.yearsTrading, '10')),
    },
    turnover: { estimated: turnover.toFixed(), offeredShare: first(words.offeredShares, '1') },
    buyers: weights.map((weight, index): Buyer => ({
      id: `B-${index + 1}`,
      ...{ country: 'CN', ...plainest },
      ...{ termsDays: words.termsDays[0] ?? 60, grade: 4 },
      turnover: decimal(unit).times(weight).toFixed(),
      ...ofEachBuyer(words, decimal(unit).times(weight), limitShare(book, turnover)),
    })),
    lossHistory: historyOf(
      [0, 1, 2].map(() => ({ turnover: 10, losses: [], inTotal: false })),
      { inception, turnover },
    ),
    continuity: continuityOf(3, inception),
    creditControl: {
      answers: Object.fromEntries(
        words.questions.map((id) => [id, { answer: 'partly', evidence: 'audited' }]),
      ),
    },
    cover: {
      insuredPercentage: first(words.insuredPercentages, '80'),
      waitingPeriodDays: Number(first(words.waitingDays, '180')),
      maximumTermsDays: Number(first(words.maximumTermsDays, '120')),
      maximumExtensionDays: 60,
    },
    ...(Object.keys(words.attributes).length > 0 && {
      attributes: Object.fromEntries(
        Object.entries(words.attributes).map(([name, levels]) => [name, first(levels, '')]),
      ),
    }),
  };
}
