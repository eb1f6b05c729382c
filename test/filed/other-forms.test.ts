import { describe, expect, it } from 'vitest';
import { buyerSubmission, buyerTariff } from './buyer-tariffs.js';
import { type Editable, priced } from './tariffs.js';

const text = (en: string) => ({ en, 'zh-CN': '说明' });
const page = (unit: string, axes: Editable[], rows: Editable[], shape = 'keyed') => ({
  ...{ title: text('Page'), shape, unit, basis: 'judgement', references: [], note: 'Made up.' },
  ...{ axes, rows },
});
const step = (id: string, rest: object) => ({ id, title: text(id), kind: 'buyer-rate', ...rest });

const [, , worked] = buyerSubmission('country-method-terms').buyers!;

/** A form that charges a monthly rate on the highest balance by country, and a fee for each buyer. */
const monthly = () =>
  buyerTariff('country-method-terms', (book) => {
    book.cases = [];
    for (const id of ['rate', 'country-class', 'record']) Reflect.deleteProperty(book.pages, id);
    book.pages['monthly'] = page(
      'rate',
      [{ measure: 'country', levels: [{ key: 'KE' }, { key: 'any', other: true }] }],
      [
        { key: 'KE', value: '0.003' },
        { key: 'any', value: '0.001' },
      ],
    );
    book.pages['months'] = page(
      'number',
      [{ measure: 'policy-months' }],
      [
        { at: '0', value: '0' },
        { at: '36', value: '36' },
      ],
      'curve',
    );
    book.pages['fee'] = page(
      'money',
      [
        {
          measure: 'buyer-limit',
          levels: [
            { key: 'small', from: '0', upTo: '100000' },
            { key: 'large', above: '100000' },
          ],
        },
      ],
      [
        { key: 'small', value: '50' },
        { key: 'large', value: '120' },
      ],
    );
    book.algorithm.splice(
      0,
      1,
      step('balances', {
        ...{ operation: 'start', base: 'peak-balance', withinLimits: true, page: 'monthly' },
        factors: ['months'],
      }),
      step('fees', { operation: 'add', base: 'buyers', page: 'fee' }),
    );
  });

/** A form that grades by overdues and limit, then by insured percentage and channel of the policy together. */
const graded = () =>
  buyerTariff('country-method-terms', (book) => {
    book.cases = [];
    for (const id of ['rate', 'country-class', 'record']) Reflect.deleteProperty(book.pages, id);
    book.pages['grid'] = page(
      'rate',
      [
        {
          measure: 'buyer-overdue-days',
          levels: [
            { key: 'none', from: '0', upTo: '0' },
            { key: 'late', above: '0' },
          ],
        },
        {
          measure: 'buyer-limit',
          levels: [
            { key: 'small', from: '0', upTo: '100000' },
            { key: 'large', above: '100000' },
          ],
        },
      ],
      ['none / small', 'none / large', 'late / small', 'late / large'].map((key, index) => ({
        key,
        value: `0.00${index + 1}`,
      })),
    );
    book.pages['policy'] = page(
      'relativity',
      [
        { measure: 'insured-percentage', levels: [{ key: '80' }, { key: '95' }] },
        {
          measure: 'attribute',
          attribute: 'channel',
          levels: [{ key: 'direct' }, { key: 'broker' }],
        },
      ],
      ['80 / direct', '80 / broker', '95 / direct', '95 / broker'].map((key, index) => ({
        key,
        value: `1.${index}`,
      })),
    );
    book.algorithm.splice(
      0,
      1,
      step('turnover', { operation: 'start', page: 'grid' }),
      step('policy', { kind: 'page', operation: 'multiply', measure: 'axes', page: 'policy' }),
    );
  });

describe('FIL-10 forms nobody foresaw are data too', () => {
  const { attributes: _, ...plain } = worked!;
  const buyers = [
    {
      ...plain,
      id: 'K',
      country: 'KE',
      turnover: '600000',
      requestedLimit: '90000',
      peakBalance: '150000',
      overdue: [],
    },
    {
      ...{ ...plain, id: 'P', country: 'PE', turnover: '400000', requestedLimit: '200000' },
      ...{ peakBalance: '120000', overdue: [{ days: 20, amount: '100' }] },
    },
  ];
  const submission = {
    ...buyerSubmission('country-method-terms'),
    ...{ buyers, turnover: { estimated: '1000000' }, months: 6 },
  };

  it('a monthly rate on highest balances within limits, and a fee for each buyer', () => {
    // 90,000 x 0.3 % x 6 + 120,000 x 0.1 % x 6 + 50 + 120
    expect(priced(submission, monthly()).premium.estimated).toBe('2510.00');
  });

  it('overdues and limits buyer by buyer, percentage and channel of the policy together', () => {
    // (300,000 x 0.1 % + 200,000 x 0.4 %) x 1.3
    const made = priced({ ...submission, attributes: { channel: 'broker' } }, graded());
    expect(made.premium.estimated).toBe('1430.00');
  });
});
