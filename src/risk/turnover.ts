import type { AssumptionLog } from './assumption-log.js';
import type { DescribedLine } from './buyer-lines.js';
import { type Decimal, decimal, roundAmount, sum } from '../values/decimal.js';
import type { Turnover } from '../submission/submission.js';
import { UnitTotal } from '../values/unit-total.js';
import {
  type Fraction,
  fraction,
  oneInUnits,
  roundToUnits,
  settled,
  timesFraction,
  type Units,
  wholeOf,
} from '../values/units.js';

/** How the turnover offered is spread over the lines. */
export interface SpreadTurnover {
  /** Turnover of a line, per buyer; over all lines it adds up to the turnover offered. */
  readonly turnoverOf: (line: DescribedLine) => Units;
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
  const [knownTotal, knownNumber] = [new UnitTotal(), new UnitTotal()];
  const unknownNumber = new UnitTotal();
  for (const { turnover, count, path } of lines) {
    if (turnover === null) {
      log.note('buyer-turnover', `${path}/turnover`, 'equal-share');
      unknownNumber.add(count, oneInUnits);
    } else {
      knownTotal.add(turnover, count);
      knownNumber.add(count, oneInUnits);
    }
  }
  const [known, knownCount, unknownCount] = [knownTotal, knownNumber, unknownNumber].map((total) =>
    total.decimal(),
  ) as [Decimal, Decimal, Decimal];
  const counts = { knownCount, unknownCount };
  const each = missingTurnover({ known, ...counts }, offered);
  const described = known.plus(each.times(counts.unknownCount));
  const missing = roundToUnits(each);
  if (described.isZero() || described.equals(offered))
    return { turnoverOf: ({ turnover }) => turnover ?? missing, described };
  const share = inProportion(offered, described);
  return { turnoverOf: ({ turnover }) => timesFraction(turnover ?? missing, share), described };
}

/** Two amounts as a fraction. */
function inProportion(one: Decimal, other: Decimal): Fraction {
  const decimals = Math.max(one.decimalPlaces(), other.decimalPlaces());
  return fraction(settled(wholeOf(one, decimals)), settled(wholeOf(other, decimals)));
}

function missingTurnover(
  { known, knownCount, unknownCount }: Record<'known' | 'knownCount' | 'unknownCount', Decimal>,
  offered: Decimal,
): Decimal {
  if (unknownCount.isZero()) return decimal(0);
  if (offered.greaterThan(known)) return roundAmount(offered.minus(known).dividedBy(unknownCount));
  return knownCount.isZero() ? decimal(0) : roundAmount(known.dividedBy(knownCount));
}
