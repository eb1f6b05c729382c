import { describe, expect, test } from 'vitest';
import { aggregateLoss } from '../../src/actuarial/aggregate-loss.js';
import { bornhuetterFerguson } from '../../src/actuarial/bornhuetter-ferguson.js';
import { buhlmann, buhlmannStraub } from '../../src/actuarial/buhlmann-straub.js';
import { chainLadder } from '../../src/actuarial/chain-ladder.js';
import { compoundDistribution } from '../../src/actuarial/compound-distribution.js';
import { fullCredibilityClaims } from '../../src/actuarial/limited-fluctuation.js';
import { ActuarialInputError } from '../../src/actuarial/index.js';

/** Calls with something TypeScript would refuse, as a JavaScript caller can. */
const unchecked = <T>(value: unknown): T => value as T;

const good = { severity: 100, defaultRate: 0.01 };
const one = { probabilities: [0, 1] };
const poisson = { kind: 'poisson', mean: 1 };
const rowOf = (fields: object) => () => aggregateLoss({ obligors: [{ ...good, ...fields }] });
const portfolioWith = (fields: object) => () =>
  aggregateLoss(unchecked({ obligors: [good], ...fields }));
const compound =
  (frequency: unknown, severity: unknown = one) =>
  () =>
    compoundDistribution(unchecked({ frequency, severity }));
const whole = aggregateLoss({ obligors: [good] });
/** A list with holes. */
const sparse = <T>(length: number, items: Record<number, T>): T[] =>
  Object.assign(new Array<T>(length), items);
const many = aggregateLoss({ obligors: [{ severity: 1, defaultRate: 0.3, count: 3000 }] });
const year = { value: 1, weight: 1 };
const period = { actual: 1, expectedUltimate: 1, factorToUltimate: 2 };

const cyclic: Record<string, unknown> = { kind: 'zero-modified', probabilityOfZero: 0.5 };
cyclic['base'] = cyclic;
const deep = Array.from({ length: 100_000 }).reduce<object>(
  (base) => ({ kind: 'zero-modified', probabilityOfZero: 0.5, base }),
  { ...poisson },
);
const refusing = (message: string) => ({
  get: () => {
    throw new Error(message);
  },
  enumerable: true,
});
const thrower = Object.defineProperty({ severity: 1 }, 'defaultRate', refusing('not today'));
const throwingItem = Object.defineProperty([good], 1, refusing('no second row'));
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

/** Path, problem and remedy of each refusal. */
type Row = [path: string, problem: RegExp, remedy: RegExp, call: () => unknown];

const missing: Row[] = [undefined, null].flatMap((nothing): Row[] => {
  const is = new RegExp(`^is ${nothing}$`);
  const given = unchecked<never>(nothing);
  return [
    ['portfolio', is, /obligors/, () => aggregateLoss(given)],
    ['loss', is, /frequency and severity/, () => compoundDistribution(given)],
    ['standard', is, /probability and tolerance/, () => fullCredibilityClaims(given)],
    ['periods', is, /list/, () => bornhuetterFerguson(given)],
    ['periods[0]', is, /factorToUltimate/, () => bornhuetterFerguson([given])],
    ['risks', is, /list/, () => buhlmannStraub(given)],
    ['risks[0]', is, /observations/, () => buhlmannStraub([given, given])],
    [
      'risks[0].observations[0]',
      is,
      /value and weight/,
      () => buhlmannStraub([{ observations: [given] }, { observations: [year, year] }]),
    ],
    ['observations[1]', is, /list/, () => buhlmann([[1, 2], given])],
    ['triangle[0]', is, /list/, () => chainLadder([given])],
    [
      'severity',
      is,
      /probabilities/,
      () => compoundDistribution(unchecked({ frequency: poisson, severity: nothing })),
    ],
  ];
});

const nulls: Row[] = [
  ['obligors[0].sectors', /null/, /object/, rowOf({ sectors: null })],
  ['obligors[0].count', /null/, /whole/, rowOf({ count: null })],
  ['obligors[0].id', /null/, /text/, rowOf({ id: null })],
  ['specificSector', /null/, /name/, portfolioWith({ specificSector: null })],
  ['sectors', /null/, /list/, portfolioWith({ sectors: null })],
  ['upTo', /null/, /amount/, portfolioWith({ upTo: null })],
  ['reading', /null/, /interpolate/, () => whole.percentile(0.5, unchecked(null))],
  [
    'reading.interpolate',
    /the text "yes"/,
    /true or false/,
    () => whole.percentile(0.5, unchecked({ interpolate: 'yes' })),
  ],
  [
    'severityCoefficientOfVariation',
    /null/,
    /number/,
    () =>
      fullCredibilityClaims({
        ...{ probability: 0.9, tolerance: 0.05 },
        severityCoefficientOfVariation: unchecked(null),
      }),
  ],
];

const odd: Row[] = [
  ['specificSector', /^is a bigint$/, /name/, portfolioWith({ specificSector: 10n })],
  ['specificSector', /^is an object$/, /name/, portfolioWith({ specificSector: cyclic })],
  ['sectors[1]', /^is 5$/, /name/, portfolioWith({ sectors: ['a', 5] })],
  ['frequency.base.kind', /zero-modified/, /'poisson', 'negative-binomial'/, compound(cyclic)],
  ['frequency.base.kind', /zero-modified/, /'binomial'$/, compound(deep)],
  ['frequency.kind', /"constructor"/, /'tabulated'/, compound({ kind: 'constructor' })],
  [
    'obligors[0].defaultRate',
    /cannot be read/,
    /plain data/,
    () => aggregateLoss({ obligors: [unchecked(thrower)] }),
  ],
  ['obligors[1]', /cannot be read/, /plain/, () => aggregateLoss({ obligors: throwingItem })],
  ['obligors', /^is an object$/, /list/, portfolioWith({ obligors: revoked })],
  [
    'severity.probabilities[0]',
    /^is undefined$/,
    /0 to 1/,
    compound(poisson, { probabilities: sparse(2, { 1: 1 }) }),
  ],
  [
    'observations[0][1]',
    /^is undefined$/,
    /finite/,
    () => buhlmann([sparse(3, { 0: 1, 2: 2 }), [3, 4, 5]]),
  ],
  [
    'observations[0][1]',
    /^is NaN$/,
    /finite/,
    () =>
      buhlmann([
        [1, NaN],
        [3, 4],
      ]),
  ],
  ['periods[0]', /^is undefined$/, /object/, () => bornhuetterFerguson(sparse(2, { 1: period }))],
  ['triangle[1]', /^is undefined$/, /list/, () => chainLadder(sparse(3, { 0: [1, 2], 2: [1] }))],
];

const unknownFields: Row[] = [
  ['bandng', /unknown field/, /^write banding$/, portfolioWith({ bandng: 'split' })],
  [
    'obligors[0].defaultRateSd',
    /unknown field/,
    /defaultRateStandardDeviation/,
    rowOf({ defaultRateSd: 0.5 }),
  ],
  [
    'obligors[0].Severity',
    /unknown field/,
    /severity/,
    () => aggregateLoss({ obligors: [unchecked({ Severity: 1, defaultRate: 0.1 })] }),
  ],
  ['frequency.size', /unknown field/, /kind, mean|write mean/, compound({ ...poisson, size: 3 })],
  ['severity.lossunit', /unknown field/, /lossUnit/, compound(poisson, { ...one, lossunit: 2 })],
  [
    'periods[0].tail',
    /unknown field/,
    /factorToUltimate/,
    () => bornhuetterFerguson([unchecked({ ...period, tail: 1 })]),
  ],
  [
    'risks[0].observations[0].wieght',
    /unknown field/,
    /^write weight$/,
    () =>
      buhlmannStraub([
        { observations: [unchecked({ value: 1, wieght: 1 }), year] },
        { observations: [year] },
      ]),
  ],
  [
    'tolerence',
    /unknown field/,
    /^write tolerance$/,
    () => fullCredibilityClaims(unchecked({ probability: 0.9, tolerence: 0.05 })),
  ],
  [
    'obligors[0].sectors.stel',
    /unknown sector/,
    /^write "steel", or declare it/,
    () => aggregateLoss({ obligors: [{ ...good, sectors: { stel: 1 } }], sectors: ['steel'] }),
  ],
];

const outOfRange: Row[] = [
  ['upToLevel', /0\.9999999999999/, /1 - 1e-12/, portfolioWith({ upToLevel: 1 - 1e-13 })],
  ['level', /beyond/, /^ask for a lower level$/, () => many.percentile(1 - 1e-13)],
  [
    'periods[0].factorToUltimate',
    /1e-300/,
    /0\.01 to/,
    () => bornhuetterFerguson([{ ...period, factorToUltimate: 1e-300 }]),
  ],
  [
    'risks[0].observations[0].weight',
    /e-320/,
    /1e-12 to/,
    () =>
      buhlmannStraub([
        { observations: [{ value: 1, weight: 1e-320 }, year] },
        { observations: [year] },
      ]),
  ],
];

function refusalOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe.each([
  ['nothing where an argument belongs', missing],
  ['null where something may be left out', nulls],
  ['what no plain list or object is', odd],
  ['unknown names', unknownFields],
  ['numbers out of range', outOfRange],
])('refused: %s', (_, rows) => {
  test.each(rows)('%s', (path, problem, remedy, call) => {
    const refusal = refusalOf(call);
    expect(refusal).toBeInstanceOf(ActuarialInputError);
    const { path: found, ...told } = refusal as ActuarialInputError;
    expect(found).toBe(path);
    expect(told.problem).toMatch(problem);
    expect(told.remedy).toMatch(remedy);
  });
});

test('the error of a getter is the cause of the refusal', () => {
  const refusal = refusalOf(() => aggregateLoss({ obligors: [unchecked(thrower)] }));
  expect((refusal as Error).cause).toEqual(new Error('not today'));
});

test('a name is shown in a few characters, however long it is', () => {
  const name = 'x'.repeat(1_000_000);
  for (const call of [
    rowOf({ sectors: { [name]: 2 } }),
    rowOf({ [name]: 1 }),
    portfolioWith({ specificSector: name }),
    portfolioWith({ sectors: [name] }),
  ])
    expect((refusalOf(call) as Error).message.length).toBeLessThan(400);
});

test('a field is read once', () => {
  let reads = 0;
  const counting = {
    severity: 100,
    get defaultRate() {
      reads += 1;
      return reads === 1 ? 0.01 : NaN;
    },
  };
  expect(aggregateLoss({ obligors: [counting] }).mean).toBe(1);
});

test('a specific sector is known also where its every weight is 0', () => {
  const obligors = [{ ...good, sectors: { Specific: 0, US: 1 } }];
  const loss = aggregateLoss({ obligors, specificSector: 'Specific' });
  expect(loss.probabilities).toEqual(aggregateLoss({ obligors }).probabilities);
});
