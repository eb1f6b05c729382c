import { describe, expect, it } from 'vitest';
import { noMeasures } from '../../src/pricing/measures/own-measures.js';
import { type Priced, price, priceInParts } from '../../src/pricing/price.js';
import { quote, restingPricer } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Buyer, Submission } from '../../src/submission/submission.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { emptyMemory, type Maker, type Memory } from '../../src/values/memory.js';
import { example } from '../requote/suggestions/examples.js';

const manyBuyers: Submission = {
  ...example('exporter'),
  turnover: { estimated: '200000000' },
  buyers: Array.from({ length: 2_000 }, (_, index): Buyer => ({
    ...{ id: `B-${index}`, country: 'DE', sector: 'C', grade: 5 },
    ...{ termsDays: 30 + (index % 60), turnover: String(100_000 + index) },
  })),
};

type AnyMaker = Maker<Readonly<Record<string, object>>, unknown, unknown>;

/** A memory that counts what is made of a list of buyers, or of what was measured of one. */
function countingMemory(): { readonly memory: Memory; readonly made: () => number } {
  const [known, counted] = [emptyMemory(), new Map<unknown, AnyMaker>()];
  let made = 0;
  const counting = (make: AnyMaker): AnyMaker => {
    const before = counted.get(make);
    if (before !== undefined) return before;
    const count: AnyMaker = (objects, given) => {
      if ('buyers' in objects || 'exposure' in objects) made += 1;
      return make(objects, given);
    };
    counted.set(make, count);
    return count;
  };
  const of = ((make: AnyMaker, objects: Readonly<Record<string, object>>, given: unknown) =>
    known.of(counting(make), objects, given)) as Memory['of'];
  return { memory: { of }, made: () => made };
}

function parsed(submission: Submission) {
  const result = parseSubmission(submission);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.submission;
}

describe('a price in parts', () => {
  it.each(['exporter', 'minimal', 'declined'])('SUG-11 is the price of %s', (name) => {
    const steps = restingPricer(referenceBook, {}).quoteInParts(parseSubmission(example(name)));
    let next = steps.next();
    while (next.done !== true) next = steps.next();
    expect(next.value).toEqual(quote(example(name), referenceBook));
  });

  it('SUG-11 refuses what cannot be read, without a rest', () => {
    const { done, value } = restingPricer(referenceBook, {})
      .quoteInParts(parseSubmission({}))
      .next();
    expect(done).toBe(true);
    expect(value).toEqual(quote({} as Submission, referenceBook));
  });

  it('SUG-11 looks at a long list once between two rests', () => {
    const { memory, made } = countingMemory();
    const submission = parsed(manyBuyers);
    const steps = priceInParts(submission, { book: referenceBook, measures: noMeasures, memory });
    const looks: number[] = [];
    let [before, next] = [0, steps.next()];
    for (; next.done !== true; next = steps.next()) {
      looks.push(made() - before);
      before = made();
    }
    looks.push(made() - before);
    expect(made()).toBeGreaterThanOrEqual(4);
    expect(looks.length).toBeGreaterThan(5);
    expect(looks).toEqual(looks.map((own) => Math.min(own, 1)));
    const own = { book: referenceBook, measures: noMeasures, memory: emptyMemory() };
    expect((next.value as Priced).premium).toEqual((price(submission, own) as Priced).premium);
  });
});
