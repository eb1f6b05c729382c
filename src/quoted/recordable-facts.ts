import { refusedArgument } from '../gate/refused-argument.js';
import type { Facts, FactValue } from './ledger.js';

/**
 * The facts of a step as they may be recorded: no number but a safe integer, so that a quote has one form as text on
 * every engine. Steps of the library keep to it; a measure from outside that does not is a mistake of its code.
 *
 * @throws ArgumentError naming the step and the fact.
 */
export function recordableFacts(step: string, facts: Facts): Facts {
  for (const name in facts) {
    const wrong = fraction(facts[name]);
    if (wrong !== undefined)
      throw refusedArgument(`/options/measures/${step}/facts/${name}`, {
        ...{ code: 'not-whole-number', value: wrong },
        remedy: `step ${step}: the fact ${name} is ${wrong}; give a whole number, or decimal text`,
      });
  }
  return facts;
}

/** The first number that is no safe integer. */
function fraction(fact: FactValue | undefined): number | undefined {
  if (typeof fact === 'number') return Number.isSafeInteger(fact) ? undefined : fact;
  if (typeof fact !== 'object' || fact === null) return undefined;
  const records: readonly object[] = Array.isArray(fact) ? fact : [fact];
  return records.flatMap((record): unknown[] => Object.values(record)).find(isFraction);
}

function isFraction(value: unknown): value is number {
  return typeof value === 'number' && !Number.isSafeInteger(value);
}
