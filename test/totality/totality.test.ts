import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../scripts/entry-points.js';
import { ArgumentError } from '../../src/values/argument-error.js';
import { eachOf } from '../support/runs.js';
import { calls } from './calls.js';
import { type ExportedFunction, exportedFunctions, modules } from './exported.js';
import { changedPlaces, otherRecords, plainlyWrong } from './hostile.js';

const functions = exportedFunctions();
const table = calls() as Readonly<Record<string, readonly unknown[]>>;

/** A property that does not hold is what `assertProperty` is there to throw. */
const ownErrors: readonly string[] = ['PropertyError'];

type Work = (...given: readonly unknown[]) => unknown;

/** What is wrong with how a call ended; null where it returned, or threw the error of the library. */
async function faultOf(work: Work, given: readonly unknown[]): Promise<string | null> {
  try {
    const made = work(...given);
    if (given.includes(made)) return null;
    const value: unknown = made instanceof Promise ? await made : made;
    if (isSteps(value)) for (const _ of value);
    return null;
  } catch (error) {
    if (error instanceof Error && ownErrors.includes(error.name)) return null;
    return error instanceof ArgumentError ? untold(error) : String(error);
  }
}

/** What an error of the library leaves unsaid: code, path, and in words more than both. */
function untold({ issues, message }: ArgumentError): string | null {
  const whole = issues.every(({ code, path, facts }) => {
    const named = typeof code === 'string' && /^(\/|$)/.test(path);
    return named && typeof facts === 'object';
  });
  const [first] = issues;
  if (first === undefined || !whole) return `issues: ${JSON.stringify(issues)}`;
  return message.length > first.path.length + first.code.length ? null : `message: ${message}`;
}

function isSteps(value: unknown): value is Generator<unknown> {
  return Object.prototype.toString.call(value) === '[object Generator]';
}

test('TOT-1 every entry point is tried, and every function it exports has arguments it works with', () => {
  expect(Object.keys(modules).sort()).toEqual(entryPoints.map(({ source }) => source).sort());
  expect([...functions.keys()].sort()).toEqual(Object.keys(table).sort());
});

/** Functions that quote thousands of times where their options are read as none. */
const dear: readonly string[] = [
  'assertProperty',
  'checkRateBook',
  'compareWithMarket',
  'nextQuestions',
  'tryProperty',
] satisfies ExportedFunction[];

/** What is tried in place of an argument. */
function hostileTo(argument: unknown, name: string) {
  const place = Object.keys(table).indexOf(name);
  const hostile = [...plainlyWrong, ...otherRecords(), ...changedPlaces(argument, 5)];
  return dear.includes(name) ? eachOf(hostile, 50, 3) : eachOf(hostile, 24, place % 24);
}

/** What each function returned for the arguments it is meant for. */
const results = new Map<string, unknown>();

describe('TOT-2 whatever is given, a result is returned or the one error of the library thrown', () => {
  test.each([...functions])('%s', async (name, work) => {
    const given = table[name] ?? [];
    const kept: Work = (...given) => results.set(name, work(...given)).get(name);
    expect(await faultOf(kept, given), 'as it is meant').toBeNull();
    expect(results.has(name), 'returns, as it is meant').toBe(true);
    for (const [place, argument] of given.entries())
      for (const [what, make] of hostileTo(argument, name)) {
        const fault = await faultOf(work, given.with(place, make()));
        expect(fault, `argument ${place}: ${what}`).toBeNull();
      }
  });
});

/** What holds functions of fast-check, which are not of this library. */
const arbitraries: readonly string[] = ['submissions', 'perturbations'];

/** Functions a result holds, by name. */
function methodsOf(made: unknown): [string, Work][] {
  if (typeof made !== 'object' || made === null) return [];
  return Object.entries(made).filter((member): member is [string, Work] => {
    return typeof member[1] === 'function';
  });
}

test('TOT-5 the same holds for the functions that a result holds', async () => {
  const [tried, faults]: [string[], string[]] = [[], []];
  for (const [name, result] of results) {
    if (arbitraries.includes(name)) continue;
    const made: unknown = await result;
    for (const [member, method] of methodsOf(made))
      for (const [what, make] of plainlyWrong) {
        tried.push(`${name}.${member}`);
        const fault = await faultOf(method, [make()]);
        if (fault !== null) faults.push(`${name}.${member}: ${what}: ${fault}`);
      }
  }
  expect(faults).toEqual([]);
  expect(new Set(tried).size).toBeGreaterThan(20);
});
