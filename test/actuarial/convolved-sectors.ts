import type { Obligor } from '../../src/actuarial/index.js';

/**
 * CreditRisk+ written down a second time, for comparison: bands rounded up, Panjer's recursion for each sector, and
 * plain convolution of the sectors. Slow, and without any care for underflow.
 */
export function convolvedSectors(
  obligors: readonly Obligor[],
  { lossUnit, specificSector, bands }: { lossUnit: number; specificSector?: string; bands: number },
): number[] {
  const names = new Set(obligors.flatMap(({ sectors }) => Object.keys(sectors ?? { general: 1 })));
  return [...names]
    .map((name) =>
      sectorDistribution(obligors, { name, lossUnit, bands, poisson: name === specificSector }),
    )
    .reduce((a, b) =>
      a.map((_, n) => b.slice(0, n + 1).reduce((sum, p, j) => sum + p * a[n - j]!, 0)),
    );
}

interface Sector {
  readonly name: string;
  readonly lossUnit: number;
  readonly bands: number;
  readonly poisson: boolean;
}

function sectorDistribution(obligors: readonly Obligor[], sector: Sector): number[] {
  const frequencies = new Array<number>(sector.bands).fill(0);
  let mean = 0;
  let deviation = 0;
  for (const { severity, defaultRate, count = 1, ...obligor } of obligors) {
    const weight = (obligor.sectors ?? { general: 1 })[sector.name] ?? 0;
    const band = Math.ceil(severity / sector.lossUnit);
    if (band === 0 || defaultRate === 0) continue;
    const frequency = (weight * count * defaultRate * severity) / (sector.lossUnit * band);
    frequencies[band] = (frequencies[band] ?? 0) + frequency;
    mean += frequency;
    deviation +=
      frequency * ((obligor.defaultRateStandardDeviation ?? defaultRate / 2) / defaultRate);
  }
  if (mean === 0) return frequencies.map((_, n) => (n === 0 ? 1 : 0));
  return sector.poisson || deviation === 0
    ? recursion(frequencies, { a: 0, b: 1, start: Math.exp(-mean) })
    : negativeBinomial(frequencies, mean, deviation);
}

function negativeBinomial(
  frequencies: readonly number[],
  mean: number,
  deviation: number,
): number[] {
  const alpha = (mean / deviation) ** 2;
  const p = mean / (mean + alpha);
  const severities = frequencies.map((frequency) => frequency / mean);
  return recursion(severities, { a: p, b: (alpha - 1) * p, start: (1 - p) ** alpha });
}

/** `g_n = sum_j (a + b j / n) f_j g_n-j` (Panjer 1981). */
function recursion(f: readonly number[], { a, b, start }: { a: number; b: number; start: number }) {
  const g = [start];
  for (let n = 1; n < f.length; n += 1) {
    let sum = 0;
    for (let j = 1; j <= n; j += 1) sum += (a + (b * j) / n) * f[j]! * g[n - j]!;
    g.push(sum);
  }
  return g;
}
