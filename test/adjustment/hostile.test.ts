import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustOn } from '../../src/adjustment/adjust-on.js';
import { english, chinese } from '../../src/issues.js';
import { runsOf } from '../support/runs.js';
import { agreed, declaredOnce, line, refused, withTerms, year } from './agreed.js';

const at = '/declarations/0/lines/0';
const twoRates = {
  ...agreed,
  segments: [
    { from: '2026-07-01', to: '2027-01-14', rate: '0.002' },
    { from: '2027-01-15', to: '2027-06-30', rate: '0.0025' },
  ],
};
const asBound = { ...agreed, exchange: null };

describe('ADJ-11 what is wrong is named with its path; nothing is billed on it', () => {
  test.each([
    [
      'days before the period',
      line({ from: '2026-06-30' }),
      `${at}/from declared-before-inception`,
    ],
    ['days after it', line({ to: '2027-07-01' }), `${at}/to declared-after-end`],
    ['a month before it', line({ month: '2026-06' }), `${at}/month declared-before-inception`],
    ['a month after it', line({ month: '2027-07' }), `${at}/month declared-after-end`],
    ['no such month', line({ month: '2026-13' }), `${at}/month month-malformed`],
    ['a month in words', line({ month: 'July 2026' }), `${at}/month month-malformed`],
    ['no days', { country: 'DE', turnover: '1' }, `${at} span-not-stated`],
    ['one day', { country: 'DE', turnover: '1', to: '2026-08-01' }, `${at} span-not-stated`],
    [
      'a month and a day',
      { country: 'DE', turnover: '1', month: '2026-08', to: '2026-08-01' },
      `${at} span-stated-twice`,
    ],
    ['days reversed', line({ from: '2026-08-02', to: '2026-08-01' }), `${at}/to span-reversed`],
    ['a negative turnover', line({ turnover: '-1' }), `${at}/turnover negative`],
    [
      'a turnover as a fraction',
      line({ turnover: 0.5 as never }),
      `${at}/turnover decimal-as-number`,
    ],
    ['half a cent', line({ turnover: '1.005' }), `${at}/turnover beyond-minor-unit`],
    ['a turnover beyond reason', line({ turnover: '9'.repeat(17) }), `${at}/turnover out-of-range`],
    [
      'a country that is not insured',
      line({ country: 'FR' }),
      `${at}/country country-not-in-policy`,
    ],
    ['no country', line({ country: 'Atlantis' }), `${at}/country not-country`],
    ['no currency', line({ currency: 'XYZ' }), `${at}/currency not-currency`],
    [
      'a currency without a rate',
      line({ month: '2026-08', currency: 'USD' }),
      `${at}/currency month-rate-missing`,
    ],
    ['something else', line({ turnovr: '1' } as never), `${at}/turnovr misspelled-field`],
    ['a correction of nothing', line({ corrects: true }), `${at} nothing-to-correct`],
  ])('%s', (_name, wrong, issue) => {
    expect(refused(agreed, declaredOnce([wrong as never]))).toContain(issue);
  });

  test('days declared twice, whichever way they are written', () => {
    const month = line({ month: '2026-08' });
    const twice = (second: object) => refused(agreed, declaredOnce([month, second as never]));
    const issue = '/declarations/0/lines/1 declared-twice';
    expect(twice(month)).toEqual([issue]);
    expect(twice(line({ from: '2026-08-31', to: '2026-09-30' }))).toEqual([issue]);
    expect(twice(line({}))).toEqual([issue]);
    expect(twice(line({ month: '2026-09' }))).toEqual([]);
    expect(twice(line({ month: '2026-08', country: 'VN' }))).toEqual([]);
  });

  test('a correction in the declaration it corrects', () => {
    const month = line({ month: '2026-08' });
    expect(refused(agreed, declaredOnce([month, { ...month, corrects: true }]))).toEqual([
      '/declarations/0/lines/1 nothing-to-correct',
    ]);
  });

  test('shipments that are still to come, declarations out of order', () => {
    const early = { declaredOn: '2026-08-30', lines: [line({ month: '2026-08' })] };
    const late = { declaredOn: '2026-08-29', lines: [] };
    expect(refused(agreed, { declarations: [early, late] })).toEqual([
      '/declarations/1/declaredOn declarations-not-in-order',
      `${at} declared-ahead`,
    ]);
  });

  test('a line across a change of rate, across months in another currency, or too long', () => {
    expect(refused(twoRates, year('1'))).toEqual([`${at} span-crosses-rate-change`]);
    const euros = line({ from: '2026-08-15', to: '2026-09-14', currency: 'EUR' });
    const exchangeRates = [{ currency: 'EUR', month: '2026-08', rate: '7.8' }];
    expect(refused(agreed, declaredOnce([euros], { exchangeRates }))).toEqual([
      `${at} span-crosses-month`,
    ]);
    expect(refused(asBound, declaredOnce([euros]))).toEqual([]);
    const dollars = declaredOnce([line({ currency: 'USD' })]);
    expect(refused(asBound, dollars)).toEqual([`${at}/currency exchange-rate-not-bound`]);
    expect(refused(withTerms({ declared: 'quarterly' }), year('1'))).toEqual([
      `${at} span-too-long`,
    ]);
    const quarter = declaredOnce([line({ to: '2026-09-30' })]);
    expect(refused(withTerms({ declared: 'quarterly' }), quarter)).toEqual([]);
    expect(refused(withTerms({ declared: 'monthly' }), quarter)).toEqual([`${at} span-too-long`]);
  });

  test.each([
    ['another policy', { policyNumber: 'P-2' }, '/policyNumber declared-for-other-policy'],
    [
      'a rate given twice',
      { exchangeRates: [1, 2].map(() => ({ currency: 'EUR', month: '2026-08', rate: '7.8' })) },
      '/exchangeRates/1 exchange-rate-twice',
    ],
    [
      'a rate of nothing',
      { exchangeRates: [{ currency: 'EUR', month: '2026-08', rate: '0' }] },
      '/exchangeRates/0/rate not-positive',
    ],
    [
      'a rate of the own currency',
      { exchangeRates: [{ currency: 'CNY', month: '2026-08', rate: '1' }] },
      '/exchangeRates/0/currency exchange-rate-of-policy-currency',
    ],
    [
      'a rate for no month',
      { exchangeRates: [{ currency: 'EUR', month: '2026-8', rate: '1' }] },
      '/exchangeRates/0/month month-malformed',
    ],
    [
      'an advance after the period',
      { advance: [{ due: '2027-07-01', amount: '1' }] },
      '/advance/0/due advance-outside-period',
    ],
    [
      'an end outside the period',
      { cancellation: { on: '2026-06-30', by: 'insurer' } },
      '/cancellation/on cancelled-outside-period',
    ],
    [
      'a cancelled policy renewed',
      { cancellation: { on: '2027-06-30', by: 'insurer' }, renewal: 'renewed' },
      '/renewal cancelled-and-renewed',
    ],
    [
      'a claim before the period',
      { experience: { statement: 'claims', claims: [{ date: '2026-06-30', paid: '1' }] } },
      '/experience/claims/0/date claim-outside-period',
    ],
    [
      'recoveries above the claim',
      {
        experience: {
          statement: 'claims',
          claims: [{ date: '2026-08-30', paid: '1', recovered: '2' }],
        },
      },
      '/experience/claims/0/recovered recovered-above-claim',
    ],
    [
      'a gap before the period',
      {
        previous: [
          { from: '2025-06-01', to: '2026-05-31', premium: '1', claims: '0', claimCount: 0 },
        ],
      },
      '/previous/0/to previous-not-unbroken',
    ],
    [
      'claims without a number',
      {
        previous: [
          { from: '2025-07-01', to: '2026-06-30', premium: '1', claims: '5', claimCount: 0 },
        ],
      },
      '/previous/0/claimCount previous-claims-uncounted',
    ],
  ])('%s', (_name, more, issue) => {
    expect(refused(agreed, year('1', more as never))).toContain(issue);
  });

  test('anything at all is answered with issues that have words, or with bills', () => {
    const member = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true });
    const said = fc.oneof(
      member,
      fc.record({ declarations: member }),
      fc.record({
        declarations: fc.array(fc.record({ declaredOn: fc.constant('2027-07-10'), lines: member })),
        exchangeRates: member,
        experience: member,
      }),
    );
    fc.assert(
      fc.property(said, (input) => {
        const made = adjustOn(agreed, input);
        if (made.status === 'stated') return;
        expect(made.issues.length).toBeGreaterThan(0);
        for (const issue of made.issues)
          for (const words of [english, chinese])
            expect(words.say(issue)).toMatch(/^.{10,}[.。]$/su);
      }),
      { numRuns: runsOf(2_000) },
    );
  });
});
