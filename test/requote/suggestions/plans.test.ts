import fc from 'fast-check';
import { suggested } from '../../support/priced-results.js';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';
import { Decimal } from '../../../src/values/decimal.js';
import { pricer, quote } from '../../../src/quote.js';
import { type SuggestOptions } from '../../../src/suggest.js';
import { type Change, edited } from '../../../src/requote/suggestions/change.js';
import type { Priced } from '../../../src/requote/suggestions/compare.js';
import { choicesFrom } from '../../../src/requote/suggestions/plans/choices.js';
import { evaluator } from '../../../src/requote/suggestions/plans/evaluation.js';
import { everyCombination, greedyExchange } from '../../../src/requote/suggestions/plans/search.js';
import { allChanges } from '../../../src/requote/suggestions/levers/index.js';
import { requoter } from '../../../src/requote/suggestions/requote.js';
import { leverSetting } from '../../../src/requote/suggestions/setting.js';
import { parseSubmission } from '../../../src/submission/parse-submission.js';
import type { Submission } from '../../../src/submission/submission.js';
import { arbitrarySubmission } from '../../support/arbitrary-submission.js';
import { example } from './examples.js';
import { runsOf } from '../../support/runs.js';

const levers = ['payment-terms', 'credit-control-system'] as const;

/** The choices of a submission, as plans have them. */
function choicesOf(given: Submission, options: SuggestOptions) {
  const parsed = parseSubmission(given);
  if (!parsed.ok) return null;
  const now = quote(parsed, referenceBook);
  const risk = pricer(referenceBook).risk(parsed);
  const setting = now.premium && risk && leverSetting(now, risk);
  if (!setting) return null;
  const made = suggested(parsed, referenceBook, options);
  const changes = new Map(allChanges(setting).map((change) => [change.id, change]));
  const choices = choicesFrom(setting, { suggestions: made.suggestions, changes }, options);
  const priced: Priced = { submission: parsed.submission, quote: setting.quote };
  return { made, choices, now: priced };
}

/** Every combination quoted by itself, with its effort. */
function bruteForce(found: NonNullable<ReturnType<typeof choicesOf>>) {
  return everyCombination(found.choices).flatMap((combination) => {
    const changes = combination.flatMap(
      (option, index): Change[] =>
        found.choices[index]?.options.slice(option - 1, option || 0) ?? [],
    );
    const { premium } = quote(edited(found.now.submission, changes), referenceBook);
    if (premium === null) return [];
    const effort = changes.reduce((all, one) => all + one.effort, 0);
    return [{ ids: changes.map(({ id }) => id), effort, premium: new Decimal(premium.estimated) }];
  });
}

describe('plans', () => {
  it('SUG-3 agree with brute force: the best within the budget, and the least effort to a target', () => {
    fc.assert(
      fc.property(arbitrarySubmission, fc.integer({ min: 70, max: 99 }), (submission, part) => {
        const now = quote(submission, referenceBook).premium;
        fc.pre(now !== null);
        const premium = new Decimal(now!.estimated).times(part).div(100).toFixed(2);
        const options = { target: { premium }, levers, effortBudget: 4, renewals: 0 };
        const found = choicesOf(submission, options);
        fc.pre(found !== null);
        const all = bruteForce(found!);
        const { best, target, search } = found!.made.plans;
        expect(search.method).toBe('exhaustive');
        const within = all.filter(({ effort }) => effort <= 4);
        const least = within.reduce(
          (low, one) => Decimal.min(low, one.premium),
          new Decimal(now!.estimated),
        );
        expect(new Decimal(best?.premium ?? now!.estimated).eq(least)).toBe(true);
        const reaching = all.filter((one) => one.premium.lte(premium));
        expect(target?.reached).toBe(reaching.length > 0);
        expect(target?.proven).toBe(true);
        if (reaching.length > 0)
          expect(target?.plan?.effort).toBe(Math.min(...reaching.map(({ effort }) => effort)));
        else
          expect(
            new Decimal(target?.plan?.premium ?? now!.estimated).eq(
              all.reduce((low, one) => Decimal.min(low, one.premium), new Decimal(now!.estimated)),
            ),
          ).toBe(true);
      }),
      { numRuns: runsOf(30), seed: 4 },
    );
  });

  it('need nothing for a target that is met already', () => {
    const { plans } = suggested(example('exporter'), referenceBook, {
      ...{ target: { rate: '0.01' }, levers },
    })!;
    expect(plans.target).toMatchObject({ reached: true, proven: true, plan: null });
  });

  it('SUG-3 found step by step come near the best of all', () => {
    for (const name of ['exporter', 'small-business', 'concentrated']) {
      const found = choicesOf(example(name), {})!;
      const quotes = evaluator({
        ...{ now: found.now, choices: found.choices, retention: undefined, known: new Map() },
        ...{
          requoter: requoter({ pricing: pricer(referenceBook), maximum: 500, used: 0 }),
          reserve: 0,
        },
      });
      const greedy = greedyExchange(found.choices, quotes, {
        allows: ({ effort }) => effort <= 6,
        worth: ({ saving }) => saving,
      });
      const best = new Decimal(found.made.plans.best!.saving);
      expect(greedy!.saving.gte(best.times('0.95'))).toBe(true);
    }
  });

  it('SUG-2 keep a referral in sight and never add up savings', () => {
    const { plans, suggestions } = suggested(example('exporter'), referenceBook);
    const alone = new Map(suggestions.map(({ id, saving }) => [id, Number(saving)]));
    const together = plans.frontier.find(({ changes }) => changes.every((id) => alone.has(id)));
    const sum = together!.changes.reduce((all, id) => all + alone.get(id)!, 0);
    expect(Number(together!.saving)).toBeLessThanOrEqual(sum);
  });
});
