import type { SectorIntensities } from './sector-intensities.js';

/** Greatest common divisor of whole numbers of at least 1; 1 where there are none. */
export function commonStride(bands: Iterable<number>): number {
  let stride = 0;
  for (const band of bands) {
    stride = greatestCommonDivisor(band, stride);
    if (stride === 1) return 1;
  }
  return Math.max(1, stride);
}

/** Sectors on the coarsest grid that holds all their sizes of loss: between its points there is nothing to compute. */
export function onCommonStride(sectors: readonly SectorIntensities[]): {
  readonly sectors: readonly SectorIntensities[];
  readonly stride: number;
} {
  const stride = sectors.reduce(
    (common, { bands }) => commonStride(common === 0 ? bands : [common, ...bands]),
    0,
  );
  if (stride <= 1) return { sectors, stride: 1 };
  const coarser = sectors.map((sector) => ({
    ...sector,
    meanBand: sector.meanBand / stride,
    secondMoment: sector.secondMoment / stride / stride,
    bands: sector.bands.map((band) => band / stride),
  }));
  return { sectors: coarser, stride };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
