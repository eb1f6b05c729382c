import type { AssumptionLog } from './assumption-log.js';
import type { DescribedLine } from './buyer-lines.js';
import { type Decimal, decimal, roundAmount, sum } from './decimal.js';
import type { Turnover } from './submission.js';

/** How the turnover offered is spread over the lines. */
export interface SpreadTurnover {
  /** Turnover of a line, per buyer; over all lines it adds up to the turnover offered. */
  readonly turnoverOf: (line: DescribedLine) => Decimal;
  /** What the lines added up to before they were scaled. */
  readonly described: Decimal;
}

/** Turnover of a full year that is left after the exclusions: what the buyers describe. */
export function offeredTurnover({ estimated, exclusions = [] }: Turnover): Decimal {
  return decimal(estimated).minus(sum(exclusions.map(({ amount }) => decimal(amount))));
}

/**
 * Fills in missing turnovers and scales all so that they add up to the turnover offered: the insurable turnover is
 * the premium base, the buyers say how it is spread. Buyers without a turnover share what the others leave, or get
 * the mean of the others when these leave nothing.
 */
export function spreadTurnover(
  lines: readonly DescribedLine[],
  offered: Decimal,
  log: AssumptionLog,
): SpreadTurnover {
  const totals = { known: decimal(0), knownCount: decimal(0), unknownCount: decimal(0) };
  for (const { turnover, count, path } of lines) {
    if (turnover === null) {
      log.note('buyer-turnover', `${path}/turnover`, 'equal-share');
      totals.unknownCount = totals.unknownCount.plus(count);
    } else {
      totals.known = totals.known.plus(count.equals(1) ? turnover : turnover.times(count));
      totals.knownCount = totals.knownCount.plus(count);
    }
  }
  const each = missingTurnover(totals, offered);
  const described = totals.known.plus(each.times(totals.unknownCount));
  if (described.isZero() || described.equals(offered))
    return { turnoverOf: ({ turnover }) => turnover ?? each, described };
  return {
    turnoverOf: ({ turnover }) =>
      roundAmount((turnover ?? each).times(offered).dividedBy(described)),
    described,
  };
}

function missingTurnover(
  { known, knownCount, unknownCount }: Record<'known' | 'knownCount' | 'unknownCount', Decimal>,
  offered: Decimal,
): Decimal {
  if (unknownCount.isZero()) return decimal(0);
  if (offered.greaterThan(known)) return roundAmount(offered.minus(known).dividedBy(unknownCount));
  return knownCount.isZero() ? decimal(0) : roundAmount(known.dividedBy(knownCount));
}
