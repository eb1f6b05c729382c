import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/values/argument-error.js';
import type { Issue } from '../../src/values/issues.js';
import { eachOf } from '../support/runs.js';
import { calls } from './calls.js';
import { exportedFunctions } from './exported.js';
import { changedPlaces, type Hostile, plainlyWrong } from './hostile.js';
import { parameters } from './parameters.js';

/** Names of the parameters by which words come. */
const words: readonly string[] = ['speech', 'words', 'spoken'];

const named = parameters();
const table = calls() as Readonly<Record<string, readonly unknown[]>>;

/** Functions that say something in words that are handed in, with the place of the words. */
const rows = [...exportedFunctions()].flatMap(([name, work]) => {
  const place = (named.get(name) ?? []).findIndex((parameter) => words.includes(parameter));
  const given = table[name]?.[place];
  return typeof given === 'object' ? [[name, work, place] as const] : [];
});

type Work = (...given: readonly unknown[]) => unknown;

/** What is said of a call that fails because something is not as it was made. */
function faults(work: Work, given: readonly unknown[]): readonly Issue[] {
  try {
    const made = work(...given) as { readonly issues?: readonly Issue[] } | undefined;
    return cut(Array.isArray(made?.issues) ? made.issues : []);
  } catch (error) {
    if (error instanceof ArgumentError) return cut(error.issues);
    throw error;
  }
}

function cut(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => (issue as Issue | null)?.code === 'cut-or-changed');
}

/**
 * What is no words at all, and words that lack one. A word that a record asks for by a code of its own is not among them: it
 * lacks where the record says what nobody says.
 */
function* withoutWords(words: unknown, given: readonly unknown[]): Generator<Hostile> {
  const codes = JSON.stringify(given.filter((argument) => argument !== words));
  const none = ['nothing', 'null', 'true', 'a number', 'no text', 'a text', 'an empty record'];
  const others = ['a function', 'throwing getters', 'a trap'];
  yield* plainlyWrong.filter(([what]) => [...none, ...others].includes(what));
  for (const [what, make] of changedPlaces(words, 4000)) {
    const [, name] = /([^/]+) (?:missing|null)$/.exec(what) ?? [];
    if (name !== undefined && !codes.includes(`"${name}"`)) yield [what, make];
  }
}

test('TOT-7 there are functions of words', () => {
  expect(rows.length).toBeGreaterThan(25);
});

describe('TOT-7 the argument that is at fault is named: words where they are no words, a record where it is none', () => {
  test.each(rows)('%s', (name, work, place) => {
    const given = table[name] ?? [];
    for (const [at, argument] of given.entries()) {
      const parameter = named.get(name)?.[at] ?? '';
      const hostile =
        at === place ? [...withoutWords(argument, given)] : [...changedPlaces(argument, 30)];
      for (const [what, make] of eachOf(hostile, 40))
        for (const { path } of faults(work as Work, given.with(at, make()))) {
          const blamed = path.split('/')[1] ?? '';
          if (at === place) expect(words, `${parameter}: ${what}: ${path}`).toContain(blamed);
          else expect(words, `${parameter}: ${what}: ${path}`).not.toContain(blamed);
        }
    }
  });
});
