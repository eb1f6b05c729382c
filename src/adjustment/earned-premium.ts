import { decimalText } from '../values/decimal.js';
import { type Decimal, decimal } from '../values/decimal.js';
import { roundMoney } from '../values/money.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { DeclaredFacts } from './adjustment-facts.js';
import { type AdjustmentLedger, enterStep } from './adjustment-ledger.js';
import type { ExchangeRateOf } from './exchange-rules.js';
import type { PlacedLine } from './placed-lines.js';

/** Turnover in the currency of the policy and the premium on it, exact. */
interface Charged {
  readonly facts: DeclaredFacts;
  readonly converted: Decimal;
  readonly premium: Decimal;
}

/** Lines in force: each span of a country and currency as it was declared last. */
export interface DeclaredPremium {
  readonly charged: Map<string, Charged>;
  turnover: Decimal;
}

/** Nothing declared yet. */
export function nothingDeclared(): DeclaredPremium {
  return { charged: new Map(), turnover: decimal(0) };
}

/**
 * Enters the lines of one declaration: rate times turnover, exact; a correction enters the difference to what it
 * replaces. Rounding comes later and once, so that any way of splitting the turnover over lines comes to the same.
 */
export function enterDeclaration(
  lines: readonly PlacedLine[],
  { basis, rateOf }: { basis: AdjustmentBasis; rateOf: ExchangeRateOf },
  { declared, ledger }: { declared: DeclaredPremium; ledger: AdjustmentLedger },
): void {
  for (const line of lines) {
    const now = charge(line, basis, rateOf(line) ?? decimal(0));
    const key = `${line.country} ${line.currency} ${line.from} ${line.to}`;
    const before = declared.charged.get(key);
    const { declaration, line: number } = line;
    if (before === undefined)
      enterStep(ledger, {
        id: `declared/${declaration}/${number}`,
        kind: 'declared',
        operation: 'add',
        operand: now.premium,
        facts: now.facts,
      });
    else
      enterStep(ledger, {
        id: `corrected/${declaration}/${number}`,
        kind: 'corrected',
        operation: 'add',
        operand: now.premium.minus(before.premium),
        facts: { ...now.facts, turnoverBefore: before.facts.turnover },
      });
    declared.charged.set(key, now);
    declared.turnover = declared.turnover.plus(now.converted).minus(before?.converted ?? 0);
  }
}

function charge(line: PlacedLine, basis: AdjustmentBasis, exchangeRate: Decimal): Charged {
  const { declaration, from, to, country, currency, turnover } = line;
  const segment = basis.segments.find((each) => each.from <= from && to <= each.to);
  const rate = segment?.rate ?? '0';
  const converted = turnover.times(exchangeRate);
  return {
    converted,
    premium: converted.times(rate),
    facts: {
      ...{ declaration, from, to, country, currency },
      turnover: roundMoney(turnover, currency),
      exchangeRate: decimalText(exchangeRate),
      converted: decimalText(converted),
      rate,
    },
  };
}
