import type { GatedLine } from './risk.js';
import type { BuyerTraits, TraitLevels } from '../submission/buyer-traits.js';
import { plus, type Units, unitsText } from '../values/units.js';

/**
 * Puts lines into canonical order and adds up the counts of lines that are alike in everything but their names.
 * Sums over the result do not depend on the order of the buyers, nor on how a homogeneous group is split. Lines of the
 * same class, such as country and grade, are told apart by their turnover, and by what else is stated of few buyers.
 */
export function mergeLines(lines: readonly Line[], traits: BuyerTraits): Line[] {
  const merged: Line[] = [];
  for (const { members } of classesOf(lines, Object.keys(traits))) append(merged, members);
  return merged;
}

type Line = GatedLine<Units>;
type Member = keyof Line;

/** Lines of one class, as they came. */
interface LineClass {
  readonly text: string;
  readonly first: Line;
  readonly members: Line[];
}

/** The lines by class, in the order of what the classes say. */
function classesOf(lines: readonly Line[], traits: readonly string[]): LineClass[] {
  const classes = new Map<string, LineClass>();
  const shared = new Map<TraitLevels, Map<number, LineClass[]>>();
  for (const line of lines) {
    const byTerms = among(shared, line.traits, () => new Map<number, LineClass[]>());
    const alike = among(byTerms, line.termsDays, (): LineClass[] => []);
    let found = alike.find(({ first }) => isOfClass(line, first));
    if (found === undefined) {
      const text = classText(line, traits);
      found = among(classes, text, () => ({ text, first: line, members: [] }));
      alike.push(found);
    }
    found.members.push(line);
  }
  return [...classes.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

function among<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = all.get(key);
  if (found === undefined) all.set(key, (found = make()));
  return found;
}

/** Adds the lines of a class by their turnover; of alike ones the first, with the count of all. */
function append(merged: Line[], members: Line[]): void {
  const own = ownTexts(members);
  const byTurnover = (a: Line, b: Line): number =>
    a.turnover < b.turnover ? -1 : a.turnover > b.turnover ? 1 : byText(own(a), own(b));
  if (!members.every((line, at) => at === 0 || byTurnover(members[at - 1] ?? line, line) <= 0))
    members.sort(byTurnover);
  let [first, all]: [first: Line | undefined, all: { count: Units } | undefined] = [
    undefined,
    undefined,
  ];
  for (const line of members) {
    if (first === undefined || byTurnover(first, line) !== 0) {
      [first, all] = [line, undefined];
      merged.push(line);
    } else {
      if (all === undefined) merged[merged.length - 1] = all = { ...first };
      all.count = plus(all.count, line.count);
    }
  }
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What is stated of each line besides class and turnover, written once. */
function ownTexts(lines: readonly Line[]): (line: Line) => string {
  const known = new Map<Line, string>();
  for (const line of lines) {
    const text = ownText(line);
    if (text !== '') known.set(line, text);
  }
  return known.size === 0 ? () => '' : (line) => known.get(line) ?? '';
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
  discretionary: ({ discretionary, limit }) => (discretionary ? unitsText(limit ?? 0) : ''),
  aged: ({ aged }) => (aged ? '' : 'unknown'),
  publicBuyer: ({ publicBuyer }) => (publicBuyer ? 'public' : ''),
  letterOfCredit: ({ letterOfCredit: letter }) =>
    letter === null ? '' : `${letter.issuingBankCountry}${letter.confirmed ? '+' : ''}`,
  gate: ({ gate }) => gate ?? '',
};

const classMembers = Object.keys(ofClass) as (keyof typeof ofClass)[];

/** True for a line of the same levels that belongs into the class of another: what is equal is written alike. */
function isOfClass(line: Line, first: Line): boolean {
  for (const member of classMembers)
    if (line[member] !== first[member] && ofClass[member](line) !== ofClass[member](first))
      return false;
  return !line.discretionary || line.limit === first.limit;
}

function classText(line: Line, names: readonly string[]): string {
  const levels: Readonly<Record<string, string>> = line.traits;
  const traits = names.map((name) => levels[name] ?? '');
  return [...traits, ...classMembers.map((member) => ofClass[member](line))]
    .map((text) => `${text}|`)
    .join('');
}

/** One member of a line that most lines leave unstated: whether it is stated, and how it is written where it is. */
interface OwnMember {
  readonly stated: (line: Line) => boolean;
  readonly text: (line: Line) => string;
}

const ofOwn: { readonly [Each in Own]: OwnMember } = {
  limit: {
    stated: ({ limit, discretionary }) => limit !== null && !discretionary,
    text: ({ limit }) => unitsText(limit ?? 0),
  },
  statedBalance: {
    stated: ({ statedBalance }) => statedBalance !== null,
    text: ({ statedBalance }) => unitsText(statedBalance ?? 0),
  },
  statedPeak: {
    stated: ({ statedPeak }) => statedPeak !== null,
    text: ({ statedPeak }) => unitsText(statedPeak ?? 0),
  },
  coverGap: {
    stated: ({ coverGap }) => coverGap !== 0,
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
    stated: ({ attributes }) => {
      for (const _name in attributes) return true;
      return false;
    },
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
