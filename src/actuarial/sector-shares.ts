import { nearestName } from '../gate/nearest.js';
import {
  accept,
  type Acceptance,
  isAccepted,
  isList,
  shown,
  shownName,
} from './accepted-number.js';
import { readSafely } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { generalSector } from './obligor.js';

/** Sector weights of an obligor in canonical form: sorted by name, without zeros. */
export interface SectorShares {
  /** Equal for equal weights, whatever order they were written in. */
  readonly key: string;
  readonly names: readonly string[];
  readonly weights: readonly number[];
}

const share: Acceptance = {
  least: 0,
  most: 1,
  remedy: 'write the weight of a sector as a share from 0 to 1',
};
const sumTolerance = 1e-9;
/** Longer names than this are not compared with a misspelled one. */
const longestMeant = 64;
/** Sector names listed in a message. */
const mostNamed = 5;

/** Reads the sector weights of a row. */
export interface SectorSharesReader {
  (weights: Readonly<Record<string, number>> | undefined, path: string): SectorShares;
  /** Every name declared or met so far, also with a weight of 0. */
  readonly named: ReadonlySet<string>;
}

/**
 * Reads sector weights, each distinct set of weights once, and refuses unknown names and sums other than 1.
 *
 * @param known Names of the declared sectors; every name is known when it is missing.
 */
export function sectorSharesReader(known?: ReadonlySet<string>): SectorSharesReader {
  const byKey = new Map<string, SectorShares>();
  const named = new Set(known);
  const read = (
    weights: Readonly<Record<string, number>> | undefined,
    path: string,
  ): SectorShares => {
    const entries = acceptWeights(weights === undefined ? { [generalSector]: 1 } : weights, path);
    if (known !== undefined) requireKnown(entries, known, path);
    for (const [name] of entries) named.add(name);
    const shares = canonicalShares(entries);
    const first = byKey.get(shares.key);
    if (first === undefined) byKey.set(shares.key, shares);
    return first ?? shares;
  };
  return Object.assign(read, { named });
}

function acceptWeights(weights: unknown, path: string): [string, number][] {
  if (typeof weights !== 'object' || weights === null || isList(weights)) {
    throw new ActuarialInputError(
      path,
      `is ${shown(weights)}`,
      'write an object from sector name to weight',
    );
  }
  const entries = readSafely(path, () => Object.entries(weights)) as [string, number][];
  let total = 0;
  for (const [name, weight] of entries)
    total += isAccepted(weight, share)
      ? weight
      : accept(weight, `${path}.${shownName(name)}`, share);
  if (Math.abs(total - 1) <= sumTolerance) return entries;
  throw new ActuarialInputError(
    path,
    `the weights sum to ${total}`,
    'let them sum to 1: write what no sector explains under the specific sector',
  );
}

function requireKnown(
  entries: readonly [string, number][],
  known: ReadonlySet<string>,
  path: string,
): void {
  const stranger = entries.find(([name]) => !known.has(name));
  if (stranger === undefined) return;
  const [name] = stranger;
  const meant = nearestName(
    name,
    [...known].filter(({ length }) => length <= longestMeant),
  );
  const names = meant === undefined ? [...known].slice(0, mostNamed) : [meant];
  throw new ActuarialInputError(
    `${path}.${shownName(name)}`,
    'is an unknown sector',
    `write ${names.map((each) => JSON.stringify(shownName(each))).join(' or ')}, or declare it in sectors`,
  );
}

function canonicalShares(entries: readonly [string, number][]): SectorShares {
  const sorted = entries.filter(([, weight]) => weight > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    key: JSON.stringify(sorted),
    names: sorted.map(([name]) => name),
    weights: sorted.map(([, weight]) => weight),
  };
}
