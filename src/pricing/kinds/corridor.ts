import { Decimal, decimal, decimalText, roundAmount, roundOperand } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import { type Reading, readRow } from '../../rules/read/look-up.js';
import type { Source } from '../../rules/read/source.js';
import type { Risk } from '../../risk/risk.js';
import type { ParsedSubmission } from '../../submission/parse-submission.js';
import { rateUnit } from '../rate-unit.js';
import type { Kind, StepContext, Unpriced } from '../step-context.js';

/**
 * A renewal may not rise by more than the book's corridor. The expiring rate is first restated to the new cover,
 * terms and buyers: `expiring rate x this book's price of the new risk / of the expiring risk`, so that a changed
 * cover keeps its whole effect. The limit is rounded inward to the rate unit. A bad raw loss ratio lifts the ceiling:
 * not at all up to one row of the book, wholly from another, in proportion between them.
 */
export const corridorCeiling: Kind = (context) =>
  corridor(context, 'corridor-up', ({ restated, width }) => restated.times(width.plus(1)));

/** Nor may it fall by more; as the ceiling is lifted, the floor rises to the restated rate itself. */
export const corridorFloor: Kind = (context) =>
  corridor(context, 'corridor-down', ({ restated, width, lifted }) => {
    const down = width.times(decimal(1).minus(lifted));
    return restated.times(decimal(1).minus(down));
  });

interface Width {
  readonly restated: Decimal;
  readonly width: Decimal;
  /** How far losses have lifted the corridor, 0 to 1. */
  readonly lifted: Decimal;
}

function corridor(
  context: StepContext,
  row: 'corridor-up' | 'corridor-down',
  limitRate: (of: Width) => Decimal,
): ReturnType<Kind> {
  const { risk, line, before } = context;
  const page = line.pages?.['limits'] ?? '';
  const width = readRow(risk.book, page, row);
  const restated = restate(context);
  if ('issues' in restated) return restated;
  const lift = liftOf(context, page);
  const turnover = risk.exposure.insurableTurnover;
  const bound = limitRate({ restated: restated.rate, width: width.value, lifted: lift.lifted });
  const side = row === 'corridor-up' ? 'ceiling' : 'floor';
  const unit = rateUnit(risk.book, page, bound);
  const units = bound.dividedBy(unit.value);
  const limit = (side === 'ceiling' ? units.floor() : units.ceil()).times(unit.value);
  const held = limit.times(turnover);
  const operand = side === 'ceiling' ? raised(held, before, lift.lifted) : held;
  const binds = side === 'ceiling' ? before.greaterThan(operand) : before.lessThan(operand);
  const rates = () => ({
    limitRate: decimalText(limit),
    indicatedRate: decimalText(roundOperand(before.dividedBy(turnover))),
  });
  return {
    operand,
    facts: () => ({
      applies: true,
      expiringRate: decimalText(restated.expiring),
      restatement: decimalText(restated.restatement),
      restatedRate: decimalText(restated.rate),
      bound: decimalText(width.value),
      ...rates(),
      lossRatio: lift.lossRatio,
      liftedFrom: decimalText(lift.from.value),
      lifted: decimalText(lift.lifted),
      binds,
    }),
    sources: [width.source, ...unit.sources, ...lift.sources],
    findings: binds
      ? [
          {
            code: 'corridor-binds',
            severity: 'note',
            path: '/renewal',
            facts: { side, ...rates() },
          },
        ]
      : [],
  };
}

/** The ceiling, lifted: the whole way is to the price it would hold. */
function raised(ceiling: Decimal, before: Decimal, lifted: Decimal): Decimal {
  if (lifted.isZero() || !before.greaterThan(ceiling)) return ceiling;
  return roundAmount(ceiling.plus(before.minus(ceiling).times(lifted)));
}

interface Lift {
  readonly lossRatio: string | null;
  readonly from: Reading;
  readonly lifted: Decimal;
  /** The rows that lift it; none where it is not lifted. */
  readonly sources: readonly Source[];
}

/** How far the raw loss ratio lifts the corridor. */
function liftOf({ risk, history }: StepContext, page: string): Lift {
  const from = readRow(risk.book, page, 'corridor-lifted-from');
  const held = readRow(risk.book, page, 'corridor-held-to');
  const lossRatio = history()?.lossRatio ?? null;
  const beyond = decimal(lossRatio ?? '0').minus(held.value);
  const way = from.value.minus(held.value);
  const lifted = way.greaterThan(0)
    ? roundOperand(Decimal.max(0, Decimal.min(1, beyond.dividedBy(way))))
    : decimal(beyond.greaterThan(0) ? 1 : 0);
  const sources = lifted.isZero() ? [] : [held.source, from.source];
  return { lossRatio, from, lifted, sources };
}

interface Restated {
  readonly expiring: Decimal;
  readonly restatement: Decimal;
  readonly rate: Decimal;
}

function restate({ risk, once, neutralOf, neutralRate }: StepContext): Restated | Unpriced {
  const { renewal } = risk.submission;
  if (renewal === undefined) return without('no-renewal');
  if (renewal.cover === undefined) return without('no-expiring-cover');
  // Ceiling and floor of one quote both ask.
  const then = once('expiring-price', () => neutralRate(expiringSubmission(risk)));
  const now = once('present-price', () => presentPrice({ risk, neutralOf }));
  if (then === null || !then.greaterThan(0) || now === null) return without('expiring-not-priced');
  const restatement = roundOperand(now.dividedBy(then));
  const expiring = decimal(renewal.expiringRate);
  return { expiring, restatement, rate: roundOperand(expiring.times(restatement)) };
}

type Pricing = Pick<StepContext, 'risk' | 'neutralOf'>;

/** The price of a risk by this book before its history, a unit of turnover; null when the book cannot price it. */
function presentPrice({ risk, neutralOf }: Pricing): Decimal | null {
  const price = neutralOf(risk);
  return price && price.dividedBy(risk.exposure.insurableTurnover);
}

/** One list for all that state none, so that what was found of it is known again. */
const none: readonly never[] = /*#__PURE__*/ Object.freeze([]);

/** The expiring cover and buyers with all that is known today about history, continuity and credit control. */
function expiringSubmission({ submission }: Risk): ParsedSubmission {
  const { renewal, ...rest } = submission;
  if (renewal === undefined) return submission;
  const own = renewal.buyers !== undefined || renewal.buyerGroups !== undefined;
  return {
    ...rest,
    cover: renewal.cover ?? rest.cover,
    turnover: renewal.turnover ?? rest.turnover,
    ...(own && { buyers: renewal.buyers ?? none, buyerGroups: renewal.buyerGroups ?? none }),
  };
}

function without(reason: string): Unpriced {
  const finding: Finding = {
    code: 'no-corridor',
    severity: 'note',
    path: '/renewal',
    facts: { reason },
  };
  return { issues: [], findings: [finding] };
}
