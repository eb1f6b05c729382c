import {
  gbt4754Classes,
  gbt4754Codes,
  gbt4754Sections,
  gbt4754Targets,
} from './industry-lists/gbt4754-2017.js';
import { classesOf, targetsByCode, withLevelsAbove } from './industry-lists/folded-codes.js';
import { naicsCodes, naicsTargets } from './industry-lists/naics-2017.js';
import { isIndustry, withoutSection } from './industry.js';
import { once } from './once.js';

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

const gbtClasses = /*#__PURE__*/ once(() => classesOf(gbt4754Classes));
const gbtCodes = /*#__PURE__*/ once(() => withLevelsAbove(gbtClasses()));

/** The ISIC codes of the lines of GB/T 4754 by the digits of a code; a code without a line has that of the longest above it. */
export const gbtTargets = /*#__PURE__*/ once(() => targetsByCode(gbt4754Codes, gbt4754Targets));

/** The ISIC codes of each national industry of NAICS. */
export const naicsTargetsByCode = /*#__PURE__*/ once(() => targetsByCode(naicsCodes, naicsTargets));

/** The section of GB/T 4754 in which a code of digits lies. */
export function gbtSection(digits: string): string {
  return gbt4754Sections[Number(digits.slice(0, 2)) - 1] ?? '';
}

function targetsOfGbt(code: string): readonly string[] {
  const [, section = '', digits = ''] = /^([A-T]?)(|\d{2,4})$/.exec(code) ?? [];
  if (section + digits === '') return [];
  if (digits !== '' && !gbtCodes().has(digits)) return [];
  const below = gbtClasses().filter(
    (each) => each.startsWith(digits) && (section === '' || section === gbtSection(each)),
  );
  return unique(below.flatMap(gbtLine));
}

/** The line of the longest code of a class that has one. */
function gbtLine(digits: string): readonly string[] {
  const lines = gbtTargets();
  const code = [4, 3, 2].map((length) => digits.slice(0, length)).find((each) => lines.has(each));
  return lines.get(code ?? '') ?? [];
}

/** NAICS has sectors that are ranges, `31-33`; each of their numbers stands for the range. */
const ranges = ['31-33', '44-45', '48-49'];

function targetsOfNaics(code: string): readonly string[] {
  if (!/^(\d{2,6}|\d\d-\d\d)$/.test(code)) return [];
  const range = ranges.find((each) => code === each || numbersIn(each).includes(code));
  if (range === undefined && code.includes('-')) return [];
  const targets = naicsTargetsByCode();
  if (code.length === 6) return targets.get(code) ?? [];
  const starts = range === undefined ? [code] : numbersIn(range);
  const below = [...targets].filter(([each]) => starts.some((start) => each.startsWith(start)));
  return unique(below.flatMap(([, codes]) => codes));
}

/** The numbers of a range: 31, 32 and 33 of `31-33`. */
function numbersIn(range: string): string[] {
  const [first, last] = range.split('-').map(Number) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
