import type { LeverId } from '../../../rules/read/levers.js';
import type { Change } from '../change.js';

/** Terms of which a cover has one: another way to pull the same lever takes the first one's place. */
const oneOf: readonly (readonly LeverId[])[] = [
  ['tier'],
  ['insured-percentage'],
  ['aggregate-first-loss'],
  ['each-loss'],
  ['non-qualifying-loss'],
  ['maximum-liability'],
  ['waiting-period', 'insolvency-only'],
];

/** What is agreed with a buyer, or about it, while it is insured. */
const onBuyers: readonly LeverId[] = [
  'payment-terms',
  'payment-method',
  'deposit',
  'credit-limit',
  'exclusion',
];

/**
 * True where two changes do not go together in one plan: two amounts of the same term, a waiting period for what is not
 * insured, two agreements of one kind with the same buyer, or any with a buyer that is excluded.
 */
export function contradict(one: Change, other: Change): boolean {
  if (oneOf.some((levers) => levers.includes(one.lever) && levers.includes(other.lever)))
    return true;
  if (!onBuyers.includes(one.lever) || !onBuyers.includes(other.lever)) return false;
  const kindred =
    one.lever === other.lever || one.lever === 'exclusion' || other.lever === 'exclusion';
  const buyers = new Set(buyersOf(one));
  return kindred && buyersOf(other).some((buyer) => buyers.has(buyer));
}

/** True where any two of the changes do not go together. */
export function areContradictory(changes: readonly Change[]): boolean {
  return changes.some((one, index) =>
    changes.slice(index + 1).some((other) => contradict(one, other)),
  );
}

function buyersOf({ facts }: Change): readonly string[] {
  if (!('buyers' in facts)) return [];
  return facts.buyers.map((one) => (typeof one === 'string' ? one : one.buyer));
}
