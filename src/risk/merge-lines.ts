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
  const own = ownTexts();
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

/** What is stated of a line besides class and turnover, written once, and only where another has the same turnover. */
function ownTexts(): (line: Line) => string {
  const known = new Map<Line, string>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const text = ownText(line);
    if (text !== '') known.set(line, text);
    return text;
  };
}

/** Members in which alike lines may differ: what they are called, and how many they are. */
type Named = 'id' | 'path' | 'count';

/** Members that are stated of few buyers, or differ from one to the next. */
type Own =
  'limit' | 'statedBalance' | 'statedPeak' | 'coverGap' | 'company' | 'overdue' | 'attributes';

/** A member of a class: how it stands in the text of the class, and whether two lines say the same of it. */
interface ClassMember {
  readonly text: (line: Line) => string;
  readonly isSame: (one: Line, other: Line) => boolean;
}

/** The members of a class in the order of its text; a member left out does not compile. */
const ofClass: {
  readonly [Each in Exclude<Member, Named | Own | 'turnover' | 'traits'>]: ClassMember;
} = {
  grade: {
    text: ({ grade }) => grade.padStart(2, '0'),
    isSame: (one, other) => one.grade === other.grade,
  },
  graded: {
    text: ({ graded }) => (graded ? '' : 'assumed'),
    isSame: (one, other) => one.graded === other.graded,
  },
  global: {
    text: ({ global }) => (global ? 'global' : ''),
    isSame: (one, other) => one.global === other.global,
  },
  termsDays: {
    text: ({ termsDays }) => String(termsDays),
    isSame: (one, other) => one.termsDays === other.termsDays,
  },
  discretionary: {
    text: ({ discretionary, limit }) => (discretionary ? unitsText(limit ?? 0) : ''),
    isSame: (one, other) =>
      one.discretionary === other.discretionary &&
      (!one.discretionary || one.limit === other.limit),
  },
  aged: {
    text: ({ aged }) => (aged ? '' : 'unknown'),
    isSame: (one, other) => one.aged === other.aged,
  },
  publicBuyer: {
    text: ({ publicBuyer }) => (publicBuyer ? 'public' : ''),
    isSame: (one, other) => one.publicBuyer === other.publicBuyer,
  },
  letterOfCredit: {
    text: bankText,
    isSame: (one, other) =>
      one.letterOfCredit === other.letterOfCredit || bankText(one) === bankText(other),
  },
  gate: {
    text: ({ gate }) => gate ?? '',
    isSame: (one, other) => one.gate === other.gate,
  },
};

function bankText({ letterOfCredit: letter }: Line): string {
  return letter === null ? '' : `${letter.issuingBankCountry}${letter.confirmed ? '+' : ''}`;
}

const classMembers = Object.values(ofClass);

/** True for a line of the same levels that belongs into the class of another. */
function isOfClass(line: Line, first: Line): boolean {
  for (const { isSame } of classMembers) if (!isSame(line, first)) return false;
  return true;
}

function classText(line: Line, names: readonly string[]): string {
  const levels: Readonly<Record<string, string>> = line.traits;
  const traits = names.map((name) => levels[name] ?? '');
  return [...traits, ...classMembers.map(({ text }) => text(line))]
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
