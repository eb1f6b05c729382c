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
  for (const { first, others } of classesOf(lines, Object.keys(traits)))
    if (others === null) merged.push(first);
    else append(merged, [first, ...others]);
  return merged;
}

type Line = GatedLine<Units>;
type Member = keyof Line;

/** Lines of one class, as they came. */
interface LineClass {
  readonly text: string;
  readonly first: Line;
  others: Line[] | null;
  /** The class met before it of the same levels and terms. */
  readonly before: LineClass | undefined;
}

/** More days than any terms have, so that levels and terms are one number. */
const mostDays = 1_000_000;

/** The lines by class, in the order of what the classes say. */
function classesOf(lines: readonly Complete[], names: readonly string[]): LineClass[] {
  const classes = new Map<string, LineClass>();
  const numbers = new Map<TraitLevels, number>();
  const levels: string[] = [];
  const last = new Map<number, LineClass>();
  for (const line of lines) {
    let number = numbers.get(line.traits);
    if (number === undefined) {
      numbers.set(line.traits, (number = levels.length));
      levels.push(levelsText(line.traits, names));
    }
    const place = number * mostDays + line.termsDays;
    const before = last.get(place);
    let found = before;
    while (found !== undefined && !isOfClass(line, found.first)) found = found.before;
    if (found === undefined) {
      const text = `${levels[number] as string}${classText(line)}`;
      found = classes.get(text);
      if (found === undefined) {
        found = { text, first: line, others: null, before };
        classes.set(text, found);
        last.set(place, found);
        continue;
      }
    }
    if (found.others === null) found.others = [line];
    else found.others.push(line);
  }
  return [...classes.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
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

/** Members of a class besides its levels: {@link classText} and {@link isOfClass} look at each. */
type OfClass =
  | 'grade'
  | 'graded'
  | 'global'
  | 'termsDays'
  | 'discretionary'
  | 'aged'
  | 'publicBuyer'
  | 'letterOfCredit'
  | 'gate';

/** A line each member of which stands in one of these lists: one left out does not compile. */
type Complete = [Exclude<Member, Named | Own | OfClass | 'turnover' | 'traits'>] extends [never]
  ? Line
  : never;

/** True for a line that belongs into the class of another of the same levels and terms. Written out: it is asked of every line. */
function isOfClass(line: Line, first: Line): boolean {
  return (
    line.traits === first.traits &&
    line.termsDays === first.termsDays &&
    line.grade === first.grade &&
    line.graded === first.graded &&
    line.global === first.global &&
    line.discretionary === first.discretionary &&
    (!line.discretionary || line.limit === first.limit) &&
    line.aged === first.aged &&
    line.publicBuyer === first.publicBuyer &&
    (line.letterOfCredit === first.letterOfCredit || bankText(line) === bankText(first)) &&
    line.gate === first.gate
  );
}

function levelsText(traits: TraitLevels, names: readonly string[]): string {
  const levels: Readonly<Record<string, string>> = traits;
  let text = '';
  for (const name of names) text += `${levels[name] ?? ''}|`;
  return text;
}

function classText(line: Line): string {
  const { grade, graded, global, termsDays, discretionary, limit, aged, publicBuyer, gate } = line;
  const first = `${grade.padStart(2, '0')}|${graded ? '' : 'assumed'}|${global ? 'global' : ''}|`;
  const most = discretionary ? unitsText(limit ?? 0) : '';
  const debtor = `${aged ? '' : 'unknown'}|${publicBuyer ? 'public' : ''}|${bankText(line)}`;
  return `${first}${termsDays}|${most}|${debtor}|${gate ?? ''}|`;
}

function bankText({ letterOfCredit: letter }: Line): string {
  return letter === null ? '' : `${letter.issuingBankCountry}${letter.confirmed ? '+' : ''}`;
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
