import type { Decimal } from '../../../values/decimal.js';
import { type Band, bandOf } from '../../read/band.js';
import type { BandedPage } from '../../read/rate-book.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import type { Place } from './place.js';

interface PlacedBand extends Band {
  readonly place: Place;
}

/** Bands have one lower limit and at most one upper limit, stand in order, and leave neither gap nor overlap. */
export const bandOrder: Check = ({ pages }, report) => {
  for (const draft of pages.values())
    if (draft.page.shape === 'banded') checkBands(draft, draft.page.rows, report);
};

function checkBands(draft: PageDraft, rows: BandedPage['rows'], report: Report): void {
  const placed = rows.map((limits, index) => ({
    limits,
    place: draft.rows[index] ?? draft.place,
  }));
  bandsInOrder(placed, draft.allRows, report);
}

type Limits = Parameters<typeof bandOf>[0];

/** Reports bands that are empty or badly limited, and, where all are there, gaps and overlaps. */
export function bandsInOrder(
  placed: readonly { readonly limits: Limits; readonly place: Place }[],
  all: boolean,
  report: Report,
): void {
  const bands = placed.map(({ limits: of, place }) => ({ ...bandOf(of), place }));
  placed.forEach(({ limits: of, place }) => limits(of, place, report));
  bands.forEach((band) => {
    if (isEmpty(band)) report(band.place, 'band-empty');
  });
  if (all && placed.every(({ limits: of }) => hasClearLimits(of)))
    bands.slice(1).forEach((band, index) => {
      const before = bands[index];
      if (before !== undefined) neighbours(before, band, report);
    });
}

function hasClearLimits(row: Limits): boolean {
  return hasOneLowerLimit(row) && (row.upTo === undefined || row.below === undefined);
}

function hasOneLowerLimit({ from, above }: Limits): boolean {
  return (from === undefined) !== (above === undefined);
}

function limits(row: Limits, place: Place, report: Report): void {
  if (!hasOneLowerLimit(row))
    report(place, 'band-lower-limit', { count: row.from === undefined ? 0 : 2 });
  if (row.upTo !== undefined && row.below !== undefined) report(place, 'band-upper-limit');
}

function isEmpty({ lower, upper, lowerBelongs, upperBelongs }: Band): boolean {
  if (lower === null || upper === null) return false;
  return lower.greaterThan(upper) || (lower.equals(upper) && !(lowerBelongs && upperBelongs));
}

function neighbours(before: PlacedBand, band: PlacedBand, report: Report): void {
  const facts = { before: before.place.row ?? '' };
  const { upper } = before;
  if (upper === null) report(before.place, 'band-open-inside');
  else if (isBelow(band.lower, before.lower)) report(band.place, 'band-disorder', facts);
  else {
    const side = band.lower?.comparedTo(upper) ?? -1;
    const shared = Number(before.upperBelongs) + Number(band.lowerBelongs);
    if (side > 0 || (side === 0 && shared === 0)) report(band.place, 'band-gap', facts);
    if (side < 0 || (side === 0 && shared === 2)) report(band.place, 'band-overlap', facts);
  }
}

function isBelow(limit: Decimal | null, other: Decimal | null): boolean {
  return limit !== null && other !== null && limit.lessThan(other);
}
