import { addDays } from '../values/calendar.js';
import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Buyer, Cover, Submission } from '../submission/submission.js';
import type { WholeText } from '../values/text.js';
import { acceptedLevels, isOn, linesOf, numbersOn, pagesOfMeasure } from './accepted-levels.js';
import { vocabularyOf } from './vocabulary.js';

/** A number of a submission that can be moved a little: days, a percentage, an amount. */
export interface NumericInput {
  readonly id: string;
  readonly title: WholeText;
  /** The smallest change that is made. */
  readonly unit: Decimal;
  readonly from: Decimal;
  readonly to: Decimal;
  /** Numbers at which a page of the book begins another band or stretch. */
  readonly ends: readonly Decimal[];
  /** The submission with this number. */
  readonly at: (value: Decimal) => Submission;
}

interface InputRule extends Pick<NumericInput, 'id' | 'title'> {
  /** The measure that looks the number up, where one does. */
  readonly measure: string;
  /** Kinds or measures without which the number moves nothing; any book when missing. */
  readonly priced?: readonly string[];
  readonly unit: string;
  readonly from: string;
  /** Upper end: a number, or a share of the turnover. */
  readonly to: string | { readonly ofTurnover: string };
  readonly at: (submission: Submission, value: string) => Submission;
}

const text = (en: string, zh: string): WholeText => ({ en, 'zh-CN': zh });

function cover(term: keyof Cover, isNumber: boolean): InputRule['at'] {
  return (submission, value) => ({
    ...submission,
    cover: { ...submission.cover, [term]: isNumber ? Number(value) : value },
  });
}

function everyBuyer(change: (buyer: Buyer, value: string) => Buyer): InputRule['at'] {
  return (submission, value) => ({
    ...submission,
    buyers: (submission.buyers ?? []).map((buyer) => change(buyer, value)),
  });
}

function firstBuyer(change: (buyer: Buyer, value: string) => Buyer): InputRule['at'] {
  return (submission, value) => ({
    ...submission,
    buyers: (submission.buyers ?? []).map((buyer, index) =>
      index === 0 ? change(buyer, value) : buyer,
    ),
  });
}

const firstLoss = (kind: string) => [kind, `${kind}-share`];

const rules: readonly InputRule[] = [
  {
    ...{ id: 'payment-terms', title: text('payment terms in days', '账期（天）') },
    ...{ measure: 'payment-terms', unit: '1', from: '0', to: '180' },
    at: everyBuyer((buyer, value) => ({ ...buyer, termsDays: Number(value) })),
  },
  {
    ...{ id: 'insured-percentage', title: text('insured percentage', '赔付比例') },
    ...{ measure: 'insured-percentage', unit: '0.01', from: '1', to: '100' },
    priced: ['insured-percentage'],
    at: cover('insuredPercentage', false),
  },
  {
    ...{ id: 'non-qualifying-loss', title: text('non-qualifying loss', '起赔额') },
    ...{ measure: 'non-qualifying-loss', unit: '1', from: '0', to: { ofTurnover: '0.01' } },
    priced: ['non-qualifying-loss'],
    at: cover('nonQualifyingLoss', false),
  },
  {
    ...{ id: 'each-loss', title: text('each-loss amount', '每案免赔额') },
    ...{ measure: 'each-loss', unit: '1', from: '0', to: { ofTurnover: '0.01' } },
    priced: ['each-loss'],
    at: cover('eachLoss', false),
  },
  {
    ...{ id: 'aggregate-first-loss', title: text('aggregate first loss', '累计免赔额') },
    ...{ measure: 'aggregate-first-loss', unit: '1', from: '0', to: { ofTurnover: '0.02' } },
    priced: firstLoss('aggregate-first-loss'),
    at: cover('aggregateFirstLoss', false),
  },
  {
    ...{ id: 'maximum-liability', title: text('maximum liability', '最高赔偿限额') },
    measure: 'maximum-liability',
    ...{ unit: '1', from: '1000', to: { ofTurnover: '0.5' } },
    priced: firstLoss('maximum-liability'),
    at: cover('maximumLiability', false),
  },
  {
    ...{ id: 'waiting-period', title: text('waiting period in days', '等待期（天）') },
    ...{ measure: 'waiting-period', unit: '1', from: '0', to: '365' },
    priced: ['waiting-period'],
    at: cover('waitingPeriodDays', true),
  },
  {
    ...{ id: 'maximum-terms', title: text('maximum terms in days', '最长付款期限（天）') },
    ...{ measure: 'maximum-terms', unit: '1', from: '0', to: '365' },
    priced: ['maximum-terms'],
    at: cover('maximumTermsDays', true),
  },
  {
    ...{ id: 'offered-share', title: text('share of the business offered', '投保业务占比') },
    ...{ measure: 'adverse-selection', unit: '0.0001', from: '0.01', to: '1' },
    priced: ['adverse-selection'],
    at: (submission, offeredShare) => ({
      ...submission,
      turnover: { ...submission.turnover, offeredShare },
    }),
  },
  {
    ...{ id: 'turnover', title: text('turnover', '营业额') },
    ...{ measure: 'turnover-size', unit: '1', from: '1000000', to: { ofTurnover: '10' } },
    at: (submission, estimated) => ({
      ...submission,
      turnover: { ...submission.turnover, estimated },
    }),
  },
  {
    ...{ id: 'largest-buyer', title: text('turnover with the largest buyer', '最大买方营业额') },
    ...{ measure: 'largest-buyer-share', unit: '1', from: '1', to: { ofTurnover: '2' } },
    at: firstBuyer((buyer, turnover) => ({ ...buyer, turnover })),
  },
  {
    ...{ id: 'credit-limit', title: text('credit limit of each buyer', '各买方信用限额') },
    ...{ measure: 'largest-limit', unit: '1', from: '1', to: { ofTurnover: '0.2' } },
    at: everyBuyer((buyer, approvedLimit) => ({ ...buyer, approvedLimit })),
  },
  {
    ...{ id: 'overdue', title: text('balance overdue by 61 days', '逾期61天的余额') },
    ...{ measure: 'overdue-share', unit: '1', from: '0', to: { ofTurnover: '0.1' } },
    priced: ['credit-control', 'overdue-share'],
    at: (submission, amount) =>
      firstBuyer((buyer) => ({ ...buyer, overdue: [{ days: 61, amount }] }))(
        { ...submission, cover: { ...submission.cover, maximumExtensionDays: 120 } },
        amount,
      ),
  },
  {
    ...{ id: 'days-sales-outstanding', title: text('days sales outstanding', '应收账款周转天数') },
    ...{ measure: 'collection-ratio', unit: '1', from: '0', to: '240' },
    priced: ['credit-control'],
    at: (submission, value) => ({
      ...submission,
      creditControl: { ...submission.creditControl, daysSalesOutstanding: Number(value) },
    }),
  },
  {
    ...{ id: 'past-loss', title: text('loss of last year', '上年损失') },
    ...{ measure: 'past-loss', unit: '1', from: '0', to: { ofTurnover: '0.03' } },
    priced: ['loss-experience'],
    at: (submission, gross) => ({
      ...submission,
      lossHistory: {
        statement: 'supplied',
        years: [
          {
            from: addDays(submission.inception, -366),
            to: addDays(submission.inception, -1),
            insurableTurnover: submission.turnover.estimated,
            losses: [{ date: addDays(submission.inception, -200), gross }],
          },
        ],
      },
    }),
  },
];

/** The numbers of a submission the book may look at, within what its pages cover. */
export function numericInputs(
  book: LoadedRateBook,
  submission: Submission,
): readonly NumericInput[] {
  const { priced } = vocabularyOf(book);
  const turnover = decimal(submission.turnover.estimated);
  const named = rules
    .filter((rule) => rule.priced?.some((name) => priced.has(name)) ?? true)
    .map((rule): NumericInput => {
      const { id, title, measure, unit } = rule;
      const to =
        typeof rule.to === 'string' ? decimal(rule.to) : turnover.times(rule.to.ofTurnover);
      return {
        ...{ id, title, unit: decimal(unit), from: decimal(rule.from), to },
        ends: endsOf(book, measure),
        at: (value) => rule.at(submission, decimalText(value)),
      };
    });
  return [...named, ...attributeInputs(book, submission)].flatMap((input) =>
    withinPages({ ...input, at: sameAgain(input.at) }, book),
  );
}

/** One submission for a number, so that its quote is made once where the ends of neighbours are looked at. */
function sameAgain(at: NumericInput['at']): NumericInput['at'] {
  const made = new Map<string, Submission>();
  return (value) => {
    const number = decimalText(value);
    const submission = made.get(number) ?? at(value);
    made.set(number, submission);
    return submission;
  };
}

function endsOf(book: LoadedRateBook, measure: string): readonly Decimal[] {
  const numbers = pagesOfMeasure(book, measure).flatMap((page) => numbersOn(book.pages[page]));
  return numbers.map((number) => decimal(number));
}

/** Attributes a page of numbers looks up. */
function attributeInputs(book: LoadedRateBook, submission: Submission): NumericInput[] {
  return linesOf(book).flatMap(({ id, measure, attribute = id, page = '' }) => {
    const shown = book.pages[page];
    if (measure !== 'attribute' || shown === undefined || shown.shape === 'keyed') return [];
    const ends = numbersOn(shown).map((number) => decimal(number));
    const [from, to] = [ends[0], ends.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [
      {
        id: `attribute-${attribute}`,
        title: text(`attribute ${attribute}`, `附加信息${attribute}`),
        ...{ unit: decimal('0.01'), from, to: to.times(2), ends },
        at: (value): Submission => ({
          ...submission,
          attributes: { ...submission.attributes, [attribute]: decimalText(value) },
        }),
      },
    ];
  });
}

/** Points looked up to find where an input begins and ends, and most ends kept: no page may hold up a check. */
const [parts, mostEnds] = [20, 150];

/**
 * The input between the first and last number every page has a value for; none where its pages list single numbers,
 * which cannot be moved a little.
 */
function withinPages(input: NumericInput, book: LoadedRateBook): NumericInput[] {
  const measure = rules.find(({ id }) => id === input.id)?.measure;
  const pages = measure === undefined ? [] : pagesOfMeasure(book, measure);
  if (pages.some((page) => book.pages[page]?.shape === 'keyed' && !isOn(book, page, '0.5')))
    return [];
  if (!input.to.greaterThan(input.from)) return [];
  const width = input.to.minus(input.from).dividedBy(parts);
  const grid = Array.from({ length: parts + 1 }, (_, index) => input.from.plus(width.times(index)));
  const inside = input.ends
    .filter((end) => !end.lessThan(input.from) && !end.greaterThan(input.to))
    .slice(0, mostEnds);
  const texts = [...grid, ...inside].sort((a, b) => a.comparedTo(b)).map(decimalText);
  const accepted = measure === undefined ? texts : acceptedLevels(book, measure, texts);
  const [first, last] = [accepted[0], accepted.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return [{ ...input, from: decimal(first), to: decimal(last), ends: inside }];
}
