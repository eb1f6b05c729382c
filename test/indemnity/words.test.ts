import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indemnityWords } from '../../src/explain/index.js';
import { indemnity, type IndemnityLoss } from '../../src/indemnity/index.js';
import { stated } from './stated.js';
import { runsOf } from '../support/runs.js';

const cover = {
  insuredPercentage: '90',
  nonQualifyingLoss: '10000',
  eachLoss: '5000',
  aggregateFirstLoss: '50000',
  maximumLiability: '300000',
  waitingPeriodDays: 180,
};
const losses: readonly IndemnityLoss[] = [
  { id: 'L-1', buyer: 'B-7', date: '2026-01-15', gross: '400000', limit: '300000' },
  { date: '2026-02-15', gross: '9999.99' },
  { date: '2026-03-15', gross: '5100', recoveries: '100', cause: 'insolvency' },
  { date: '2026-04-15', gross: '200000', recoveries: '20000', notifiedOn: '2026-12-01' },
  { date: '2026-05-15', gross: '20000' },
];

const locales = ['en', 'zh-CN'] as const;

describe.each(locales)('in %s', (locale) => {
  const made = stated(indemnity(cover, losses, { currency: 'CNY' }));
  const words = new Map(indemnityWords(made, locale).map(({ about, text }) => [about, text]));

  test('every part has its sentences, each once', () => {
    expect(words.size).toBe(indemnityWords(made, locale).length);
    expect([...words.keys()].filter((about) => !about.startsWith('loss/'))).toEqual([
      'order',
      'totals',
      'remaining/aggregate-first-loss',
      'remaining/maximum-liability',
      'note/1',
    ]);
    expect([...words.keys()].filter((about) => about.startsWith('loss/1'))).toEqual([
      'loss/1',
      'loss/1/credit-limit',
      'loss/1/non-qualifying-loss',
      'loss/1/insured-percentage',
      'loss/1/each-loss',
      'loss/1/aggregate-first-loss',
      'loss/1/maximum-liability',
      'loss/1/paid',
      'loss/1/settlement',
    ]);
  });

  test('once nothing is left of a loss, no further term is spoken of', () => {
    expect([...words.keys()].filter((about) => about.startsWith('loss/2'))).toEqual([
      'loss/2',
      'loss/2/credit-limit',
      'loss/2/non-qualifying-loss',
      'loss/2/paid',
    ]);
  });

  test('sentences end as sentences do, and nothing is left open in them', () => {
    for (const text of words.values()) {
      expect(text).toMatch(locale === 'en' ? /^[A-Z0-9].*\.$/ : /^[^a-z]*.*。$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      if (locale === 'zh-CN') expect(text).not.toMatch(/[\u4e00-\u9fff][,:;()]/);
    }
  });

  test('amounts are those of the record', () => {
    const { paid } = made.totals;
    expect(words.get('totals')).toContain(paid.replace(/\B(?=(\d{3})+\.)/g, ','));
  });

  test('whatever happens to a loss, there are words for it', () => {
    const amounts = fc.integer({ min: 0, max: 400 }).map((thousands) => String(thousands * 1000));
    fc.assert(
      fc.property(
        fc.array(amounts, { maxLength: 6 }),
        fc.constantFrom('pro-rata' as const, 'before' as const),
        (grosses, recoveries) => {
          const list = grosses.map((gross): IndemnityLoss => ({
            date: '2026-01-01',
            gross,
            recoveries: gross,
          }));
          const wording = { currency: 'CNY', recoveries } as const;
          for (const { text } of indemnityWords(stated(indemnity(cover, list, wording)), locale))
            expect(text).not.toMatch(/undefined|null|NaN/);
        },
      ),
      { numRuns: runsOf(200) },
    );
  });
});

test('in English, as an insurer would explain it', () => {
  const made = stated(indemnity(cover, losses, { currency: 'CNY' }));
  const words = new Map(indemnityWords(made, 'en').map(({ about, text }) => [about, text]));
  expect(words.get('loss/1')).toBe(
    'Loss 1 (L-1), buyer B-7, 15 January 2026: CNY 400,000.00 unpaid.',
  );
  expect(words.get('loss/1/credit-limit')).toBe(
    'The credit limit covers CNY 300,000.00; the CNY 100,000.00 above it stays with the seller.',
  );
  expect(words.get('loss/4/maximum-liability')).toBe(
    'Only CNY 85,000.00 is left of the maximum liability, so CNY 175,000.00 is cut to CNY 85,000.00.',
  );
  expect(words.get('loss/5/maximum-liability')).toBe('The maximum liability is exhausted.');
  expect(words.get('loss/4/settlement')).toBe(
    'Payment is expected by 2 February 2027: 45 business days (Monday to Friday, since no holidays were given) after notification on 1 December 2026.',
  );
});

describe('what all losses come to', () => {
  const totals = (amounts: readonly string[], locale: 'en' | 'zh-CN', more: object = {}) => {
    const list = amounts.map((gross) => ({ date: '2026-01-15', gross, limit: '900000', ...more }));
    const made = stated(indemnity(cover, list, { currency: 'CNY' }));
    return indemnityWords(made, locale).find(({ about }) => about === 'totals')?.text;
  };

  test.each<[string, readonly string[], string, string]>([
    ['none', [], 'No losses are listed, so nothing is paid.', '未列明任何损失，保险人无需赔付。'],
    [
      'one',
      ['100000'],
      'Of the one loss of CNY 100,000.00 the insurer pays CNY 35,000.00; the seller bears CNY 65,000.00.',
      '共1笔损失，金额合计100,000.00元；保险人赔付35,000.00元，被保险人自留65,000.00元。',
    ],
    [
      'one too small',
      ['9000'],
      'Of the one loss of CNY 9,000.00 the insurer pays nothing; the seller bears CNY 9,000.00.',
      '共1笔损失，金额合计9,000.00元；保险人不予赔付，被保险人自留9,000.00元。',
    ],
    [
      'some paid',
      ['100000', '9000'],
      'The 2 losses come to CNY 109,000.00. The insurer pays CNY 35,000.00 on 1 of them; the seller bears CNY 74,000.00.',
      '共2笔损失，金额合计109,000.00元；其中1笔获赔，保险人赔付35,000.00元，被保险人自留74,000.00元。',
    ],
    [
      'all paid',
      ['100000', '100000'],
      'The 2 losses come to CNY 200,000.00. The insurer pays CNY 120,000.00; the seller bears CNY 80,000.00.',
      '共2笔损失，金额合计200,000.00元；保险人赔付120,000.00元，被保险人自留80,000.00元。',
    ],
    [
      'none paid',
      ['9000', '9000'],
      'The 2 losses come to CNY 18,000.00. The insurer pays nothing; the seller bears CNY 18,000.00.',
      '共2笔损失，金额合计18,000.00元；保险人不予赔付，被保险人自留18,000.00元。',
    ],
  ])('%s', (_, amounts, en, zh) => {
    expect(totals(amounts, 'en')).toBe(en);
    expect(totals(amounts, 'zh-CN')).toBe(zh);
  });

  test('after recoveries', () => {
    expect(totals(['100000'], 'en', { recoveries: '10000' })).toMatch(
      / After recoveries of CNY 10,000\.00, the insurer's loss is CNY 31,500\.00 and the seller's CNY 58,500\.00\.$/,
    );
    expect(totals(['100000'], 'zh-CN', { recoveries: '10000' })).toMatch(
      /扣除追偿款10,000\.00元后，保险人净承担31,500\.00元，被保险人净承担58,500\.00元。$/,
    );
  });
});

describe('in Chinese, as a quote writes', () => {
  const textsIn = (currency: string) =>
    indemnityWords(stated(indemnity(cover, losses, { currency })), 'zh-CN').map(({ text }) => text);

  test('no blanks around numbers, and currencies by their names', () => {
    for (const text of [...textsIn('CNY'), ...textsIn('USD')])
      expect(text).not.toMatch(/[\u4e00-\u9fff] | [\u4e00-\u9fff]|CNY|USD/);
    expect(textsIn('USD')).toContain(
      '第1笔损失（L-1），买方B-7，2026年1月15日：未收回货款400,000.00美元。',
    );
  });
});

describe('the limit a loss is covered to', () => {
  const terms = { insuredPercentage: '90', discretionaryLimit: '100000' };
  const of = (loss: Partial<IndemnityLoss>, locale: 'en' | 'zh-CN') => {
    const list = [{ date: '2026-01-15', gross: '150000', ...loss }];
    const made = stated(indemnity(terms, list, { currency: 'CNY' }));
    return indemnityWords(made, locale).find(({ about }) => about.endsWith('/credit-limit'))?.text;
  };

  test.each<[Partial<IndemnityLoss>, string, string]>([
    [
      { limit: '200000' },
      'It is within the credit limit of CNY 200,000.00.',
      '未超过信用限额200,000.00元。',
    ],
    [
      { discretionary: true },
      'The discretionary limit covers CNY 100,000.00; the CNY 50,000.00 above it stays with the seller.',
      '自行掌握信用限额为100,000.00元，超出部分50,000.00元由被保险人自留。',
    ],
    [
      { limit: '0' },
      'The credit limit is nil, so nothing is covered.',
      '信用限额为零，不在承保范围内。',
    ],
    [
      {},
      'No credit limit is known, so the whole CNY 150,000.00 is covered.',
      '无信用限额记录，150,000.00元全部在承保范围内。',
    ],
  ])('%o', (loss, en, zh) => {
    expect(of(loss, 'en')).toBe(en);
    expect(of(loss, 'zh-CN')).toBe(zh);
  });
});

test('a deductible of nothing is no term, a maximum of nothing is', () => {
  const nothing = { nonQualifyingLoss: '0', eachLoss: '0.00', aggregateFirstLoss: '0' };
  const made = stated(
    indemnity({ insuredPercentage: '90', ...nothing, maximumLiability: '0' }, losses, {
      currency: 'CNY',
    }),
  );
  expect(made.totals.remaining).toEqual({ aggregateFirstLoss: null, maximumLiability: '0.00' });
  expect(indemnityWords(made, 'en').map(({ about }) => about)).not.toContain('loss/1/each-loss');
});

describe('what the seller bears above the limit', () => {
  const of = (limit: string, percentage: string, locale: 'en' | 'zh-CN') => {
    const terms = { insuredPercentage: percentage };
    const list = [{ date: '2026-01-15', gross: '150000', limit }];
    const made = stated(indemnity(terms, list, { currency: 'CNY' }));
    return indemnityWords(made, locale).find(({ about }) => about.endsWith('/paid'))?.text;
  };

  test('a part of it, all of it, or nothing to tell apart', () => {
    expect(of('100000', '90', 'en')).toMatch(
      /CNY 60,000\.00, CNY 50,000\.00 of it above the limit\.$/,
    );
    expect(of('100000', '100', 'en')).toMatch(/CNY 50,000\.00, all of it above the limit\.$/);
    expect(of('0', '90', 'en')).toMatch(/; the seller bears CNY 150,000\.00\.$/);
    expect(of('100000', '90', 'zh-CN')).toMatch(
      /自留60,000\.00元（其中超限额部分50,000\.00元）。$/,
    );
    expect(of('100000', '100', 'zh-CN')).toMatch(/自留50,000\.00元（均为超限额部分）。$/);
    expect(of('0', '90', 'zh-CN')).toMatch(/自留150,000\.00元。$/);
  });
});
