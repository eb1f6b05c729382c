import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../scripts/entry-points.js';
import { ArgumentError } from '../../src/values/argument-error.js';
import { eachOf } from '../support/runs.js';
import { calls } from './calls.js';
import { exportedFunctions, modules } from './exported.js';
import { changedPlaces, otherRecords, plainlyWrong } from './hostile.js';

const functions = exportedFunctions();
const table = calls() as Readonly<Record<string, readonly unknown[]>>;

/** A property that does not hold is what `assertProperty` is there to throw. */
const ownErrors: readonly string[] = ['PropertyError'];

/** What is wrong with how a call ended; null where it returned, or threw the error of the library. */
async function faultOf(
  work: (...given: readonly unknown[]) => unknown,
  given: readonly unknown[],
): Promise<string | null> {
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

/** What is tried in place of an argument. */
function hostileTo(argument: unknown) {
  return [...plainlyWrong, ...otherRecords(), ...changedPlaces(argument, 5)];
}

describe('TOT-2 whatever is given, a result is returned or the one error of the library thrown', () => {
  test.each([...functions])('%s', async (name, work) => {
    const given = table[name] ?? [];
    expect(await faultOf(work, given), 'as it is meant').toBeNull();
    for (const [place, argument] of given.entries())
      for (const [what, make] of eachOf(hostileTo(argument), 8)) {
        const fault = await faultOf(work, given.with(place, make()));
        expect(fault, `argument ${place}: ${what}`).toBeNull();
      }
  });
});

type Work = (...given: readonly unknown[]) => unknown;

/** What holds functions of fast-check, which are not of this library. */
const arbitraries: readonly string[] = ['submissions', 'perturbations'];

/** Functions a result holds, by name. */
function methodsOf(made: unknown): [string, Work][] {
  if (typeof made !== 'object' || made === null) return [];
  return Object.entries(made).filter((member): member is [string, Work] => {
    return typeof member[1] === 'function';
  });
}

async function madeBy(work: Work, given: readonly unknown[]): Promise<unknown> {
  try {
    return await work(...given);
  } catch {
    return null; // tried above
  }
}

test('TOT-5 the same holds for the functions that a result holds', async () => {
  const [tried, faults]: [string[], string[]] = [[], []];
  for (const [name, work] of functions) {
    if (arbitraries.includes(name)) continue;
    const made: unknown = await madeBy(work, table[name] ?? []);
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
