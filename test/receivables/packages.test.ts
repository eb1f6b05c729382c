import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buyersFromReceivables, tableFromCells } from 'trade-credit-pricing/receivables';

/** Layouts of reports: headers and rows as the packages write them, names and amounts invented. */
const reports: readonly (readonly [
  name: readonly [software: string, report: string, language: string],
  lines: readonly string[],
  open: Readonly<Record<string, string>>,
])[] = [
  [
    ['Xero', 'Aged Receivables Detail', 'English'],
    [
      'Aged Receivables Detail',
      'Sample Trading Ltd',
      'As at 31 March 2026',
      '',
      'Invoice Date;Due Date;Invoice Number;Invoice Reference;Current;< 1 Month;1 Month;2 Months;3 Months;Older;Total',
      ';;;;;;;;;;',
      'Northwind Stores;;;;;;;;;;',
      '12 Mar 2026;11 Apr 2026;INV-0042;PO 7;1250.00;0.00;0.00;0.00;0.00;0.00;1250.00',
      'Total Northwind Stores;;;;1250.00;0.00;0.00;0.00;0.00;0.00;1250.00',
      'Globex Trading;;;;;;;;;;',
      '20 Feb 2026;22 Mar 2026;INV-0038;;0.00;300.00;0.00;0.00;0.00;0.00;300.00',
      '28 Nov 2025;28 Dec 2025;INV-0011;;0.00;0.00;0.00;0.00;55.10;0.00;55.10',
      'Total Globex Trading;;;;0.00;300.00;0.00;0.00;55.10;0.00;355.10',
      'Total;;;;1250.00;300.00;0.00;0.00;55.10;0.00;1605.10',
    ],
    { 'Globex Trading': '355.10', 'Northwind Stores': '1250.00' },
  ],
  [
    ['QuickBooks Online', 'A/R Aging Summary', 'English'],
    [
      'A/R Aging Summary',
      'Sample Trading LLC',
      '"As of March 31, 2026"',
      '',
      ';Current;1 - 30;31 - 60;61 - 90;91 and over;Total',
      'Northwind Stores;1250.00;;;;;1250.00',
      'Globex Trading;;300.00;;;55.10;355.10',
      'TOTAL;1250.00;300.00;0.00;0.00;55.10;1605.10',
    ],
    { 'Globex Trading': '355.10', 'Northwind Stores': '1250.00' },
  ],
  [
    ['Odoo (OCA)', 'Aged Partner Balance', 'English'],
    [
      'Aged Partner Balance - Sample SL - EUR',
      '430000 - Customers',
      'Partner;Residual;Current;Age ≤ 30 d.;Age ≤ 60 d.;Age ≤ 90 d.;Age ≤ 120 d.;Older',
      'Northwind Stores;1250.00;1250.00;0.00;0.00;0.00;0.00;0.00',
      'Globex Trading;455.10;0.00;300.00;100.00;0.00;0.00;55.10',
      'Total;1705.10;1250.00;300.00;100.00;0.00;0.00;55.10',
    ],
    { 'Globex Trading': '455.10', 'Northwind Stores': '1250.00' },
  ],
  [
    ['Business Central', 'Aged Accounts Receivable', 'English'],
    [
      'Customer No.;Customer Name;Balance Due (LCY);Not Due;0 - 30 days;31 - 60 days;61 - 90 days;Over 90 days',
      '10000;Alder Corporation;2.105,10;1.250,00;300,00;500,00;0,00;55,10',
    ],
    { 'Alder Corporation': '2105.10' },
  ],
  [
    ['Yonyou U8', '应收账龄分析', 'Chinese'],
    [
      '应收账龄分析',
      '客户编码;客户名称;币种;本币余额;账期内;逾期1-30天;逾期31-60天;逾期61-90天;逾期91-180天;逾期180天以上;信用额度',
      '01001;示例贸易（上海）有限公司;欧元;1,250,000.00;1,000,000.00;250,000.00;;;;;2,000,000.00',
      '01002;样本电子股份有限公司;欧元;355,100.55;;300,000.00;;;55,100.55;;500,000.00',
      ';合计;;1,605,100.55;1,000,000.00;550,000.00;;;55,100.55;;',
    ],
    { '示例贸易（上海）有限公司': '1250000.00', 样本电子股份有限公司: '355100.55' },
  ],
  [
    ['German open-item lists', 'Offene Posten', 'German'],
    [
      'Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeitsdatum;Rechnungsbetrag;Bezahlt;Offener Betrag;Währung;Überfällig;Tage überfällig',
      'RE-1001;Muster GmbH;15.01.2026;14.02.2026;1.190,00;190,00;1.000,00;EUR;Ja;45',
      'RE-1002;Muster GmbH;20.03.2026;19.04.2026;238,00;0,00;238,00;EUR;Nein;0',
      'RE-1004;Beispiel AG;01.03.2026;31.03.2026;100,00;0,00;100,00;EUR;Nein;0',
    ],
    { 'Muster GmbH': '1238.00', 'Beispiel AG': '100.00' },
  ],
];

const page = readFileSync('docs/receivables.md', 'utf8');

test.each(reports)(
  'WBK-16 %j is read to the cent, and docs/receivables.md says so',
  (name, lines, open) => {
    const { table } = tableFromCells(lines.map((line) => line.split(';')));
    const { profiles, totals } = buyersFromReceivables(table, {
      ...{ asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' },
    });
    expect(
      Object.fromEntries(profiles.map(({ name: buyer = '', openBalance }) => [buyer, openBalance])),
    ).toEqual(open);
    const [sums] = totals.byCurrency;
    const cents = (amount = '0'): number => Math.round(Number(amount) * 100);
    expect(cents(sums?.amountIn)).toBe(cents(sums?.amountUsed) + cents(sums?.amountDropped));
    expect(page.replace(/ +/g, ' ')).toContain(`| ${name.join(' | ')} |`);
  },
);
