import { decimalText, roundEstimate } from '../values/decimal.js';
import { isicOf, type StatedIndustry } from '../values/industry-code.js';
import type { Risk } from '../risk/risk.js';

const mostNamed = 3;

/**
 * The industries of most of the turnover as they were read: code of ISIC Rev.4, share of the turnover, and where the
 * submission named another classification its code there, so that a reader sees what a number was taken for.
 */
export function industriesRead({
  exposure,
  submission,
}: Pick<Risk, 'exposure' | 'submission'>): Readonly<Record<string, string>>[] {
  const weights = new Map<string, number>();
  const { merged, columns } = exposure.exact;
  merged.forEach(({ traits }, place) => {
    const sold = columns.estimates.turnover[place] ?? 0;
    weights.set(traits.industry, (weights.get(traits.industry) ?? 0) + sold);
  });
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const sent = sentCodes(submission);
  return [...weights]
    .sort(([a, of], [b, other]) => other - of || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([industry, weight]) => ({
      industry,
      share: decimalText(roundEstimate(all === 0 ? 0 : weight / all)),
      ...sent.get(industry),
    }));
}

/** The first code of another classification that was read as each ISIC code. */
function sentCodes({
  policyholder,
  buyers = [],
  buyerGroups = [],
}: Risk['submission']): ReadonlyMap<string, { readonly scheme: string; readonly code: string }> {
  const stated: readonly (StatedIndustry | undefined)[] = [
    policyholder?.tradeSector,
    ...[...buyers, ...buyerGroups].map(({ sector }) => sector),
  ];
  const sent = new Map<string, { readonly scheme: string; readonly code: string }>();
  for (const one of stated) {
    if (one === undefined || typeof one === 'string' || one.scheme === 'isic-rev4') continue;
    const industry = isicOf(one);
    if (!sent.has(industry)) sent.set(industry, { scheme: one.scheme, code: one.code });
  }
  return sent;
}
