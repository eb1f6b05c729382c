import { runInNewContext } from 'node:vm';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { output } from 'zod/mini';
import type { Submission } from '../../src/submission/submission.js';
import {
  isParsedSubmission,
  isSubmissionResult,
  parseSubmission,
} from '../../src/submission/parse-submission.js';
import { fieldOf } from '../../src/gate/field-schema.js';
import { submissionShape } from '../../src/submission/shape-schema.js';
import { sizeOf } from '../support/runs.js';
import { changed, fullSubmission } from './full-submission.js';

type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Plain<Exclude<Value[Name], undefined>> }
    : Value;

function parsed(input: unknown) {
  const result = parseSubmission(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.submission;
}

function parts(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

describe('the schema', () => {
  it('has the fields and the values of the interface, no fewer and no more', () => {
    expectTypeOf<Plain<output<typeof submissionShape>>>().toEqualTypeOf<Plain<Submission>>();
  });

  it('says what each of its fields holds', () => {
    expect(fieldOf(submissionShape.shape.currency)).toEqual({ format: 'currency', example: 'CNY' });
    expect(fieldOf(submissionShape)).toBeUndefined();
  });
});

describe('a valid submission', () => {
  it('stays as sent', () => {
    expect(parsed(fullSubmission())).toEqual(fullSubmission());
    expect(JSON.stringify(parsed(JSON.parse(JSON.stringify(fullSubmission()))))).toBe(
      JSON.stringify(parsed(fullSubmission())),
    );
  });

  it('has safe integers turned into decimal text, and nothing else', () => {
    expect(parsed(changed('/turnover/estimated', 200_000_000)).turnover.estimated).toBe(
      '200000000',
    );
    expect(parsed(changed('/cover/eachLoss', -0)).cover.eachLoss).toBe('0');
    expect(parsed(changed('/cover/eachLoss', '10.00')).cover.eachLoss).toBe('10.00');
    expect(parsed(changed('/cover/eachLoss', Number.MAX_SAFE_INTEGER)).cover.eachLoss).toBe(
      '9007199254740991',
    );
  });

  it('may have fields that are undefined: they were not sent', () => {
    const submission = parsed({ ...fullSubmission(), months: undefined, basis: undefined });
    expect('months' in submission || 'basis' in submission).toBe(false);
  });

  it('is a frozen copy that shares nothing with what was sent', () => {
    const sent = fullSubmission();
    const submission = parsed(sent);
    const before = new Set(parts(sent));
    expect(parts(submission).filter((part) => before.has(part))).toEqual([]);
    expect(parts(submission).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(parts(sent).filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  it('has dictionaries without a prototype', () => {
    const { attributes, creditControl } = parsed(fullSubmission());
    expect(attributes?.['toString']).toBeUndefined();
    expect(creditControl?.answers?.['valueOf']).toBeUndefined();
    const named = parsed({
      ...fullSubmission(),
      attributes: { toString: 'x', hasOwnProperty: 'y' },
    });
    expect(Object.entries(named.attributes ?? {})).toEqual([
      ['toString', 'x'],
      ['hasOwnProperty', 'y'],
    ]);
  });

  it('SUB-2 may have a hundred thousand buyers', () => {
    const length = sizeOf(100_000);
    const buyer = fullSubmission().buyers![0]!;
    const buyers = Array.from({ length }, (_, index) => ({ ...buyer, id: `B-${index}` }));
    expect(parsed({ ...fullSubmission(), buyers }).buyers).toHaveLength(length);
    const tooMany = Array(100_001).fill(buyer);
    const { issues } = parseSubmission({ ...fullSubmission(), buyers: tooMany });
    expect(issues.map(({ code, facts }) => [code, facts?.['count']])).toEqual([
      ['too-many-items', 100_001],
    ]);
  });

  it('may come from another realm or without prototypes', () => {
    const bare = Object.assign(Object.create(null) as object, fullSubmission());
    expect(parseSubmission(bare).ok).toBe(true);
    const foreign: unknown = runInNewContext(`(${JSON.stringify(fullSubmission())})`);
    expect(parseSubmission(foreign).ok).toBe(true);
  });
});

describe('SUB-4 what was parsed before', () => {
  const result = parseSubmission(fullSubmission());
  const refused = parseSubmission({});

  it('is returned as it is', () => {
    expect(parseSubmission(result)).toBe(result);
    expect(parseSubmission(refused)).toBe(refused);
    expect(result.ok && parseSubmission(result.submission)).toEqual(result);
    expect(result.ok && parsed(result.submission)).toBe(result.ok && result.submission);
  });

  it('is known by identity alone', () => {
    expect([isSubmissionResult(result), isSubmissionResult({ ...result })]).toEqual([true, false]);
    const submission = parsed(fullSubmission());
    expect([isParsedSubmission(submission), isParsedSubmission({ ...submission })]).toEqual([
      true,
      false,
    ]);
    expect([null, undefined, 1, 'x', {}].filter((value) => isParsedSubmission(value))).toEqual([]);
    expect(parseSubmission({ ok: true, submission: {}, issues: [] }).ok).toBe(false);
  });

  it('cannot be changed', () => {
    expect(parts(refused).filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(Object.isFrozen(result) && Object.isFrozen(result.issues)).toBe(true);
  });
});

describe('SUB-2 many issues', () => {
  const buyers = (count: number, buyer: object) => Array.from({ length: count }, () => buyer);

  it('are listed up to a hundred, with a last one that counts the others', () => {
    const { issues } = parseSubmission({
      ...fullSubmission(),
      buyers: buyers(250, { id: 'A', country: 'CN', currency: 'EUR' }),
    });
    expect(issues).toHaveLength(101);
    expect(issues[0]).toMatchObject({ path: '/buyers/1/id', code: 'duplicate-id' });
    expect(issues[100]).toMatchObject({ path: '', code: 'too-many-issues', facts: { more: 149 } });
  });

  it('are counted at least by the items of a list', () => {
    const { issues } = parseSubmission({
      ...fullSubmission(),
      buyers: buyers(50_000, { id: 'A', country: 'XX', grade: 0, colour: 1 }),
    });
    expect(issues).toHaveLength(101);
    expect(issues[100]?.facts?.['more']).toBeGreaterThan(49_000);
  });

  it('are not listed for every unknown field', () => {
    const unknown = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x${index}`, 1]));
    const { issues } = parseSubmission({ ...fullSubmission(), ...unknown });
    expect(issues).toHaveLength(101);
    const more = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 1]),
    );
    expect(parseSubmission(more).issues.map(({ code }) => code)).toEqual(['too-many-fields']);
  });
});
