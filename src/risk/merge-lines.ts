import type { GatedLine } from './risk.js';
import type { BuyerTraits } from '../submission/buyer-traits.js';
import { type Units, unitsText } from '../values/units.js';

/**
 * Puts lines into canonical order and adds up the counts of lines that are alike in everything but their names.
 * Sums over the result do not depend on the order of the buyers, nor on how a homogeneous group is split.
 */
export function mergeLines(
  lines: readonly GatedLine<Units>[],
  traits: BuyerTraits,
): GatedLine<Units>[] {
  const merged = new Map<string, GatedLine<Units>>();
  const names = Object.keys(traits);
  for (const line of lines) {
    const key = signature(line, names);
    const alike = merged.get(key);
    merged.set(key, alike ? { ...alike, count: alike.count + line.count } : line);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, line]) => line);
}

type Line = GatedLine<Units>;
type Member = keyof Line;

/** Members in which alike lines may differ: what they are called, and how many they are. */
type Named = 'id' | 'path' | 'count';

/** How each member stands in the signature, in its order; a member left out does not compile. */
const written: {
  readonly [Each in Exclude<Member, Named>]: (line: Line, traits: readonly string[]) => string;
} = {
  gate: ({ gate }) => gate ?? '',
  traits: ({ traits }, names) => {
    const levels: Readonly<Record<string, string>> = traits;
    return names.map((name) => levels[name] ?? '').join('|');
  },
  grade: ({ grade }) => grade.padStart(2, '0'),
  graded: ({ graded }) => (graded ? '' : 'assumed'),
  global: ({ global }) => (global ? 'global' : ''),
  termsDays: ({ termsDays }) => String(termsDays),
  turnover: ({ turnover }) => unitsText(turnover),
  limit: ({ limit }) => (limit === null ? '' : unitsText(limit)),
  discretionary: ({ discretionary }) => (discretionary ? 'discretionary' : ''),
  statedBalance: ({ statedBalance }) => (statedBalance === null ? '' : unitsText(statedBalance)),
  statedPeak: ({ statedPeak }) => (statedPeak === null ? '' : unitsText(statedPeak)),
  coverGap: ({ coverGap }) => (coverGap === 0n ? '' : unitsText(coverGap)),
  company: ({ company }) => JSON.stringify(company),
  overdue: ({ overdue }) =>
    overdue
      .map(({ days, amount, disputed }) => `${days}:${unitsText(amount)}${disputed ? '?' : ''}`)
      .join(),
  aged: ({ aged }) => (aged ? '' : 'unknown'),
  attributes: ({ attributes }) => {
    const names = Object.keys(attributes);
    return names.length === 0
      ? ''
      : JSON.stringify(names.sort().map((name) => [name, attributes[name]]));
  },
  publicBuyer: ({ publicBuyer }) => (publicBuyer ? 'public' : ''),
  letterOfCredit: ({ letterOfCredit: letter }) =>
    letter === null ? '' : `${letter.issuingBankCountry}${letter.confirmed ? '+' : ''}`,
};

const writers = Object.values(written);

/** What two lines must share to be alike: every member but their names, and every trait. */
function signature(line: Line, traits: readonly string[]): string {
  let text = '';
  for (const write of writers) text += `${write(line, traits)}|`;
  return text;
}
