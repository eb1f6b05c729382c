import { describe, expect, it } from 'vitest';

import { quote } from '../../src/quote.js';
import { explain } from '../../src/explain/index.js';
import { fictionalSubmission, operandOf, priced, problems, tariff } from './tariffs.js';
import { saidFirst } from '../support/said.js';
import { replay } from '../support/answers.js';

const book = tariff('fictional');
const made = priced(fictionalSubmission(), book);

describe('FIL-9 a tariff nobody wrote code for', () => {
  it('is priced as it is by hand', () => {
    const steps = made.ledger.map(({ id, operation, operand, after }) => [
      id,
      `${operation} ${operand}`,
      after,
    ]);
    expect(steps).toEqual([
      ['turnover-charge', 'start 40000', '40000'], // 40,000,000 x 6/12 x 0.2 %
      ['limit-charge', 'add 6000', '46000'], // (2 + 3 + 10 x 0.1) million x 0.1 %, the middle
      ['waiting-period', 'multiply 0.95', '43700'], // (90, 180] days
      ['aggregate-first-loss', 'multiply 0.85', '37145'], // half-way from 0.9 at 100,000 to 0.8 at 300,000
      ['each-loss', 'multiply 0.99', '36773.55'], // the middle of 0.98 to 1
      ['policy-period', 'multiply 0.6', '22064.13'], // (3, 6] months
      ['channel', 'multiply 1.1', '24270.543'], // the middle of 1 to 1.2
      ['insured-type', 'multiply 0.9', '21843.4887'],
      ['insured-percentage', 'multiply 0.87', '19003.835169'], // 0.84 + 3/5 x 0.05
      ['experience', 'multiply 0.95', '18053.64341055'], // 0.9 + 1/4 x 0.2
      ['premium-rounding', 'round-to 0.01', '18053.64'],
    ]);
    expect(made.premium.estimated).toBe('18053.64');
    expect(replay(made.ledger)).toBe('18053.64');
  });

  it('is explained in both languages', () => {
    const sentences = (locale: 'en' | 'zh-CN') =>
      explain(made, locale).steps.map(({ sentence }) => sentence);
    expect(sentences('en')[0]).toBe(
      'The rate of the book, 0.200%, on an insurable turnover of CNY 20,000,000 gives CNY 40,000.00 to start from.',
    );
    expect(sentences('en')[1]).toBe(
      'The rate of the book, 0.100%, on credit limits of CNY 6,000,000 adds CNY 6,000.00.',
    );
    expect(sentences('zh-CN')[1]).toBe(
      '按手册费率0.100%和信用限额合计6,000,000元计算，加收6,000.00元。',
    );
    expect(sentences('en')[6]).toBe(
      '“Channel” is “Broker”, which raises the price by 10% (×1.10).',
    );
    expect(sentences('zh-CN')[6]).toBe('“业务渠道”为“经纪”，按手册规定费率上浮10%（系数1.10）。');
    expect(sentences('en')[7]).toContain('“Type of insured” is “group”');
  });
});

describe('FIL-6 what a flat rate is charged on', () => {
  it.each([
    ['insurable-turnover', '40000'],
    ['limits', '12000'],
    ['average-balance', '5287.67123288'],
    ['peak-balance', '5287.67123288'],
  ])('is the %s, with the fact beside it', (base, charge) => {
    const own = tariff('fictional', (open) => {
      open.algorithm.splice(1, 1);
      open.algorithm[0].base = base;
      delete open.pages['limit-rate'];
    });
    const [entry] = priced(fictionalSubmission(), own).ledger;
    expect(entry?.operand).toBe(charge);
    expect(entry?.facts).toMatchObject({ base, currency: 'CNY', rate: '0.002' });
    const amount = entry?.facts['amount'];
    expect((Number(amount) * 0.002).toFixed(4)).toBe(Number(charge).toFixed(4));
    expect(explain(priced(fictionalSubmission(), own), 'en').steps[0]?.sentence).toContain(
      'gives CNY',
    );
  });

  it('counts a refused limit as none, and says where a limit is missing', () => {
    const { discretionaryLimit: _, ...cover } = fictionalSubmission().cover;
    const made = quote(fictionalSubmission({ cover }), book);
    expect(problems(made)).toEqual(['/buyerGroups/0/requestedLimit limits-missing']);
    expect(made.issues[0]?.facts).toEqual({ count: 1 });
    const refused = fictionalSubmission({
      buyers: [{ id: 'A', country: 'CN', approvedLimit: '0', requestedLimit: '9000000' }],
    });
    expect(operandOf(priced(refused, book), 'limit-charge')).toBe('1000');
  });

  it('leaves buyers out that are not insured', () => {
    const buyers = [
      { id: 'A', country: 'CN', requestedLimit: '5000000' },
      { id: 'B', country: 'CN', related: true },
    ];
    const only = fictionalSubmission({ buyers, buyerGroups: [] });
    expect(operandOf(priced(only, book), 'limit-charge')).toBe('5000');
  });

  it('may be charged on limits alone', () => {
    const own = tariff('fictional', (open) => {
      open.algorithm.shift();
      open.algorithm[0].operation = 'start';
      delete open.pages['turnover-rate'];
    });
    expect(priced(fictionalSubmission(), own).ledger[0]).toMatchObject({ after: '6000' });
  });
});

describe('FIL-8 numbers as keys and as attributes', () => {
  const listed = (...keys: readonly string[]) =>
    tariff('fictional', (open) => {
      const { monotone: _, ...page } = open.pages['insured-percentage'];
      const rows = keys.map((key, index) => ({ key, value: `0.8${index}` }));
      open.pages['insured-percentage'] = { ...page, shape: 'keyed', rows };
    });

  it.each([
    [['80', '88', '90'], '0.81'],
    [['80', '88.0', '90'], '0.81'],
    [['80.00', '90', '88.000'], '0.82'],
  ])('a percentage is found among %j', (keys, value) => {
    expect(operandOf(priced(fictionalSubmission(), listed(...keys)), 'insured-percentage')).toBe(
      value,
    );
  });

  it('a percentage that is not listed is not priced', () => {
    const made = quote(fictionalSubmission(), listed('80', '90'));
    expect(problems(made)).toEqual(['/cover/insuredPercentage outside-manual']);
    expect(saidFirst(made.issues).en).toContain('80, 90');
  });

  it.each([
    ['0.20', '0.8'],
    ['0.2000001', '0.9'],
    ['0.4', '1.1'],
    ['0.7', '1.3'],
    ['1', '1.5'],
    ['7', '1.5'],
  ])('a loss ratio of %s is worth %s', (ratio, value) => {
    const attributes = { ...fictionalSubmission().attributes, 'loss-ratio': ratio };
    expect(operandOf(priced(fictionalSubmission({ attributes }), book), 'experience')).toBe(value);
  });

  it.each([
    ['25 %', 'attribute-not-number'],
    ['high', 'attribute-not-number'],
    ['1e-1', 'attribute-not-number'],
    ['-0.1', 'outside-manual'],
  ])('a loss ratio of “%s” is an issue', (ratio, code) => {
    const attributes = { ...fictionalSubmission().attributes, 'loss-ratio': ratio };
    const made = quote(fictionalSubmission({ attributes }), book);
    expect(problems(made)).toEqual([`/attributes/loss-ratio ${code}`]);
    expect(saidFirst(made.issues)['zh-CN']).toContain(ratio);
  });
});
