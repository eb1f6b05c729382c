import { Decimal, decimal, roundOperand } from '../values/decimal.js';
import type { Source } from '../rules/read/source.js';
import type { PaymentOutcomes } from '../risk/payment-outcomes.js';
import { lookUp, type Reading, readRow } from '../rules/read/look-up.js';
import type { StepLine } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';

/** The part of a credit for credit control that the outcomes bear out. */
export interface KeptCredit {
  /** 0 to 1. */
  readonly share: Decimal;
  /** Share of the balances, 0 to 1, for which the book's assumption stands in; 0 in a book that assumes nothing. */
  readonly agedByAssumption: Decimal;
  /** True when the book's assumption stands in for days sales outstanding. */
  readonly collectionAssumed: boolean;
  readonly sources: readonly Source[];
}

/** Reads one of the two curves; undefined outside its page. */
type Curve = (at: Decimal) => Reading | undefined;

/**
 * Overdues and slow collection withhold credit by curves. An outcome that is not given counts as the book assumes and
 * holds the credit to a stated part, for as much of the balances as it is missing for. Undefined outside a page.
 */
export function keptCredit(
  outcomes: PaymentOutcomes,
  { pages = {} }: StepLine,
  book: LoadedRateBook,
): KeptCredit | undefined {
  const curve =
    (role: string): Curve =>
    (at) =>
      lookUp(book, pages[role] ?? '', at);
  const assumed = assumedOutcomes(pages['outcomes'], book);
  const aged = keptForAgeing(outcomes, assumed, curve('overdue-withholding'));
  const collected = keptForCollection(outcomes, assumed, curve('collection-withholding'));
  if (aged === undefined || collected === undefined) return undefined;
  const agedByAssumption = assumed === undefined ? decimal(0) : outcomes.unagedShare;
  const collectionAssumed = assumed !== undefined && !outcomes.collectionGiven;
  const isAssumed = collectionAssumed || agedByAssumption.greaterThan(0);
  return {
    share: roundOperand(aged.value.times(collected.value)),
    agedByAssumption,
    collectionAssumed,
    sources: [aged.source, collected.source, ...(isAssumed ? (assumed?.sources ?? []) : [])],
  };
}

interface AssumedOutcomes {
  readonly overdueShare: Decimal;
  readonly collectionRatio: Decimal;
  readonly part: Decimal;
  readonly sources: readonly Source[];
}

function assumedOutcomes(
  page: string | undefined,
  book: LoadedRateBook,
): AssumedOutcomes | undefined {
  if (page === undefined) return undefined;
  const rows = ['assumed-overdue-share', 'assumed-collection-ratio', 'kept-until-given'] as const;
  const [overdue, collection, part] = rows.map((row) => readRow(book, page, row));
  if (overdue === undefined || collection === undefined || part === undefined) return undefined;
  return {
    overdueShare: overdue.value,
    collectionRatio: collection.value,
    part: part.value,
    sources: [overdue.source, collection.source, part.source],
  };
}

function keptForAgeing(
  { overdueShare, unagedShare }: PaymentOutcomes,
  assumed: AssumedOutcomes | undefined,
  curve: Curve,
): Reading | undefined {
  if (assumed === undefined || unagedShare.isZero()) return curve(overdueShare);
  const counted = overdueShare.plus(assumed.overdueShare.times(unagedShare));
  const read = curve(roundOperand(Decimal.min(1, counted)));
  if (read === undefined) return undefined;
  const held = Decimal.min(read.value, assumed.part).times(unagedShare);
  const value = read.value.times(decimal(1).minus(unagedShare)).plus(held);
  return { value, source: read.source };
}

function keptForCollection(
  { collectionGiven, collectionRatio }: PaymentOutcomes,
  assumed: AssumedOutcomes | undefined,
  curve: Curve,
): Reading | undefined {
  if (assumed === undefined || collectionGiven) return curve(collectionRatio ?? decimal(0));
  const read = curve(assumed.collectionRatio);
  return read && { value: Decimal.min(read.value, assumed.part), source: read.source };
}
