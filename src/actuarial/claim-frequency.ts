import { accept, type Acceptance, acceptList, shown } from './accepted-number.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { sizeLimits } from './size-limits.js';

/** Poisson number of claims, the (a, b, 0) class with `a = 0`, `b = mean`. */
export interface PoissonFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'poisson';
  /** Expected number of claims, 0 to 1,000,000. */
  readonly mean: number;
}

/**
 * Negative binomial number of claims, `P(N = 0) = probability^size`, mean `size (1 - probability) / probability`; the
 * (a, b, 0) class with `a = 1 - probability`, `b = (size - 1) a`. Size 1 is the geometric distribution.
 */
export interface NegativeBinomialFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'negative-binomial';
  /** Above 0, at most 1e12; need not be whole. */
  readonly size: number;
  /** Above 0, at most 1. */
  readonly probability: number;
}

/** Binomial number of claims, the (a, b, 0) class with `a = -q / (1 - q)`, `b = -(trials + 1) a`. */
export interface BinomialFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'binomial';
  /** A whole number of at least 0. */
  readonly trials: number;
  /** Probability q of a claim in one trial, 0 to 1. */
  readonly probability: number;
}

/** A Poisson number of claims, or a gamma mixture of such numbers. */
export type MixedPoissonFrequency = PoissonFrequency | NegativeBinomialFrequency;

/** A number of claims of the (a, b, 0) class. */
export type PanjerFrequency = MixedPoissonFrequency | BinomialFrequency;

/**
 * A member of the (a, b, 1) class: the probability of no claim is given, the others keep their proportions
 * (Klugman, Panjer & Willmot, Loss Models, chapter 6). Zero-truncated with `probabilityOfZero` 0.
 */
export interface ZeroModifiedFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'zero-modified';
  /** The number of claims whose proportions are kept. */
  readonly base: PanjerFrequency;
  /** Probability of no claim, 0 to 1. */
  readonly probabilityOfZero: number;
}

/** Any number of claims by its probabilities of 0, 1, 2, ... claims. */
export interface TabulatedFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'tabulated';
  /** At least one probability; they sum to 1. */
  readonly probabilities: readonly number[];
}

/** Distribution of the number of claims. */
export type ClaimFrequency = PanjerFrequency | ZeroModifiedFrequency | TabulatedFrequency;

const probability: Acceptance = { least: 0, most: 1, remedy: 'write a probability from 0 to 1' };
const positiveProbability: Acceptance = {
  ...probability,
  aboveLeast: true,
  remedy: 'write a probability above 0, at most 1',
};
const claims: Acceptance = {
  least: 0,
  most: sizeLimits.expectedClaims,
  remedy: 'write an expected number of claims from 0 to 1,000,000',
};
const size: Acceptance = {
  least: 0,
  most: 1e12,
  aboveLeast: true,
  remedy: 'write a size above 0, at most 1e12',
};
const trials: Acceptance = {
  least: 0,
  most: sizeLimits.expectedClaims,
  whole: true,
  remedy: 'write a whole number of trials from 0 to 1,000,000',
};
const probabilityCount: Acceptance = {
  least: 1,
  most: sizeLimits.severityBands,
  remedy: 'write 1 to 65,536 probabilities',
};

/** How far a list of probabilities may sum from 1: published discretisations are cut off in the tail. */
const sumTolerance = 1e-6;

/**
 * Checks a claim frequency.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptFrequency(frequency: ClaimFrequency, path: string): ClaimFrequency {
  requireObject(frequency, path);
  switch (frequency.kind) {
    case 'poisson':
      accept(frequency.mean, `${path}.mean`, claims);
      return frequency;
    case 'negative-binomial':
      accept(frequency.size, `${path}.size`, size);
      accept(frequency.probability, `${path}.probability`, positiveProbability);
      accept(frequency.size * (1 / frequency.probability - 1), `${path} (expected claims)`, claims);
      return frequency;
    case 'binomial':
      accept(frequency.trials, `${path}.trials`, trials);
      accept(frequency.probability, `${path}.probability`, probability);
      return frequency;
    case 'tabulated':
      acceptProbabilities(frequency.probabilities, `${path}.probabilities`);
      return frequency;
    case 'zero-modified':
      return acceptZeroModified(frequency, path);
    default:
      throw unknownKind(frequency, path);
  }
}

/**
 * Checks a list of probabilities: none negative, sum 1 within 1e-6.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptProbabilities(
  probabilities: readonly number[],
  path: string,
): readonly number[] {
  const list = acceptList(probabilities, path, probabilityCount);
  const total = list.reduce(
    (sum, value, index) => sum + accept(value, `${path}[${index}]`, probability),
    0,
  );
  if (Math.abs(total - 1) <= sumTolerance) return list;
  throw new ActuarialInputError(path, `the probabilities sum to ${total}`, 'let them sum to 1');
}

function requireObject(frequency: unknown, path: string): void {
  if (typeof frequency !== 'object' || frequency === null) throw unknownKind(frequency, path);
}

function acceptZeroModified(frequency: ZeroModifiedFrequency, path: string): ZeroModifiedFrequency {
  const base = acceptFrequency(frequency.base, `${path}.base`);
  if (base.kind === 'tabulated' || base.kind === 'zero-modified') {
    throw unknownKind(base, `${path}.base`);
  }
  accept(frequency.probabilityOfZero, `${path}.probabilityOfZero`, probability);
  return frequency;
}

function unknownKind(frequency: unknown, path: string): ActuarialInputError {
  const kind =
    typeof frequency === 'object' && frequency !== null
      ? (frequency as { kind?: unknown }).kind
      : frequency;
  const base = path.endsWith('.base');
  const kinds = "'poisson', 'negative-binomial', 'binomial'";
  return new ActuarialInputError(
    `${path}.kind`,
    `is ${shown(kind)}`,
    base ? `write one of ${kinds}` : `write one of ${kinds}, 'zero-modified', 'tabulated'`,
  );
}
