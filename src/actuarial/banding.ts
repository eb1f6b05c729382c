import { accept, type Acceptance } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import type { Banding } from './obligor.js';
import { sizeLimits } from './size-limits.js';

/** A severity on the grid of the loss unit: what of one claim falls on `band` and what on `band + 1`. */
export interface BandPlacement {
  readonly band: number;
  readonly share: number;
  readonly shareOfNext: number;
}

const positiveAmount: Acceptance = {
  least: 1e-9,
  most: sizeLimits.amount,
  remedy: 'write an amount of money from 1e-9 to 1e18',
};

/**
 * What `pricedLossUnit` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when the amount is not in its range.
 */
export function pricedLossUnit(largestSeverity: number): number {
  return unitFor(accept(largestSeverity, 'largestSeverity', positiveAmount));
}

/** The same of an amount that is finite and above zero, for what was read before. */
export function unitFor(largest: number): number {
  let unit = 1;
  while (largest / unit >= 1024) unit *= 2;
  while (largest / unit < 512) unit /= 2;
  return unit;
}

/**
 * The loss unit as stated, or the banding's own: `ceil(largest / 100)` for bands rounded up, as in CreditRisk+
 * (1997), {@link pricedLossUnit} for split bands, and 1 where there is nothing to lose.
 */
export function lossUnitFor(largestSeverity: number, banding: Banding, stated?: number): number {
  if (stated !== undefined)
    return requireCoarseEnough(accept(stated, 'lossUnit', positiveAmount), largestSeverity);
  if (largestSeverity === 0) return 1;
  return banding === 'round-up'
    ? Math.ceil(largestSeverity / 100)
    : pricedLossUnit(largestSeverity);
}

function requireCoarseEnough(unit: number, largestSeverity: number): number {
  const bands = Math.ceil(largestSeverity / unit);
  if (bands < sizeLimits.severityBands) return unit;
  throw new ActuarialInputError(
    'lossUnit',
    `${unit} leaves the largest severity at ${bands} units`,
    `write at least ${largestSeverity / (sizeLimits.severityBands / 2)}`,
  );
}

/**
 * Puts a severity E on the grid; the shares times their bands come to `E / L`, so the expected loss stays exact.
 *
 * Round-up (CreditRisk+ 1997): `v = ceil(E / L)`, share `E / (L v)`. Split: `f = E / L - floor(E / L)`,
 * shares `1 - f` and `f`. A severity of 0 leaves no claim when rounded up and claims of nothing when split.
 */
export function placeOnBands(severity: number, lossUnit: number, banding: Banding): BandPlacement {
  const units = severity / lossUnit;
  if (banding === 'split') {
    const band = Math.floor(units);
    return { band, share: 1 - (units - band), shareOfNext: units - band };
  }
  const band = Math.ceil(units);
  return { band, share: band === 0 ? 0 : units / band, shareOfNext: 0 };
}
