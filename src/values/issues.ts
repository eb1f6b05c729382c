import type { Locale, Path } from './text.js';

/** A fact about an issue: a number, text, or a list of what would have been right. */
export type IssueFact = string | number | readonly string[];

/** The facts about an issue by their names. */
export type IssueFacts = Readonly<Record<string, IssueFact>>;

/** A value that takes the place of a wrong one. */
export type WrittenValue = string | number | boolean | Readonly<Record<string, string>>;

/** An operation of JSON Patch (RFC 6902): another value in a place, or another name for a field. */
export interface PatchOperation {
  readonly op: 'replace' | 'move';
  readonly path: Path;
  /** What to write, where the operation is `replace`. */
  readonly value?: WrittenValue;
  /** Where the value stands now, where the operation is `move`. */
  readonly from?: Path;
}

/** Records whose issues have codes of their own: the same code may mean another thing elsewhere. */
export type IssueRecord = 'rate-book' | 'relativities' | 'receivables' | 'receivables-row';

/**
 * What is wrong with an input, for programs. `explainIssues` of `trade-credit-pricing/issues` puts it into words.
 */
export interface Issue {
  /** JSON Pointer (RFC 6901) to what is wrong in the input as it was sent. */
  readonly path: Path;
  /** Public and stable; docs/errors.md lists all. */
  readonly code: string;
  /** `value` is what was sent and `example` something of the kind, both as JSON text, so that `"90"` and `90` are told apart; other facts are plain. */
  readonly facts: IssueFacts;
  /** The fix, where what was sent tells it: a JSON Patch (RFC 6902) for the input as it was sent. */
  readonly write?: readonly PatchOperation[];
}

/** An issue of a record whose issues have codes of their own. */
export interface RecordIssue extends Issue {
  readonly record: IssueRecord;
}

/** An issue in the words of one language. */
export interface WordedIssue extends Issue {
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** How a message shows values: `json` as they stand in a file, `form` as a person types them, without quotes and braces. */
export type Voice = 'json' | 'form';

/** The words of issues in one language. */
export interface IssueWords {
  readonly locale: Locale;
  /** What is wrong and what to write instead. A code it does not know is said in plain English. */
  readonly say: (issue: Issue, voice?: Voice) => string;
  /** The issue with what to write where these words know it: a country sent by a name is answered with its code. */
  readonly fixed?: <Each extends Issue>(issue: Each) => Each;
}

/** Where a result is wanted with its issues in words. */
export interface InWords {
  /** Words of a language, from `trade-credit-pricing/issues`; each issue then has a `message`. */
  readonly words: IssueWords;
}

/** Finds the code of a country by its name; `countryNames()` of `trade-credit-pricing/country-names` makes one. */
export interface CountryNames {
  /**
   * The ISO 3166-1 alpha-2 code of a country by its English, Chinese or German name, or by a code of three letters;
   * undefined for anything else.
   */
  readonly codeOf: (name: string) => string | undefined;
}

/** How a result is wanted: its issues in words, and with a fix for every country that was sent by name. */
export interface MaybeInWords extends Partial<InWords> {
  /** The names of all countries; words know those of the larger trading nations. */
  readonly countryNames?: CountryNames;
}
