import { accept, type Acceptance, shown } from './accepted-number.js';
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

/**
 * Reads sector weights, each distinct set of weights once, and refuses unknown names and sums other than 1.
 *
 * @param known Names of the declared sectors; every name is known when it is missing.
 */
export function sectorSharesReader(known?: ReadonlySet<string>) {
  const byKey = new Map<string, SectorShares>();
  const intern = (shares: SectorShares): SectorShares => {
    const first = byKey.get(shares.key);
    if (first === undefined) byKey.set(shares.key, shares);
    return first ?? shares;
  };
  return (weights: Readonly<Record<string, number>> | undefined, path: string): SectorShares => {
    const entries = acceptWeights(weights ?? { [generalSector]: 1 }, path);
    requireKnown(entries, known, path);
    return intern(canonicalShares(entries));
  };
}

function acceptWeights(weights: unknown, path: string): [string, number][] {
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) {
    throw new ActuarialInputError(
      path,
      `is ${shown(weights)}`,
      'write an object from sector name to weight',
    );
  }
  const entries = Object.entries(weights).map(([name, weight]): [string, number] => [
    name,
    accept(weight, `${path}.${name}`, share),
  ]);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  if (Math.abs(total - 1) <= sumTolerance) return entries;
  throw new ActuarialInputError(
    path,
    `the weights sum to ${total}`,
    'let them sum to 1: write what no sector explains under the specific sector',
  );
}

function requireKnown(
  entries: readonly [string, number][],
  known: ReadonlySet<string> | undefined,
  path: string,
) {
  const stranger = known && entries.find(([name]) => !known.has(name));
  if (known && stranger) {
    const names = [...known].map((name) => JSON.stringify(name)).join(', ');
    throw new ActuarialInputError(
      `${path}.${stranger[0]}`,
      'is an unknown sector',
      `write one of ${names}`,
    );
  }
}

function canonicalShares(entries: readonly [string, number][]): SectorShares {
  const sorted = entries.filter(([, weight]) => weight > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    key: JSON.stringify(sorted),
    names: sorted.map(([name]) => name),
    weights: sorted.map(([, weight]) => weight),
  };
}
