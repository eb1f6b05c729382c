import { expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { rateManual } from '../../src/manual/index.js';
import { formatIn } from '../../src/explain/in-asked-language.js';
import { filedBook } from './filed-book.js';
import { blocksOf, cellsOf, sectionOf, textsOf, written } from './parts.js';

const filed = rateManual(filedBook, 'en');
const cells = (id: string, manual = filed) => cellsOf(sectionOf(manual, id));

test('MAN-2 bands keep their ends, ranges their selection and its rule', () => {
  expect(cells('page-waiting-period')).toEqual([
    ['0 ≤ x ≤ 90', '1.2 → 1', '1 – 1.2', 'along the line', '', ''],
    ['90 < x < 180', '0.95', '0.9 – 1', 'selected', '', ''],
    ['x ≥ 180', '0.9 → 0.8', '0.8 – 0.9', 'along the line', '365', 'Open'],
  ]);
  expect(cells('page-total-limits')).toEqual([
    ['0 ≤ x < 1,000,000', '1.2', '1.1 – 1.3', 'midpoint'],
    ['1,000,000 ≤ x < 5,000,000', '1.1', '', ''],
    ['5,000,000 ≤ x < 1,000,000,000', '1', '0.90 – 1.1', 'midpoint'],
    ['x ≥ 1,000,000,000', '0.85', '', ''],
  ]);
  expect(cells('page-insured-percentage')).toEqual([
    ['50', '0.5', '0.4 – 0.6', 'midpoint'],
    ['100', '1.05', '0.9 – 1.1', 'selected'],
  ]);
});

test('MAN-2 a key that happens to be the name of a known row keeps to its own page', () => {
  expect(cells('page-trade')).toEqual([
    ['Open', 'open', '1.25', '1 – 1.5', 'selected'],
    ['', 'none', '1.4', '', ''],
  ]);
});

test('MAN-2 numbers are written digit by digit', () => {
  const { exact, exactPercent } = formatIn('en');
  expect(['0.000225', '1', '-0.15', '0.85'].map(exactPercent)).toEqual([
    ...['0.0225%', '100%', '-15%', '85%'],
  ]);
  expect(['1234567.50', '-1000', '0.10'].map(exact)).toEqual(['1,234,567.50', '-1,000', '0.10']);
  const reference = rateManual(referenceBook, 'zh-CN');
  expect(cells('page-political-risk', reference)).toContainEqual(['1', '0.045%']);
  expect(cells('page-limits', reference)).toContainEqual([
    ...['保费下限', 'premium-floor', '15,000元', ''],
  ]);
  expect(cells('page-assumptions', reference)).toContainEqual([
    ...['付款方式', 'payment-method', '赊销', '最无保障'],
  ]);
});

test('the title page states filing and periods', () => {
  expect(textsOf(filed.front)).toEqual(
    expect.arrayContaining([
      'F-2026-7, Filed for tests',
      'inception from 1 January 2026 to 31 December 2027',
      'inception from 1 February 2026 to 31 December 2027',
      'received from 15 November 2025',
    ]),
  );
});

test('guidelines are sentences', () => {
  expect(cells('guidelines').map(([, sentence]) => sentence)).toEqual([
    "Refer to the underwriter when the largest buyer's share of the balances is above 30%.",
    'Decline when the insurable turnover is below CNY 5,000,000.',
    'Note on the quote when there is no loss history, or one of next to no time or turnover.',
    'Note on the quote when the mark for “there is no loss history, or one of next to no time or turnover” (1 true, 0 not) is below 0.5.',
    'Refer to the underwriter when the number of buyers is 1 or less.',
    'Refer to the underwriter when the premium over the most the cover can pay is 30% or more.',
  ]);
  const chinese = rateManual(filedBook, 'zh-CN');
  expect(cells('guidelines', chinese).map(([, sentence]) => sentence)).toEqual([
    '最大买方占应收余额的比例高于30%的，转核保审批。',
    '可保营业额低于5,000,000元的，拒保。',
    '没有历史损失记录，或记录的期间、营业额极少的，在报价单上提示。',
    '“没有历史损失记录，或记录的期间、营业额极少”的标记（是为1，否为0）低于0.5的，在报价单上提示。',
    '买方数量不高于1的，转核保审批。',
    '保费与最多可赔金额之比达到或超过30%的，转核保审批。',
  ]);
});

test('triggers, claims and cases are in words', () => {
  expect(cells('triggers')).toEqual([
    [
      'Late: days its oldest overdue is past due',
      ...['a buyer', '60 days', '30 days', 'High', "withdraw the limit with 15 days' notice"],
      ...['judgement', 'Tests.'],
    ],
    [
      'Barred: attitude to the country',
      ...['a country', 'withdrawn', 'open', 'Low', 'monitor', 'judgement', 'Tests. [filing]'],
    ],
  ]);
  const claimed = sectionOf(filed, 'claims').blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(written) : [],
  );
  expect(claimed).toEqual([
    'A stored quote replays to the same premium.',
    'Every value that was read lies inside its filed range.',
  ]);
  expect(cells('cases')).toEqual([
    [
      ...['A first case', 'first'],
      'Not priced; Estimated premium: USD 1,200,000.5; Premium rate: 0.215%; Findings: odd',
      'Kept for tests.',
    ],
  ]);
});

test('a rate on limits, and a line of the technical premium alone, say so', () => {
  const own = sectionOf(filed, 'step-own-expense');
  expect(own.title).toBe('own-expense (technical premium only)');
  expect(textsOf(blocksOf(filed))).toContain('the attribute “trade-form” of the submission');
});
