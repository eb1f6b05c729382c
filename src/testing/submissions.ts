import { optionsOf, whole } from '../gate/given.js';
import { ArgumentError } from '../values/argument-error.js';
import { makeIssue } from '../values/issue-facts.js';
import { plainIssue } from '../values/plain-issue.js';
import * as fc from 'fast-check';
import { decimal } from '../values/decimal.js';
import type { Measures } from '../pricing/measures/own-measures.js';
import { keptWith, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { CreditControlAnswer, Submission } from '../submission/submission.js';
import { declineLevels } from './accepted-levels.js';
import { buyersOf, type DrawnBuyer, drawnBuyers, turnoverUnit } from './drawn-buyers.js';
import { type DrawnTerms, drawnTerms, type LossTerm, statedTerms, termsOf } from './drawn-cover.js';
import { continuityOf, type DrawnYear, drawnYears, historyOf } from './drawn-history.js';
import { quoteIn, settingOf, type TestSetting } from './pricer.js';
import { requiredTerms } from './typical-submission.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** What submissions are drawn. */
export interface SubmissionOptions {
  /** Fewest and most buyers, within 1 and 1,000; 2 and 8 when missing. More buyers price more slowly. */
  readonly buyers?: { readonly min?: number; readonly max?: number };
  /** `any` draws tiers, first losses and a maximum liability too; `plain` neither. `any` when missing. */
  readonly cover?: 'any' | 'plain';
  /** Measures of your own the book names, as given to `quote`. */
  readonly measures?: Measures;
  /** Values of attributes only measures of your own read, by name. */
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
}

/** Thrown when hardly any submission can be drawn that a book prices; the message says why. */
export class NothingPricedError extends ArgumentError {
  override readonly name = 'NothingPricedError';

  constructor(message: string) {
    super([makeIssue('/book', 'nothing-priced', { reason: message })], { message });
  }
}

/**
 * Submissions a book prices: countries, industries, payment methods, terms of cover, tiers and attributes from what
 * its pages cover, within what its guidelines do not decline. They shrink to few buyers, round amounts and plain
 * levels.
 *
 * @throws NothingPricedError when the book prices hardly any of what is drawn.
 */
export function submissions(
  book: LoadedRateBook,
  asked: SubmissionOptions = {},
): fc.Arbitrary<Submission> {
  return whole({ book, asked }, ({ book, asked }) => {
    const { measures, buyers: { min = 2, max = 8 } = {}, ...options } = optionsOf(asked);
    const setting = settingOf(book, measures);
    const buyers = { min: Math.min(most, min), max: Math.min(most, max) };
    const drawn = keptWith(book).of(pricedDrawing, { ...setting }, { ...options, buyers });
    return drawn.filter((submission) => quoteIn(setting, submission).premium !== null);
  });
}

/** Buyers that are drawn at most. */
const most = 1000;

/** What is drawn from a book, tried once: a property is tried on it as often as one likes. */
function pricedDrawing(
  setting: TestSetting,
  options: Omit<SubmissionOptions, 'measures'>,
): fc.Arbitrary<Submission> {
  const { book } = setting;
  const words = { ...vocabularyOf(book) };
  const attributes = { ...words.attributes, ...options.attributes };
  const empty = emptyLists({ ...words, attributes });
  if (empty.length > 0)
    throw new NothingPricedError(`${book.edition}: no level of ${empty.join(', ')} can be drawn.`);
  const required = requiredTerms(setting);
  const drawn = drawing(book, { ...words, attributes }, { ...options, required });
  assertPriced(drawn, setting);
  return drawn;
}

const [probes, fewest, probeSeed] = [16, 4, 1];

function assertPriced(drawn: fc.Arbitrary<Submission>, setting: TestSetting): void {
  const quotes = fc
    .sample(drawn, { numRuns: probes, seed: probeSeed })
    .map((submission) => quoteIn(setting, submission));
  const unpriced = quotes.filter(({ premium }) => premium === null);
  if (probes - unpriced.length >= fewest) return;
  const reasons = unpriced.flatMap(({ issues, findings }) => [
    ...issues.map(plainIssue),
    ...findings.flatMap(({ severity, code, guideline }) =>
      severity === 'decline' ? [guideline?.id ?? code] : [],
    ),
  ]);
  throw new NothingPricedError(
    `${setting.book.edition} prices ${probes - unpriced.length} of ${probes} submissions drawn from its pages: ` +
      [...new Set(reasons)].slice(0, 3).join('; '),
  );
}

function emptyLists(words: Vocabulary): string[] {
  const { attributes, traits, insuredPercentages } = words;
  const levels = Object.entries(traits).map(([name, { levels: each }]) => [name, each] as const);
  const lists = { ...Object.fromEntries(levels), insuredPercentages, ...attributes };
  const { waitingDays, maximumTermsDays, months, offeredShares, yearsTrading } = words;
  return Object.entries({
    ...lists,
    waitingDays,
    maximumTermsDays,
    months,
    offeredShares,
    yearsTrading,
  })
    .filter(([, levels]) => levels.length === 0)
    .map(([name]) => name);
}

interface Drawn {
  readonly buyers: readonly DrawnBuyer[];
  readonly history: readonly DrawnYear[] | null;
  readonly years: number;
  readonly answer: CreditControlAnswer;
  readonly insured: string;
  readonly waiting: string;
  readonly maximumTerms: string;
  readonly politicalRisk: boolean;
  readonly months: string;
  readonly offered: string;
  readonly trading: string;
  readonly tier: string | null;
  readonly terms: DrawnTerms;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Required {
  /** Terms without which the book has no price. */
  readonly required: readonly LossTerm[];
}

function drawing(
  book: LoadedRateBook,
  words: Vocabulary,
  { buyers = {}, cover = 'any', required }: SubmissionOptions & Required,
): fc.Arbitrary<Submission> {
  const least = Number(declineLevels(book, 'buyer-count').least ?? 1);
  const min = Math.max(least, Math.min(most, Math.max(1, buyers.min ?? 2)));
  const max = Math.max(min, Math.min(most, buyers.max ?? 8));
  const level = (levels: readonly string[]) => fc.constantFrom(...levels);
  const plain = cover === 'plain';
  const mustHaveHistory = declineLevels(book, 'no-history').most !== null;
  return fc
    .record({
      buyers: drawnBuyers(words, { min, max }),
      history: mustHaveHistory ? drawnYears : fc.option(drawnYears, { nil: null, freq: 2 }),
      years: fc.integer({ min: 0, max: 9 }),
      answer: fc.record({
        answer: fc.constantFrom('yes', 'partly', 'no', 'unknown'),
        evidence: fc.constantFrom('document', 'audited', 'none'),
      }),
      insured: level(words.insuredPercentages),
      waiting: level(words.waitingDays),
      maximumTerms: level(words.maximumTermsDays),
      politicalRisk: words.priced.has('political-risk') ? fc.boolean() : fc.constant(false),
      months: fc.oneof(
        { weight: 3, arbitrary: fc.constant(words.months[0] ?? '12') },
        level(words.months),
      ),
      offered: level(words.offeredShares),
      trading: level(words.yearsTrading),
      tier:
        plain || words.tiers.length === 0
          ? fc.constant(null)
          : fc.option(level(words.tiers), { nil: null, freq: 2 }),
      terms: drawnTerms(plain ? [] : termsOf(words), required),
      attributes: fc.record(
        Object.fromEntries(
          Object.entries(words.attributes).map(([name, levels]) => [name, level(levels)]),
        ),
      ),
    })
    .map((drawn) => written(drawn, words, book));
}

function written(drawn: Drawn, words: Vocabulary, book: LoadedRateBook): Submission {
  const weights = drawn.buyers.reduce((all, { weight }) => all + weight, 0);
  const unit = turnoverUnit(book, weights) ?? '100000';
  const turnover = decimal(unit).times(weights);
  const { inception, asOf, currency, questions } = words;
  return {
    ...{ currency, asOf, inception, months: Number(drawn.months) },
    policyholder: {
      country: words.traits.country.levels[0] ?? 'CN',
      tradeSector: 'C',
      yearsTrading: Number(drawn.trading),
    },
    turnover: { estimated: turnover.toFixed(), offeredShare: drawn.offered },
    buyers: buyersOf(drawn.buyers, unit),
    lossHistory:
      drawn.history === null
        ? { statement: 'no-history' }
        : historyOf(drawn.history, { inception, turnover }),
    continuity: continuityOf(drawn.years, inception),
    creditControl: { answers: Object.fromEntries(questions.map((id) => [id, drawn.answer])) },
    cover: coverOf(drawn, words, { book, turnover }),
    ...(Object.keys(drawn.attributes).length > 0 && { attributes: drawn.attributes }),
  };
}

/** A tier as it is, or terms of the seller's own. */
function coverOf(
  drawn: Drawn,
  { priced }: Vocabulary,
  scale: Parameters<typeof statedTerms>[1],
): Submission['cover'] {
  if (drawn.tier !== null) return { tier: drawn.tier };
  return {
    insuredPercentage: drawn.insured,
    waitingPeriodDays: Number(drawn.waiting),
    maximumTermsDays: Number(drawn.maximumTerms),
    maximumExtensionDays: 60,
    ...(priced.has('political-risk') && { politicalRisk: drawn.politicalRisk }),
    ...statedTerms(drawn.terms, scale),
  };
}
