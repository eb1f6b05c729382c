import { assess } from '../../risk/assess.js';
import { type Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import { type Reading, readRow } from '../../rules/read/look-up.js';
import type { Risk } from '../../risk/risk.js';
import type { ParsedSubmission } from '../../submission/parse-submission.js';
import type { Kind, StepContext, Unpriced } from '../step-context.js';

/**
 * A renewal may not rise by more than the book's corridor. The expiring rate is first restated to the new cover,
 * terms and buyers: `expiring rate x this book's price of the new risk / of the expiring risk`, so that a changed
 * cover keeps its whole effect. The limit is rounded inward to the rate unit.
 */
export const corridorCeiling: Kind = (context) =>
  corridor(context, 'corridor-up', (restated, width, unit) =>
    restated.times(width.plus(1)).dividedBy(unit).floor().times(unit),
  );

/** Nor may it fall by more. */
export const corridorFloor: Kind = (context) =>
  corridor(context, 'corridor-down', (restated, width, unit) =>
    restated.times(decimal(1).minus(width)).dividedBy(unit).ceil().times(unit),
  );

type LimitRate = (restated: Decimal, width: Decimal, unit: Decimal) => Decimal;

function corridor(
  context: StepContext,
  row: 'corridor-up' | 'corridor-down',
  limitRate: LimitRate,
): ReturnType<Kind> {
  const { risk, line, before } = context;
  const page = line.pages?.['limits'] ?? '';
  const width = readRow(risk.book, page, row);
  const unit = readRow(risk.book, page, 'rate-unit');
  const restated = restate(context);
  if ('issues' in restated) return restated;
  const limit = limitRate(restated.rate, width.value, unit.value);
  const operand = limit.times(risk.exposure.insurableTurnover);
  const binds = row === 'corridor-up' ? before.greaterThan(operand) : before.lessThan(operand);
  const rates = {
    limitRate: decimalText(limit),
    indicatedRate: decimalText(roundOperand(before.dividedBy(risk.exposure.insurableTurnover))),
  };
  const side = row === 'corridor-up' ? 'ceiling' : 'floor';
  return {
    operand,
    facts: {
      applies: true,
      expiringRate: decimalText(restated.expiring),
      restatement: decimalText(restated.restatement),
      restatedRate: decimalText(restated.rate),
      bound: decimalText(width.value),
      ...rates,
      binds,
    },
    sources: sources(width, unit),
    findings: binds
      ? [{ code: 'corridor-binds', severity: 'note', path: '/renewal', facts: { side, ...rates } }]
      : [],
  };
}

interface Restated {
  readonly expiring: Decimal;
  readonly restatement: Decimal;
  readonly rate: Decimal;
}

function restate({ risk, indication, indicationOf }: StepContext): Restated | Unpriced {
  const { renewal } = risk.submission;
  if (renewal === undefined) return without('no-renewal');
  if (renewal.cover === undefined) return without('no-expiring-cover');
  // Ceiling and floor of one quote both ask.
  const then = risk.memory.of(expiringPrice, { risk, indicationOf }, null);
  if (then === null) return without('expiring-not-priced');
  const now = indication.dividedBy(risk.exposure.insurableTurnover);
  const restatement = roundOperand(now.dividedBy(then));
  const expiring = decimal(renewal.expiringRate);
  return { expiring, restatement, rate: roundOperand(expiring.times(restatement)) };
}

type Pricing = Pick<StepContext, 'risk' | 'indicationOf'>;

/** The price of the expiring risk by this book, a unit of turnover; null when the book cannot price it. */
function expiringPrice({ risk, indicationOf }: Pricing): Decimal | null {
  const { risk: expiring } = assess(expiringSubmission(risk), risk.book, risk.memory);
  const price = expiring && indicationOf(expiring);
  return expiring === null || price === null || !price.greaterThan(0)
    ? null
    : price.dividedBy(expiring.exposure.insurableTurnover);
}

/** The expiring cover and buyers with all that is known today about history, continuity and credit control. */
function expiringSubmission({ submission }: Risk): ParsedSubmission {
  const { renewal, ...rest } = submission;
  if (renewal === undefined) return submission;
  const own = renewal.buyers !== undefined || renewal.buyerGroups !== undefined;
  return {
    ...rest,
    cover: renewal.cover ?? rest.cover,
    turnover: renewal.turnover ?? rest.turnover,
    ...(own && { buyers: renewal.buyers ?? [], buyerGroups: renewal.buyerGroups ?? [] }),
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

function sources(...readings: readonly Reading[]): Reading['source'][] {
  return readings.map(({ source }) => source);
}
