import { describe, expect, test } from 'vitest';
import {
  indemnity,
  type IndemnityCover,
  type IndemnityLoss,
  type IndemnityOptions,
} from '../../src/indemnity/index.js';
import { stated } from './stated.js';
import { said } from '../support/said.js';
import { indemnityWords } from '../../src/explain/index.js';

const cover: IndemnityCover = {
  insuredPercentage: '90',
  discretionaryLimit: '100000',
  maximumTermsDays: 90,
  maximumExtensionDays: 60,
  waitingPeriodDays: 120,
};
const period = { inception: '2026-09-01', expiry: '2027-08-31', months: 12 };
const loss = { date: '2027-01-31', gross: '80000', limit: '50000' };

const made = (losses: readonly IndemnityLoss[], options: Partial<IndemnityOptions> = {}) =>
  stated(indemnity(cover, losses, { currency: 'CNY', ...options }));

function notesOf(losses: readonly IndemnityLoss[], options: Partial<IndemnityOptions> = {}) {
  const { notes } = made(losses, options);
  for (const message of notes.map(said)) {
    expect(message.en).not.toMatch(/undefined|\{\w+\}/);
    expect(message['zh-CN']).toMatch(/^[^{}]*。$/);
  }
  return notes.map(({ path, code }) => [path, code]);
}

describe('IND-9 losses outside the period are counted and noted', () => {
  const at = (date: string, more: Partial<IndemnityLoss> = {}) => ({ ...loss, date, ...more });

  test.each<[string, IndemnityLoss, IndemnityOptions['period'], string | null]>([
    ['a day before the inception', at('2026-08-31'), period, 'loss-before-period'],
    ['on the inception', at('2026-09-01'), period, null],
    [
      'a day before the inception, losses occurring',
      at('2026-08-31', { cause: 'insolvency' }),
      { ...period, basis: 'losses-occurring' },
      'loss-before-period',
    ],
    ['on the last day', at('2027-08-31'), { ...period, basis: 'losses-occurring' }, null],
    [
      'the day after, losses occurring',
      at('2027-09-01'),
      { ...period, basis: 'losses-occurring' },
      'loss-after-period',
    ],
    // Shipped on 31 August 2027 on 90 days, extended by 60: due on 28 January 2028.
    [
      'the last due date of a shipment',
      at('2028-01-28'),
      { ...period, basis: 'risks-attaching' },
      null,
    ],
    ['the day after', at('2028-01-29'), period, 'loss-after-run-off'],
    // Unpaid for 120 more days the debt is a loss: until 27 May 2028 its buyer may fail.
    ['the last insolvency', at('2028-05-27', { cause: 'insolvency' }), period, null],
    ['the day after', at('2028-05-28', { cause: 'insolvency' }), period, 'loss-after-run-off'],
    ['no period', at('2020-01-01'), undefined, null],
  ])('%s', (_, one, given, code) => {
    const options = given === undefined ? {} : { period: given };
    expect(notesOf([one], options)).toEqual(code === null ? [] : [['/losses/0/date', code]]);
    expect(made([one], options).totals).toEqual(made([one]).totals);
  });

  test('where the cover does not say how long terms are, late losses are not told', () => {
    const one = at('2040-01-01');
    const { notes } = stated(
      indemnity({ insuredPercentage: '90' }, [one], { currency: 'CNY', period }),
    );
    expect(notes).toEqual([]);
  });
});

describe('IND-9 buyers', () => {
  const buyers = [
    { id: 'B-1', limit: '50000' },
    { id: 'B-2', discretionary: true },
    { id: 'B-3', limit: '50000', insurable: false },
    {
      ...{ id: 'B-4', limit: '71000', currency: 'CNY' },
      converted: { currency: 'USD', rate: '7.1', date: '2026-07-31' },
    },
  ];
  const of = (buyer: string, more: Partial<IndemnityLoss> = {}): IndemnityLoss => ({
    ...{ date: '2027-01-31', gross: '80000', buyer },
    ...more,
  });

  test('unknown and excluded ones, and limits that were converted', () => {
    const losses = [
      of('B-9'),
      of('B-9', { limit: '1' }),
      of('B-3', { limit: '1' }),
      of('B-4'),
      of('B-4', { limit: '1' }),
    ];
    expect(notesOf(losses, { buyers })).toEqual([
      ['/options/buyers', 'limits-of-buyers'],
      ['/losses/0/buyer', 'buyer-unknown'],
      ['/losses/1/buyer', 'buyer-unknown'],
      ['/losses/2/buyer', 'buyer-not-insurable'],
      ['/losses/3/buyer', 'limit-converted'],
    ]);
  });

  test('how many losses took the limit of their buyer', () => {
    const losses = [
      of('B-1'),
      of('B-2'),
      of('B-2', { discretionary: true }),
      of('B-1', { limit: '1' }),
    ];
    const { notes } = made(losses, { buyers });
    expect(notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['limits-of-buyers', { count: 2 }],
    ]);
  });

  test('that they are not known, where a loss would need them', () => {
    expect(notesOf([of('B-9')])).toEqual([['/options/buyers', 'buyers-not-given']]);
    expect(notesOf([of('B-9', { limit: '1' }), of('B-9', { discretionary: true })])).toEqual([]);
    expect(notesOf([of('B-9')], { buyers: [] })).toEqual([['/losses/0/buyer', 'buyer-unknown']]);
  });

  test('a hundred at most, and one that says how many more', () => {
    const notes = notesOf(
      Array.from({ length: 150 }, () => of('B-9')),
      { buyers },
    );
    expect([notes.length, notes.at(-1)]).toEqual([101, ['/losses', 'notes-not-listed']]);
  });
});

test('IND-9 in words a note begins with its loss, and days are written out', () => {
  const losses = [
    { ...loss, date: '2027-03-01', buyer: 'B-9' },
    { ...loss, id: 'L-2', date: '2026-05-03' },
  ];
  const result = made(losses, { period, buyers: [] });
  const words = (locale: 'en' | 'zh-CN') =>
    indemnityWords(result, locale).flatMap(({ about, text }) =>
      about.startsWith('note/') ? text : [],
    );
  expect(words('en')).toEqual([
    'Loss 1 (L-2): 3 May 2026 is before the cover begins on 1 September 2026, so this policy does not insure the loss. It was put through the cover all the same and may have used part of the first loss and the maximum: leave it out, or correct its date.',
    'Loss 2: There is no buyer B-9 among those given, so its limit is not known. Check the id; a buyer described in a group goes by the id of the group.',
  ]);
  expect(words('zh-CN')).toEqual([
    '第1笔损失（L-2）：损失日期2026年5月3日早于起保日2026年9月1日，不属于本保单承保的损失。本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：请删除该笔，或更正日期。',
    '第2笔损失：所提供的买方中没有B-9，其限额不明。请核对编号；按组填写的买方请填写该组的编号。',
  ]);
  expect(result.notes.map(({ path, facts }) => [path, facts])).toEqual([
    ['/losses/1/date', { date: '2026-05-03', inception: '2026-09-01' }],
    ['/losses/0/buyer', { buyer: 'B-9' }],
  ]);
});
