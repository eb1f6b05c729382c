import { decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { pricedPerils } from '../rules/read/priced-perils.js';
import { type PoliticalPeril, politicalPerils } from '../submission/political-perils.js';
import type { Cover, PerilCover } from '../submission/submission.js';
import { bookIssue } from './book-issues.js';
import type { ResolvedCover, ResolvedPeril, ResolvedPerils } from './risk.js';

/** What the perils of a cover are resolved from. */
export interface PerilSources {
  readonly wanted: Cover;
  /** The cover of the tier. */
  readonly offered: Cover;
  /** Insured percentage and waiting period of the cover as a whole. */
  readonly whole: Pick<ResolvedCover, 'insuredPercentage' | 'waitingPeriodDays'>;
  readonly book: LoadedRateBook;
}

/**
 * The political perils with nothing left open. A peril that is named is insured as it says. For the others political
 * risk as a whole stands: where it is stated, all perils of the tier, or all the book prices where the tier insures
 * none; where it is not, those of the tier.
 */
export function politicalCover(
  sources: PerilSources,
): Pick<ResolvedCover, 'politicalRisk' | 'politicalPerils'> {
  const { wanted, offered, book } = sources;
  const risk = wanted.politicalRisk ?? offered.politicalRisk ?? false;
  const priced = pricedPerils(book);
  if (wanted.politicalRisk === false || priced.length === 0) return { politicalRisk: risk };
  const perils = Object.fromEntries(
    politicalPerils.map((peril) => [peril, perilOf(peril, sources, priced)]),
  ) as ResolvedPerils;
  const insured = Object.values(perils).some((peril) => peril.insured);
  return insured ? { politicalRisk: true, politicalPerils: perils } : { politicalRisk: false };
}

function perilOf(
  peril: PoliticalPeril,
  { wanted, offered, whole }: PerilSources,
  priced: readonly PoliticalPeril[],
): ResolvedPeril {
  const stated = wanted.politicalPerils?.[peril];
  const own = offered.politicalPerils?.[peril];
  const others = wanted.politicalRisk ?? offered.politicalRisk ?? false;
  const insured = isInsured(stated) ?? isInsured(own) ?? others;
  if (!insured || (stated === undefined && !priced.includes(peril))) return { insured: false };
  return {
    insured: true,
    insuredPercentage:
      stated?.insuredPercentage ??
      capped(own?.insuredPercentage, wanted) ??
      whole.insuredPercentage,
    waitingPeriodDays:
      stated?.waitingPeriodDays ?? own?.waitingPeriodDays ?? whole.waitingPeriodDays,
  };
}

function isInsured(peril: PerilCover | undefined): boolean | undefined {
  return peril && peril.insured !== false;
}

/** A percentage of the tier's is kept, but no higher than one that is stated for the cover as a whole. */
function capped(percentage: string | undefined, { insuredPercentage }: Cover): string | undefined {
  if (percentage === undefined || insuredPercentage === undefined) return percentage;
  return decimal(percentage).greaterThan(insuredPercentage) ? insuredPercentage : percentage;
}

/** Perils that are asked for by name and that the book has no rate for. */
export function unpricedPerils(
  { politicalPerils: perils = {} }: Cover,
  book: LoadedRateBook,
): Issue[] {
  const known = pricedPerils(book);
  return politicalPerils
    .filter((peril) => isInsured(perils[peril]) === true && !known.includes(peril))
    .map((peril) =>
      bookIssue(`/cover/politicalPerils/${peril}`, 'peril-not-priced', {
        peril,
        edition: book.edition,
        known: known.length === 0 ? ['politicalRisk'] : known,
      }),
    );
}
