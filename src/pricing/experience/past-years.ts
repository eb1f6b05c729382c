import { outsideManual } from '../../risk/outside-manual.js';
import { addMonths, addDays, daysBetween } from '../../values/calendar.js';
import { Decimal, decimal, roundAmount } from '../../values/decimal.js';
import { insuredShare } from '../../risk/insured-share.js';
import { lookUp, rowValue } from '../../rules/read/look-up.js';
import type { LossYear } from '../../submission/submission.js';
import { domain } from '../kinds/page.js';
import { type ExpectedRates, singleLossCap } from './limited-expected.js';
import { type RestatedLosses, singleLosses } from './single-losses.js';
import type { StepContext, Unpriced } from '../step-context.js';

/** A past year on the present cover. */
export interface PastYear {
  /** Weight by age, from the book. */
  readonly weight: Decimal;
  /** Expected insured loss of the whole year, at today's rate and the year's turnover. */
  readonly whole: Decimal;
  /** The part of it below the cap on single losses. */
  readonly expected: Decimal;
  /** Share of the year's losses that is reported by the as-of date. */
  readonly reportedShare: Decimal;
  /** The most a single loss of the year counts for. */
  readonly cap: Decimal;
  /** Insured loss reported so far, each loss limited to the cap. */
  readonly reported: Decimal;
  /** The same without the cap. */
  readonly uncapped: Decimal;
  readonly restated: 'single-losses' | 'in-total';
}

/** What the expected loss of a year is worked out from. */
export interface ExpectedBasis extends ExpectedRates {
  /** The most a single loss counts for, as a share of the year's turnover. */
  readonly capShare: Decimal;
}

/** The past years, each restated to the present cover. Years older than the book weighs count for nothing. */
export function pastYears(
  years: readonly LossYear[],
  context: StepContext,
  basis: ExpectedBasis,
): readonly PastYear[] | Unpriced {
  const { risk, line } = context;
  const { book, submission, inception } = risk;
  const [weights, reportedShares] = [
    line.pages?.['year-weight'] ?? '',
    line.pages?.['reported-share'] ?? '',
  ];
  const read = years.map((year, index) => {
    const end = year.to ?? addDays(addMonths(year.from, 12), -1);
    const age = decimal(Math.floor(Math.max(0, daysBetween(end, inception) - 1) / 365) + 1);
    const months = decimal(daysBetween(end, submission.asOf)).times(12).dividedBy(365);
    const weight = lookUp(book, weights, age)?.value ?? decimal(0);
    const reportedShare = lookUp(book, reportedShares, months);
    if (reportedShare === undefined) {
      const page = book.pages[reportedShares];
      const path = `/lossHistory/years/${index}/to`;
      return {
        issues: [outsideManual(path, months.toFixed(1), page && domain(page))],
      };
    }
    return {
      weight,
      reportedShare: reportedShare.value,
      whole: roundAmount(basis.whole.times(year.insurableTurnover)),
      expected: roundAmount(basis.limited.times(year.insurableTurnover)),
      cap: singleLossCap(year.insurableTurnover, basis.capShare),
      ...reportedLoss(year, context, basis),
    };
  });
  const failed = read.find(
    (year): year is Unpriced & { issues: ReturnType<typeof outsideManual>[] } => 'issues' in year,
  );
  return failed ?? (read as PastYear[]);
}

type Reported = Pick<PastYear, 'reported' | 'uncapped' | 'restated'>;

function reportedLoss(year: LossYear, { risk, line }: StepContext, basis: ExpectedBasis): Reported {
  const { structure, capShare } = basis;
  const cap = singleLossCap(year.insurableTurnover, capShare);
  const overdueShare = rowValue(
    risk.book,
    line.pages?.['credibility'] ?? '',
    'notified-overdue-share',
  );
  const insured = insuredShare(false, risk.cover);
  const overdues = year.notifiedOverduesInGrades
    ? decimal(0)
    : decimal(year.notifiedOverdues ?? '0')
        .times(insured)
        .times(overdueShare);
  const known = year.losses ? singleLosses(year, risk, cap) : inTotal(year, insured, basis);
  return {
    reported: roundAmount(known.limited.plus(Decimal.min(cap, overdues).times(structure.limited))),
    uncapped: roundAmount(known.whole.plus(overdues.times(structure.whole))),
    restated: year.losses || isClean(year) ? 'single-losses' : 'in-total',
  };
}

/**
 * Totals restated by the ratio of expected insured losses now and then, with the largest loss limited to the cap. Of
 * the cover then in force the insured percentage alone is known.
 */
function inTotal(
  year: LossYear,
  insured: Decimal,
  { structure, capShare }: ExpectedBasis,
): RestatedLosses {
  const then = decimal(year.cover?.insuredPercentage ?? '100').dividedBy(100);
  const ratio = insured.dividedBy(then);
  const cap = singleLossCap(year.insurableTurnover, capShare);
  const whole = Decimal.max(0, totalOf(year)).times(ratio);
  const largest = decimal(year.largest ?? '0').times(ratio);
  const excess = Decimal.max(0, largest.minus(cap));
  return {
    limited: Decimal.max(0, whole.minus(excess)).times(structure.limited),
    whole: whole.times(structure.whole),
  };
}

function totalOf({ paid = '0', outstanding = '0', recoveries = '0' }: LossYear): Decimal {
  return decimal(paid).plus(outstanding).minus(recoveries);
}

function isClean(year: LossYear): boolean {
  return totalOf(year).isZero();
}
