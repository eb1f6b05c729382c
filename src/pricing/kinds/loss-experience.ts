import { outsideManual } from '../../risk/outside-manual.js';
import {
  Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundOperand,
  sum,
} from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import { isHistoryContradicted } from '../../submission/history-contradiction.js';
import { readRow, rowValue } from '../../rules/read/look-up.js';
import { expectedRates } from '../experience/limited-expected.js';
import { pastYears, type PastYear } from '../experience/past-years.js';
import type { Kind, StepContext } from '../step-context.js';

/**
 * Experience modification `1 + Z (A - E) / W` with `Z = min(Zmax, E r / (E r + K))`, held between the book's bounds.
 * `W` is the expected insured loss of the past years at today's rates, credit control included, and `E` the part of
 * it below the cap on single losses: where no loss reaches the cap this is `1 + Z (A / E - 1)`, and what lies above
 * the cap stays at the expected. `A` are the actual losses, restated to the present cover, limited to the same cap
 * and net of recoveries; what a year has not yet reported, `1 - r`, is taken at the expected loss
 * (Bornhuetter-Ferguson).
 */
export const lossExperience: Kind = (context) => {
  const { risk, line } = context;
  const { lossHistory } = risk.submission;
  if (lossHistory?.statement !== 'supplied') return withoutHistory(context);
  const page = line.pages?.['credibility'] ?? '';
  const capShare = rowValue(risk.book, page, 'single-loss-cap');
  const years = pastYears(lossHistory.years, context, {
    ...expectedRates(context, capShare),
    capShare,
  });
  if ('issues' in years) return years;
  const total = (of: (year: PastYear) => Decimal): Decimal =>
    roundAmount(sum(years.map((year) => year.weight.times(of(year)))));
  const actual = total((year) =>
    year.reported.plus(year.expected.times(decimal(1).minus(year.reportedShare))),
  );
  const expected = total((year) => year.expected);
  const reportedExpected = total((year) => year.expected.times(year.reportedShare));
  const whole = total((year) => year.whole);
  const ratio = expected.isZero() ? decimal(1) : roundOperand(actual.dividedBy(expected));
  const limitedPart = whole.isZero() ? decimal(0) : roundOperand(expected.dividedBy(whole));
  const constant = readRow(risk.book, page, 'credibility-constant');
  const most = readRow(risk.book, page, 'maximum-credibility');
  const credibility = Decimal.min(
    most.value,
    roundOperand(
      reportedExpected.dividedBy(reportedExpected.plus(risk.fromBookCurrency(constant.value))),
    ),
  );
  const indicated = roundOperand(credibility.times(ratio.minus(1)).times(limitedPart).plus(1));
  const lowest = readRow(risk.book, page, 'lowest');
  const highest = readRow(risk.book, page, 'highest');
  const inTotal = years.some(({ restated }) => restated === 'in-total');
  return {
    operand: Decimal.max(lowest.value, Decimal.min(highest.value, indicated)),
    facts: {
      currency: risk.submission.currency,
      statement: 'supplied',
      years: years.filter(({ weight }) => weight.greaterThan(0)).length,
      actual: decimalText(actual),
      expected: decimalText(expected),
      reportedExpected: decimalText(reportedExpected),
      ratio: decimalText(ratio),
      limitedPart: decimalText(limitedPart),
      credibility: decimalText(credibility),
      uncapped: decimalText(total((year) => year.uncapped)),
      cap: decimalText(years.reduce((most, { cap }) => Decimal.max(most, cap), decimal(0))),
      indicated: decimalText(indicated),
      restated: inTotal ? 'in-total' : 'single-losses',
      contradicted: false,
    },
    sources: [constant, most, lowest, highest].map(({ source }) => source),
    findings: inTotal ? [restatedInTotal(years)] : [],
  };
};

function restatedInTotal(years: readonly PastYear[]): Finding {
  const count = years.filter(({ restated }) => restated === 'in-total').length;
  return {
    code: 'history-restated-in-total',
    severity: 'note',
    path: '/lossHistory/years',
    facts: { years: count },
  };
}

/** Without a history the book's page speaks; `no history` beside past trading or past cover is a contradiction. */
function withoutHistory({ risk, line }: StepContext): ReturnType<Kind> {
  const { lossHistory } = risk.submission;
  const contradicted = isHistoryContradicted(risk.submission);
  const row = contradicted ? 'contradicted' : lossHistory ? 'new-business' : 'not-supplied';
  const page = line.pages?.['no-history'] ?? '';
  if (risk.book.pages[page] === undefined) return { issues: [outsideManual('/lossHistory', row)] };
  const read = readRow(risk.book, page, row);
  return {
    operand: read.value,
    facts: {
      currency: risk.submission.currency,
      statement: lossHistory ? 'no-history' : 'not-supplied',
      years: 0,
      actual: '0',
      expected: '0',
      reportedExpected: '0',
      ratio: '1',
      limitedPart: '1',
      credibility: '0',
      uncapped: '0',
      cap: '0',
      indicated: decimalText(read.value),
      restated: 'none',
      contradicted,
    },
    sources: [read.source],
  };
}
