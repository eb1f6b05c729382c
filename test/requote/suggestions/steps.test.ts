import { describe, expect, it } from 'vitest';
import { pricer } from '../../../src/quote.js';
import { referenceBook } from '../../../src/reference-book.js';
import type { Buyer, Submission } from '../../../src/submission/submission.js';
import { suggest, suggestAsync, type SuggestProgress, suggestSteps } from '../../../src/suggest.js';
import { sizeOf } from '../../support/runs.js';
import { example } from './examples.js';

const options = { renewals: 1, maximumQuotes: sizeOf(600) };
const submission = example('minimal');

/** What a report tells until so many quotes are made. */
function progressOf(given: Submission, most = Infinity): SuggestProgress[] {
  const told: SuggestProgress[] = [];
  for (const progress of suggestSteps(given, referenceBook, options)) {
    told.push(progress);
    if (progress.quotes >= most) break;
  }
  return told;
}

/** How far a report had come at each of its rests, each number once. */
function quotesTold(told: readonly SuggestProgress[]): number[] {
  return [...new Set(told.map(({ quotes }) => quotes))];
}

function soldTo(count: number, each = 100_000): Submission {
  const buyers = Array.from({ length: count }, (_, index): Buyer => ({
    ...{ id: `B-${index}`, country: 'DE', grade: 5, turnover: String(each) },
    ...{ termsDays: 60, paymentMethod: 'open-account' },
  }));
  const estimated = String(buyers.length * each);
  return { ...submission, turnover: { ...submission.turnover, estimated }, buyers };
}

const pause = () => Promise.resolve();
const rising = (a: number, b: number) => a - b;

describe('suggestions in steps', () => {
  it('SUG-11 give the same report, one quote at a time', () => {
    const whole = suggest(submission, referenceBook, options);
    const steps = suggestSteps(submission, referenceBook, options);
    for (let next = steps.next(); ; next = steps.next())
      if (next.done === true) {
        expect(next.value).toEqual(whole);
        break;
      }
    const told = progressOf(submission);
    const { quotes } = whole as { readonly quotes: number };
    expect(quotesTold(told)).toEqual(Array.from({ length: quotes + 1 }, (_, made) => made));
    expect(told.map((one) => one.quotes)).toEqual(told.map((one) => one.quotes).sort(rising));
    expect([...new Set(told.map(({ part }) => part))]).toEqual(['levers', 'plans', 'roadmap']);
    for (const { maximumQuotes } of told.slice(0, -1))
      expect(maximumQuotes).toBe(options.maximumQuotes);
    expect(told.at(-1)).toEqual({ part: 'roadmap', quotes, maximumQuotes: quotes });
  });

  it('SUG-11 rest before each quote, and of long lists after each look', () => {
    const [short, long] = [progressOf(soldTo(50, 2_400_000), 12), progressOf(soldTo(1_200), 12)];
    // What is worked out for the first quote rests in any list; of the others only those of long ones.
    const rests = (told: readonly SuggestProgress[], made: number): number =>
      told.filter(({ quotes }) => quotes === made).length;
    expect(rests(short, 0)).toBeGreaterThan(3);
    expect(rests(long, 0)).toBe(rests(short, 0));
    for (let made = 2; made < 12; made += 1) {
      expect(rests(short, made)).toBe(1);
      expect(rests(long, made)).toBeGreaterThan(3);
    }
  });

  it('SUG-11 quote nothing that nobody asks for, however many buyers there are', () => {
    const large = soldTo(sizeOf(10_000));
    expect(pricer(referenceBook).quote(large).premium).not.toBeNull();
    expect(quotesTold(progressOf(large, 3))).toEqual([0, 1, 2, 3]);
  });

  it('SUG-11 give the same report of a long list', () => {
    const few = { ...options, maximumQuotes: 20, levers: ['tier', 'payment-terms'] as const };
    const steps = suggestSteps(soldTo(1_200), referenceBook, few);
    let next = steps.next();
    while (next.done !== true) next = steps.next();
    expect(next.value).toEqual(suggest(soldTo(1_200), referenceBook, few));
  });

  it('SUG-11 rest between quotes, and leave off when told to', async () => {
    const seen: number[] = [];
    let pauses = 0;
    const made = await suggestAsync(submission, referenceBook, {
      ...options,
      quotesAtOnce: 5,
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
      onProgress: ({ quotes }) => seen.push(quotes),
    });
    expect(made).toEqual(suggest(submission, referenceBook, options));
    const { quotes } = made as { readonly quotes: number };
    expect(seen).toEqual(Array.from({ length: quotes + 1 }, (_, before) => before));
    expect(pauses).toBe(Math.ceil(seen.length / 5));
    const signal = { aborted: false };
    const left = await suggestAsync(submission, referenceBook, {
      ...options,
      ...{ pause, signal },
      onProgress: ({ quotes }) => {
        signal.aborted = quotes >= 7;
      },
    });
    expect(left).toEqual({ status: 'aborted', premium: null, quotes: 7 });
  });

  it('SUG-11 rest within a quote, and leave off there', async () => {
    let pauses = 0;
    const signal = { aborted: false };
    const left = await suggestAsync(soldTo(1_200), referenceBook, {
      ...{ ...options, signal },
      pause: () => {
        pauses += 1;
        signal.aborted = pauses === 3;
        return Promise.resolve();
      },
    });
    expect(left).toEqual({ status: 'aborted', premium: null, quotes: 0 });
    expect(pauses).toBe(3);
  });

  it('SUG-11 say what is wrong before any work, and why there is no price', async () => {
    expect(() => suggestSteps(submission, referenceBook, { effortBudget: -1 })).toThrow(
      'effortBudget',
    );
    await expect(
      suggestAsync(submission, referenceBook, { pause, quotesAtOnce: 0 }),
    ).rejects.toThrow('quotesAtOnce');
    const declined = await suggestAsync(example('declined'), referenceBook, { pause });
    expect(declined).toMatchObject({ premium: null, status: 'declined' });
  });
});
