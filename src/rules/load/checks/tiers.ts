import { politicalPerils } from '../../../submission/political-perils.js';
import { decimal } from '../../../values/decimal.js';
import type { Tier } from '../../read/rate-book.js';
import { checkNumber, notNegative, positive, share } from './allowed-range.js';
import type { Check } from './check.js';
import { checkOnPages } from './cover-on-pages.js';
import type { Draft, Placed } from './draft.js';
import type { Report } from './issue-report.js';
import { checkPercentage } from './percentage.js';
import { below } from './place.js';

type Cover = Tier['cover'];

const percentages = [
  'insuredPercentage',
  'discretionaryInsuredPercentage',
] as const satisfies (keyof Cover)[];
const amounts = [
  'discretionaryLimit',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'maximumLiability',
] as const satisfies (keyof Cover)[];

/** Days of cover, and the measure that looks them up. */
const days = [
  ['waitingPeriodDays', 'waiting-period'],
  ['maximumTermsDays', 'maximum-terms'],
] as const satisfies (readonly [keyof Cover, string])[];

/** Covers of tiers are of sensible size and lie on the pages that price them. */
export const tiersFit: Check = (draft, report) => {
  for (const { entry, place } of draft.tiers) {
    checkTurnover({ entry, place }, report);
    checkCover({ entry: entry.cover, place: below(place, 'cover') }, draft, report);
  }
};

/** The turnovers a tier is made for are in order. */
function checkTurnover({ entry, place }: Placed<Tier>, report: Report): void {
  const { minimumTurnover: least = '0', maximumTurnover: most } = entry;
  const isLeast = checkNumber(
    { place, field: 'minimumTurnover', text: least },
    notNegative,
    report,
  );
  if (most === undefined) return;
  const isMost = checkNumber({ place, field: 'maximumTurnover', text: most }, positive, report);
  if (isLeast && isMost && decimal(most).lessThan(least))
    report(below(place, 'maximumTurnover'), 'tier-turnover-order', { least, most });
}

function checkCover({ entry: cover, place }: Placed<Cover>, draft: Draft, report: Report): void {
  for (const field of percentages) {
    const text = cover[field];
    if (text !== undefined && checkPercentage({ place, field, text }, report))
      checkOnPages({ place, field, text }, 'insured-percentage', { draft, report });
  }
  for (const field of amounts) {
    const text = cover[field];
    if (text !== undefined) checkNumber({ place, field, text }, notNegative, report);
  }
  const firstLoss = cover.aggregateFirstLossShare;
  if (firstLoss !== undefined)
    checkNumber({ place, field: 'aggregateFirstLossShare', text: firstLoss }, share, report);
  const multiple = cover.maximumLiabilityMultiple;
  if (multiple !== undefined)
    checkNumber({ place, field: 'maximumLiabilityMultiple', text: multiple }, positive, report);
  checkPerils({ entry: cover, place }, draft, report);
  for (const [field, measure] of days) {
    const number = cover[field];
    if (number !== undefined)
      checkOnPages({ place, field, text: String(number) }, measure, { draft, report });
  }
}

/** Percentages of perils are percentages, and their waiting periods lie on the page that prices them. */
function checkPerils({ entry: cover, place }: Placed<Cover>, draft: Draft, report: Report): void {
  for (const peril of politicalPerils) {
    const { insuredPercentage, waitingPeriodDays } = cover.politicalPerils?.[peril] ?? {};
    const at = below(below(place, 'politicalPerils'), peril);
    if (insuredPercentage !== undefined)
      checkPercentage({ place: at, field: 'insuredPercentage', text: insuredPercentage }, report);
    if (waitingPeriodDays !== undefined)
      checkOnPages(
        { place: at, field: 'waitingPeriodDays', text: String(waitingPeriodDays) },
        'waiting-period',
        { draft, report },
      );
  }
}
