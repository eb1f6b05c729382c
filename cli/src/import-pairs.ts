import { misused, unreadable } from './told-stop.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { optionWords } from './words/option-words.js';

/** Collects an option that may be given several times. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/**
 * Reads pairs of an option: `a=b,c=d`, several times if wished, or the name of a JSON file with an object. The first
 * name and every text behind an equals sign may hold commas; give the option several times where that is not enough.
 */
export async function readPairs(
  option: string,
  values: readonly string[] | undefined,
  io: Io,
): Promise<Record<string, string> | undefined> {
  if (values === undefined) return undefined;
  const pairs = new Map<string, string>();
  for (const value of values) {
    const read = value.includes('=') ? pairsIn(value) : await pairsOfFile(option, value, io);
    for (const [key, mapped] of read) pairs.set(key, mapped);
  }
  return Object.fromEntries(pairs);
}

/** A piece without an equals sign belongs to the name at the beginning, and to the text before it elsewhere. */
function pairsIn(value: string): [string, string][] {
  const pairs: [string, string][] = [];
  let name = '';
  for (const piece of value.split(',')) {
    const at = piece.indexOf('=');
    const last = pairs.at(-1);
    if (at >= 0) {
      pairs.push([(name + piece.slice(0, at)).trim(), piece.slice(at + 1).trim()]);
      name = '';
    } else if (last === undefined) name += `${piece},`;
    else last[1] += `,${piece}`;
  }
  return pairs;
}

async function pairsOfFile(option: string, file: string, io: Io): Promise<[string, string][]> {
  const content = await readJson(file, io);
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
    const entries = Object.entries(content);
    if (entries.every(([, value]) => typeof value === 'string' || typeof value === 'number'))
      return entries.map(([key, value]) => [key, String(value)]);
  }
  throw unreadable(optionWords.noPairs(option, file));
}

/** The same with whole numbers behind the equals sign. */
export async function readNumberPairs(
  option: string,
  values: readonly string[] | undefined,
  io: Io,
): Promise<Record<string, number> | undefined> {
  const pairs = await readPairs(option, values, io);
  return (
    pairs &&
    Object.fromEntries(
      Object.entries(pairs).map(([key, value]) => [key, wholeNumber(option, value)]),
    )
  );
}

/** Reads a whole number of an option. */
export function wholeNumber(option: string, value: string): number {
  if (/^\d{1,4}$/.test(value)) return Number(value);
  const text = value.slice(0, 40);
  throw misused(optionWords.noWholeNumber(option, text));
}
