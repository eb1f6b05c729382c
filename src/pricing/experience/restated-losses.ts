import { Decimal, decimal } from '../../values/decimal.js';
import { insuredShare } from '../../risk/insured-share.js';
import type { Risk } from '../../risk/risk.js';
import type { LossYear } from '../../submission/submission.js';
import type { RestatedLosses, Restatement } from './restatement.js';
import { singleLosses } from './single-losses.js';

/** The insured losses of a past year reported so far, on the present cover, net of recoveries. */
export function restatedLosses(year: LossYear, risk: Risk, by: Restatement): RestatedLosses {
  const { cap, structure, overdueShare } = by;
  const overdues = year.notifiedOverduesInGrades
    ? decimal(0)
    : decimal(year.notifiedOverdues ?? '0')
        .times(insuredShare(false, risk.cover))
        .times(overdueShare);
  const known = year.losses ? singleLosses(year.losses, risk, by) : inTotal(year, risk, by);
  return {
    get limited() {
      return known.limited.plus(Decimal.min(cap, overdues).times(structure.limited));
    },
    get whole() {
      return known.whole.plus(overdues.times(structure.whole));
    },
  };
}

/** How a year was restated: a clean total needs no restating. */
export function restatedHow(year: LossYear): 'single-losses' | 'in-total' {
  return year.losses || totalOf(year).isZero() ? 'single-losses' : 'in-total';
}

/**
 * Totals restated by the ratio of expected insured losses now and then. The largest loss counts up to the cap, and so
 * many losses as there were for no more than so many caps. Of the cover then in force the insured percentage alone is
 * known.
 */
function inTotal(year: LossYear, risk: Risk, { cap, structure }: Restatement): RestatedLosses {
  const then = decimal(year.cover?.insuredPercentage ?? '100').dividedBy(100);
  const ratio = insuredShare(false, risk.cover).dividedBy(then);
  const whole = Decimal.max(0, totalOf(year)).times(ratio);
  const excess = Decimal.max(
    0,
    decimal(year.largest ?? '0')
      .times(ratio)
      .minus(cap),
  );
  const limited = Decimal.max(0, whole.minus(excess));
  const most = year.count === undefined ? limited : cap.times(Math.max(1, year.count));
  return {
    limited: Decimal.min(limited, most).times(structure.limited),
    whole: whole.times(structure.whole),
  };
}

function totalOf({ paid = '0', outstanding = '0', recoveries = '0' }: LossYear): Decimal {
  return decimal(paid).plus(outstanding).minus(recoveries);
}
