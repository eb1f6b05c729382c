import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPremium } from '../../src/adjustment/adjust-premium.js';
import { adjustmentBasis } from '../../src/adjustment/adjustment-basis.js';

import type { StatedAdjustment } from '../../src/adjustment/adjustment-record.js';
import { endorse } from '../../src/policy/endorse.js';
import type { Endorsement } from '../../src/policy/endorsement.js';
import type { Policy } from '../../src/policy/policy-record.js';
import { rateOn } from '../../src/policy/rate-segments.js';
import { pricer, quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { addDays } from '../../src/values/calendar.js';
import { Decimal, decimal, decimalText, sum } from '../../src/values/decimal.js';
import { roundMoney } from '../../src/values/money.js';
import { boundPolicy } from '../policy/bound.js';
import { runsOf } from '../support/runs.js';
import { spansOf } from './arbitrary-declarations.js';
import { replayAdjustment } from '../support/answers.js';

const submission = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;
const bound = boundPolicy(quote(submission, referenceBook), {
  submission,
  midTermSurcharge: true,
});
const checked = { pricer: pricer(referenceBook) };
const { inception, expiry } = bound.period;
const percentages = ['70', '75', '80', '85'];

/** A change to be drawn: what, how many days after the one before, and a number it is made with. */
interface Drawn {
  readonly kind: Endorsement['kind'];
  readonly step: number;
  readonly seed: number;
}

const drawn: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Endorsement['kind'][]>(
      ...(['buyer', 'limit', 'cover', 'turnover', 'sector', 'surcharge', 'undo', 'undo'] as const),
    ),
    step: fc.integer({ min: 0, max: 60 }),
    seed: fc.nat(1_000),
  }),
  { minLength: 1, maxLength: 6 },
);

function endorsementOf({ kind, seed }: Drawn, on: string, policy: Policy): Endorsement {
  const common = { on, from: addDays(on, seed % 3 === 0 ? 0 : seed % 40), reason: 'Drawn' };
  const at = policy.changes.length;
  switch (kind) {
    case 'buyer':
      return { kind, ...common, buyer: { id: `N-${at}`, country: 'CL', turnover: '3650000' } };
    case 'limit':
      return {
        kind,
        ...common,
        buyer: 'B-001',
        decision: 'granted',
        limit: String(900_000 + seed),
      };
    case 'cover':
      return { kind, ...common, cover: { insuredPercentage: percentages[seed % 4]! } };
    case 'turnover':
      return { kind, ...common, estimated: String(150_000_000 + seed) };
    case 'sector':
      return { kind, ...common, sector: '2610', outlook: 'deteriorating' };
    case 'surcharge': {
      const rate = decimal(rateOn(policy, common.from)).times('1.07');
      return { kind, ...common, rate: decimalText(rate.toDecimalPlaces(7)) };
    }
    case 'undo':
      return { kind, on, reason: 'Drawn', change: `E-${1 + (seed % Math.max(1, at))}` };
  }
}

/** The policy after the changes that its rules allow. */
function changedBy(changes: readonly Drawn[]): Policy {
  let [policy, on] = [bound, addDays(inception, -5)];
  for (const each of changes) {
    on = addDays(on, each.step);
    const made = endorse(policy, endorsementOf(each, on, policy), checked);
    if (made.status === 'endorsed') policy = made.policy;
  }
  return policy;
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly cents: number;
}

/** Turnover for every month and rate of the period. */
function partsOf(policy: Policy, cents: readonly number[]): Part[] {
  return spansOf(adjustmentBasis(policy)).map((span, at) => ({
    ...span,
    cents: cents[at % cents.length]!,
  }));
}

function adjusted(policy: Policy, parts: readonly Part[], every = 100): StatedAdjustment {
  const groups = parts.map((_part, at) => Math.floor(at / every));
  const declarations = [...new Set(groups)].map((group) => ({
    declaredOn: addDays(expiry, 1 + group),
    lines: parts
      .filter((_part, at) => groups[at] === group)
      .map(({ from, to, cents }) => ({
        ...{ from, to, country: 'DE', turnover: (cents / 100).toFixed(2) },
      })),
  }));
  const made = adjustPremium(policy, { declarations });
  if (made.status === 'invalid') throw new Error(JSON.stringify(made.issues));
  return made;
}

const amounts = fc.array(fc.integer({ min: 0, max: 5_000_000_000 }), {
  ...{ minLength: 3, maxLength: 20 },
});

describe('ADJ-19 a year that was changed, whatever was changed, is billed to the cent', () => {
  test('rate of the day times turnover, minimum, sums, splits, and more turnover', () => {
    let [rates, surcharged] = [0, 0];
    fc.assert(
      fc.property(drawn, amounts, fc.integer({ min: 1, max: 5 }), (changes, cents, every) => {
        const policy = changedBy(changes);
        const parts = partsOf(policy, cents);
        const made = adjusted(policy, parts);
        rates += made.segments.length - 1;
        surcharged += policy.changes.filter((each) => each.endorsement.kind === 'surcharge').length;

        const earned = sum(
          parts.map((part) => decimal(part.cents).dividedBy(100).times(rateOn(policy, part.from))),
        );
        expect(made.premium.earned).toBe(roundMoney(earned, 'CNY'));
        const least = decimal(policy.minimumPremium);
        expect(made.premium.beforeBonus).toBe(
          roundMoney(Decimal.max(roundMoney(earned, 'CNY'), least), 'CNY'),
        );
        const billed = sum(made.bills.map(({ amount }) => decimal(amount)));
        expect(roundMoney(billed, 'CNY')).toBe(made.premium.final);
        expect(roundMoney(decimal(replayAdjustment(made.ledger)), 'CNY')).toBe(made.premium.final);

        const halves = parts.flatMap((part) =>
          part.from === part.to
            ? [part]
            : [
                { ...part, to: part.from, cents: Math.floor(part.cents / 3) },
                {
                  ...part,
                  from: addDays(part.from, 1),
                  cents: part.cents - Math.floor(part.cents / 3),
                },
              ],
        );
        expect(adjusted(policy, halves, every).premium).toEqual(made.premium);

        const more = parts.map((part, at) =>
          at === every ? { ...part, cents: part.cents + 1_000_001 } : part,
        );
        expect(
          decimal(adjusted(policy, more).premium.beforeBonus!).greaterThanOrEqualTo(
            made.premium.beforeBonus!,
          ),
        ).toBe(true);
      }),
      { numRuns: runsOf(150), seed: 20_261_129 },
    );
    expect(rates).toBeGreaterThan(runsOf(150) / 3);
    expect(surcharged).toBeGreaterThan(0);
  });

  test('what is taken back on its day changes no bill, after any other changes', () => {
    let undone = 0;
    fc.assert(
      fc.property(drawn, amounts, fc.nat(1_000), (changes, cents, seed) => {
        const policy = changedBy(changes);
        const on = policy.changes.at(-1)?.endorsement.on ?? inception;
        for (const kind of ['buyer', 'limit', 'cover', 'surcharge'] as const) {
          const step = { kind, step: 0, seed };
          const made = endorse(policy, endorsementOf(step, on, policy), checked);
          if (made.status === 'refused') continue;
          const undo = { kind: 'undo', on, reason: 'Drawn', change: made.change.id } as const;
          const back = endorse(made.policy, undo);
          if (back.status === 'refused') throw new Error(JSON.stringify(back.issues));
          undone += 1;
          const parts = partsOf(policy, cents);
          expect(adjusted(back.policy, parts)).toEqual(adjusted(policy, parts));
          expect(back.change.premium.after).toBe(
            policy.changes.at(-1)?.premium.after ?? policy.premium,
          );
        }
      }),
      { numRuns: runsOf(60), seed: 20_261_130 },
    );
    expect(undone).toBeGreaterThan(runsOf(60));
  });
});
