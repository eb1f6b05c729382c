import { exposureConstant, worksheetPage } from './balances.js';
import { alternativeIssues, alternativesOf } from './alternatives.js';
import { type AssumptionLog, assumptionLog } from './assumption-log.js';
import { bookIssue, withName } from './book-issues.js';
import { nearest } from '../gate/nearest.js';
import { segment } from '../gate/way.js';
import { shown } from '../values/shown.js';
import { resolveCover } from './cover.js';
import { bookMoney, currenciesOf, referenceRate } from './book-money.js';
import { type Decimal, decimal, decimalText, roundAmount } from '../values/decimal.js';
import type { AssumedInput, Assumption } from '../quoted/findings.js';
import { insurable } from './insurable.js';
import type { Issue } from '../values/issues.js';
import { deepFreeze } from '../values/freeze.js';
import { roundMoney } from '../values/money.js';
import { paymentOutcomes } from './payment-outcomes.js';
import type { ExcludedBuyer } from '../quoted/quote-record.js';
import type { ResolvedCover, Risk } from './risk.js';
import { rowValue } from '../rules/read/look-up.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import { allAxes } from '../rules/read/buyer-axes.js';
import { measureNames } from '../rules/read/measure-names.js';
import { selectedBook } from './selected-book.js';
import { selectionIssues } from './selection-issues.js';
import type { ParsedSubmission } from '../submission/parse-submission.js';
import type { Memory } from '../values/memory.js';
import type { Path } from '../values/text.js';

/** A submission read in the light of a rate book. */
export interface Assessment {
  /** The risk, or null when there are issues or nothing is insurable. */
  readonly risk: Risk | null;
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  readonly excludedBuyers: readonly ExcludedBuyer[];
}

/** Resolves the cover, takes out what is not insurable and measures the exposure of the rest. */
export function assess(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  memory: Memory,
): Assessment {
  return described(submission, book, memory)();
}

/**
 * The first half of an assessment, the cover and a description of the buyers; what it returns is the second, which
 * measures them. Long lists take time in both.
 */
export function described(
  submission: ParsedSubmission,
  book: LoadedRateBook,
  memory: Memory,
): () => Assessment {
  const log = assumptionLog(book);
  const money = bookMoney(submission, book);
  const { cover, issues: coverIssues } = resolveCover(submission.cover, {
    book,
    log,
    fromBookCurrency: (amount) =>
      book.currency === submission.currency
        ? amount
        : roundMoney(money.agreed(decimal(amount)), submission.currency),
  });
  const home = cover.politicalRisk ? homeOf(submission, log) : null;
  const read = selectedBook(book, submission);
  const found = insurable({ submission, book: read, cover }, memory);
  const { months, excludedBuyers } = found;
  const issues = [
    ...coverIssues,
    ...found.issues,
    ...currencyIssues(submission, book),
    ...questionIssues(submission, book),
    ...attributeIssues(submission, book),
    ...selectionIssues(submission, book),
    ...longTermsIssues(submission, book),
    ...alternativeIssues(submission, book),
  ];
  const assumptions = [
    ...log.list(),
    ...found.assumptions,
    ...optionalAssumptions(submission, book),
  ];
  const unpriced = { risk: null, issues, excludedBuyers, assumptions };
  return () => {
    if (issues.length > 0 || !found.offered.greaterThan(0)) return unpriced;
    const exposure = found.exposure();
    if (!exposure.insurableTurnover.greaterThan(0)) return unpriced;
    const risk: Risk = Object.freeze<Risk>({
      memory,
      submission,
      book: read,
      cover: deepFreeze(withFirstLoss(cover, exposure.insurableTurnover)),
      months,
      inception: submission.inception,
      exposure,
      home,
      money,
    });
    const all = [...assumptions, ...outcomeAssumptions(risk)];
    return { risk, issues, excludedBuyers, assumptions: all };
  };
}

/** Where the seller is at home: only a book whose political risk has perils says what to assume. */
function homeOf({ policyholder }: ParsedSubmission, log: AssumptionLog): string | null {
  return policyholder?.country ?? log.assumeIfAny('policyholder-country', '/policyholder/country');
}

/** A first loss stated as a share of the insurable turnover, as an amount. */
function withFirstLoss(cover: ResolvedCover, turnover: Decimal): ResolvedCover {
  const { aggregateFirstLoss, aggregateFirstLossShare } = cover;
  if (aggregateFirstLoss !== undefined || aggregateFirstLossShare === undefined) return cover;
  return {
    ...cover,
    aggregateFirstLoss: decimalText(roundAmount(turnover.times(aggregateFirstLossShare))),
  };
}

function currencyIssues(submission: ParsedSubmission, book: LoadedRateBook): Issue[] {
  const known = [
    submission.currency,
    ...(submission.exchangeRates ?? []).map(({ currency }) => currency),
  ];
  if (known.includes(book.currency) || referenceRate(submission, book) !== null) return [];
  const rate = { currency: book.currency, own: submission.currency };
  return book.exchange === undefined
    ? [bookIssue('/exchangeRates', 'exchange-rate-missing', rate)]
    : [bookIssue('/currency', 'currency-not-in-book', { ...rate, known: currenciesOf(book) })];
}

/** A book that prices balances within a year has no price for terms beyond its days in a year. */
function longTermsIssues(
  { buyers = [], buyerGroups = [], cover }: ParsedSubmission,
  book: LoadedRateBook,
): Issue[] {
  if (worksheetPage(book, 'exposure') === undefined) return [];
  const most = exposureConstant(book, 'days-in-year', 365);
  const known = [`0 – ${decimalText(most)}`];
  const year = most.toNumber();
  const issues: Issue[] = [];
  const look = (days: number | undefined, path: () => Path): void => {
    if (days !== undefined && days > year)
      issues.push(bookIssue(path(), 'outside-manual', { value: String(days), known }));
  };
  buyers.forEach(({ termsDays }, index) => look(termsDays, () => `/buyers/${index}/termsDays`));
  buyerGroups.forEach(({ termsDays }, index) =>
    look(termsDays, () => `/buyerGroups/${index}/termsDays`),
  );
  look(cover.maximumTermsDays, () => '/cover/maximumTermsDays');
  return issues;
}

function questionIssues(
  { creditControl }: ParsedSubmission,
  { questionnaire }: LoadedRateBook,
): Issue[] {
  if (creditControl?.answers === undefined) return [];
  const known = (questionnaire?.questions ?? []).map(({ id }) => id);
  return Object.keys(creditControl.answers)
    .filter((id) => !known.includes(id))
    .map((id) =>
      withName(
        bookIssue(`/creditControl/answers/${segment(id)}`, 'unknown-question', {
          value: shown(id),
          known,
        }),
        nearest(id, known),
      ),
    );
}

/**
 * Attributes no step of the book asks for: most often a misspelled one. A book with measures of its own may read any.
 */
export function attributeIssues(
  { attributes, buyers = [], buyerGroups = [] }: ParsedSubmission,
  book: LoadedRateBook,
): Issue[] {
  const asked = compiled(book, attributesAsked);
  if (asked === 'any') return [];
  const { ofSeller, ofBuyer } = asked;
  const issues = unknownAttributes(attributes, '', ofSeller);
  for (let index = 0; index < buyers.length; index += 1) {
    const own = buyers[index]?.attributes;
    if (own !== undefined) issues.push(...unknownAttributes(own, `/buyers/${index}`, ofBuyer));
  }
  for (let index = 0; index < buyerGroups.length; index += 1) {
    const own = buyerGroups[index]?.attributes;
    if (own !== undefined) issues.push(...unknownAttributes(own, `/buyerGroups/${index}`, ofBuyer));
  }
  return issues;
}

/** The attributes the steps of a book ask for; any where it has measures of its own. */
function attributesAsked(
  book: LoadedRateBook,
): 'any' | { readonly ofSeller: ReadonlySet<string>; readonly ofBuyer: ReadonlySet<string> } {
  const lines = [...book.algorithm, ...(book.technical?.lines ?? [])];
  const own = lines.some(({ measure }) => measure !== undefined && !(measure in measureNames));
  if (own) return 'any';
  const ofSeller = [
    ...lines.flatMap(({ id, measure, attribute, inputs = {} }) => [
      ...(measure === 'attribute' ? [attribute ?? id] : []),
      ...Object.values(inputs).flatMap((input) => input.attribute ?? []),
    ]),
    ...alternativesOf(book).keys(),
    ...attributesOnAxes(book, 'attribute'),
  ];
  return {
    ofSeller: new Set(ofSeller),
    ofBuyer: new Set(attributesOnAxes(book, 'buyer-attribute')),
  };
}

function attributesOnAxes(book: LoadedRateBook, looked: string): string[] {
  return allAxes(book).flatMap(({ measure, attribute }) =>
    measure === looked ? (attribute ?? []) : [],
  );
}

function unknownAttributes(
  attributes: ParsedSubmission['attributes'],
  at: Path,
  asked: ReadonlySet<string>,
): Issue[] {
  if (isKnown(attributes, asked)) return [];
  const known = [...asked];
  return Object.keys(attributes ?? {})
    .filter((name) => !asked.has(name))
    .map((name) =>
      withName(
        bookIssue(`${at}/attributes/${segment(name)}`, 'unknown-attribute', {
          value: shown(name),
          known,
        }),
        nearest(name, known),
      ),
    );
}

function isKnown(attributes: ParsedSubmission['attributes'], known: ReadonlySet<string>): boolean {
  for (const name in attributes) if (!known.has(name)) return false;
  return true;
}

/** Inputs of the policy as a whole that are not there and do not stop the price. */
function optionalAssumptions(
  { turnover, lossHistory, continuity, creditControl }: ParsedSubmission,
  book: LoadedRateBook,
): Assumption[] {
  const log = assumptionLog(book);
  if (turnover.offeredShare === undefined) log.assume('offered-share', '/turnover/offeredShare');
  if (lossHistory === undefined) log.note('loss-history', '/lossHistory', 'not-supplied');
  if (continuity === undefined) log.note('continuity', '/continuity', '0');
  if (creditControl?.answers === undefined)
    log.assume('credit-control-score', '/creditControl/answers');
  return log.list();
}

/** Outcomes of credit control that are not given, where the book says what to assume of them. */
function outcomeAssumptions(risk: Pick<Risk, 'submission' | 'book' | 'exposure'>): Assumption[] {
  const { book } = risk;
  const page = book.algorithm.find(({ kind }) => kind === 'credit-control')?.pages?.['outcomes'];
  if (page === undefined) return [];
  const { unagedShare, collectionGiven } = paymentOutcomes(risk);
  const log = assumptionLog(book);
  const assume = (input: AssumedInput, field: string, row: string): void =>
    log.note(input, `/creditControl/${field}`, decimalText(rowValue(book, page, row)));
  if (unagedShare.greaterThan(0)) assume('ageing', 'overdueShare', 'assumed-overdue-share');
  if (!collectionGiven)
    assume('days-sales-outstanding', 'daysSalesOutstanding', 'assumed-collection-ratio');
  return log.list();
}
