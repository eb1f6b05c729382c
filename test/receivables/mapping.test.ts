import { describe, expect, test } from 'vitest';
import { chinese, english } from '../../src/issues.js';
import {
  parseReceivablesMapping,
  type ReceivablesMapping,
  type ReceivablesOptions,
  withNames,
} from 'trade-credit-pricing/receivables';
import { buyersFromReceivables, tableFromCells, withMapping } from './reading.js';

const options: ReceivablesOptions = { asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' };
const read = (cells: readonly (readonly string[])[], mapping?: ReceivablesMapping, more = {}) => {
  const { table } = tableFromCells(cells, undefined, mapping ?? {});
  const stated = { ...options, ...more };
  const mapped =
    mapping === undefined ? { table, options: stated } : withMapping(table, stated, mapping);
  return buyersFromReceivables(mapped.table, mapped.options);
};
const codesOf = (input: unknown) => {
  const result = parseReceivablesMapping(input);
  return result.ok ? 'ok' : result.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('WBK-10 a mapping that was kept is read, or everything wrong with it is said by its path', () => {
  test('a whole one', () => {
    const whole: ReceivablesMapping = {
      ...{ format: 1, sheet: 'Aging', list: 'aged-debt', ageingFrom: 'due-date', unit: 10_000 },
      ...{ columns: { buyer: 'Kd', balance: '#3' }, buckets: { 'Period 1': '1-30', Rest: 'none' } },
      ...{ listCurrency: 'EUR', dateFormat: 'd/m/y', decimalMark: ',', defaultCountry: 'DE' },
      ...{ countryMap: { '276': 'DE' }, termsMap: { Z30: 30 }, defaultTermsDays: 0 },
      ...{ relatedParties: ['C1'], groups: { C2: 'G1' }, ids: { 'Alpha Ltd': 'buyer-0001' } },
    };
    expect(parseReceivablesMapping(whole)).toEqual({ ok: true, mapping: whole });
    expect(codesOf({})).toBe('ok');
  });

  test.each<[unknown, readonly string[]]>([
    [null, [' mapping-not-record']],
    [undefined, [' mapping-not-record']],
    [[], [' mapping-not-record']],
    ['x', [' mapping-not-record']],
    [{ colums: {} }, ['/colums mapping-field-unknown']],
    [JSON.parse('{"__proto__": 1}'), ['/__proto__ mapping-field-unknown']],
    [{ format: 2 }, ['/format mapping-format']],
    [{ sheet: '' }, ['/sheet mapping-text']],
    [{ columns: [] }, ['/columns mapping-map']],
    [{ columns: { buyer: 3 }, list: 'x' }, ['/columns/buyer mapping-text', '/list mapping-choice']],
    [
      { buckets: { 'a/b~': null, '': '1-30' } },
      ['/buckets/a~1b~0 mapping-text', '/buckets/ mapping-key'],
    ],
    [{ unit: 0, defaultTermsDays: 1.5 }, ['/unit mapping-unit', '/defaultTermsDays mapping-days']],
    [{ termsMap: { Z: '30', Y: 366 } }, ['/termsMap/Z mapping-days', '/termsMap/Y mapping-days']],
    [{ relatedParties: 'C1' }, ['/relatedParties mapping-list']],
    [{ relatedParties: ['C1', 2] }, ['/relatedParties/1 mapping-text']],
    [
      { ids: { Alpha: 'Alpha Ltd', Beta: '客户', Gamma: '' } },
      ['Alpha', 'Beta', 'Gamma'].map((name) => `/ids/${name} mapping-id`),
    ],
  ])('%j', (input, issues) => {
    expect(codesOf(input)).toEqual(issues);
  });

  test('what JSON cannot write is refused, not thrown at', () => {
    const circular: Record<string, unknown> = {};
    circular['columns'] = circular;
    const hostile = {
      get columns(): never {
        throw new Error('no');
      },
    };
    for (const input of [circular, hostile, { unit: 1n }, () => 1])
      expect(codesOf(input)).toEqual([' mapping-not-record']);
  });

  test('the nearest field is named, in both languages', () => {
    const result = parseReceivablesMapping({ bukets: {} });
    expect(
      result.ok ? [] : result.issues.map((issue) => [english.say(issue), chinese.say(issue)]),
    ).toEqual([
      [
        'A mapping has no field "bukets". Write instead: buckets.',
        '对应文件没有字段“bukets”。可填写：buckets。',
      ],
    ]);
  });
});

const aged = [
  ['Kd', 'Name', 'Saldo', 'Spalte 1', 'Spalte 2', ''],
  ['1', 'Alpha', '30', '10', '20', '7'],
];
const agedMapping: ReceivablesMapping = {
  columns: { buyer: 'Kd', buyerName: 'Name', balance: 'Saldo' },
  buckets: { 'Spalte 1': '1-30', 'Spalte 2': '31+', '#6': 'none' },
  list: 'aged-debt',
};

describe('WBK-11 a list read with the mapping it was read with gives the same', () => {
  test.each<[string, readonly (readonly string[])[], ReceivablesMapping | undefined, object]>([
    ['aged debt whose buckets are mapped', aged, agedMapping, {}],
    [
      'invoices whose dates and amounts tell their order and mark',
      [
        ['Customer No', 'Customer Name', 'Invoice Date', 'Due Date', 'Open amount'],
        ['1', 'Alpha Ltd', '31.12.2025', '30.01.2026', '1.234,50'],
        ['2', 'Beta Ltd', '01.02.2026', '03.03.2026', '99,00'],
      ],
      undefined,
      {},
    ],
    [
      'names and options',
      [
        ['Customer', 'Land', 'Invoice Date', 'Terms', 'Amount'],
        ['Alpha Ltd', 'X', '2025-12-31', 'Z9', '100'],
        ['Beta Ltd', 'X', '2025-12-31', 'Z9', '50'],
      ],
      undefined,
      { countryMap: { X: 'FR' }, termsMap: { Z9: 45 }, list: 'open-items' },
    ],
    [
      'headers that are empty or come twice',
      [
        ['Customer No', 'Amount', 'Amount', 'Invoice Date', ''],
        ['1', '10', '20', '2026-01-31', 'x'],
      ],
      { columns: { amount: '#3', invoiceNumber: '#5' } },
      {},
    ],
  ])('%s', (_, cells, mapping, more) => {
    const first = read(cells, mapping, more);
    const kept = parseReceivablesMapping(JSON.parse(JSON.stringify(first.mapping)));
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues));
    const again = read(cells, kept.mapping);
    expect(again.buyers).toEqual(first.buyers);
    expect(again.totals).toEqual(first.totals);
    expect(again.mapping).toEqual({ ...first.mapping, ...again.mapping });
  });

  test('the mapping says what was recognised and what the list proves', () => {
    const { mapping } = read([
      ['Customer No', 'Invoice Date', 'Open amount'],
      ['1', '31.12.2025', '1.234,50'],
    ]);
    expect(mapping).toEqual({
      ...{ format: 1, defaultCountry: 'DE', dateFormat: 'd/m/y', decimalMark: ',' },
      columns: { buyer: 'Customer No', invoiceDate: 'Invoice Date', openAmount: 'Open amount' },
    });
    expect(read(aged, agedMapping).mapping.buckets).toEqual({
      ...{ 'Spalte 1': '1-30', 'Spalte 2': '31+', '#6': 'none' },
    });
  });

  test('what is stated goes before, entry by entry; columns the list does not have are passed over and said', () => {
    const mapping: ReceivablesMapping = {
      columns: { buyer: 'Kd', terms: 'Ziel', balance: 'Name' },
      ...{ buckets: { 'Spalte 1': '61-90', 'Spalte 3': '31+' }, list: 'aged-debt' },
      ...{ defaultCountry: 'FR', relatedParties: ['9'], ids: {} },
    };
    const { buyers, notes } = read(aged, mapping, {
      columns: { buyerName: 'Name', balance: 'Saldo' },
      ...{ buckets: { 'Spalte 1': '1-30', 'Spalte 2': '31+' }, relatedParties: ['8'] },
    });
    expect(buyers).toMatchObject([
      {
        ...{ id: '1', country: 'DE', peakBalance: '30.00' },
        overdue: [
          { days: 15, amount: '10.00' },
          { days: 31, amount: '20.00' },
        ],
      },
    ]);
    expect(notes[0]).toMatchObject({
      code: 'mapping-columns-absent',
      facts: { columns: 'terms = Ziel, Spalte 3 = 31+' },
    });
  });
});

const invoices = (...names: string[]) => [
  ['Customer Name', 'Invoice Date', 'Open amount'],
  ...names.map((name) => [name, '2026-01-31', '10']),
];
const idsOf = ({ profiles }: ReturnType<typeof read>) =>
  Object.fromEntries(profiles.map(({ id, name }) => [name, id]));

describe('WBK-12 names do not travel: the same name keeps its id from list to list', () => {
  test('without a mapping buyers are numbered by their names, and that holds for the list only', () => {
    const result = read(invoices('Beta Ltd', 'Alpha Ltd', 'BETA LTD.'));
    expect(result.buyers.map(({ id }) => id)).toEqual(['buyer-0001', 'buyer-0002']);
    expect(result.mapping.ids).toEqual({ 'Alpha Ltd': 'buyer-0001', 'BETA LTD.': 'buyer-0002' });
    expect(result.notes.map(({ code }) => code)).toContain('names-as-ids');
  });

  test('with one they keep their ids, and new ones are numbered behind', () => {
    const first = read(invoices('Beta Ltd', 'Delta Ltd'), {});
    const { mapping } = first;
    const next = read(invoices('Alpha Ltd', 'beta  ltd', 'Gamma Ltd'), mapping);
    expect(idsOf(first)).toEqual({ 'Beta Ltd': 'buyer-0001', 'Delta Ltd': 'buyer-0002' });
    expect(idsOf(next)).toEqual({
      ...{ 'beta ltd': 'buyer-0001', 'Alpha Ltd': 'buyer-0003', 'Gamma Ltd': 'buyer-0004' },
    });
    expect(next.mapping.ids).toEqual({
      ...{ 'Alpha Ltd': 'buyer-0003', 'Beta Ltd': 'buyer-0001' },
      ...{ 'Delta Ltd': 'buyer-0002', 'Gamma Ltd': 'buyer-0004' },
    });
    expect(next.notes).toContainEqual(
      expect.objectContaining({
        code: 'names-by-mapping',
        facts: { buyers: 3, known: 1, added: 2 },
      }),
    );
  });

  test('two names with one id are one buyer, and an id of the list may be one of them', () => {
    const ids = { 'Alpha Ltd': 'C7', 'Alpha GmbH': 'C7' };
    const cells = [
      ['Customer No', 'Customer Name', 'Invoice Date', 'Open amount'],
      ['C7', 'Alpha', '2026-01-31', '1'],
      ['', 'Alpha Ltd', '2026-01-31', '10'],
      ['', 'Alpha GmbH', '2026-01-31', '100'],
    ];
    expect(read(cells, { ids }).profiles).toMatchObject([{ id: 'C7', openBalance: '111.00' }]);
  });

  test('ids of the list that look like ids that stand for names are not given again', () => {
    const cells = [
      ['Customer No', 'Customer Name', 'Invoice Date', 'Open amount'],
      ['buyer-0003', 'Alpha', '2026-01-31', '1'],
      ['', 'Beta Ltd', '2026-01-31', '10'],
    ];
    expect(read(cells).buyers.map(({ id }) => id)).toEqual(['buyer-0003', 'buyer-0004']);
  });

  test('the order of the rows makes no difference', () => {
    const names = ['Delta Ltd', 'Alpha Ltd', 'Gamma Ltd', 'ALPHA LTD', 'Beta Ltd'];
    const { buyers, mapping } = read(invoices(...names), { ids: { 'Gamma Ltd': 'buyer-0009' } });
    const reversed = read(invoices(...names.reverse()), { ids: { 'Gamma Ltd': 'buyer-0009' } });
    expect(reversed.buyers).toEqual(buyers);
    expect(reversed.mapping).toEqual(mapping);
  });

  test('groups that are named get ids too, and keep them; what the caller calls a group stays', () => {
    const cells = (...rows: string[][]) => [
      ['Customer No', 'Corporate Group', 'Invoice Date', 'Open amount'],
      ...rows.map(([id = '', group = '']) => [id, group, '2026-01-31', '10']),
    ];
    const first = read(cells(['1', 'Omega Holding'], ['2', 'G7'], ['3', 'OMEGA HOLDING']), {
      groups: { 2: 'Sigma Group' },
    });
    expect(first.buyers.map(({ group }) => group)).toEqual([
      ...['group-0001', 'Sigma Group', 'group-0001'],
    ]);
    expect(first.mapping.groupIds).toEqual({ 'OMEGA HOLDING': 'group-0001' });
    const next = read(cells(['1', 'Alpha Holding'], ['4', 'Omega  Holding']), first.mapping);
    expect(next.buyers.map(({ group }) => group)).toEqual(['group-0002', 'group-0001']);
  });

  test('no buyer holds a name', () => {
    const { buyers } = read(invoices('Alpha Ltd', '示例贸易有限公司'), {});
    expect(JSON.stringify(buyers)).not.toMatch(/alpha|示例/i);
  });
});

describe('WBK-13 names come back beside the ids for display', () => {
  const names = new Map([
    ['buyer-0001', 'Alpha Ltd'],
    ['C7', 'Beta $& SARL'],
    ['10', 'Ten'],
  ]);
  test.each([
    ['Buyer buyer-0001 is overdue.', 'Buyer buyer-0001 (Alpha Ltd) is overdue.'],
    ['买方buyer-0001、C7已逾期', '买方buyer-0001 (Alpha Ltd)、C7 (Beta $& SARL)已逾期'],
    ['C7.', 'C7 (Beta $& SARL).'],
    ['C70, XC7, C7-1, buyer-00011', 'C70, XC7, C7-1, buyer-00011'],
    ['EUR 10.00, 1,10, 10,000, 3.10', 'EUR 10.00, 1,10, 10,000, 3.10'],
    ['10 buyers', '10 (Ten) buyers'],
  ])('%s', (text, named) => {
    expect(withNames(text, names)).toBe(named);
    expect(withNames('买方C7。', names, 'zh-CN')).toBe('买方C7（Beta $& SARL）。');
    expect(withNames({ lines: [{ text, more: 5 }] }, names)).toEqual({
      lines: [{ text: named, more: 5 }],
    });
  });
});
