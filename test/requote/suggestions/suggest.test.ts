import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../../src/reference-book.js';
import { Decimal } from '../../../src/values/decimal.js';
import { quote } from '../../../src/quote.js';
import { parseRateBook } from '../../../src/rules/load/parse-rate-book.js';
import { sealRateBook } from '../../../src/rules/read/sealed-book.js';
import { leverRules } from '../../../src/rules/read/levers.js';
import type { KeyedPage } from '../../../src/rules/read/rate-book.js';
import type { Submission } from '../../../src/submission/submission.js';
import { type LeverId, type Requoted, suggest, type SuggestOptions } from '../../../src/suggest.js';
import { arbitrarySubmission } from '../../support/arbitrary-submission.js';
import { changed, example } from './examples.js';
import { suggested as asked, suggestedAnew } from '../../support/priced-results.js';
import { casesOf, runsOf } from '../../support/runs.js';
import { applyPatch } from '../../support/answers.js';

const retention = { expected: '50000', stress: '150000', minimumInsuredPercentage: '80' };

function suggested(submission: Submission, options?: SuggestOptions) {
  return asked(submission, referenceBook, options);
}

/** Its patch leads to its premium, and its saving is the difference. */
function expectProven(
  one: Pick<Requoted, 'patch' | 'premium' | 'rate' | 'status'>,
  submission: Submission,
): void {
  const again = quote(applyPatch(submission, one.patch), referenceBook);
  expect([again.premium?.estimated, again.premium?.rate, again.status]).toEqual([
    one.premium,
    one.rate,
    one.status,
  ]);
}

describe('suggestions for the exporter', () => {
  const submission = example('exporter');
  const made = suggested(submission, { retention, target: { rate: '0.0019' } });
  const leverIds = new Set(made.suggestions.map(({ lever }) => lever));

  it('SUG-6 name each of the three market measures with its money', () => {
    for (const lever of ['continuous-cover', 'credit-control-system', 'tier'] as const) {
      const found = made.suggestions.filter((one) => one.lever === lever);
      expect(found.length).toBeGreaterThan(0);
      for (const { saving } of found) expect(new Decimal(saving).greaterThan(0)).toBe(true);
    }
  });

  it('look at every lever there is something to pull of', () => {
    const missing = (Object.keys(leverRules) as LeverId[]).filter((lever) => !leverIds.has(lever));
    // Evidence and non-qualifying loss are worth less here than the unit the rate is rounded to.
    expect(missing.sort()).toEqual([
      'credit-control-evidence',
      'higher-limit',
      'higher-maximum',
      'maximum-liability',
      'non-qualifying-loss',
      'whole-turnover',
    ]);
    expect(made.notSuggested.map(({ reason }) => reason)).toContain('no-saving');
  });

  it('SUG-1 are proven by their patches, plans and renewals too', () => {
    const { plans, roadmap } = made;
    const all = [
      ...made.suggestions,
      ...plans.frontier,
      ...[plans.best, plans.target?.plan].flatMap((plan) => plan ?? []),
      ...roadmap.improved,
      ...roadmap.unchanged,
    ];
    for (const one of all) expectProven(one, submission);
    expect(roadmap.improved).toHaveLength(3);
    expect(roadmap.unchanged).toHaveLength(3);
  });

  it('SUG-2 keep plans within effort and retention', () => {
    const { best, frontier } = made.plans;
    expect(best?.effort).toBeLessThanOrEqual(6);
    for (const { retained } of [...frontier, ...(best ? [best] : [])]) {
      expect(new Decimal(retained!.expected).lessThanOrEqualTo(retention.expected)).toBe(true);
      expect(new Decimal(retained!.stress).lessThanOrEqualTo(retention.stress)).toBe(true);
    }
    const stress = frontier.map(({ retained }) => Number(retained!.stress));
    const saving = frontier.map((plan) => Number(plan.saving));
    expect(stress).toEqual([...new Set(stress)].sort((a, b) => a - b));
    expect(saving).toEqual([...new Set(saving)].sort((a, b) => a - b));
  });

  it('SUG-3 state the search, its bound and the quotes it took', () => {
    const { search, best } = made.plans;
    expect(search.method).toBe('ranked-exchange');
    expect(new Decimal(search.bound!.saving).greaterThanOrEqualTo(best!.saving)).toBe(true);
    expect(made.quotes).toBeLessThanOrEqual(250);
  });

  it('SUG-2 return risk in no plan when no retention is stated', () => {
    const { plans, roadmap } = suggested(submission);
    const retaining = new Set(
      made.suggestions.filter(({ retains }) => retains).map(({ id }) => id),
    );
    const used = [plans.best, ...plans.frontier].flatMap((plan) => plan?.changes ?? []);
    expect(used.filter((id) => retaining.has(id))).toEqual([]);
    expect(plans.search.method).toBe('exhaustive');
    expect(roadmap.changes).toEqual(plans.best?.changes);
  });

  it('SUG-5 rank what returns risk by saving for each unit of stress loss', () => {
    const ranks = made.suggestions.filter(({ retains }) => retains);
    const worth = ranks.map(({ savingPerStressLoss }) => Number(savingPerStressLoss));
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(made.suggestions.findIndex(({ retains }) => retains)).toBe(
      made.suggestions.length - ranks.length,
    );
  });

  it('SUG-5 count what the insurer no longer pays as borne by the seller', () => {
    const now = quote(submission, referenceBook);
    const one = made.suggestions.find(({ id }) => id === 'insured-percentage/80')!;
    const then = quote(applyPatch(submission, one.patch), referenceBook);
    const political = (q: typeof now) => q.ledger.find(({ id }) => id === 'political-risk')!.change;
    const lost = new Decimal(now.premium ? now.losses!.present.insured : 0)
      .minus(then.premium ? then.losses!.present.insured : 0)
      .plus(political(now))
      .minus(political(then));
    expect(one.retained?.expected).toBe(lost.toFixed(2));
    expect(one.steps.map(({ id }) => id)).toContain('insured-percentage');
  });

  it('carry no names, and are frozen JSON, the same every time', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    const few = { retention, levers: ['tier', 'payment-terms'] as const, renewals: 1 };
    const again = suggestedAnew(submission, referenceBook, few);
    expect(suggested(submission, few)).toEqual(again);
    expect(Object.isFrozen(made.suggestions[0]?.facts)).toBe(true);
  });
});

describe('the three measures', () => {
  it('SUG-6 are always all three, with their best suggestion or the reason why there is none', () => {
    const reasons: unknown[] = [];
    for (const name of casesOf(['small-business', 'domestic-seller', 'minimal'], 1)) {
      const { measures, suggestions } = suggested(example(name), { renewals: 0 });
      expect(measures.map(({ measure }) => measure)).toEqual([
        'continuous-cover',
        'credit-control',
        'tiered-cover',
      ]);
      for (const { suggestion, reason, heldBy } of measures) {
        reasons.push(reason);
        expect(suggestion === null).toBe(reason !== null);
        expect(heldBy === null).toBe(reason !== 'held');
        if (suggestion !== null) expect(suggestions.map(({ id }) => id)).toContain(suggestion);
      }
    }
    expect(reasons).toContain('not-available');
  });

  it('SUG-6 name the step that holds the price of a seller so small that the floor binds', () => {
    const { turnover } = example('small-business');
    const floored = changed('small-business', { turnover: { ...turnover, estimated: '5100000' } });
    const { limits, 'tier-premium-floor': byTier } = referenceBook.pages as Record<
      string,
      KeyedPage
    >;
    const raised = (page: KeyedPage): KeyedPage => ({
      ...page,
      rows: page.rows.map((row) =>
        page === byTier || row.key === 'premium-floor' ? { ...row, value: '50000' } : row,
      ),
    });
    const pages = { limits: raised(limits!), 'tier-premium-floor': raised(byTier!) };
    const high = sealRateBook({ ...referenceBook, pages: { ...referenceBook.pages, ...pages } });
    const options = { renewals: 0, levers: ['continuous-cover' as const] };
    const [continuous] = asked(floored, high, options).measures;
    expect(continuous).toMatchObject({ reason: 'held', heldBy: { id: 'premium-floor' } });
  });

  it('SUG-6 say what is earned in full, what the book lacks, and what was not asked for', () => {
    const all = Object.fromEntries(
      referenceBook.questionnaire!.questions.map(({ id }) => [
        id,
        { answer: 'yes' as const, evidence: 'audited' as const },
      ]),
    );
    const perfect = changed('exporter', { creditControl: { answers: all } });
    const standing = (measure: string, made: ReturnType<typeof suggested>) =>
      made.measures.find((one) => one.measure === measure)?.reason;
    const made = suggested(perfect, { levers: ['tier'], renewals: 0 });
    expect(standing('credit-control', made)).toBe('earned-in-full');
    expect(standing('continuous-cover', made)).toBe('not-asked');
    const plain = sealRateBook({ ...referenceBook, tiers: [] });
    const { tier: _tier, ...cover } = example('exporter').cover;
    const untiered = changed('exporter', { cover: { insuredPercentage: '90', ...cover } });
    const without = asked(untiered, plain, { levers: ['tier'], renewals: 0 });
    expect(standing('tiered-cover', without)).toBe('not-in-book');
  });
});

describe('levers', () => {
  it('SUG-10 are pulled to amounts people agree on, and save what matters', () => {
    const roundAmounts = /^[125]0*$/;
    for (const name of casesOf(['concentrated', 'renewal', 'minimal'], 1)) {
      const submission = example(name);
      const made = suggested(submission, { renewals: 0 });
      const amounts = made.suggestions.flatMap((one): string[] => {
        if (one.lever === 'credit-limit') return one.facts.buyers.map(({ to }) => to);
        const first = ['aggregate-first-loss', 'each-loss', 'non-qualifying-loss'];
        return first.includes(one.lever) ? [(one.facts as { to: string }).to] : [];
      });
      expect(amounts.length).toBeGreaterThan(0);
      for (const amount of amounts) expect(amount).toMatch(roundAmounts);
      for (const one of made.suggestions) {
        const after = applyPatch(submission, one.patch);
        expect(after.turnover.estimated).toMatch(/^\d+(\.00)?$/);
        const part = (saved: string, of: string) => Number(saved) / Number(of);
        const best = Math.max(
          part(one.saving, one.unchanged.premium),
          part(one.rateSaving, one.unchanged.rate),
        );
        if (!one.protects) expect(best).toBeGreaterThanOrEqual(0.005);
      }
    }
  });

  it('follow the ladder of documents: acceptance keeps the terms, payment needs short ones and goods that keep', () => {
    const ways = (tradeSector: string, termsDays: number) => {
      const { buyers, policyholder } = example('concentrated');
      const submission = changed('concentrated', {
        policyholder: { ...policyholder, tradeSector },
        buyers: buyers!.map((buyer) => ({
          ...buyer,
          paymentMethod: 'open-account' as const,
          termsDays,
        })),
      });
      const made = suggested(submission, { levers: ['payment-method'], renewals: 0 });
      const found = made.suggestions.find(({ id }) => id.startsWith('payment-method/worst'));
      if (found?.lever !== 'payment-method') throw new Error('no suggestion');
      return [...new Set(found.facts.buyers.map(({ to }) => to))];
    };
    expect(ways('28', 90)).toEqual(['documents-against-acceptance']);
    expect(ways('28', 30)).toEqual(['documents-against-payment']);
    // Food perishes while it waits for the money.
    expect(ways('10', 30)).toEqual(['documents-against-acceptance']);
  });

  it('take a deposit of 30 % off what is owed, and leave 70 % on account', () => {
    const submission = example('concentrated');
    const made = suggested(submission, { levers: ['deposit'], renewals: 0 });
    const one = made.suggestions.find(({ id }) => id === 'deposit/B-001')!;
    const before = submission.buyers!.find(({ id }) => id === 'B-001')!;
    const after = applyPatch(submission, one.change);
    const paid = new Decimal(before.turnover!).times('0.3').toFixed(0);
    expect(after.turnover.exclusions).toContainEqual({ reason: 'prepaid', amount: paid });
    const left = after.buyers!.find(({ id }) => id === 'B-001')!.turnover;
    expect(left).toBe(new Decimal(before.turnover!).times('0.7').toFixed(0));
    expect(one.timing).toBe('next-renewal');
  });

  it('compare a policy of two years with two of one', () => {
    const made = suggested(example('exporter'), { levers: ['policy-period'], renewals: 0 });
    const [one] = made.suggestions;
    expect(one?.id).toBe('policy-period/24');
    expect(one?.unchanged.premium).toBe(new Decimal(made.premium).times(2).toFixed(2));
    expect(new Decimal(one!.saving).greaterThan(0)).toBe(true);
    expect(made.plans.best).toBeNull();
  });

  it('ask for higher limits where much is owed above them, and say what that costs', () => {
    const { buyers } = example('exporter');
    const short = changed('exporter', {
      buyers: buyers!.map((buyer) => ({ ...buyer, approvedLimit: '150000' })),
    });
    const made = suggested(short, { levers: ['higher-limit'], renewals: 0 });
    const [one] = made.suggestions;
    expect(one).toMatchObject({ lever: 'higher-limit', protects: true, retains: false });
    expect(new Decimal(one!.saving).lessThan(0)).toBe(true);
    expect(new Decimal(one!.retained!.stress).lessThan(0)).toBe(true);
    expectProven(one!, short);
    const none = suggested(example('concentrated'), { levers: ['higher-limit'], renewals: 0 });
    expect([...none.suggestions, ...none.notSuggested]).toEqual([]);
  });

  it('raise the maximum where that takes losses over in a bad year, or say that it does not', () => {
    const capped = changed('exporter', {
      cover: { ...example('exporter').cover, maximumLiabilityMultiple: '5' },
    });
    const made = suggested(capped, { levers: ['higher-maximum'], renewals: 0 });
    const all = [...made.suggestions, ...made.notSuggested];
    expect(all.map(({ id }) => id)).toEqual(['higher-maximum/30']);
    const [one] = made.suggestions;
    if (one !== undefined) expectProven(one, capped);
    const large = suggested(example('minimal'), { levers: ['higher-maximum'], renewals: 0 });
    expect(large.notSuggested).toMatchObject([{ reason: 'not-worth-it' }]);
  });

  const only = (...levers: LeverId[]): SuggestOptions => ({ levers });

  it('SUG-4 of a tier made for other turnovers, or that trip a guideline, are not suggested', () => {
    const small = suggested(example('domestic-seller'), only('tier')).notSuggested;
    expect(small.find(({ id }) => id === 'tier/excess')).toMatchObject({
      reason: 'not-available',
      referrals: [],
    });
    const capped = suggested(example('concentrated'), only('maximum-liability'));
    expect(capped.notSuggested.find(({ id }) => id === 'maximum-liability/20')).toMatchObject({
      reason: 'trips-guideline',
      referrals: [{ id: 'small-maximum-liability' }],
    });
    for (const name of casesOf(['concentrated', 'renewal'], 1))
      for (const { referrals } of suggested(example(name), { renewals: 0 }).suggestions)
        expect(referrals).toEqual([]);
  });

  it('that end a referral say so', () => {
    const excluded = suggested(example('concentrated'), only('exclusion')).suggestions;
    expect(excluded.find(({ id }) => id === 'exclusion/B-001')?.status).toBe('quoted');
  });

  it('SUG-4 that a guideline declines do not appear', () => {
    const { suggestions, notSuggested } = suggested(example('small-business'), only('exclusion'));
    expect(notSuggested).toContainEqual({
      ...{ id: 'exclusion/worst-5', lever: 'exclusion', reason: 'declined', referrals: [] },
    });
    expect(suggestions.map(({ id }) => id)).not.toContain('exclusion/worst-5');
  });

  it('SUG-4 that leave the ranges of a filed book need re-filing', () => {
    const page = referenceBook.pages['insured-percentage']!;
    const rows = [
      { at: '75', value: '0.75' },
      { at: '100', value: '1' },
    ];
    const filed = sealRateBook({
      ...referenceBook,
      filing: { reference: 'F-1' },
      pages: { ...referenceBook.pages, 'insured-percentage': { ...page, rows } as typeof page },
    });
    const made = asked(example('exporter'), filed, only('insured-percentage'));
    expect(made.notSuggested).toContainEqual({
      ...{ id: 'insured-percentage/70', lever: 'insured-percentage', reason: 'needs-re-filing' },
      referrals: [],
    });
    expect(made.suggestions.map(({ id }) => id)).toContain('insured-percentage/80');
  });

  it('offer the whole turnover where only a part is offered: a higher premium at a lower rate', () => {
    const { turnover } = example('exporter');
    const part = changed('exporter', { turnover: { ...turnover, offeredShare: '0.6' } });
    const { suggestions, plans } = suggested(part, only('whole-turnover'));
    expect(suggestions[0]).toMatchObject({ id: 'whole-turnover' });
    expect(Number(suggestions[0]?.saving)).toBeLessThan(0);
    expect(Number(suggestions[0]?.rateSaving)).toBeGreaterThan(0);
    expect(plans.best).toBeNull();
    expectProven(suggestions[0]!, part);
  });

  it('quote with measures of one’s own', () => {
    const line = {
      ...{ id: 'flat', kind: 'page', operation: 'multiply', measure: 'own', page: 'flat' },
      title: { en: 'Flat', 'zh-CN': '固定' },
    };
    const page = {
      ...referenceBook.pages['insured-percentage'],
      ...{ shape: 'keyed', rows: [{ key: 'only', value: '1.1' }], title: line.title },
    };
    const { flat: _flat, ...keyed } = page as Record<string, unknown>;
    const algorithm = [...referenceBook.algorithm];
    algorithm.splice(5, 0, line as never);
    const own = { measure: () => ({ value: 'only', facts: {}, path: '' }) };
    const measures = { own };
    const book = parseRateBook(
      { ...referenceBook, algorithm, pages: { ...referenceBook.pages, flat: keyed } },
      { measures },
    );
    expect(book.issues).toEqual([]);
    const made = asked(example('small-business'), book, { measures, ...only('tier') });
    const plain = suggested(example('small-business'), only('tier'));
    expect(Number(made.premium)).toBeGreaterThan(Number(plain.premium));
    expect(made.suggestions.length + made.notSuggested.length).toBeGreaterThan(0);
  });

  it('begin continuous cover anew after a lapse', () => {
    const lapsed = changed('exporter', {
      continuity: { periods: [{ from: '2020-01-01', to: '2020-12-31', insurer: 'other' }] },
    });
    const { suggestions } = suggested(lapsed, only('continuous-cover'));
    expect(suggestions.map(({ id }) => id).sort()).toEqual([
      'continuous-cover/3',
      'continuous-cover/4',
      'continuous-cover/5',
    ]);
  });

  it('SUG-3 are left out when no quotes are left, and counted', () => {
    const made = suggested(example('exporter'), { maximumQuotes: 12 });
    expect(made.quotes).toBeLessThanOrEqual(12);
    expect(made.notSuggested.map(({ reason }) => reason)).toContain('no-quotes-left');
  });

  it('are not looked for where there is no price', () => {
    expect(suggest(example('declined'), referenceBook)).toMatchObject({
      premium: null,
      status: expect.stringMatching(/declined|invalid/) as string,
    });
    expect(suggest({} as Submission, referenceBook)).toMatchObject({
      premium: null,
      status: expect.stringMatching(/declined|invalid/) as string,
    });
  });

  const wrong: readonly [string, unknown][] = [
    ['target.rate', { target: { rate: '1e3' } }],
    ['target.premium', { target: { premium: 100 } }],
    ['effortBudget', { effortBudget: -1 }],
    ['maximumQuotes', { maximumQuotes: 1 }],
    ['retention.expected', { retention: { ...retention, expected: '-1' } }],
    [
      'retention.minimumInsuredPercentage',
      { retention: { ...retention, minimumInsuredPercentage: '101' } },
    ],
    ['levers', { levers: ['nothing'] }],
  ];
  it.each(wrong)('refuse the option %s by name', (name, options) => {
    expect(() => suggest(example('minimal'), referenceBook, options as SuggestOptions)).toThrow(
      `/options/${name.replaceAll('.', '/')}`,
    );
  });
});

describe('of any submission', () => {
  const levers = Object.keys(leverRules) as LeverId[];
  const buysCover = new Set(levers.filter((lever) => leverRules[lever].protects === true));

  it('SUG-1 patches lead to the stated premiums, of single levers and of plans', () => {
    fc.assert(
      fc.property(
        arbitrarySubmission,
        fc.constantFrom(...levers),
        fc.nat(),
        (submission, lever, pick) => {
          const made = suggest(submission, referenceBook, {
            ...{ retention, renewals: 0, maximumQuotes: 8 },
            levers: [lever],
          });
          if (made.premium === null) return;
          const { suggestions, plans } = made;
          const all = [...suggestions, ...(plans.best ? [plans.best] : [])];
          if (all.length > 0) expectProven(all[pick % all.length]!, submission);
          // What buys more cover, and takes losses over for it, may cost more.
          for (const { saving, rateSaving } of buysCover.has(lever) ? [] : suggestions)
            expect(Number(saving) > 0 || Number(rateSaving) > 0).toBe(true);
        },
      ),
      { numRuns: runsOf(150), seed: 3 },
    );
  });

  it('SUG-1 the renewals to come are quotes of their patches', () => {
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const made = suggest(submission, referenceBook, { levers: ['tier'], renewals: 2 });
        if (made.premium === null) return;
        const { improved, unchanged } = made.roadmap;
        for (const one of [...improved, ...unchanged]) expectProven(one, submission);
      }),
      { numRuns: runsOf(20), seed: 6 },
    );
  });
});
