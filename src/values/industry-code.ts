import { gbt4754Classes, gbt4754Divisions, gbt4754Targets } from './industry-lists/gbt4754-2017.js';
import { classesBelow, entriesFrom, hasClass } from './industry-lists/class-list.js';
import { naicsTargets } from './industry-lists/naics-2017.js';
import { isIndustry, withoutSection } from './industry.js';

/** An industry classification the library carries. */
export type IndustryScheme = 'isic-rev4' | 'gbt4754-2017' | 'naics-2017';

/** An industry by its code in a classification that is named. */
export interface IndustryCode {
  /** The classification the code is of. */
  readonly scheme: IndustryScheme;
  /** Code of the classification, for example `C3911` or `3911` of GB/T 4754-2017. */
  readonly code: string;
}

/** An industry as a submission may state it: a plain code is of ISIC Rev.4. */
export type StatedIndustry = string | IndustryCode;

/**
 * Every ISIC Rev.4 code an industry belongs to, in their order, as `toIsic` of the industry codes has them: one where
 * the way is clear, several where only the business itself can say, none for a code the classification does not have.
 */
export function isicTargets({ scheme, code }: IndustryCode): readonly string[] {
  if (scheme === 'gbt4754-2017') return targetsOfGbt(code);
  if (scheme === 'naics-2017') return targetsOfNaics(code);
  return isIndustry(code) ? [withoutSection(code)] : [];
}

/** The ISIC Rev.4 code of an industry that was accepted; empty for one that was not. */
export function isicOf(stated: StatedIndustry): string {
  const code = typeof stated === 'string' ? { scheme: 'isic-rev4' as const, code: stated } : stated;
  return isicTargets(code)[0] ?? '';
}

/** The other classifications that have a code of this spelling. */
export function otherSchemesWith(code: string): readonly IndustryCode[] {
  const schemes: readonly IndustryScheme[] = ['gbt4754-2017', 'naics-2017'];
  return schemes
    .map((scheme) => ({ scheme, code }))
    .filter((stated) => isicTargets(stated).length > 0);
}

function targetsOfGbt(code: string): readonly string[] {
  const [, section = '', digits = ''] = /^([A-T]?)(|\d{2,4})$/.exec(code) ?? [];
  if (digits === '') return section === '' ? [] : unique(gbtDivisions(section).flatMap(gbtLines));
  const own = gbt4754Divisions.split(' ').find((each) => each.endsWith(digits.slice(0, 2)));
  const isOwn = section === '' || section === own?.[0];
  return isOwn && hasClass(digits, gbt4754Classes) ? unique(gbtLines(digits)) : [];
}

/** The divisions of a section, without its letter. */
function gbtDivisions(section: string): string[] {
  return gbt4754Divisions
    .split(' ')
    .filter((division) => division.startsWith(section))
    .map((division) => division.slice(1));
}

/** The targets of the classes below: each has those of the longest code above it that has a line. */
function gbtLines(digits: string): string[] {
  const division = gbt4754Divisions.split(' ').find((each) => each.endsWith(digits.slice(0, 2)));
  const section = division?.[0] ?? '';
  return classesBelow(digits, gbt4754Classes).flatMap((code) =>
    [4, 3, 2]
      .map((length) => lineOf(section + code.slice(0, length), gbt4754Targets))
      .reduce((found, line) => (found.length > 0 ? found : line), []),
  );
}

/** NAICS has sectors that are ranges, `31-33`; each of their numbers stands for the range. */
const ranges = ['31-33', '44-45', '48-49'];

function targetsOfNaics(code: string): readonly string[] {
  if (!/^(\d{2,6}|\d\d-\d\d)$/.test(code)) return [];
  const range = ranges.find((each) => code === each || numbersIn(each).includes(code));
  if (range === undefined && code.includes('-')) return [];
  const lines = code.length === 6 ? lineOf(code, naicsTargets) : null;
  return unique(
    lines ??
      (range === undefined ? [code] : numbersIn(range)).flatMap((start) =>
        entriesFrom(start, naicsTargets, '|').flatMap((entry) => entry.split(' ').slice(1)),
      ),
  );
}

/** The numbers of a range: 31, 32 and 33 of `31-33`. */
function numbersIn(range: string): string[] {
  const [first, last] = range.split('-').map(Number) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** What stands behind a code in a compact text `code target target|code target`. */
function lineOf(code: string, text: string): string[] {
  const start = text.startsWith(`${code} `) ? 0 : text.indexOf(`|${code} `) + 1;
  if (start === 0 && !text.startsWith(`${code} `)) return [];
  return text.slice(start).split('|', 1)[0]?.split(' ').slice(1) ?? [];
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
