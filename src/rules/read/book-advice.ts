import type { AdvisedRule, AnswerInput, StructureTerm } from './advice-lines.js';
import type { LeverId } from './levers.js';
import type { Basis } from './basis.js';

/**
 * How a book advises: what each lever tries and what it costs its owner in effort, which structures are compared, which
 * answers are plausible, and how far a search goes. A lever, a term or an input that is left out is not tried.
 */
export interface BookAdvice {
  /** The levers suggestions pull. */
  readonly levers: readonly AdvisedLever[];
  /** Terms of the structures that are compared beside the present one. */
  readonly structures: readonly AdvisedStructure[];
  /** Answers a missing input is tried with, from the good to the bad end of what is ordinary. */
  readonly answers: readonly PlausibleAnswers[];
  /** How far a search goes, and what risk that is kept costs its owner; every one is needed. */
  readonly rules: readonly AdviceRule[];
}

/** Values with what stands behind them. */
interface AdviceLine {
  /** What is tried, as it would be written. */
  readonly values: readonly string[];
  readonly basis: Basis;
  /** Ids of `references` of the book. */
  readonly references: readonly string[];
  readonly note: string;
}

/** A lever, the effort of pulling it and how far it is pulled. */
export interface AdvisedLever extends AdviceLine {
  readonly id: LeverId;
  /** 1 a letter or a signature, 2 a talk with one party, 3 a change of practice, 4 talks with several buyers, 5 a year's project. */
  readonly effort: number;
}

/** Values of one term of the structure. */
export interface AdvisedStructure extends AdviceLine {
  readonly id: StructureTerm;
}

/** The plausible answers of one input. */
export interface PlausibleAnswers extends AdviceLine {
  readonly id: AnswerInput;
}

/** One rule of a search, of a retention or of a supposed answer. */
export interface AdviceRule extends AdviceLine {
  readonly id: AdvisedRule;
}
