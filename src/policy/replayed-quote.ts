import { addDays, addMonths } from '../values/calendar.js';
import { decimal, decimalText, roundOperand } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { roundMoney } from '../values/money.js';
import type { Path } from '../values/text.js';
import { readOff, stepsOf } from '../pricing/read-off.js';
import { filedRanges } from '../quoted/filed-ranges.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import { MadeStep } from '../quoted/made-step.js';
import { digestOfQuote } from '../quoted/quote-digest.js';
import type { FiledRange, PricedQuote, Quote } from '../quoted/quote-record.js';
import { differences } from './differences.js';

/**
 * What does not follow in a quote from its own ledger: every entry is entered again from its operation and operand, the
 * price is read off again, the status and the filed ranges are told again, and last the digest is compared. What cannot
 * be told without the rate book, such as an operand, is held by the digest alone.
 */
export function replayIssues(quote: PricedQuote, at: Path): Issue[] {
  const { ledger, technical } = quote;
  const found = [
    ...ledgerIssues(ledger, `${at}/ledger`),
    ...ledgerIssues(technical?.ledger ?? [], `${at}/technical/ledger`),
  ];
  if (found.length > 0) return found;
  const told = [...toldIssues(quote, at), ...technicalIssues(quote, at)];
  if (told.length > 0) return told;
  return digestOfQuote(quote) === quote.digest ? [] : [makeIssue(`${at}/digest`, 'digest-differs')];
}

function ledgerIssues(ledger: readonly LedgerEntry[], at: Path): Issue[] {
  const issues: Issue[] = [];
  let amount = decimal(0);
  ledger.forEach((stated, index) => {
    const place = `${at}/${index}`;
    const operand = decimal(stated.operand);
    const divides = stated.operation === 'divide' || stated.operation === 'round-to';
    if (divides && operand.isZero()) {
      issues.push(makeIssue(`${place}/operand`, 'digest-differs'));
      return;
    }
    const { entry } = new MadeStep(amount, stated, { ...stated, operand });
    issues.push(...differences(stated, entry, place));
    amount = decimal(stated.after);
  });
  return issues;
}

function technicalIssues({ technical, premium, currency }: PricedQuote, at: Path): Issue[] {
  if (technical === null) return [];
  const last = decimal(technical.ledger.at(-1)?.after ?? '0');
  if (last.isZero()) return [makeIssue(`${at}/technical/ledger`, 'digest-differs')];
  const adequacy = decimalText(roundOperand(decimal(premium.estimated).dividedBy(last)));
  return differences(
    { premium: technical.premium, adequacy: technical.adequacy },
    { premium: roundMoney(last, currency), adequacy },
    `${at}/technical`,
  );
}

/** What the ledger, the findings and the dates say besides: as the quote states it against as it follows from them. */
function toldIssues(quote: PricedQuote, at: Path): Issue[] {
  const { premium, exposure, currency, ledger, period, status } = quote;
  const { minimum: _ofTheBook, ...price } = premium;
  const turnover = decimal(exposure.insurableTurnover);
  if (!turnover.greaterThan(0))
    return [makeIssue(`${at}/exposure/insurableTurnover`, 'digest-differs')];
  const ranges = rangesOf(ledger);
  if (ranges === null) return [makeIssue(`${at}/ledger`, 'digest-differs')];
  return differences(
    { status, premium: price, filedRanges: quote.filedRanges, period },
    {
      status: statusOf(quote),
      premium: readOff(stepsOf(ledger), { turnover, currency }),
      filedRanges: ranges,
      period: { ...period, expiry: addDays(addMonths(period.inception, period.months), -1) },
    },
    at,
  );
}

function statusOf({ findings }: PricedQuote): Quote['status'] {
  const severities = new Set(findings.map(({ severity }) => severity));
  if (severities.has('decline')) return 'declined';
  return severities.has('refer') ? 'referred' : 'quoted';
}

/** The filed ranges of a ledger; null where a value lies outside of its own. */
function rangesOf(ledger: readonly LedgerEntry[]): readonly FiledRange[] | null {
  try {
    return filedRanges(ledger);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
