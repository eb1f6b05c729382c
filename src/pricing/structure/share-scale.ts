import type { SeveritySlice } from './severity-slices.js';

/** The shares lost of a balance, scaled so that they have a wanted mean and none is above 1. */
export interface ScaledShares {
  readonly scale: number;
  /** The mean of `min(1, scale x share)`: the one wanted, wherever the page can reach it. */
  readonly mean: number;
}

/**
 * Reads from a severity page the scale at which `E[min(1, scale x share)]` is a wanted mean. What is lost of a balance
 * keeps the shape of the page; where a limit cuts large losses off, smaller ones grow until the mean is kept.
 */
export function shareScales(slices: readonly SeveritySlice[]): (mean: number) => ScaledShares {
  const scales = [...new Set(slices.flatMap(({ from, to }) => [from, to]))]
    .filter((share) => share > 0)
    .map((share) => 1 / share)
    .sort((a, b) => a - b);
  const knots = [0, ...scales].map((scale) => ({ scale, mean: cutMean(slices, scale) }));
  return (wanted) => {
    let next = 0;
    while (next < knots.length && (knots[next] as ScaledShares).mean < wanted) next += 1;
    const [right, left] = [knots[next], knots[next - 1]];
    if (right === undefined) return knots.at(-1) ?? { scale: 0, mean: 0 };
    if (left === undefined) return right;
    const part = (wanted - left.mean) / (right.mean - left.mean);
    return { scale: left.scale + part * (right.scale - left.scale), mean: wanted };
  };
}

/** Mean of the scaled shares, each slice spread evenly between its ends, none above 1. */
function cutMean(slices: readonly SeveritySlice[], scale: number): number {
  return slices.reduce(
    (all, { from, to, probability }) =>
      all + (probability * (Math.min(1, scale * from) + Math.min(1, scale * to))) / 2,
    0,
  );
}
