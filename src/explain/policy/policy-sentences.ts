import type { Endorsement } from '../../policy/endorsement.js';
import type { Format } from '../format.js';
import type { StatedCover } from '../stated-cover.js';
import type { Locale } from '../../values/text.js';

/** A policy as one line says it, already written. */
export interface PolicyWords {
  /** Its number; empty where it has none. */
  readonly number: string;
  readonly boundOn: string;
  readonly edition: string;
  readonly premium: string;
  readonly rate: string;
  readonly minimum: string;
  /** What is paid of a loss: insured percentage, first losses, the maximum liability. */
  readonly cover: string;
  readonly inception: string;
  readonly expiry: string;
  /** Who approved it, and on what authority; empty where nobody had to. */
  readonly approved: string;
  /** What was calculated where another rate was selected, and by whom. */
  readonly selected: { readonly calculated: string; readonly by: string } | null;
  readonly changes: number;
}

/** A change of a cost: which way, and by how much, already written without a sign. */
export interface ChangedCost {
  readonly moves: 'rises' | 'falls';
  readonly amount: string;
}

/** A change as one line says it, already written. */
export interface ChangeWords {
  readonly id: string;
  readonly from: string;
  readonly reason: string;
  /** Buyer, change or sector it is about. */
  readonly subject: string;
  /** A limit, or an estimate; empty where there is none. */
  readonly amount: string;
  readonly expires: string;
  readonly decision: string;
  readonly outlook: string;
  readonly rateBefore: string;
  readonly rate: string;
  readonly ratesDiffer: boolean;
  /** By how much the estimated premium and the fees for limits change; null where they do not. */
  readonly premium: ChangedCost | null;
  readonly fee: ChangedCost | null;
}

/** What a language says of policies and their changes; one left out does not compile. */
export interface PolicySentences {
  readonly locale: Locale;
  readonly policy: (words: PolicyWords) => string;
  readonly cover: (cover: StatedCover, format: Format) => string;
  readonly approved: (by: string, authority: string) => string;
  readonly changes: {
    readonly [Kind in Endorsement['kind']]: (words: ChangeWords) => string;
  };
  readonly decisions: Readonly<Record<'asked' | 'granted' | 'cut' | 'withdrawn', string>>;
  readonly outlooks: Readonly<Record<'improving' | 'stable' | 'deteriorating', string>>;
  /** What a change costs. */
  readonly costs: (words: ChangeWords) => string;
  /** The line: number, day, what, why and what it costs. */
  readonly line: (words: ChangeWords, what: string, costs: string) => string;
}
