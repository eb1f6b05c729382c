import { whole } from '../gate/given.js';
import { industryKeys } from '../values/industry.js';
import { industryByCode } from './industry-by-code.js';
import { entriesOf, indexOf } from './industry-index.js';
import {
  type IndustryList,
  type IndustryScheme,
  keptBy,
  type UnknownIndustry,
} from './industry-list.js';

/** An ISIC Rev.4 code an industry belongs to. */
export interface IsicTarget {
  /** A code a submission may carry as trade sector or buyer's sector. */
  readonly code: string;
  readonly level: 'section' | 'division' | 'group' | 'class';
  /** True when the ISIC code also takes in industries outside the code asked for. */
  readonly partial: boolean;
  /** How many of the lowest industries at or below the code asked for belong to it. */
  readonly industries: number;
}

/** The ISIC codes of an industry. */
export interface IsicMatch {
  readonly ok: true;
  readonly scheme: IndustryScheme;
  /** The code asked for, as its classification writes it. */
  readonly code: string;
  /** Every ISIC code the industry belongs to, at least one, in the order of their codes. */
  readonly targets: readonly IsicTarget[];
  /** True when there are several targets: which one applies only the business itself can say. */
  readonly ambiguous: boolean;
  /** The narrowest ISIC code that holds all targets; null when they lie in several sections. */
  readonly common: string | null;
  /** Whether the list is ISIC itself, or the targets are its publisher's or this library's judgement. */
  readonly basis: IndustryList['basis'];
}

const levels = ['section', 'division', 'group', 'class'] as const;

/**
 * The ISIC Rev.4 codes of an industry. An industry that is spread over several is `ambiguous` and keeps them all:
 * nothing is guessed. A code above the lowest level has the targets of everything below it.
 *
 * ```ts
 * import { naics2017, toIsic } from 'trade-credit-pricing/industry-codes/naics';
 *
 * const soy = toIsic('111110', naics2017);
 * soy.ok && soy.targets; // => [{ code: '0111', level: 'class', partial: true, industries: 1 }]
 * const crops = toIsic('1111', naics2017);
 * crops.ok && [crops.ambiguous, crops.common]; // => [true, '011']
 * ```
 */
export function toIsic(code: string, list: IndustryList): IsicMatch | UnknownIndustry {
  return whole({ code, list }, ({ code, list }) => {
    const found = industryByCode(list, code);
    if (!found.ok) return found;
    const own = found.industry.code;
    const lowest = lowestBelow(list, own);
    const targets =
      list.basis === 'identity' ? [targetOf(own, lowest.length, false)] : targetsOf(list, lowest);
    return {
      ok: true,
      scheme: list.scheme,
      code: own,
      targets,
      ambiguous: targets.length > 1,
      common: commonCode(targets),
      basis: list.basis,
    };
  });
}

/** Targets of the lowest industries; partial when an industry elsewhere has the same target. */
function targetsOf(list: IndustryList, lowest: readonly string[]): IsicTarget[] {
  const { targets, industries } = wayOf(list);
  const within = counted(lowest.flatMap((code) => targets.get(code) ?? []));
  return [...within]
    .map(([code, count]) => targetOf(code, count, count < (industries.get(code) ?? 0)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function counted(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function lowestBelow(list: IndustryList, code: string): string[] {
  const next = indexOf(list).below.get(code);
  return next === undefined ? [code] : next.flatMap((lower) => lowestBelow(list, lower));
}

interface WayToIsic {
  /** ISIC codes of every lowest industry. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** Number of lowest industries of every ISIC code. */
  readonly industries: ReadonlyMap<string, number>;
}

/** The way of a list to ISIC; read once a list. */
function wayOf(list: IndustryList): WayToIsic {
  return keptBy(list).of(readWay, { list }, null);
}

function readWay({ list }: { readonly list: IndustryList }): WayToIsic {
  const lines = new Map(entriesOf(list.targets));
  const { industries, below } = indexOf(list);
  const lowest = [...industries.keys()].filter((code) => !below.has(code));
  const targets = new Map(lowest.map((code) => [code, lineOf(lines, code).split(' ')]));
  return { targets, industries: counted([...targets.values()].flat()) };
}

/** The line of the code itself, else of the longest code above it that has one. */
function lineOf(lines: ReadonlyMap<string, string>, code: string): string {
  for (let length = code.length; length > 0; length--) {
    const line = lines.get(code.slice(0, length));
    if (line !== undefined) return line;
  }
  throw new RangeError(`no ISIC code is listed for ${code}`);
}

function targetOf(code: string, industries: number, partial: boolean): IsicTarget {
  const depth = /^[A-U]$/.test(code) ? 0 : code.length - 1;
  return { code, level: levels[depth] ?? 'class', partial, industries };
}

function commonCode(targets: readonly IsicTarget[]): string | null {
  const [first, ...others] = targets.map(({ code }) => industryKeys(code));
  return first?.find((key) => others.every((keys) => keys.includes(key))) ?? null;
}
