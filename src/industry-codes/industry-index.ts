import { type Industry, type IndustryList, keptBy } from './industry-list.js';

/** A list as it is read: every industry by code, in the order of the classification. */
export interface IndustryIndex {
  readonly industries: ReadonlyMap<string, Industry>;
  /** Codes of the industries one level down. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** Other ways to write a code: without the section letter, with it, or one number of a range. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The index of a list; made once a list. */
export function indexOf(list: IndustryList): IndustryIndex {
  return keptBy(list).of(readIndex, { list }, null);
}

function readIndex({ list }: { readonly list: IndustryList }): IndustryIndex {
  return indexed(rowsOf(list));
}

/** Entries of a compact text: code and what follows it. */
export function entriesOf(text: string): [code: string, rest: string][] {
  if (text === '') return [];
  return text.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return space < 0 ? [entry, ''] : [entry.slice(0, space), entry.slice(space + 1)];
  });
}

function rowsOf(list: IndustryList): Industry[] {
  const translated = new Map(entriesOf(list.translation));
  return list.rows.flatMap((section) => {
    const entries = entriesOf(section);
    const top = entries[0]?.[0] ?? '';
    return entries.map(([code, title], at): Industry => {
      const parent = code === top ? null : parentOf(code, top, entries.slice(0, at));
      const level = list.levels[depthOf(code, list)] ?? 'section';
      const own = title === '' ? (entries[at + 1]?.[1] ?? '') : title;
      return {
        scheme: list.scheme,
        code,
        level,
        parent,
        ...titlesOf(list, own, translated.get(code)),
      };
    });
  });
}

function titlesOf(
  list: IndustryList,
  own: string,
  translated: string | undefined,
): Pick<Industry, 'title' | 'unofficial'> {
  const other = list.language === 'en' ? 'zh-CN' : 'en';
  return translated === undefined
    ? { title: { [list.language]: own }, unofficial: null }
    : { title: { [list.language]: own, [other]: translated }, unofficial: other };
}

/** Depth by length of the code: the letter of GB/T 4754 counts at the top only, as does a range of NAICS. */
function depthOf(code: string, list: IndustryList): number {
  if (/^[A-Z]$/.test(code) || code.includes('-')) return 0;
  const digits = code.replace(/^[A-Z]/, '').length;
  return list.scheme === 'naics-2017' ? digits - 2 : digits - 1;
}

/** The longest code above; the top of the section when there is none. */
function parentOf(code: string, top: string, before: readonly [string, string][]): string {
  for (let at = before.length - 1; at > 0; at--) {
    const candidate = before[at]?.[0] ?? '';
    if (candidate.length < code.length && code.startsWith(candidate)) return candidate;
  }
  return top;
}

function indexed(industries: readonly Industry[]): IndustryIndex {
  const below = new Map<string, string[]>();
  for (const { code, parent } of industries) {
    if (parent === null) continue;
    const siblings = below.get(parent);
    if (siblings) siblings.push(code);
    else below.set(parent, [code]);
  }
  const byCode = new Map(industries.map((industry) => [industry.code, industry]));
  return { industries: byCode, below, aliases: aliasesOf(byCode) };
}

function aliasesOf(industries: ReadonlyMap<string, Industry>): Map<string, string> {
  const aliases = new Map<string, string>();
  let section = '';
  for (const { code, parent } of industries.values()) {
    if (parent === null) section = code;
    if (/^[A-Z]\d/.test(code)) aliases.set(code.slice(1), code);
    else if (/^[A-Z]$/.test(section) && parent !== null) aliases.set(section + code, code);
    else if (code.includes('-')) for (const number of numbersOf(code)) aliases.set(number, code);
  }
  return aliases;
}

function numbersOf(range: string): string[] {
  const [first, last] = range.split('-').map(Number) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
