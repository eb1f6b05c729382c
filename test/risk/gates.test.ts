import { describe, expect, it } from 'vitest';
import { quote } from '../../src/quote.js';
import type { GateReason, Quote } from '../../src/quoted/quote-record.js';
import type { Buyer } from '../../src/submission/submission.js';
import { book, bookWithRow } from '../support/small-book.js';
import { buyers, handCase, priced, withFirstBuyer } from '../support/hand-case.js';

const codes = ({ findings }: Quote): string[] => findings.map(({ code }) => code);

const late = (days: number, amount = '1'): Partial<Buyer> => ({ overdue: [{ days, amount }] });

describe('GDL-1 buyers who are not insurable', () => {
  it.each<[GateReason, Partial<Buyer>]>([
    ['related', { related: true }],
    ['public', { kind: 'public' }],
    ['consumer', { kind: 'consumer' }],
    ['country-sanctioned', { country: 'KP' }],
    ['country-withdrawn', { country: 'RU' }],
    ['country-not-in-book', { country: 'FR' }],
    ['limit-refused', { approvedLimit: '0', requestedLimit: '900000' }],
    ['limit-refused', { requestedLimit: '0' }],
    ['overdue-beyond-extension', late(61)],
  ])('%s: taken out of the insurable turnover and listed', (reason, change) => {
    const quoted = priced(withFirstBuyer(change));
    expect(quoted.excludedBuyers).toEqual([{ buyer: 'B-0', reason, turnover: '3600000' }]);
    expect(quoted.exposure.insurableTurnover).toBe('32400000');
    expect(quoted.exposure.buyers).toBe('9');
    expect(quoted.findings).toContainEqual({
      ...{ code: 'buyer-not-insurable', severity: 'note', path: '/buyers/0' },
      facts: { buyer: 'B-0', reason, turnover: '3600000', currency: 'CNY' },
    });
  });

  it.each<[string, Partial<Buyer>]>([
    ['a company', { kind: 'company', related: false }],
    ['a buyer in a restricted country', { country: 'VN' }],
    ['a buyer overdue by just the maximum extension', late(60)],
    ['an overdue of nothing', late(400, '0')],
    ['a buyer with a very small limit', { approvedLimit: '0.01' }],
    ['a disputed debt', { overdue: [{ days: 400, amount: '900000', disputed: true }] }],
  ])('leave %s in', (_what, change) => {
    expect(priced(withFirstBuyer(change)).excludedBuyers).toEqual([]);
  });

  it('name the first reason alone when there are several', () => {
    const change: Partial<Buyer> = { related: true, kind: 'public', country: 'KP', ...late(90) };
    expect(priced(withFirstBuyer(change)).excludedBuyers).toMatchObject([{ reason: 'related' }]);
  });

  it('are measured by the extension of the cover wanted', () => {
    const cover = { ...handCase.cover, maximumExtensionDays: 90 };
    expect(priced({ ...withFirstBuyer(late(90)), cover }).excludedBuyers).toEqual([]);
  });

  it('may be a whole group, with its whole turnover', () => {
    const group = { id: 'G', country: 'RU', count: 4, turnover: '4000000' };
    const quoted = priced({
      ...handCase,
      turnover: { estimated: '40000000' },
      buyerGroups: [group],
    });
    expect(quoted.excludedBuyers).toEqual([
      { buyer: 'G', reason: 'country-withdrawn', turnover: '4000000' },
    ]);
    expect(quoted.findings.map(({ path }) => path)).toContain('/buyerGroups/0');
  });

  it('are found one by one up to a hundred, and all listed', () => {
    const quoted = priced({
      ...handCase,
      buyers: [...buyers(150, { related: true }), ...buyers(1)].map((buyer, i) => ({
        ...buyer,
        id: `${i}`,
      })),
    });
    expect(codes(quoted).filter((code) => code === 'buyer-not-insurable')).toHaveLength(100);
    expect(quoted.excludedBuyers).toHaveLength(150);
  });
});

describe('GDL-2 a country the book does not list', () => {
  it('is not priced; a referral names it once with its buyers, after which the rest is priced', () => {
    const list = buyers(10).map((buyer, i) => (i < 2 ? { ...buyer, country: 'FR' } : buyer));
    const quoted = priced({ ...handCase, buyers: list });
    expect(quoted.status).toBe('referred');
    expect(quoted.findings[0]).toEqual({
      ...{ code: 'country-not-in-book', severity: 'refer', path: '/buyers' },
      facts: { country: 'FR', count: 2, edition: 'hand-1' },
    });
  });

  it('is priced at a global grade, which needs no country relativity', () => {
    const quoted = priced(withFirstBuyer({ country: 'FR', gradeBasis: 'global' }));
    expect([quoted.status, quoted.excludedBuyers]).toEqual(['quoted', []]);
  });
});

describe('a restricted country', () => {
  it('is noted with its buyers', () => {
    const quoted = priced({ ...handCase, buyers: buyers(10, { country: 'VN' }) });
    expect(quoted.findings).toContainEqual({
      ...{ code: 'country-restricted', severity: 'note', path: '/buyers' },
      facts: { country: 'VN', count: 10 },
    });
    expect(quoted.status).toBe('quoted');
  });
});

describe('GDL-3 declined only when nothing insurable remains, or the policyholder is barred', () => {
  it('is priced while one buyer remains', () => {
    const list = [...buyers(9, { related: true }), { ...buyers(1)[0]!, id: 'last' }];
    expect(quote({ ...handCase, buyers: list }, book).status).toBe('quoted');
  });

  it('is declined when none remains, with every buyer and the reason', () => {
    const declined = quote({ ...handCase, buyers: buyers(3, { related: true }) }, book);
    expect(declined).toMatchObject({ status: 'declined', premium: null, ledger: [], issues: [] });
    expect(codes(declined)).toEqual([
      'nothing-insurable',
      ...Array<string>(3).fill('buyer-not-insurable'),
    ]);
    expect(declined.excludedBuyers).toHaveLength(3);
  });

  it('is declined when none remains, though thirds of the turnover do not add up', () => {
    const unknown = buyers(3, { related: true }).map(({ turnover: _, ...buyer }) => buyer);
    const declined = quote(
      { ...handCase, turnover: { estimated: '10000000' }, buyers: unknown },
      book,
    );
    expect(declined.status).toBe('declined');
    expect(codes(declined)[0]).toBe('nothing-insurable');
  });

  it.each([
    ['KP', 'sanctioned'],
    ['RU', 'withdrawn'],
  ])('is declined when the policyholder sits in %s, which is %s', (country, attitude) => {
    const declined = quote({ ...handCase, policyholder: { country } }, book);
    expect(declined.status).toBe('declined');
    expect(declined.findings).toEqual([
      {
        ...{ code: 'policyholder-barred', severity: 'decline', path: '/policyholder/country' },
        facts: { country, attitude },
      },
    ]);
  });

  it('is not declined for a policyholder in a country the book restricts or does not know', () => {
    for (const country of ['VN', 'FR'])
      expect(quote({ ...handCase, policyholder: { country } }, book).status).toBe('quoted');
  });

  it('follows the attitude of the book, not of the library', () => {
    const open = bookWithRow('country-cover', 'RU', 'open');
    expect(quote({ ...handCase, policyholder: { country: 'RU' } }, open).status).toBe('quoted');
  });
});
