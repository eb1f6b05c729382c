import { emptyMemory, type Memory } from '../values/memory.js';
import type { Issue } from '../values/issues.js';
import type { IndustryScheme } from '../values/industry-code.js';
import type { Locale, Text } from '../values/text.js';

export type { IndustryScheme } from '../values/industry-code.js';

/** Level of an industry in its classification; NAICS has names and levels of its own. */
export type IndustryLevel =
  | 'section'
  | 'division'
  | 'group'
  | 'class'
  | 'sector'
  | 'subsector'
  | 'industry-group'
  | 'industry'
  | 'national-industry';

/** An industry of a classification. */
export interface Industry {
  readonly scheme: IndustryScheme;
  /** Code as its classification writes it: `C26`, `2610`, `31-33`. */
  readonly code: string;
  readonly level: IndustryLevel;
  /** Code of the industry one level up; null at the top. */
  readonly parent: string | null;
  /** Titles in the languages the list has; the other language is left out. */
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  /** Language of a title that is this library's working translation, not the publisher's. */
  readonly unofficial: Locale | null;
}

/**
 * A classification with its way to ISIC Rev.4, as compact text that is read on first use.
 * Take one of `isicRev4`, `gbt4754` and `naics2017`; each is an entry point of its own.
 */
export interface IndustryList {
  readonly scheme: IndustryScheme;
  readonly title: Text;
  /** Levels from the top down. */
  readonly levels: readonly IndustryLevel[];
  /** Language of the publisher's titles. */
  readonly language: Locale;
  /** One text a top level code with all below it: `code title|code title`; a missing title is that of the only industry below. */
  readonly rows: readonly string[];
  /** Working translation of some titles into the other language: `code title|code title`. */
  readonly translation: string;
  /** Where the ISIC codes come from: the list is ISIC, its publisher's concordance, or this library's judgement. */
  readonly basis: 'identity' | 'published' | 'judgement';
  /** ISIC codes by code or by the longest code above it: `code target target|code target`. */
  readonly targets: string;
}

/** Where a list keeps what its text was read into; no member of the list one sees. */
const kept = /*#__PURE__*/ Symbol('read once');

/** A list whose text is read once. */
export function readOnce(list: IndustryList): IndustryList {
  return Object.freeze(Object.defineProperty({ ...list }, kept, { value: emptyMemory() }));
}

/** What a list keeps; a copy made by hand keeps nothing. */
export function keptBy(list: IndustryList): Memory {
  return (list as { readonly [kept]?: Memory })[kept] ?? emptyMemory();
}

/** An industry, or what is wrong with the code and which codes come nearest to it. */
export type IndustryResult = { readonly ok: true; readonly industry: Industry } | UnknownIndustry;

/** A code the classification does not have. The issue has the path `""`: put the place of the code there. */
export interface UnknownIndustry {
  readonly ok: false;
  readonly issue: Issue;
  /** Up to three industries with the nearest codes or, for words, the best found; nearest first. */
  readonly nearest: readonly Industry[];
}
