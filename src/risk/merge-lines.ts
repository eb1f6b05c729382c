import type { GatedLine } from './risk.js';
import type { BuyerTraits, TraitLevels } from '../submission/buyer-traits.js';
import { type Units, unitsText } from '../values/units.js';

/**
 * Puts lines into canonical order and adds up the counts of lines that are alike in everything but their names.
 * Sums over the result do not depend on the order of the buyers, nor on how a homogeneous group is split. Lines of the
 * same class, such as country and grade, are told apart by their turnover, and by what else is stated of few buyers.
 */
export function mergeLines(lines: readonly Line[], traits: BuyerTraits): Line[] {
  const classes = new Map<string, Map<bigint | string, Alike>>();
  const classOf = classWriter(Object.keys(traits));
  for (const line of lines) {
    const key = classOf(line);
    const members = classes.get(key) ?? new Map<bigint | string, Alike>();
    if (members.size === 0) classes.set(key, members);
    const own = ownText(line);
    const name = own === '' ? line.turnover : `${line.turnover}|${own}`;
    const known = members.get(name);
    if (known === undefined) members.set(name, { line, own });
    else known.line = { ...known.line, count: known.line.count + line.count };
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => [...members.values()].sort(byTurnover).map(({ line }) => line));
}

type Line = GatedLine<Units>;
type Member = keyof Line;

/** The first of alike lines, with the count of all, and what else is stated of them. */
interface Alike {
  line: Line;
  readonly own: string;
}

function byTurnover({ line: a, own: x }: Alike, { line: b, own: y }: Alike): number {
  return a.turnover < b.turnover ? -1 : a.turnover > b.turnover ? 1 : x < y ? -1 : 1;
}

/** Members in which alike lines may differ: what they are called, and how many they are. */
type Named = 'id' | 'path' | 'count';

/** Members that are stated of few buyers, or differ from one to the next. */
type Own =
  'limit' | 'statedBalance' | 'statedPeak' | 'coverGap' | 'company' | 'overdue' | 'attributes';

/** How each member of a class stands in its text, in its order; a member left out does not compile. */
const ofClass: {
  readonly [Each in Exclude<Member, Named | Own | 'turnover' | 'traits'>]: (line: Line) => string;
} = {
  grade: ({ grade }) => grade.padStart(2, '0'),
  graded: ({ graded }) => (graded ? '' : 'assumed'),
  global: ({ global }) => (global ? 'global' : ''),
  termsDays: ({ termsDays }) => String(termsDays),
  discretionary: ({ discretionary, limit }) => (discretionary ? unitsText(limit ?? 0n) : ''),
  aged: ({ aged }) => (aged ? '' : 'unknown'),
  publicBuyer: ({ publicBuyer }) => (publicBuyer ? 'public' : ''),
  letterOfCredit: ({ letterOfCredit: letter }) =>
    letter === null ? '' : `${letter.issuingBankCountry}${letter.confirmed ? '+' : ''}`,
  gate: ({ gate }) => gate ?? '',
};

const classWriters = Object.values(ofClass);

/** Writes the class of a line; levels of traits that many lines share are written once. */
function classWriter(names: readonly string[]): (line: Line) => string {
  const known = new Map<TraitLevels, string>();
  return (line) => {
    const { traits } = line;
    let text = known.get(traits);
    if (text === undefined) {
      const levels: Readonly<Record<string, string>> = traits;
      text = names.map((name) => `${levels[name] ?? ''}|`).join('');
      known.set(traits, text);
    }
    for (const write of classWriters) text += `${write(line)}|`;
    return text;
  };
}

/** One member of a line that most lines leave unstated: whether it is stated, and how it is written where it is. */
interface OwnMember {
  readonly stated: (line: Line) => boolean;
  readonly text: (line: Line) => string;
}

const ofOwn: { readonly [Each in Own]: OwnMember } = {
  limit: {
    stated: ({ limit, discretionary }) => limit !== null && !discretionary,
    text: ({ limit }) => unitsText(limit ?? 0n),
  },
  statedBalance: {
    stated: ({ statedBalance }) => statedBalance !== null,
    text: ({ statedBalance }) => unitsText(statedBalance ?? 0n),
  },
  statedPeak: {
    stated: ({ statedPeak }) => statedPeak !== null,
    text: ({ statedPeak }) => unitsText(statedPeak ?? 0n),
  },
  coverGap: {
    stated: ({ coverGap }) => coverGap !== 0n,
    text: ({ coverGap }) => unitsText(coverGap),
  },
  company: {
    stated: ({ company }) => company !== null,
    text: ({ company }) => JSON.stringify(company),
  },
  overdue: {
    stated: ({ overdue }) => overdue.length > 0,
    text: ({ overdue }) =>
      overdue
        .map(({ days, amount, disputed }) => `${days}:${unitsText(amount)}${disputed ? '?' : ''}`)
        .join(),
  },
  attributes: {
    stated: ({ attributes }) => Object.keys(attributes).length > 0,
    text: ({ attributes }) =>
      JSON.stringify(
        Object.keys(attributes)
          .sort()
          .map((name) => [name, attributes[name]]),
      ),
  },
};

const ownMembers = Object.values(ofOwn);

/** What is stated of a line besides its class and turnover; empty for most lines. */
function ownText(line: Line): string {
  return ownMembers.some(({ stated }) => stated(line))
    ? ownMembers.map(({ stated, text }) => (stated(line) ? text(line) : '')).join('|')
    : '';
}
