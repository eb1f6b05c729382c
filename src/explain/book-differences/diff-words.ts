import type {
  ChangedPart,
  OrderChange,
  RateBookChange,
} from '../../rules/compare/diff/rate-book-diff.js';
import type { Format } from '../format.js';

/** The words of a comparison in one language. */
export interface DiffWords {
  readonly parts: Readonly<Record<ChangedPart, string>>;
  readonly kinds: Readonly<Record<RateBookChange['kind'], string>>;
  /** Members by their name in the book; those not here are called by that name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<'quoted' | 'referred' | 'declined' | 'invalid', string>>;
  readonly nothing: string;
  readonly missing: string;
  readonly worth: string;
  readonly effect: string;
  readonly unchanged: string;
  readonly rate: string;
  readonly format: Format;
  readonly between: (what: string, before: string, after: string) => string;
  readonly effectiveFrom: (date: string) => string;
  readonly replaces: (edition: string) => string;
  readonly otherOrder: (change: OrderChange) => string;
  readonly rows: (count: number) => string;
}

/** A language for differences of rate books. */
export interface DiffSpeech {
  readonly differences: DiffWords;
}
