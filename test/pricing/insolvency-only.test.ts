import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, explainAsIf } from '../../src/explain/index.js';
import { indemnity } from '../../src/indemnity/indemnity.js';
import { quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Submission } from '../../src/submission/submission.js';
import { asIf, suggest } from '../../src/suggest.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';

const exporter = JSON.parse(readFileSync('examples/exporter.json', 'utf8')) as Submission;

function priced(submission: Submission) {
  const made = quote(submission, referenceBook);
  if (made.premium === null) throw new Error('no price');
  return made;
}

function alone(submission: Submission): Submission {
  return { ...submission, cover: { ...submission.cover, insolvencyOnly: true } };
}

describe('insolvency alone', () => {
  it('RAT-21 takes its page in place of the waiting period', () => {
    const ids = ({ ledger }: ReturnType<typeof priced>) => ledger.map(({ id }) => id);
    const [both, only] = [priced(exporter), priced(alone(exporter))];
    expect(ids(both)).toContain('waiting-period');
    expect(ids(both)).not.toContain('insolvency-only');
    expect(ids(only)).not.toContain('waiting-period');
    expect(only.ledger.find(({ id }) => id === 'insolvency-only')?.operand).toBe('0.75');
    const indications = [60, 360].map((waitingPeriodDays) => {
      const cover = { insuredPercentage: '90', waitingPeriodDays };
      return priced(alone({ ...exporter, cover })).premium.indication;
    });
    expect(new Set(indications).size).toBe(1);
    const said = explain(only, 'en').steps.map(({ sentence }) => sentence);
    expect(said.join(' ')).toContain('Only insolvency is insured');
  });

  it('RAT-21 leaves what is lost where it is, and more of it with the seller', () => {
    const { present } = priced(exporter).losses!;
    const { present: only } = priced(alone(exporter)).losses!;
    expect(only.groundUp).toBe(present.groundUp);
    expect(Number(only.insured)).toBeLessThan(Number(present.insured));
    expect(Number(only.retained)).toBeGreaterThan(Number(present.retained));
  });

  it('RAT-21 costs no more than both causes', () => {
    fc.assert(
      fc.property(arbitrarySubmission, (submission) => {
        const both = quote(submission, referenceBook).premium;
        const only = quote(alone(submission), referenceBook).premium;
        fc.pre(both !== null && only !== null);
        expect(Number(only!.indication)).toBeLessThanOrEqual(Number(both!.indication));
      }),
      { numRuns: runsOf(1000), seed: 21 },
    );
  });

  it('RAT-21 is refused by a book without the step', () => {
    const { pages, ...book } = JSON.parse(JSON.stringify(referenceBook)) as typeof referenceBook;
    const { 'insolvency-only': _page, ...kept } = pages;
    const algorithm = book.algorithm.filter(({ id }) => id !== 'insolvency-only');
    const { steps = [], ...technical } = book.technical ?? {};
    const left = steps.filter((id) => id !== 'insolvency-only');
    const without = parseRateBook({
      ...book,
      pages: kept,
      algorithm,
      technical: { ...technical, steps: left },
    });
    expect(without.issues).toEqual([]);
    const made = quote(alone(exporter), without);
    expect(made.status).toBe('invalid');
    expect(made.issues).toMatchObject([
      { code: 'cover-term-not-priced', path: '/cover/insolvencyOnly' },
    ]);
    expect(quote(exporter, without).premium).toEqual(quote(exporter, referenceBook).premium);
  });

  it('is a lever that is proven and leaves the rest to the seller', () => {
    const made = suggest(exporter, referenceBook, { levers: ['insolvency-only'], renewals: 0 });
    if (made.premium === null) throw new Error('no price');
    const [lever] = made.suggestions;
    expect(lever).toMatchObject({ id: 'insolvency-only', retains: true });
    expect(lever?.premium).toBe(priced(alone(exporter)).premium.estimated);
    expect(Number(lever?.retained?.expected)).toBeGreaterThan(0);
    const again = suggest(alone(exporter), referenceBook, { renewals: 0, maximumQuotes: 80 });
    if (again.premium === null) throw new Error('no price');
    const ids = [...again.suggestions, ...again.notSuggested].map(({ lever: id }) => id);
    expect(ids).not.toContain('insolvency-only');
    expect(ids).not.toContain('waiting-period');
  });
});

describe('losses where insolvency alone is insured', () => {
  const cover = {
    ...{ insuredPercentage: '90', aggregateFirstLoss: '10000', maximumLiability: '500000' },
    insolvencyOnly: true,
  };
  const gross = '100000';

  it('IND-11 are covered by their cause', () => {
    const losses = [
      { date: '2026-03-01', gross },
      { date: '2026-04-01', gross, cause: 'insolvency' as const },
      { date: '2026-05-01', gross, cause: 'protracted-default' as const },
    ];
    const made = indemnity(cover, losses, { currency: 'CNY' });
    if (made.status !== 'stated') throw new Error('not stated');
    expect(made.losses.map(({ paid }) => paid)).toEqual(['0.00', '80000.00', '0.00']);
    expect(made.totals.remaining.maximumLiability).toBe('420000.00');
    expect(made.notes.filter(({ code }) => code === 'default-not-insured')).toMatchObject([
      { path: '/losses/0/cause' },
      { path: '/losses/2/cause' },
    ]);
    expect(made.losses[0]).toMatchObject({ perilInsured: false, borne: '100000.00' });
    expect(made.losses[1]).not.toHaveProperty('perilInsured');
  });

  it('ADV-4 of the past are taken as insolvencies, and that is said', () => {
    const made = asIf(alone(exporter), referenceBook);
    if (made.premium === null) throw new Error('no price');
    expect(made.takenAsInsolvencies).toBe(true);
    expect(explainAsIf(made, 'en').notes.join(' ')).toContain('taken to be insolvencies');
    expect(explainAsIf(made, 'zh-CN').notes.join('')).toContain('均按破产测算');
    const both = asIf(exporter, referenceBook);
    expect(both).toMatchObject({ takenAsInsolvencies: false });
  });
});
