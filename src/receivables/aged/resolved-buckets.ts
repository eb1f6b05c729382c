import { overlappingBuckets, type AgeingBucket } from '../columns/ageing-headers.js';
import { inProportion, shareEqual, sumOf, type AmountVector } from './amount-vectors.js';

/** A bucket with its amounts. */
export interface BucketVector extends AmountVector {
  readonly bucket: AgeingBucket;
}

/**
 * Buckets without those that repeat others: one that shares days with buckets it is the sum of, and one of two that are
 * the same amounts in two currencies, of which that of the submission is kept.
 */
export function resolvedBuckets(
  all: readonly BucketVector[],
  currency: string,
): readonly BucketVector[] {
  let kept = all;
  for (const [one, other] of overlappingBuckets(all.map(({ bucket }) => bucket))) {
    const [first, second] = [one, other].map((bucket) =>
      kept.find((each) => each.bucket === bucket),
    );
    if (first === undefined || second === undefined) continue;
    const repeated = repeatedOf(kept, { first, second, currency });
    kept = kept.filter((each) => each !== repeated);
  }
  return kept;
}

function repeatedOf(
  all: readonly BucketVector[],
  { first, second, currency }: { first: BucketVector; second: BucketVector; currency: string },
): BucketVector | undefined {
  const sum = [second, first].find((each) => isSumOfOthers(all, each));
  if (sum !== undefined) return sum;
  const named = first.bucket.currency !== second.bucket.currency;
  if (!named && !inProportion(first.amounts, second.amounts)) return undefined;
  return second.bucket.currency === currency ? first : second;
}

function isSumOfOthers(all: readonly BucketVector[], one: BucketVector): boolean {
  const others = all.filter((each) => each !== one);
  const rows = one.amounts.length;
  for (let from = 0; from < others.length; from += 1)
    for (let to = from + 2; to <= others.length; to += 1)
      if (shareEqual(one.amounts, sumOf(others.slice(from, to), rows)) === 1) return true;
  return false;
}
