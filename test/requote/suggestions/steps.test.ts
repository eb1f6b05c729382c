import { describe, expect, it } from 'vitest';
import { pricer } from '../../../src/quote.js';
import { referenceBook } from '../../../src/reference-book.js';
import type { Buyer, Submission } from '../../../src/submission/submission.js';
import { suggest, suggestAsync, type SuggestProgress, suggestSteps } from '../../../src/suggest.js';
import { sizeOf } from '../../support/runs.js';
import { example } from './examples.js';

const options = { renewals: 1, maximumQuotes: sizeOf(600) };
const submission = example('minimal');

function progressOf(given: Submission, most = Infinity): SuggestProgress[] {
  const told: SuggestProgress[] = [];
  for (const progress of suggestSteps(given, referenceBook, options)) {
    told.push(progress);
    if (told.length >= most) break;
  }
  return told;
}

const pause = () => Promise.resolve();

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
    expect(told.map(({ quotes }) => quotes)).toEqual(told.map((_, index) => index));
    expect(told).toHaveLength((whole as { quotes: number }).quotes);
    expect([...new Set(told.map(({ part }) => part))]).toEqual(['levers', 'plans', 'roadmap']);
    for (const { maximumQuotes } of told) expect(maximumQuotes).toBe(options.maximumQuotes);
  });

  it('SUG-11 quote nothing that nobody asks for, however many buyers there are', () => {
    const buyers = Array.from({ length: sizeOf(10_000) }, (_, index): Buyer => ({
      ...{ id: `B-${index}`, country: 'DE', grade: 5, turnover: '100000' },
      ...{ termsDays: 60, paymentMethod: 'open-account' },
    }));
    const estimated = String(buyers.length * 100_000);
    const large = { ...submission, turnover: { ...submission.turnover, estimated }, buyers };
    expect(pricer(referenceBook).quote(large).premium).not.toBeNull();
    expect(progressOf(large, 4).map(({ quotes }) => quotes)).toEqual([0, 1, 2, 3]);
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
