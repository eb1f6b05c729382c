import { lackFor } from '../../read/property-needs.js';
import type { Check } from './check.js';
import { below, partPlace } from './place.js';

/** A property is claimed once, and only by a book that something could disprove it on. */
export const claimsApply: Check = ({ claims, lines, pages, whole }, report) => {
  for (const [index, claim] of (claims ?? []).entries()) {
    const place = below(partPlace('book', '', null), 'claims', index);
    const first = (claims ?? []).indexOf(claim);
    if (first < index) report(place, 'claim-twice', { claim, first: first + 1 });
    else if (whole) {
      const steps = lines.map(({ entry }) => entry);
      const lack = lackFor(
        claim,
        steps,
        [...pages.values()].map(({ page }) => page),
      );
      if (lack?.filedRange === true) report(place, 'claim-without-range', { claim });
      else if (lack !== null)
        report(place, 'claim-without-step', { claim, needed: neededBy(lack) });
    }
  }
};

const structure = 'non-qualifying-loss, each-loss, aggregate-first-loss, maximum-liability';

function neededBy({ anyOf }: { readonly anyOf?: readonly string[] }): string {
  return anyOf?.join(', ') ?? structure;
}
