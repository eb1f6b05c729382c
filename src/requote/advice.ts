import { usualAdvice } from '../rules/editions/usual-advice.js';
import type { AdvisedRule, StructureTerm } from '../rules/read/advice-lines.js';
import type { BookAdvice, RateBook } from '../rules/read/rate-book.js';
import type { LeverId } from '../rules/read/levers.js';
import { type Decimal, decimal } from '../values/decimal.js';

/** What a book advises, ready to be asked. */
export interface Advice {
  /** True for a lever the book pulls. */
  readonly pulls: (lever: LeverId) => boolean;
  /** Effort of pulling a lever, 1 to 5; 0 for one the book does not pull. */
  readonly effort: (lever: LeverId) => number;
  /** How far a lever is pulled; nothing for a lever the book does not pull. */
  readonly levels: (lever: LeverId) => readonly string[];
  /** Values of a term of the structures that are compared. */
  readonly structures: (term: StructureTerm) => readonly string[];
  /** Plausible answers; none for an input that is asked in words alone. */
  readonly answers: (input: string) => readonly string[];
  /** The one number of a rule. */
  readonly number: (rule: AdvisedRule) => number;
  /** The same, exactly. */
  readonly exact: (rule: AdvisedRule) => Decimal;
  /** Every value of a rule. */
  readonly words: (rule: AdvisedRule) => readonly string[];
}

/** The advice of a book, or that of the reference edition where the book has none. */
export function adviceOf({ advice = usualAdvice }: Pick<RateBook, 'advice'>): Advice {
  const levers = new Map(advice.levers.map((one) => [one.id, one]));
  const values = {
    structures: byId(advice.structures),
    answers: byId(advice.answers),
    rules: byId(advice.rules),
  };
  const words = (rule: AdvisedRule): readonly string[] => values.rules.get(rule) ?? [];
  return {
    pulls: (lever) => levers.has(lever),
    effort: (lever) => levers.get(lever)?.effort ?? 0,
    levels: (lever) => levers.get(lever)?.values ?? [],
    structures: (term) => values.structures.get(term) ?? [],
    answers: (input) => values.answers.get(input) ?? [],
    number: (rule) => Number(words(rule)[0]),
    exact: (rule) => decimal(words(rule)[0] ?? '0'),
    words,
  };
}

type Lines = BookAdvice['structures' | 'answers' | 'rules'];

function byId(lines: Lines): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.map(({ id, values }) => [id, values]));
}
