import { describe, expect, test } from 'vitest';
import { importing } from './importing.js';
import { madeRow, madeWorkbook } from './workbook/made-workbook.js';

const stated = ['--as-of', '2026-03-31', '--currency', 'EUR', '--default-country', 'DE'];
const aged = [
  'Kunde;Saldo;Spalte 1;Spalte 2',
  'Alpha GmbH;30,00;10,00;20,00',
  'Beta AG;5,00;5,00;0,00',
].join('\n');
const mapped = ['--buckets', 'Spalte 1=1-30,Spalte 2=31+', '--mapping', 'm.json'];

describe('WBK-14 trade-credit import --mapping', () => {
  test('keeps the mapping a list was read with, and reads the next list with it', async () => {
    const first = await importing(['a.csv', ...stated, ...mapped], { 'a.csv': aged });
    expect(first.stopped).toBeUndefined();
    expect(first.json['buyers']).toMatchObject([
      {
        ...{ id: 'buyer-0001', country: 'DE', peakBalance: '30.00' },
        overdue: [
          { days: 15, amount: '10.00' },
          { days: 31, amount: '20.00' },
        ],
      },
      { id: 'buyer-0002', peakBalance: '5.00' },
    ]);
    expect(first.error).toContain('Buyers known by name\n  buyer-0001  Alpha GmbH\n');
    expect(first.error).toContain('The mapping is kept in m.json');
    expect(JSON.parse(first.files['m.json'] ?? '')).toEqual({
      ...{ format: 1, defaultCountry: 'DE', decimalMark: ',' },
      columns: { buyerName: 'Kunde', balance: 'Saldo' },
      buckets: { 'Spalte 1': '1-30', 'Spalte 2': '31+' },
      ids: { 'Alpha GmbH': 'buyer-0001', 'Beta AG': 'buyer-0002' },
    });

    const next = await importing(
      ['a.csv', '--as-of', '2027-03-31', '--currency', 'EUR', '--mapping', 'm.json'],
      {
        'a.csv': aged.replace('Alpha GmbH', 'Aaron AG'),
        'm.json': first.files['m.json'] ?? '',
      },
    );
    expect(next.json['buyers']).toMatchObject([
      { id: 'buyer-0002', peakBalance: '5.00' },
      { id: 'buyer-0003', peakBalance: '30.00' },
    ]);
    expect(next.error).toContain('1 known, 1 new');
    expect(next.error).toContain('The mapping in m.json is brought up to date.');
    expect(JSON.parse(next.files['m.json'] ?? '')).toMatchObject({
      ids: { 'Aaron AG': 'buyer-0003', 'Alpha GmbH': 'buyer-0001', 'Beta AG': 'buyer-0002' },
    });
    expect(next.out).not.toMatch(/aaron|beta/i);
  });

  test('stays as it was when there is nothing new', async () => {
    const first = await importing(['a.csv', ...stated, ...mapped], { 'a.csv': aged });
    const files = { 'a.csv': aged, 'm.json': first.files['m.json'] ?? '' };
    const again = await importing(
      ['a.csv', ...stated, '--mapping', 'm.json', '--report', 'r.json'],
      files,
    );
    expect(again.out).toBe(first.out);
    expect(again.error).toContain('The mapping in m.json stays as it was.');
    expect(again.files).not.toHaveProperty('m.json');
    expect(JSON.parse(again.files['r.json'] ?? '')).toMatchObject({
      mapping: JSON.parse(first.files['m.json'] ?? '') as object,
    });
  });

  test('serves several lists: what one does not have stays for the others', async () => {
    const first = await importing(['a.csv', ...stated, ...mapped], { 'a.csv': aged });
    const open = 'Kunde;Rechnungsdatum;Offen\nBeta AG;31.01.2026;7,00\n';
    const { json, error, files } = await importing(['b.csv', ...stated, '--mapping', 'm.json'], {
      'b.csv': open,
      'm.json': first.files['m.json'] ?? '',
    });
    expect(json['buyers']).toMatchObject([{ id: 'buyer-0002' }]);
    expect(error).toContain(
      'columns that this list does not have: balance = Saldo, Spalte 1 = 1-30',
    );
    expect(JSON.parse(files['m.json'] ?? '')).toMatchObject({
      columns: { balance: 'Saldo', openAmount: 'Offen', invoiceDate: 'Rechnungsdatum' },
      buckets: { 'Spalte 1': '1-30' },
    });
  });

  test('is not written when no buyer is read', async () => {
    const argv = ['a.csv', ...stated, ...mapped, '--related', 'Alpha GmbH,Beta AG'];
    const { stopped, files } = await importing(argv, { 'a.csv': aged });
    expect(stopped).toMatch(/^3 no buyer/);
    expect(files).toEqual({});
  });

  test('names the sheet that was stated, and no other; a CSV file has none', async () => {
    const rows = [
      madeRow(['Customer No', 'Country', 'Invoice Date', 'Open amount']),
      madeRow(['C1', 'DE', '2026-01-31', 5]),
    ].join('');
    const bytes = madeWorkbook([
      { name: 'A', rows },
      { name: 'B', rows },
    ]);
    const files = { 'a.xlsx': bytes };
    const argv = ['a.xlsx', ...stated, '--mapping', 'm.json'];
    const chosen = await importing(argv, files);
    expect(JSON.parse(chosen.files['m.json'] ?? '')).not.toHaveProperty('sheet');
    const named = await importing([...argv, '--sheet', 'B'], files);
    const mapping = named.files['m.json'] ?? '';
    expect(JSON.parse(mapping)).toMatchObject({ sheet: 'B' });
    const next = await importing(argv, { ...files, 'm.json': mapping });
    expect(next.error).toContain('a.xlsx: sheet "B"');
    const csv = await importing(['a.csv', ...argv.slice(1)], { 'a.csv': aged, 'm.json': mapping });
    expect(csv.stopped ?? '').not.toMatch(/sheet/);
  });

  test.each([
    ['no JSON', '{"columns"', /^3 m\.json:1:11: colon expected; expected a JSON object/],
    ['another record', '[]', /^3 m\.json holds no mapping that can be used:\nThis is no mapping/],
    [
      'wrong in two places',
      '{"colum": {}, "ids": {"Alpha GmbH": "Alpha GmbH"}}',
      /^3 m\.json holds .*:\n\/colum: A mapping has no field "colum"\. Write instead: columns\.\n\/ids\/Alpha GmbH: Alpha GmbH is no id/,
    ],
  ])('%s is refused', async (_, text, message) => {
    const argv = ['a.csv', ...stated, '--mapping', 'm.json'];
    const { stopped } = await importing(argv, { 'a.csv': aged, 'm.json': text });
    expect(stopped).toMatch(message);
  });

  test('in Chinese', async () => {
    const argv = ['a.csv', ...stated, ...mapped, '--locale', 'zh-CN'];
    const { error } = await importing(argv, { 'a.csv': aged });
    expect(error).toContain('仅有名称的买方\n  buyer-0001  Alpha GmbH\n');
    expect(error).toContain('字段对应已保存至m.json，下次导入可继续使用。');
    const refused = await importing(argv, { 'a.csv': aged, 'm.json': '{"list": "x"}' });
    expect(refused.stopped).toMatch(
      /^3 m\.json中没有可用的应收账款对照表：\n\/list：x不是list的可选值/,
    );
  });
});
