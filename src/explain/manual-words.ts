import type { FactsOf } from '../quoted/facts.js';
import type { RateBase } from '../rules/read/rate-book.js';
import type { Format } from './format.js';

/** What a flat rate is charged on, and how much that is; the insurable turnover in quotes that do not say. */
export function rateBase(facts: Readonly<FactsOf['flat-rate']>): {
  readonly base: RateBase;
  readonly money: string;
} {
  const isStated = 'base' in facts && 'amount' in facts;
  return {
    base: (isStated ? facts.base : undefined) ?? 'insurable-turnover',
    money: (isStated ? facts.amount : undefined) ?? facts.insurableTurnover,
  };
}

/** An attribute in the words of the manual, where it has them. */
export function attributeText(
  facts: Readonly<FactsOf['attribute']>,
  format: Format,
  say: (name: string, value: string) => string,
): string {
  const valueTitle = 'valueTitle' in facts ? { title: facts.valueTitle } : {};
  return say(format.name(facts, facts.attribute), format.name(valueTitle, facts.value));
}
