import { describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/values/argument-error.js';
import { eachOf } from '../support/runs.js';
import { calls } from './calls.js';
import { type ExportedFunction, exportedFunctions, modules } from './exported.js';
import { changedPlaces, otherRecords, plainlyWrong } from './hostile.js';
import { parameters } from './parameters.js';

/** Parameters that no data comes in by: a book is loaded before, the others are written in a program. */
const ofTheCall: readonly string[] = [
  ...['book', 'books', 'before', 'after', 'earlier', 'later'],
  ...['options', 'asked', 'locale', 'offered', 'words', 'languages', 'measures', 'own', 'language'],
  ...['property', 'list', 'id', 'scheme', 'spoken', 'speech'],
];

/** What puts a result of the library into words or draws it, has a text for a result: nothing else can be said in its place. */
const writing: readonly (keyof typeof modules)[] = [
  'src/explain/index.ts',
  'src/document/index.ts',
  'src/manual/index.ts',
  'src/issues.ts',
  'src/forms.ts',
];

const writers = new Set<string>([
  ...writing.flatMap((source) => Object.keys(modules[source])),
  ...([
    'changelogEntry',
    'changelogEntryWith',
    'counterexampleLines',
    'diffText',
    'diffTextWith',
    'textIn',
    'withNames',
  ] satisfies ExportedFunction[]),
]);

/** What these writers answer all the same: they work on a record. */
const answering: readonly ExportedFunction[] = ['carriedRecord', 'explain', 'insuredBusiness'];

const named = parameters();
const table = calls() as Readonly<Record<string, readonly unknown[]>>;
const rows = [...exportedFunctions()]
  .filter(([name]) => !writers.has(name) || answering.some((each) => each === name))
  .map(([name, work]) => {
    const places = (table[name] ?? []).map((_, place) => place);
    const data = places.filter((place) => !ofTheCall.includes(named.get(name)?.[place] ?? ''));
    return [name, work, data] as const;
  })
  .filter(([, , data]) => data.length > 0);

type Work = (...given: readonly unknown[]) => unknown;

async function thrownBy(work: Work, given: readonly unknown[]): Promise<string | null> {
  try {
    const made = work(...given);
    const value: unknown = made instanceof Promise ? await made : made;
    if (Object.prototype.toString.call(value) === '[object Generator]')
      for (const _ of value as Generator) continue;
    return null;
  } catch (error) {
    if (error instanceof ArgumentError)
      return error.issues.map(({ path, code }) => `${path} ${code}`).join();
    return String(error);
  }
}

test('TOT-6 the parameters of every function are known', () => {
  expect([...exportedFunctions().keys()].filter((name) => !named.has(name))).toEqual([]);
});

describe('TOT-6 whatever stands in place of data, a function that works on it answers and throws nothing', () => {
  test.each(rows)('%s', async (name, work, data) => {
    const given = table[name] ?? [];
    for (const place of data) {
      const hostile = [...plainlyWrong, ...otherRecords(), ...changedPlaces(given[place], 10)];
      for (const [what, make] of eachOf(hostile, 16)) {
        const thrown = await thrownBy(work, given.with(place, make()));
        expect(thrown, `${named.get(name)?.[place] ?? place}: ${what}`).toBeNull();
      }
    }
  });
});
