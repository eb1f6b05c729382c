import type { PropertyId } from '../../read/property-ids.js';
import type {
  BookAdjustment,
  BookAdvice,
  BookCase,
  BookExchange,
  Guideline,
  Page,
  Questionnaire,
  RateBook,
  StepLine,
  TechnicalPremium,
  Tier,
  Trigger,
  WaterfallTerm,
} from '../../read/rate-book.js';
import type { BuyerTraits } from '../../../submission/buyer-traits.js';
import type { Place } from './place.js';

/** An entry of a list of the book, with its place. */
export interface Placed<Entry> {
  readonly place: Place;
  readonly entry: Entry;
}

/** A page under check: its rows of correct shape, and what of it could not be read. */
export interface PageDraft {
  readonly id: string;
  readonly place: Place;
  /** The page; `rows` are those of correct shape. */
  readonly page: Page;
  /** Place of each row of `page`. */
  readonly rows: readonly Place[];
  /** False when a row was left out, so that neighbours cannot be compared. */
  readonly allRows: boolean;
  /** False when basis, note or references could not be read. */
  readonly metadata: boolean;
}

/** Fields of the book itself that a check looks at. */
export const fieldNames = [
  'currency',
  'effectiveFrom',
  'effectiveTo',
  'renewalsFrom',
  'requestsFrom',
] as const satisfies readonly (keyof RateBook)[];
type FieldName = (typeof fieldNames)[number];

/** A rate book under check: every part of correct shape. What was left out has its issue already. */
export interface Draft {
  /** True when nothing was left out. */
  readonly whole: boolean;
  /** The fields of the book itself, where they could be read. */
  readonly fields: Partial<Pick<RateBook, FieldName>>;
  readonly pages: ReadonlyMap<string, PageDraft>;
  /** Ids of all pages, also of those left out. */
  readonly pageIds: ReadonlySet<string>;
  /** Steps of the algorithm. */
  readonly steps: readonly Placed<StepLine>[];
  /** The same, and the lines of its own that the technical premium has. */
  readonly lines: readonly Placed<StepLine>[];
  /** Null when the book has one that could not be read, undefined when it has none. */
  readonly technical: TechnicalPremium | null | undefined;
  readonly waterfall: readonly WaterfallTerm[] | null | undefined;
  readonly exchange: BookExchange | null | undefined;
  readonly adjustment: BookAdjustment | null | undefined;
  readonly advice: BookAdvice | null | undefined;
  /** True when no step and no line was left out. */
  readonly allSteps: boolean;
  readonly tiers: readonly Placed<Tier>[];
  readonly guidelines: readonly Placed<Guideline>[];
  readonly triggers: readonly Placed<Trigger>[];
  readonly cases: readonly Placed<BookCase>[];
  /** Null when the claims could not be read, undefined when there are none. */
  readonly claims: readonly PropertyId[] | null | undefined;
  /** Null when the book has one that could not be read, undefined when it has none. */
  readonly questionnaire: Questionnaire | null | undefined;
  readonly referenceIds: ReadonlySet<string>;
  /** The traits of buyers the book may look up. */
  readonly traits: BuyerTraits;
  /** Names of measures from beside the book. */
  readonly ownMeasures: ReadonlySet<string>;
}
