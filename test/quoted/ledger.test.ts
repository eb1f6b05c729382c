import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalText } from '../../src/values/decimal.js';
import { applyStep, type LedgerEntry, type Step } from '../../src/quoted/ledger.js';
import { MadeStep } from '../../src/quoted/made-step.js';
import type { Operation } from '../../src/rules/read/operation.js';
import { handCase, priced } from '../support/hand-case.js';
import { runsOf } from '../support/runs.js';
import { replay } from '../support/answers.js';

const after = (before: string, operation: Operation, operand: string): string =>
  decimalText(applyStep(decimal(before), { operation, operand }));

const stepWith = (operation: Operation, operand: string): Step => ({
  ...{ id: 's', kind: 'page', operation, operand, facts: {}, sources: [] },
  title: { en: 'Step', 'zh-CN': '步骤' },
});

const entered = (before: string, step: Step): LedgerEntry =>
  new MadeStep(decimal(before), step, { ...step, operand: decimal(step.operand) }).entry;

describe('NUM-3 operations on the running amount', () => {
  it.each<[Operation, string, string, string]>([
    ['start', '7', '100', '100'],
    ['multiply', '100', '0.9', '90'],
    ['add', '100', '25', '125'],
    ['add', '100', '-25', '75'],
    ['divide', '100', '0.75', '133.33333333'],
    ['at-most', '100', '90', '90'],
    ['at-most', '100', '110', '100'],
    ['at-least', '100', '110', '110'],
    ['at-least', '100', '90', '100'],
    ['round-to', '70000', '360', '69840'],
    ['round-to', '0.125', '0.01', '0.13'],
    ['round-to', '12.5', '1', '13'],
  ])('%s: %s by %s makes %s', (operation, before, operand, expected) => {
    expect(after(before, operation, operand)).toBe(expected);
  });

  it('rounds to eight decimals, half away from zero, as part of the operation', () => {
    expect(after('1', 'multiply', '0.000000005')).toBe('0.00000001');
    expect(after('-1', 'multiply', '0.000000005')).toBe('-0.00000001');
    expect(after('1', 'multiply', '0.0000000049')).toBe('0');
  });

  it('never multiplies in binary: 0.1 times 3 is 0.3', () => {
    expect(after('0.1', 'multiply', '3')).toBe('0.3');
  });
});

describe('an entry of the ledger', () => {
  it('keeps the step and states before, after and change', () => {
    const step = stepWith('multiply', '0.9');
    expect(entered('70', step)).toEqual({
      ...step,
      before: '70',
      after: '63',
      change: '-7',
      relativeChange: '-0.1',
    });
  });

  it('has no relative change where there was nothing before', () => {
    expect(entered('0', stepWith('start', '45000')).relativeChange).toBeNull();
  });

  it('states the change of the rounded amount, so that changes add up', () => {
    const { after: end, change } = entered('100', stepWith('divide', '3'));
    expect([end, change]).toEqual(['33.33333333', '-66.66666667']);
  });
});

describe('QTE-1 replay', () => {
  it('of nothing is zero', () => {
    expect(replay([])).toBe('0');
  });

  it('gives the premium of a quote from operations and operands alone', () => {
    const { ledger, premium } = priced(handCase);
    const bare = ledger.map(({ operation, operand }) => ({ operation, operand }));
    expect(decimal(replay(bare)).toFixed(2)).toBe(premium.estimated);
    expect(premium.estimated).toBe('69840.00');
  });

  it('gives the last amount of any ledger, each entry beginning where the last one ended', () => {
    const number = fc.integer({ min: 1, max: 1e9 }).map((units) => (units / 1e6).toFixed(6));
    const operation = fc.constantFrom<Operation>(
      ...(['multiply', 'add', 'divide', 'at-most', 'at-least', 'round-to'] as const),
    );
    fc.assert(
      fc.property(
        number,
        fc.array(fc.tuple(operation, number), { maxLength: 20 }),
        (base, rest) => {
          let amount = decimal(0);
          const ledger = [stepWith('start', base), ...rest.map((step) => stepWith(...step))].map(
            (step) => {
              const entry = entered(decimalText(amount), step);
              expect(entry.before).toBe(decimalText(amount));
              amount = decimal(entry.after);
              return entry;
            },
          );
          expect(replay(ledger)).toBe(ledger.at(-1)!.after);
        },
      ),
      { seed: 1, numRuns: runsOf(200) },
    );
  });

  it('changes with any operand', () => {
    const { ledger } = priced(handCase);
    const changed = ledger.map((entry) =>
      entry.id === 'fixed-expense' ? { ...entry, operand: '12360' } : entry,
    );
    expect(replay(changed)).toBe('70560');
  });
});
