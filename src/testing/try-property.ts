import { optionsOf, whole } from '../gate/given.js';
import * as fc from 'fast-check';
import type { PropertyId } from '../rules/read/property-ids.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import type { WholeText } from '../values/text.js';
import { pricedIn, settingOf } from './pricer.js';
import type { BookProperty, Counterexample, PropertyCase, PropertyOptions } from './property.js';
import { isFree } from './quote-tolerance.js';
import { NothingPricedError } from './submissions.js';

/** How many cases to try, and which. */
export interface TrialOptions extends PropertyOptions {
  /** Cases to try; 100 when missing. */
  readonly runs?: number;
  /** Draws the same cases every time; 1 when missing. */
  readonly seed?: number;
}

/** What trying a property on a book came to. */
export interface PropertyResult {
  readonly id: PropertyId;
  readonly statement: WholeText;
  readonly outcome: 'held' | 'failed' | 'not-applicable';
  /** Why the property could not be tried. */
  readonly reason: WholeText | null;
  readonly seed: number;
  /** Cases tried, without those that had no price. */
  readonly cases: number;
  /** Cases in which no floor, cap or corridor held either premium. */
  readonly free: number;
  /** Cases in which the premium moved at all. */
  readonly moved: number;
  /** The smallest case found for which the property does not hold. */
  readonly counterexample: Counterexample | null;
}

/** Most cases looked at to make a counterexample smaller: a slow book must not hold up a check. */
const mostShrinks = 200;

/**
 * Tries a property on a book. The same runs and seed give the same result. A property that cannot be tried is
 * `not-applicable`, with the reason.
 */
export function tryProperty(
  book: LoadedRateBook,
  property: BookProperty,
  asked?: TrialOptions,
): PropertyResult {
  return whole({ book, property, asked }, ({ book, property, asked }) => {
    const { runs = 100, seed = 1, ...options } = optionsOf(asked);
    const { id, statement } = property;
    const counted = { cases: 0, free: 0, moved: 0 };
    const result = (
      outcome: PropertyResult['outcome'],
      rest: Partial<Pick<PropertyResult, 'reason' | 'counterexample'>> = {},
    ): PropertyResult => ({
      ...{ id, statement, outcome, reason: null, seed },
      ...counted,
      ...{ counterexample: null },
      ...rest,
    });
    const reason = property.obstacle(book);
    if (reason !== null) return result('not-applicable', { reason });
    const setting = settingOf(book, options.measures);
    const trial: Trial = { found: null, shrinks: 0 };
    const holds = (tried: PropertyCase): boolean => {
      if (trial.found !== null && (trial.shrinks += 1) > mostShrinks) return true;
      const answer = property.check(tried, book, options);
      if (answer === 'unpriced') fc.pre(false);
      else {
        if (trial.found === null) count(tried, counted, setting);
        trial.found = answer ?? trial.found;
      }
      return answer === null;
    };
    const drawn = casesOf(book, property, options);
    if ('reason' in drawn) return result('not-applicable', drawn);
    const drawing = fc.property(drawn.cases, holds);
    const { errorInstance } = fc.check(drawing, { numRuns: runs, seed, maxSkipsPerRun: 10 });
    if (trial.found !== null) return result('failed', { counterexample: trial.found });
    if (errorInstance instanceof Error)
      return result('not-applicable', { reason: brokenOff(errorInstance) });
    return counted.cases === 0
      ? result('not-applicable', { reason: nothingPriced })
      : result('held');
  });
}

interface Trial {
  found: Counterexample | null;
  shrinks: number;
}

function casesOf(
  book: LoadedRateBook,
  property: BookProperty,
  options: PropertyOptions,
): { readonly cases: fc.Arbitrary<PropertyCase> } | { readonly reason: WholeText } {
  try {
    return { cases: property.cases(book, options) };
  } catch (error) {
    if (!(error instanceof NothingPricedError)) throw error;
    return { reason: { en: error.message, 'zh-CN': error.message } };
  }
}

function brokenOff({ message }: Error): WholeText {
  return { en: `pricing broke off: ${message}`, 'zh-CN': `定价中断：${message}` };
}

const nothingPriced: WholeText = {
  en: 'none of the cases drawn has two prices',
  'zh-CN': '所抽取的情形均未能得到两个可比价格',
};

function count(
  { before, after }: PropertyCase,
  counted: { cases: number; free: number; moved: number },
  setting: ReturnType<typeof settingOf>,
): void {
  const quotes = [before, after].map((submission) => pricedIn(setting, submission));
  const [first, second] = quotes;
  if (!first || !second) return;
  counted.cases += 1;
  if (isFree(first) && isFree(second)) counted.free += 1;
  if (first.premium.unrounded !== second.premium.unrounded) counted.moved += 1;
}
