import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { bornhuetterFerguson } from '../../src/actuarial/bornhuetter-ferguson.js';
import { buhlmann, buhlmannStraub } from '../../src/actuarial/buhlmann-straub.js';
import { chainLadder } from '../../src/actuarial/chain-ladder.js';
import { compoundDistribution } from '../../src/actuarial/compound-distribution.js';
import {
  fullCredibilityClaims,
  partialCredibility,
} from '../../src/actuarial/limited-fluctuation.js';
import { pricedLossUnit } from '../../src/actuarial/banding.js';
import { standardNormalQuantile } from '../../src/actuarial/normal-quantile.js';
import { ActuarialInputError } from '../../src/actuarial/index.js';

/** Calls with something TypeScript would refuse, as a JavaScript caller can. */
const unchecked = <T>(value: unknown): T => value as T;

const good = { severity: 100, defaultRate: 0.01 };
const portfolio = (...rows: unknown[]) => aggregateLoss({ obligors: unchecked(rows) });
const compound = (frequency: unknown, severity: unknown = { probabilities: [0, 1] }) =>
  compoundDistribution(unchecked({ frequency, severity }));
const loss = aggregateLoss({ obligors: [good], upTo: 300 });
const whole = aggregateLoss({ obligors: [good] });
const year = { value: 1, weight: 1 };

type Row = [name: string, path: string, call: () => unknown];

const rows: Row[] = [
  ['no obligors', 'obligors.length', () => portfolio()],
  ['obligors that are no list', 'obligors', () => aggregateLoss({ obligors: unchecked('all') })],
  ['an obligor that is null', 'obligors[1]', () => portfolio(good, null)],
  [
    'a severity that is not a number',
    'obligors[0].severity',
    () => portfolio({ ...good, severity: NaN }),
  ],
  ['a negative severity', 'obligors[1].severity', () => portfolio(good, { ...good, severity: -1 })],
  [
    'an infinite severity',
    'obligors[0].severity',
    () => portfolio({ ...good, severity: Infinity }),
  ],
  ['a severity as text', 'obligors[0].severity', () => portfolio({ ...good, severity: '100' })],
  ['a missing default rate', 'obligors[0].defaultRate', () => portfolio({ severity: 1 })],
  [
    'a default rate in percent',
    'obligors[0].defaultRate',
    () => portfolio({ ...good, defaultRate: 1.2 }),
  ],
  [
    'a negative default rate',
    'obligors[0].defaultRate',
    () => portfolio({ ...good, defaultRate: -0.1 }),
  ],
  [
    'a negative standard deviation',
    'obligors[0].defaultRateStandardDeviation',
    () => portfolio({ ...good, defaultRateStandardDeviation: -0.1 }),
  ],
  [
    'a rate of 0 that varies',
    'obligors[0].defaultRateStandardDeviation',
    () => portfolio({ severity: 1, defaultRate: 0, defaultRateStandardDeviation: 0.1 }),
  ],
  ['a count of 0', 'obligors[0].count', () => portfolio({ ...good, count: 0 })],
  ['a broken count', 'obligors[0].count', () => portfolio({ ...good, count: 1.5 })],
  [
    'weights below 1',
    'obligors[0].sectors',
    () => portfolio({ ...good, sectors: { a: 0.5, b: 0.4 } }),
  ],
  [
    'weights above 1',
    'obligors[0].sectors',
    () => portfolio({ ...good, sectors: { a: 0.7, b: 0.4 } }),
  ],
  ['no weights', 'obligors[0].sectors', () => portfolio({ ...good, sectors: {} })],
  ['weights as a list', 'obligors[0].sectors', () => portfolio({ ...good, sectors: [1] })],
  [
    'a negative weight',
    'obligors[0].sectors.b',
    () => portfolio({ ...good, sectors: { a: 1, b: -0.1 } }),
  ],
  [
    'an undeclared sector',
    'obligors[0].sectors.tests',
    () => aggregateLoss({ obligors: [{ ...good, sectors: { tests: 1 } }], sectors: ['steel'] }),
  ],
  [
    'no sector where the general one is not declared',
    'obligors[0].sectors.General economy',
    () => aggregateLoss({ obligors: [good], sectors: ['steel'] }),
  ],
  [
    'a specific sector nobody belongs to',
    'specificSector',
    () => aggregateLoss({ obligors: [good], specificSector: 'specfic' }),
  ],
  ['a loss unit of 0', 'lossUnit', () => aggregateLoss({ obligors: [good], lossUnit: 0 })],
  [
    'a loss unit far too small',
    'lossUnit',
    () => aggregateLoss({ obligors: [good], lossUnit: 1e-6 }),
  ],
  [
    'another banding',
    'banding',
    () => aggregateLoss({ obligors: [good], banding: unchecked('nearest') }),
  ],
  ['a negative extent', 'upTo', () => aggregateLoss({ obligors: [good], upTo: -1 })],
  ['a level of 1 as extent', 'upToLevel', () => aggregateLoss({ obligors: [good], upToLevel: 1 })],
  ['too many claims', 'obligors', () => portfolio({ severity: 1, defaultRate: 1, count: 1e9 })],
  [
    'a distribution too long to compute',
    'lossUnit',
    () =>
      aggregateLoss({
        obligors: [59_999, 60_000].map((severity) => ({ severity, defaultRate: 1, count: 5e5 })),
        lossUnit: 1,
      }),
  ],
  ['a level of 1', 'level', () => whole.percentile(1)],
  ['a level in percent', 'level', () => whole.tailValueAtRisk(99)],
  ['a negative level', 'level', () => whole.riskContributions(-0.1)],
  ['a level beyond what was computed', 'level', () => loss.percentile(0.999999999)],
  ['a negative loss', 'loss', () => whole.stopLoss(-1)],
  ['a loss beyond what was computed', 'loss', () => loss.limitedExpectation(400)],
  ['a cumulative probability beyond it', 'loss', () => loss.cumulative(400)],
  ['a negative limit', 'limit', () => whole.layer(1, -1)],
  ['a negative attachment', 'attachment', () => whole.layer(-1, 1)],
  ['an amount without a loss unit', 'largestSeverity', () => pricedLossUnit(0)],
  ['no frequency', 'frequency.kind', () => compound(undefined)],
  ['an unknown frequency', 'frequency.kind', () => compound({ kind: 'pareto' })],
  ['a negative mean', 'frequency.mean', () => compound({ kind: 'poisson', mean: -1 })],
  [
    'a size of 0',
    'frequency.size',
    () => compound({ kind: 'negative-binomial', size: 0, probability: 0.5 }),
  ],
  [
    'a probability of 0',
    'frequency.probability',
    () => compound({ kind: 'negative-binomial', size: 1, probability: 0 }),
  ],
  [
    'too many expected claims',
    'frequency (expected claims)',
    () => compound({ kind: 'negative-binomial', size: 1e9, probability: 0.01 }),
  ],
  [
    'broken trials',
    'frequency.trials',
    () => compound({ kind: 'binomial', trials: 2.5, probability: 0.1 }),
  ],
  [
    'a zero-modified table',
    'frequency.base.kind',
    () =>
      compound({
        kind: 'zero-modified',
        base: { kind: 'tabulated', probabilities: [1] },
        probabilityOfZero: 0.5,
      }),
  ],
  [
    'a base without claims',
    'frequency.base',
    () =>
      compound({
        kind: 'zero-modified',
        base: { kind: 'poisson', mean: 0 },
        probabilityOfZero: 0.5,
      }),
  ],
  [
    'probabilities of claims that do not sum to 1',
    'frequency.probabilities',
    () => compound({ kind: 'tabulated', probabilities: [0.5, 0.4] }),
  ],
  ['no severity', 'severity', () => compound({ kind: 'poisson', mean: 1 }, null)],
  [
    'a negative probability',
    'severity.probabilities[1]',
    () => compound({ kind: 'poisson', mean: 1 }, { probabilities: [1.0, -0.1, 0.1] }),
  ],
  ['one risk', 'risks.length', () => buhlmannStraub([{ observations: [year, year] }])],
  [
    'one period each',
    'risks',
    () => buhlmannStraub([{ observations: [year] }, { observations: [year] }]),
  ],
  [
    'a weight of 0',
    'risks[1].observations[0].weight',
    () =>
      buhlmannStraub([{ observations: [year, year] }, { observations: [{ value: 1, weight: 0 }] }]),
  ],
  [
    'an unknown estimator',
    'estimator',
    () =>
      buhlmannStraub([{ observations: [year, year] }, { observations: [year] }], unchecked('mle')),
  ],
  ['lists of different length', 'observations[1].length', () => buhlmann([[1, 2], [1]])],
  [
    'a probability of 1',
    'probability',
    () => fullCredibilityClaims({ probability: 1, tolerance: 0.05 }),
  ],
  ['no tolerance', 'tolerance', () => fullCredibilityClaims({ probability: 0.9, tolerance: 0 })],
  ['no standard', 'fullClaims', () => partialCredibility(10, 0)],
  ['negative claims', 'claims', () => partialCredibility(-1, 1082)],
  ['a quantile of 0', 'probability', () => standardNormalQuantile(0)],
  ['an empty triangle', 'triangle.length', () => chainLadder([])],
  ['a row without claims', 'triangle[1][0]', () => chainLadder([[1, 2], [null]])],
  ['a hole in a row', 'triangle[0][2]', () => chainLadder([[1, null, 3]])],
  ['an age without claims', 'triangle', () => chainLadder([[0, 5], [3]])],
  ['a tail of 0', 'tail', () => chainLadder([[1, 2], [3]], 0)],
  ['no periods', 'periods.length', () => bornhuetterFerguson([])],
  [
    'a factor of 0',
    'periods[0].factorToUltimate',
    () => bornhuetterFerguson([{ actual: 1, expectedUltimate: 1, factorToUltimate: 0 }]),
  ],
];

function refusalOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('refused, with where, what and what instead', () => {
  test.each(rows)('%s', (_, path, call) => {
    const refusal = refusalOf(call);
    expect(refusal).toBeInstanceOf(ActuarialInputError);
    const { path: found, problem, remedy, message, name } = refusal as ActuarialInputError;
    expect([found, name]).toEqual([path, 'ActuarialInputError']);
    expect(message).toBe(`${path}: ${problem}; ${remedy}`);
    expect(problem).not.toBe('');
    expect(remedy).toMatch(/^(write|let|ask|compute|stay|use) /);
  });
});

test('the messages of the commonest mistakes', () => {
  const messages = [
    () => portfolio({ ...good, defaultRate: 1.2 }),
    () => portfolio({ ...good, sectors: { steel: 0.5, trade: 0.25 } }),
    () => loss.limitedExpectation(400),
  ].map((call) => (refusalOf(call) as Error).message);
  expect(messages).toEqual([
    'obligors[0].defaultRate: is 1.2; write a probability from 0 to 1, so 1.2 % is 0.012',
    'obligors[0].sectors: the weights sum to 0.75; let them sum to 1: write what no sector explains under the specific sector',
    'loss: 400 lies beyond the computed losses, which end at 300; compute the distribution further with upTo',
  ]);
});

test('weights may miss 1 by rounding', () => {
  const thirds = { ...good, sectors: { a: 0.1, b: 0.2, c: 0.7 } };
  expect(() => portfolio(thirds)).not.toThrow();
});

test('names of sectors cannot reach the prototype', () => {
  const sectors = JSON.parse('{ "__proto__": 0.5, "constructor": 0.5 }') as Record<string, number>;
  const odd = portfolio({ ...good, sectors });
  const plain = portfolio({ ...good, sectors: { a: 0.5, b: 0.5 } });
  expect(odd.probabilities).toEqual(plain.probabilities);
});
