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
  for (const { classes } of groupsOf(lines, Object.keys(traits)))
    for (const { first, others } of inOrder(classes))
      if (others.length === 0) merged.push(first);
      else append(merged, [first, ...others]);
  return merged;
}

type Line = GatedLine<Units>;
type Member = keyof Line;

/** Lines of one class, as they came. */
interface LineClass {
  readonly first: Line;
  readonly others: Line[];
  /** The class of the same levels and terms that was met before it. */
  readonly before: LineClass | undefined;
}

/** Classes of the same levels. */
interface LevelGroup {
  readonly number: number;
  /** What the levels say, and how it begins as a number. */
  readonly text: string;
  readonly head: number;
  readonly classes: LineClass[];
}

/** More days than any terms have, so that levels and terms are one number. */
const mostDays = 1_000_000;

/** The lines by levels, in the order of what these say, and by class. */
function groupsOf(lines: readonly Complete[], names: readonly string[]): LevelGroup[] {
  const groups = new Map<TraitLevels, LevelGroup>();
  const last = new Map<number, LineClass>();
  for (const line of lines) {
    let group = groups.get(line.traits);
    if (group === undefined)
      groups.set(line.traits, (group = groupBy(line.traits, names, groups.size)));
    const place = group.number * mostDays + line.termsDays;
    const before = last.get(place);
    let found = before;
    while (found !== undefined && !isOfClass(line, found.first)) found = found.before;
    if (found !== undefined) {
      found.others.push(line);
      continue;
    }
    const made: LineClass = { first: line, others: [], before };
    last.set(place, made);
    group.classes.push(made);
  }
  return joined([...groups.values()].sort((a, b) => a.head - b.head || byText(a.text, b.text)));
}

function groupBy(traits: TraitLevels, names: readonly string[], number: number): LevelGroup {
  const levels: Readonly<Record<string, string>> = traits;
  let text = '';
  for (const name of names) text += `${levels[name] ?? ''}|`;
  const head = (text.charCodeAt(0) * 65_536 + text.charCodeAt(1)) * 65_536 + text.charCodeAt(2);
  return { number, text, head, classes: [] };
}

/** The groups in their order, those of the same levels in different objects as one. */
function joined(groups: readonly LevelGroup[]): LevelGroup[] {
  const all: LevelGroup[] = [];
  for (const group of groups) {
    const before = all.at(-1);
    if (before?.text === group.text) before.classes.push(...group.classes);
    else all.push(group);
  }
  return all;
}

/** Classes of the same levels in the order of what else they say; it is written only where there are several. */
function inOrder(classes: readonly LineClass[]): readonly LineClass[] {
  if (classes.length === 1) return classes;
  const written = classes
    .map((each) => ({ each, text: classText(each.first) }))
    .sort((a, b) => byText(a.text, b.text));
  const all: LineClass[] = [];
  let before = '';
  for (const { each, text } of written) {
    if (all.length > 0 && text === before) all.at(-1)?.others.push(each.first, ...each.others);
    else all.push(each);
    before = text;
  }
  return all;
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
