import { propertyStatements } from '../../rules/load/property-statements.js';
import { decimal } from '../../values/decimal.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Cover, Submission } from '../../submission/submission.js';
import { type LossTerm, termAmount, termsOf } from '../drawn-cover.js';
import type { PropertyCase } from '../property.js';
import { vocabularyOf } from '../vocabulary.js';
import { explicitCover } from './explicit-cover.js';
import { monotone } from './monotone.js';

/** The next higher insured percentage. */
export const moreInsured = /*#__PURE__*/ monotone({
  id: 'more-insured-never-cheaper',
  statement: propertyStatements['more-insured-never-cheaper'],
  reason: {
    en: 'The insurer pays a larger part of every loss, and the seller has less at stake.',
    'zh-CN': '保险人对每笔损失赔付更多，被保险人自留更少。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: (submission, size, book) => {
    const levels = [...vocabularyOf(book).insuredPercentages].sort((a, b) => Number(a) - Number(b));
    const from = size % Math.max(1, levels.length - 1);
    const under = (insuredPercentage: string | undefined): Submission =>
      insuredPercentage === undefined
        ? submission
        : { ...submission, cover: { ...submission.cover, insuredPercentage } };
    return { before: under(levels[from]), after: under(levels[from + 1]) };
  },
});

const firstLosses: readonly LossTerm[] = ['nonQualifyingLoss', 'eachLoss', 'aggregateFirstLoss'];

/** A larger non-qualifying loss, each-loss amount or aggregate first loss. */
export const largerFirstLoss = /*#__PURE__*/ monotone({
  id: 'larger-first-loss-never-dearer',
  statement: propertyStatements['larger-first-loss-never-dearer'],
  reason: {
    en: 'The seller bears more of its losses, and the insurer pays no loss it did not pay before.',
    'zh-CN': '被保险人自行承担的损失更多，保险人的赔付不会因此增加。',
  },
  premium: 'not-higher',
  cover: 'any',
  change: (submission, size, book) => {
    const terms = termsOf(vocabularyOf(book)).filter((term) => firstLosses.includes(term));
    const term = terms[size % Math.max(1, terms.length)];
    return term === undefined
      ? { before: submission, after: submission }
      : sized(submission, { book, term, sizes: [size % 20, (size % 20) + 1 + (size % 7)] });
  },
});

/** A lower maximum liability, as an amount or as a multiple of premium. */
export const lowerMaximum = /*#__PURE__*/ monotone({
  id: 'lower-maximum-never-dearer',
  statement: propertyStatements['lower-maximum-never-dearer'],
  reason: {
    en: 'The insurer pays at most as much as before in every year.',
    'zh-CN': '任何年度内，保险人的赔付都不会多于从前。',
  },
  premium: 'not-higher',
  cover: 'any',
  change: (submission, size, book) => {
    const terms = termsOf(vocabularyOf(book)).filter((term) => !firstLosses.includes(term));
    const term = terms[size % Math.max(1, terms.length)];
    return term === undefined
      ? { before: submission, after: submission }
      : sized(submission, { book, term, sizes: [size + (size % 20) + 1, size] });
  },
});

interface Sizing {
  readonly book: LoadedRateBook;
  readonly term: LossTerm;
  readonly sizes: readonly [before: number, after: number];
}

const instead: Partial<Record<LossTerm, keyof Cover>> = {
  aggregateFirstLoss: 'aggregateFirstLossShare',
  maximumLiability: 'maximumLiabilityMultiple',
  maximumLiabilityMultiple: 'maximumLiability',
};

/** The submission with one term of two sizes; where a page lists amounts, of two of them in their order. */
function sized(submission: Submission, { book, term, sizes }: Sizing): PropertyCase {
  const scale = { book, turnover: decimal(submission.turnover.estimated) };
  const { [term]: _, [instead[term] ?? term]: __, ...rest } = explicitCover(submission.cover, book);
  const texts = sizes.map((size) => (size === 0 ? '0' : termAmount(term, size, scale)));
  const amounts = texts.map((text) => decimal(text));
  const [first, second] = amounts;
  const swapped =
    first !== undefined &&
    second !== undefined &&
    first.lessThan(second) !== sizes[0] < sizes[1] &&
    !first.equals(second);
  const [before = '0', after = '0'] = swapped ? [...texts].reverse() : texts;
  const under = (amount: string): Submission => ({
    ...submission,
    cover: { ...rest, ...(amount === '0' ? {} : { [term]: amount }) },
  });
  return { before: under(before), after: under(after) };
}
