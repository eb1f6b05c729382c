import type { DecimalText } from '../values/text.js';

/**
 * The political perils a cover may insure. `transfer`: transfer stops and inconvertibility; `war`: war, unrest and
 * natural disaster; `licence`: withdrawn licences and embargoes. These strike a country and every buyer in it.
 * `public-default` is a public buyer that does not pay, `repudiation` one that ends its contract or refuses to perform
 * it: these strike public buyers alone.
 */
export type PoliticalPeril = 'transfer' | 'war' | 'licence' | 'public-default' | 'repudiation';

const strikes: Readonly<Record<PoliticalPeril, 'every-buyer' | 'public-buyers'>> = {
  transfer: 'every-buyer',
  war: 'every-buyer',
  licence: 'every-buyer',
  'public-default': 'public-buyers',
  repudiation: 'public-buyers',
};

/** Every political peril, those of a country first. */
export const politicalPerils = Object.keys(strikes) as PoliticalPeril[];

/** The perils of public buyers alone. */
export const publicPerils: readonly PoliticalPeril[] =
  /*#__PURE__*/ politicalPerils.filter(isPublicPeril);

/** True for a peril that strikes public buyers alone. */
export function isPublicPeril(peril: PoliticalPeril): boolean {
  return strikes[peril] === 'public-buyers';
}

/** Political perils by name; a peril that is named is insured unless it says otherwise. */
export type PoliticalPerils = { readonly [Peril in PoliticalPeril]?: PerilCover };

/** How a political peril is insured. */
export interface PerilCover {
  /** False where the peril is left out; true when missing. */
  readonly insured?: boolean;
  /** Share of a loss of this peril that is insured, as a percentage; that of the cover when missing. */
  readonly insuredPercentage?: DecimalText;
  /** Days after which the peril counts as a loss; those of the cover when missing. */
  readonly waitingPeriodDays?: number;
}
