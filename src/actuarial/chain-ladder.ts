import { accept, type Acceptance } from './accepted-number.js';
import { acceptList } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/**
 * Cumulative claims by origin period (rows, oldest first) and development age (columns, youngest first). What lies in
 * the future is `null`, or the row ends before it.
 */
export type Triangle = readonly (readonly (number | null)[])[];

/** Chain-ladder projection of a triangle of cumulative claims. */
export interface ChainLadder {
  /** Development factor `f_k` from age k to k + 1, and at the end the tail factor, if one was given. */
  readonly developmentFactors: readonly number[];
  /** Factor from each age to ultimate: the product of the development factors from that age on. */
  readonly factorsToUltimate: readonly number[];
  /** Latest observed cumulative claims of each origin period. */
  readonly latest: readonly number[];
  /** Latest claims of each origin period, projected to ultimate. */
  readonly ultimates: readonly number[];
  /** Ultimate less latest of each origin period. */
  readonly reserves: readonly number[];
  /** Sum of the reserves. */
  readonly totalReserve: number;
}

const rowCount: Acceptance = { least: 1, most: 1000, remedy: 'write 1 to 1,000 origin periods' };
const columnCount: Acceptance = {
  least: 1,
  most: 1000,
  remedy: 'write 1 to 1,000 development ages',
};
const cumulativeClaims: Acceptance = {
  least: -sizeLimits.amount,
  most: sizeLimits.amount,
  remedy: 'write cumulative claims as a finite number, and null only for what lies in the future',
};
const tailFactor: Acceptance = {
  least: 0.01,
  most: 1000,
  remedy: 'write a factor from 0.01 to 1,000, such as 1.05',
};

/**
 * What `chainLadder` of `estimates.ts`, where it is described, gives.
 *
 * @throws {@link ActuarialInputError} when a value cannot be used, or an age has no claims to develop from.
 */
export function chainLadder(triangle: Triangle, tail?: number): ChainLadder {
  const rows = acceptList(triangle, 'triangle', rowCount).map(observedClaims);
  const developmentFactors = factorsOf(rows);
  if (tail !== undefined) developmentFactors.push(accept(tail, 'tail', tailFactor));
  const factorsToUltimate = [...developmentFactors, ...(tail === undefined ? [1] : [])];
  for (let age = factorsToUltimate.length - 2; age >= 0; age -= 1) {
    factorsToUltimate[age] =
      (factorsToUltimate[age] as number) * (factorsToUltimate[age + 1] as number);
  }
  const latest = rows.map((row) => row[row.length - 1] as number);
  const ultimates = rows.map(
    (row, origin) => (latest[origin] as number) * (factorsToUltimate[row.length - 1] as number),
  );
  const reserves = ultimates.map((ultimate, origin) => ultimate - (latest[origin] as number));
  return {
    developmentFactors,
    factorsToUltimate,
    latest,
    ultimates,
    reserves,
    totalReserve: reserves.reduce((sum, reserve) => sum + reserve, 0),
  };
}

function observedClaims(row: readonly (number | null)[], origin: number): number[] {
  const ages = acceptList(row, `triangle[${origin}]`, columnCount);
  const future = ages.findIndex((claims) => claims === null);
  const known = future === -1 ? ages : ages.slice(0, Math.max(1, future));
  ages.slice(known.length).forEach((claims, index) => {
    if (claims === null) return;
    const path = `triangle[${origin}][${known.length + index}]`;
    throw new ActuarialInputError(
      path,
      'follows an age without claims',
      'write every age up to the latest',
    );
  });
  return known.map((claims, age) =>
    accept(claims, `triangle[${origin}][${age}]`, cumulativeClaims),
  );
}

function factorsOf(rows: readonly (readonly number[])[]): number[] {
  const ages = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: ages - 1 }, (_, age) => {
    let from = 0;
    let to = 0;
    for (const row of rows) {
      if (row.length <= age + 1) continue;
      from += row[age] as number;
      to += row[age + 1] as number;
    }
    return developmentFactor(from, to, age);
  });
}

function developmentFactor(from: number, to: number, age: number): number {
  if (from > 0 && to >= 0) return to / from;
  throw new ActuarialInputError(
    'triangle',
    `claims at age ${age} sum to ${from}, at age ${age + 1} to ${to}, which gives no development factor`,
    'use Bornhuetter-Ferguson with an expected ultimate, or leave the age out',
  );
}
