import { type AssumptionLog, assumptionLog } from './assumption-log.js';
import { bookIssue } from './book-issues.js';
import { describeLines } from './buyer-lines.js';
import { resolveCover } from './cover.js';
import { type Decimal, decimal, decimalText, roundAmount } from './decimal.js';
import { measureExposure } from './exposure.js';
import type { Assumption } from './findings.js';
import type { Issue } from './issues.js';
import { roundMoney } from './money.js';
import type { ExcludedBuyer } from './quote-record.js';
import type { GatedLine, ResolvedCover, Risk } from './risk.js';
import { gate } from './rules/gates.js';
import type { LoadedRateBook } from './rules/sealed-book.js';
import { measureNames } from './rules/step-kinds.js';
import type { ParsedSubmission } from './submission-schema.js';
import { offeredTurnover, spreadTurnover } from './turnover.js';

/** A submission read in the light of a rate book. */
export interface Assessment {
  /** The risk, or null when there are issues or nothing is insurable. */
  readonly risk: Risk | null;
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  readonly excludedBuyers: readonly ExcludedBuyer[];
}

/** Resolves the cover, takes out what is not insurable and measures the exposure of the rest. */
export function assess(submission: ParsedSubmission, book: LoadedRateBook): Assessment {
  const log = assumptionLog(book);
  const rates = new Map(
    (submission.exchangeRates ?? []).map(({ currency, rate }) => [currency, decimal(rate)]),
  );
  const convert = (amount: string, currency = submission.currency): Decimal =>
    currency === submission.currency
      ? decimal(amount)
      : roundAmount(decimal(amount).times(rates.get(currency) ?? 0));
  const { cover, issues: coverIssues } = resolveCover(submission.cover, {
    ...{ book, log },
    fromBookCurrency: (amount) =>
      book.currency === submission.currency
        ? amount
        : roundMoney(convert(amount, book.currency), submission.currency),
  });
  const { lines, issues: lineIssues } = describeLines({ submission, book, cover, log, convert });
  const issues = [
    ...coverIssues,
    ...lineIssues,
    ...currencyIssues(submission, book),
    ...questionIssues(submission, book),
    ...attributeIssues(submission, book),
  ];
  const months = submission.months ?? Number(log.assume('months', '/months'));
  const offered = offeredTurnover(submission.turnover);
  const spread = spreadTurnover(lines, offered, log);
  const gated = lines.map((line): GatedLine => ({
    ...line,
    turnover: spread.turnoverOf(line),
    gate: gate(line, cover, book),
  }));
  const excludedBuyers = gated.flatMap(exclusions);
  noteOptional(submission, log);
  const found = { issues, excludedBuyers, assumptions: log.list() };
  if (issues.length > 0 || !offered.greaterThan(0)) return { ...found, risk: null };
  const exposure = measureExposure({
    lines: gated,
    described: spread.described,
    offered,
    months,
    cover,
    book,
  });
  if (!exposure.insurableTurnover.greaterThan(0)) return { ...found, risk: null };
  const risk: Risk = {
    submission,
    book,
    cover: withFirstLoss(cover, exposure.insurableTurnover),
    months,
    inception: submission.inception,
    exposure,
    fromBookCurrency: (amount) => convert(decimalText(amount), book.currency),
  };
  return { ...found, risk };
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

function exclusions({ id, gate: reason, turnover, count }: GatedLine): ExcludedBuyer[] {
  return reason === null
    ? []
    : [{ buyer: id, reason, turnover: decimalText(turnover.times(count)) }];
}

function currencyIssues(submission: ParsedSubmission, book: LoadedRateBook): Issue[] {
  const known = [
    submission.currency,
    ...(submission.exchangeRates ?? []).map(({ currency }) => currency),
  ];
  return known.includes(book.currency)
    ? []
    : [bookIssue('exchange-rate-missing', '/exchangeRates', book.currency)];
}

function questionIssues(
  { creditControl }: ParsedSubmission,
  { questionnaire }: LoadedRateBook,
): Issue[] {
  const known = (questionnaire?.questions ?? []).map(({ id }) => id);
  return Object.keys(creditControl?.answers ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => bookIssue('unknown-question', `/creditControl/answers/${id}`, id, known));
}

/**
 * Attributes no step of the book asks for: most often a misspelled one. A book with measures of its own may read any.
 */
function attributeIssues({ attributes }: ParsedSubmission, book: LoadedRateBook): Issue[] {
  const lines = [...book.algorithm, ...(book.technical?.lines ?? [])];
  const own = lines.some(({ measure }) => measure !== undefined && !(measure in measureNames));
  if (own) return [];
  const known = lines.flatMap(({ id, measure, attribute }) =>
    measure === 'attribute' ? [attribute ?? id] : [],
  );
  return Object.keys(attributes ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => bookIssue('unknown-attribute', `/attributes/${name}`, name, known));
}

/** Inputs of the policy as a whole that are not there and do not stop the price. */
function noteOptional(
  { turnover, lossHistory, continuity, creditControl }: ParsedSubmission,
  log: AssumptionLog,
): void {
  if (turnover.offeredShare === undefined) log.assume('offered-share', '/turnover/offeredShare');
  if (lossHistory === undefined) log.note('loss-history', '/lossHistory', 'not-supplied');
  if (continuity === undefined) log.note('continuity', '/continuity', '0');
  if (creditControl?.answers === undefined)
    log.assume('credit-control-score', '/creditControl/answers');
}
