import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubmission, type SubmissionResult } from '../../src/submission/parse-submission.js';
import { fullSubmission } from './full-submission.js';
import { runsOf } from '../support/runs.js';
import { said } from '../support/said.js';

const pointers = leaves(fullSubmission(), '');

function leaves(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, part]) => leaves(part, `${at}/${name}`))];
}

function put(root: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root))
    return Object.assign([...root], { [step]: put(root[Number(step)], rest, value) });
  if (typeof root !== 'object' || root?.constructor !== Object) return root;
  return { ...root, [step]: put((root as Record<string, unknown>)[step], rest, value) };
}

/** Texts that are nearly what some field wants. */
const nearly = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-0',
    '1e999999999',
    '9'.repeat(1_000),
    '１２',
    '2026-02-30',
    '0000-00-00',
  ),
  fc.constantFrom(
    'CN',
    'CNY',
    'C26',
    'supplied',
    'no-history',
    'yes',
    '\ud800',
    '__proto__',
    '１００万',
  ),
  fc.stringMatching(/^[\d.,' _%eE+-]{0,30}$/),
  fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/),
  fc.double().map(String),
);

const anything = fc.oneof(
  { weight: 2, arbitrary: nearly },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  {
    weight: 3,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      () => 1,
      Symbol('x'),
      { toStringTag: '[object Decimal]', s: 1, e: 0, d: [123456789012345] },
      JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
      Array(100_001),
    ),
  },
);

const mutated = fc
  .array(fc.tuple(fc.constantFrom(...pointers), anything), { minLength: 1, maxLength: 6 })
  .map((changes) =>
    changes.reduce<unknown>(
      (root, [pointer, value]) => put(root, pointer.split('/').slice(1), value),
      fullSubmission(),
    ),
  );

function expectTotal(result: SubmissionResult): void {
  if (result.ok) expect(parseSubmission(structuredClone(result.submission)).ok).toBe(true);
  else {
    expect(result.issues.length).toBeGreaterThan(0);
    expect(result.issues.length).toBeLessThanOrEqual(101);
  }
  for (const issue of result.issues) {
    const { path } = issue;
    const message = said(issue);
    expect(path === '' || path.startsWith('/')).toBe(true);
    expect(message.en).toMatch(/^[^\p{Cc}]{10,900}\.$/u);
    expect(message['zh-CN']).toMatch(/^[^\p{Cc}]{5,900}。$/u);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

describe('parseSubmission answers', () => {
  it('whatever comes in', () => {
    fc.assert(fc.property(anything, (input) => expectTotal(parseSubmission(input))));
  });

  it('a valid submission changed anywhere', () => {
    fc.assert(
      fc.property(mutated, (input) => expectTotal(parseSubmission(input))),
      { numRuns: runsOf(1_000) },
    );
  });

  it('a valid submission in any order of its fields', () => {
    const entries = Object.entries(fullSubmission());
    const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length });
    const expected = JSON.stringify(parseSubmission(fullSubmission()));
    fc.assert(
      fc.property(shuffled, (fields) => {
        expect(JSON.stringify(parseSubmission(Object.fromEntries(fields)))).toBe(expected);
      }),
    );
  });
});

describe('an object with a conversion of its own, in the place of any value', () => {
  it.each([[{ toString: {} }], [{ valueOf: 1, toString: null }]])(
    'SUB-1 %j is an issue, never an exception',
    (hostile) => {
      for (const pointer of pointers.filter((at) => at !== '')) {
        const drawn = put(fullSubmission(), pointer.slice(1).split('/'), hostile);
        expect([pointer, parseSubmission(drawn).ok]).toEqual([pointer, false]);
      }
    },
  );
});
