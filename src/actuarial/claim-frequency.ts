import { accept, type Acceptance, shown } from './accepted-number.js';
import { acceptFields, readSafely, type Shape } from './accepted-structure.js';
import { ActuarialInputError } from './actuarial-input-error.js';
import { acceptProbabilities } from './probability-list.js';
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
  /** The number of claims whose proportions are kept; a claim has a probability of at least 1e-18. */
  readonly base: PanjerFrequency;
  /** Probability of no claim, 0 to 1. */
  readonly probabilityOfZero: number;
}

/** Any number of claims by its probabilities of 0, 1, 2, ... claims. */
export interface TabulatedFrequency {
  /** Names this kind of frequency. */
  readonly kind: 'tabulated';
  /** At least one probability; they sum to 1 within 1e-6, and are divided by their sum. */
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

const panjerFields = {
  poisson: ['mean'],
  'negative-binomial': ['size', 'probability'],
  binomial: ['trials', 'probability'],
} as const;
const fields = {
  ...panjerFields,
  'zero-modified': ['base', 'probabilityOfZero'],
  tabulated: ['probabilities'],
} as const;

/**
 * Checks a claim frequency, and returns it with nothing but what was checked.
 *
 * @throws {@link ActuarialInputError} at the first value that cannot be used.
 */
export function acceptFrequency(frequency: unknown, path: string): ClaimFrequency {
  const accepted = acceptKind<ClaimFrequency>(frequency, path, fields);
  if (accepted.kind === 'tabulated') {
    const { kind, probabilities } = accepted;
    return { kind, probabilities: acceptProbabilities(probabilities, `${path}.probabilities`) };
  }
  if (accepted.kind !== 'zero-modified') return acceptPanjer(accepted, path);
  accept(accepted.probabilityOfZero, `${path}.probabilityOfZero`, probability);
  return { ...accepted, base: acceptBase(accepted.base, `${path}.base`) };
}

function acceptBase(base: unknown, path: string): PanjerFrequency {
  return acceptPanjer(acceptKind<PanjerFrequency>(base, path, panjerFields), path);
}

function acceptPanjer<T extends PanjerFrequency>(frequency: T, path: string): T {
  const { kind } = frequency;
  if (kind === 'poisson') {
    accept(frequency.mean, `${path}.mean`, claims);
  } else if (kind === 'negative-binomial') {
    accept(frequency.size, `${path}.size`, size);
    accept(frequency.probability, `${path}.probability`, positiveProbability);
    accept(frequency.size * (1 / frequency.probability - 1), `${path} (expected claims)`, claims);
  } else {
    accept(frequency.trials, `${path}.trials`, trials);
    accept(frequency.probability, `${path}.probability`, probability);
  }
  return frequency;
}

/** The fields of a frequency by its kind. */
type FieldsByKind<T extends ClaimFrequency> = Readonly<Record<T['kind'], readonly string[]>>;

function acceptKind<T extends ClaimFrequency>(
  frequency: unknown,
  path: string,
  known: FieldsByKind<T>,
): T {
  const isObject = typeof frequency === 'object' && frequency !== null;
  const kind: unknown = isObject
    ? readSafely(`${path}.kind`, () => (frequency as { kind?: unknown }).kind)
    : frequency;
  if (!isObject || typeof kind !== 'string' || !Object.hasOwn(known, kind)) {
    const kinds = Object.keys(known).map((each) => `'${each}'`);
    throw new ActuarialInputError(
      `${path}.kind`,
      `is ${shown(kind)}`,
      `write one of ${kinds.join(', ')}`,
    );
  }
  const keys = ['kind', ...known[kind as T['kind']]] as Shape<T>['keys'];
  return {
    ...acceptFields<T>(frequency, path, { keys, remedy: `write a ${kind} frequency` }),
    kind,
  };
}
