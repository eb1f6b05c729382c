import { decimal } from '../values/decimal.js';
import type { WholeText } from '../values/text.js';
import { blamedStep, type Direction, type QuotedPair } from './blamed-step.js';
import type { Counterexample } from './property.js';
import { changesBetween } from './submission-changes.js';

/** A counterexample with a sentence of its own. */
export function counterexample(
  pair: QuotedPair,
  direction: Direction,
  message: WholeText,
): Counterexample {
  const { submissions, quotes } = pair;
  return {
    before: submissions.before,
    ...changesBetween(submissions.before, submissions.after),
    currency: quotes.before.currency,
    premiums: { before: quotes.before.premium.estimated, after: quotes.after.premium.estimated },
    unrounded: { before: quotes.before.premium.unrounded, after: quotes.after.premium.unrounded },
    step: blamedStep(pair, direction),
    message,
  };
}

/** `after / before - 1` as a percentage with a sign, to two decimals. */
export function changeText(before: string, after: string): string {
  if (decimal(before).isZero()) return '∞ %';
  const change = decimal(after).dividedBy(before).minus(1).times(100);
  const digits = change.abs().lessThan('0.01') ? 6 : 2;
  return `${change.isNegative() ? '' : '+'}${change.toFixed(digits)}%`;
}
