import { Decimal as DecimalJs } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { MadeStep } from '../../src/quoted/made-step.js';
import type { Operation } from '../../src/rules/read/operation.js';
import { decimal } from '../../src/values/decimal.js';
import { type Drawing, drawing } from '../support/drawing.js';
import { longRunsOf } from '../support/runs.js';

const Reference = DecimalJs.clone({
  ...{ defaults: true, precision: 40, rounding: 4 },
  ...{ toExpNeg: -9e15, toExpPos: 9e15 },
});
type Exact = InstanceType<typeof Reference>;

/** What each operation says in SPEC, in decimals of the published decimal.js. */
const applied: Readonly<Record<Operation, (before: Exact, operand: Exact) => Exact>> = {
  start: (_before, operand) => operand,
  multiply: (before, operand) => before.times(operand),
  add: (before, operand) => before.plus(operand),
  divide: (before, operand) => before.dividedBy(operand),
  'at-most': (before, operand) => Reference.min(before, operand),
  'at-least': (before, operand) => Reference.max(before, operand),
  'round-to': (before, operand) => before.dividedBy(operand).toDecimalPlaces(0).times(operand),
};

const operations = Object.keys(applied) as Operation[];

interface Case {
  readonly operation: Operation;
  readonly before: string;
  readonly operand: string;
}

/** Amounts as a ledger holds them, small and far beyond what binary64 holds exactly. */
function amount({ oneOf, decimal: draw, below }: Drawing): string {
  const digits = draw(oneOf([10, 1000, 1_000_000, 1_000_000_000]), oneOf([0, 2, 7, 8]));
  const long = below(12) === 0 ? String(1 + below(10 ** 9)) : '';
  return `${long}${digits}`;
}

function operandOf(operation: Operation, draw: Drawing): string {
  if (operation === 'add')
    return `${draw.oneOf(['', '-'])}${draw.decimal(10 ** 6, draw.below(10))}`;
  if (operation === 'divide') return `${draw.below(3)}.${1 + draw.below(999_999)}`;
  if (operation === 'round-to') return draw.oneOf(['0.01', '1', '0.05', '100', '0.001', '5']);
  const isAmount = operation !== 'multiply';
  return draw.decimal(isAmount ? 10 ** 7 : 4, draw.below(isAmount ? 11 : 13));
}

/** A step that leads exactly half a unit of the ledger, or of what it is rounded to, between two amounts. */
function tied(operation: Operation, draw: Drawing): Case {
  const odd = 2 * draw.below(10 ** 8) + 1;
  const units = new Reference(odd).times('1e-8').toFixed();
  if (operation === 'multiply')
    return { operation, before: units, operand: draw.oneOf(['0.5', '1.5', '2.5', '0.05', '0.25']) };
  if (operation === 'divide')
    return { operation, before: units, operand: draw.oneOf(['2', '0.4', '4', '20', '0.16']) };
  if (operation === 'round-to') {
    const operand = operandOf(operation, draw);
    return { operation, operand, before: new Reference(operand).times(odd).dividedBy(2).toFixed() };
  }
  if (operation === 'add' || operation === 'start')
    return { operation, before: units, operand: `${draw.below(1000)}.${odd}5`.padEnd(12, '5') };
  return { operation, before: units, operand: `${units}5` };
}

function caseOf(draw: Drawing): Case {
  const operation = draw.oneOf(operations);
  return draw.below(4) === 0
    ? tied(operation, draw)
    : { operation, before: amount(draw), operand: operandOf(operation, draw) };
}

function text(number: Exact): string {
  return number.isZero() ? '0' : number.toFixed();
}

function expected({ operation, before: earlier, operand }: Case): readonly (string | null)[] {
  const before = new Reference(earlier);
  const exact = applied[operation](before, new Reference(operand));
  const after = exact.toDecimalPlaces(8);
  const growth = before.isZero() ? null : after.dividedBy(before).minus(1).toDecimalPlaces(6);
  return [before, after, after.minus(before), growth].map((number) => number && text(number));
}

function made({ operation, before: earlier, operand }: Case): readonly (string | null)[] {
  const title = { en: 'A step', 'zh-CN': '一步' };
  const found = { operand: decimal(operand), facts: {}, sources: [] };
  const step = new MadeStep(decimal(earlier), { id: 'a', kind: 'page', title, operation }, found);
  const { before, after, change, relativeChange } = step.entry;
  return [before, after, change, relativeChange];
}

/** True where the exact result lies half a unit of the ledger between two. */
function isTie({ operation, before, operand }: Case): boolean {
  const exact = applied[operation](new Reference(before), new Reference(operand));
  return exact.times('1e8').modulo(1).abs().equals('0.5');
}

describe('NUM-7 a step is the step of the published decimal.js, digit for digit', () => {
  it('in every operation, at half a unit of the ledger as well', () => {
    const draw = drawing(20_261_129);
    const [wrong, seen] = [[] as unknown[], new Map<Operation, { cases: number; ties: number }>()];
    for (let run = longRunsOf(1_000_000); run > 0; run -= 1) {
      const one = caseOf(draw);
      const [is, shouldBe] = [made(one), expected(one)];
      if (is.some((each, place) => each !== shouldBe[place])) wrong.push({ one, is, shouldBe });
      const { cases, ties } = seen.get(one.operation) ?? { cases: 0, ties: 0 };
      seen.set(one.operation, { cases: cases + 1, ties: ties + (isTie(one) ? 1 : 0) });
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    const rounded: readonly Operation[] = ['start', 'multiply', 'add', 'divide', 'at-least'];
    for (const operation of operations) expect(seen.get(operation)?.cases).toBeGreaterThan(0);
    for (const operation of rounded) expect(seen.get(operation)?.ties).toBeGreaterThan(0);
  });
});
