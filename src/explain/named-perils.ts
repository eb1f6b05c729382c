import type { QuotedCover } from '../quoted/quote-record.js';
import type { PoliticalPeril } from '../submission/political-perils.js';

/** A peril that is insured, with what differs from the rest of the cover. */
export interface NamedPeril {
  readonly peril: PoliticalPeril;
  readonly percentage: string | null;
  readonly days: number | null;
}

/** The insured perils of the cover of a quote; null where all are insured like the rest of it, or none is told apart. */
export function namedPerils(
  perils: QuotedCover['politicalPerils'],
  { insuredPercentage, waitingPeriodDays }: QuotedCover,
): readonly NamedPeril[] | null {
  if (perils === undefined) return null;
  const all = Object.keys(perils) as PoliticalPeril[];
  const named = all.flatMap((peril): NamedPeril[] => {
    const own = perils[peril];
    if (own === undefined || own.insured === false) return [];
    const { insuredPercentage: percentage = null, waitingPeriodDays: days = null } = own;
    return [
      {
        peril,
        percentage: percentage === insuredPercentage ? null : percentage,
        days: days === waitingPeriodDays ? null : days,
      },
    ];
  });
  const alike = named.every(({ percentage, days }) => percentage === null && days === null);
  return alike && named.length === all.length ? null : named;
}
