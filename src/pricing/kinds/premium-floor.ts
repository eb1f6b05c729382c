import { type Decimal, decimalText, roundAmount } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import type { Facts } from '../../quoted/ledger.js';
import { readRow } from '../../rules/read/look-up.js';
import { type Reading, sourcesOf } from '../../rules/read/row-value.js';
import { PlainStep, type PreparedKind, type Priced, type StepContext } from '../step-context.js';
import { tierAmount } from '../tier-amount.js';

/** The manual's premium floor: below it no policy is written. It is not the minimum premium of the contract. */
export const premiumFloor: PreparedKind = {
  prepare: ({ pages }, book) => {
    const at = { page: pages?.['limits'] ?? '', row: 'premium-floor' };
    const forAll = pages?.['by-tier'] === undefined ? readRow(book, at.page, at.row) : null;
    return (context) => {
      const floor = forAll ?? tierAmount(context, at);
      return heldAt(floor, context);
    };
  },
};

function heldAt(floor: Reading, { risk, before }: StepContext): Priced {
  const operand = roundAmount(risk.money.exactly(floor.value));
  const binds = before.lessThan(operand);
  const { currency } = risk.submission;
  const sources = sourcesOf(floor);
  const facts = (): Facts => floorFacts(currency, operand, binds);
  return new PlainStep(
    operand,
    facts,
    sources,
    binds ? [bindingFloor(currency, operand)] : undefined,
  );
}

function floorFacts(currency: string, floor: Decimal, binds: boolean): Facts {
  return Object.freeze({ currency, floor: decimalText(floor), binds });
}

/** That a price was lifted to the floor. */
export function bindingFloor(
  currency: string,
  floor: Decimal,
): Finding & { readonly facts: Facts } {
  const facts = floorFacts(currency, floor, true);
  return { code: 'premium-floor-binds', severity: 'note', path: '', facts };
}
