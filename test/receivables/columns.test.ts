import { dayNumber } from '../../src/values/calendar.js';
import { describe, expect, test } from 'vitest';
import { ageingBuckets } from '../../src/receivables/columns/ageing-headers.js';
import { recogniseColumns } from '../../src/receivables/columns/recognise-columns.js';
import { tableFromCells } from './reading.js';

function recognised(header: readonly string[], rows: readonly (readonly string[])[] = []) {
  const { fields, buckets, unread } = recogniseColumns({ header, rows }, {});
  return {
    fields: Object.fromEntries([...fields].map(([field, column]) => [field, column.header])),
    buckets: buckets.map(({ span }) =>
      span === 'not-due' ? span : `${span.from}-${span.to ?? ''}`,
    ),
    unread,
  };
}

describe('headers', () => {
  test('SAP field names', () => {
    const header =
      'BUKRS KUNNR NAME1 LAND1 BELNR BLDAT BUDAT ZFBDT ZTERM ZBD1T ZBD2T ZBD3T WRBTR WAERS DMBTR AUGDT AUGBL SHKZG XBLNR BLART NETDT GJAHR';
    expect(recognised(header.split(' '))).toEqual({
      fields: {
        companyCode: 'BUKRS',
        buyer: 'KUNNR',
        buyerName: 'NAME1',
        country: 'LAND1',
        invoiceNumber: 'BELNR',
        invoiceDate: 'BLDAT',
        postingDate: 'BUDAT',
        baselineDate: 'ZFBDT',
        terms: 'ZTERM',
        termsDays: 'ZBD1T',
        secondTermsDays: 'ZBD2T',
        thirdTermsDays: 'ZBD3T',
        amount: 'WRBTR',
        currency: 'WAERS',
        localAmount: 'DMBTR',
        clearingDate: 'AUGDT',
        debitCredit: 'SHKZG',
        documentType: 'BLART',
        dueDate: 'NETDT',
        clearingDocument: 'AUGBL',
      },
      buckets: [],
      unread: ['XBLNR', 'GJAHR'],
    });
  });

  test('the line items of SAP in English', () => {
    const header = [
      'Customer',
      'Company Code',
      'Document Number',
      'Document Type',
      'Document Date',
      'Posting Date',
      'Net due date',
      'Arrears after net due date',
      'Amount in doc. curr.',
      'Document currency',
      'Amount in local currency',
      'Local Currency',
      'Payment terms',
      'Clearing date',
      'Clearing Document',
    ];
    expect(recognised(header).fields).toEqual({
      buyer: 'Customer',
      companyCode: 'Company Code',
      invoiceNumber: 'Document Number',
      documentType: 'Document Type',
      invoiceDate: 'Document Date',
      postingDate: 'Posting Date',
      dueDate: 'Net due date',
      overdueDays: 'Arrears after net due date',
      amount: 'Amount in doc. curr.',
      currency: 'Document currency',
      localAmount: 'Amount in local currency',
      localCurrency: 'Local Currency',
      terms: 'Payment terms',
      clearingDate: 'Clearing date',
      clearingDocument: 'Clearing Document',
    });
  });

  test('German', () => {
    const header =
      'Debitor;Name 1;Land;Belegnummer;Belegart;Belegdatum;Buchungsdatum;Nettofälligkeit;Betrag in Belegwährung;Währung;Zahlungsbedingung;Ausgleichsdatum;Soll/Haben-Kennz.';
    expect(recognised(header.split(';')).fields).toEqual({
      buyer: 'Debitor',
      buyerName: 'Name 1',
      country: 'Land',
      invoiceNumber: 'Belegnummer',
      documentType: 'Belegart',
      invoiceDate: 'Belegdatum',
      postingDate: 'Buchungsdatum',
      dueDate: 'Nettofälligkeit',
      amount: 'Betrag in Belegwährung',
      currency: 'Währung',
      terms: 'Zahlungsbedingung',
      clearingDate: 'Ausgleichsdatum',
      debitCredit: 'Soll/Haben-Kennz.',
    });
  });

  test('Chinese', () => {
    const header =
      '客户编号,客户名称,国家,发票号,发票日期,到期日,金额,币种,付款条件,收款日期,逾期天数,是否关联方';
    expect(recognised(header.split(',')).fields).toEqual({
      buyer: '客户编号',
      buyerName: '客户名称',
      country: '国家',
      invoiceNumber: '发票号',
      invoiceDate: '发票日期',
      dueDate: '到期日',
      amount: '金额',
      currency: '币种',
      terms: '付款条件',
      clearingDate: '收款日期',
      overdueDays: '逾期天数',
      related: '是否关联方',
    });
  });

  test('headers known only by their words', () => {
    const header = [
      'cust_number',
      'name_customer',
      'clear_date',
      'doc_id',
      'posting_date',
      'document_create_date',
      'due_in_date',
      'invoice_currency',
      'document type',
      'total_open_amount',
      'baseline_create_date',
      'cust_payment_terms',
      'Customer Country Name',
      'Payment_date_predict',
      'invoiceGrossAmt',
    ];
    const { fields, unread } = recognised(header);
    expect(fields).toMatchObject({
      buyer: 'cust_number',
      buyerName: 'name_customer',
      clearingDate: 'clear_date',
      invoiceNumber: 'doc_id',
      postingDate: 'posting_date',
      invoiceDate: 'document_create_date',
      dueDate: 'due_in_date',
      currency: 'invoice_currency',
      documentType: 'document type',
      openAmount: 'total_open_amount',
      baselineDate: 'baseline_create_date',
      terms: 'cust_payment_terms',
      country: 'Customer Country Name',
      amount: 'invoiceGrossAmt',
    });
    expect(unread).toEqual(['Payment_date_predict']);
  });

  test('LED-6 a column headed Customer holds names or numbers, as its cells tell', () => {
    const header = ['Customer', 'Amount'];
    expect(
      recognised(header, [
        ['Acme Ltd', '1'],
        ['Hansa Bau GmbH', '2'],
      ]).fields,
    ).toMatchObject({ buyerName: 'Customer' });
    expect(
      recognised(header, [
        ['100234', '1'],
        ['C-77', '2'],
      ]).fields,
    ).toMatchObject({ buyer: 'Customer' });
  });

  test('currencies and units in headers', () => {
    const { fields } = recogniseColumns(
      {
        header: ['客户编号', '金额（万元）', 'Open amount (USD)', 'Amount in thousands EUR'],
        rows: [],
      },
      {},
    );
    expect(fields.get('amount')).toMatchObject({ scale: 10_000 });
    expect(fields.get('openAmount')).toMatchObject({ currency: 'USD' });
  });

  test('names of objects are headers like any other', () => {
    expect(
      recognised(['__proto__', 'constructor', 'toString', 'hasOwnProperty']).unread,
    ).toHaveLength(4);
  });
});

describe('LED-5 ageing buckets', () => {
  const spans = (...headers: string[]) =>
    ageingBuckets(headers, { asOf: dayNumber('2026-03-31') }).map(({ span }) =>
      span === 'not-due' ? span : `${span.from}-${span.to ?? ''}`,
    );

  test.each([
    [
      ['Not due', '1-30', '31-60', '61-90', '90+'],
      ['not-due', '1-30', '31-60', '61-90', '91-'],
    ],
    [
      ['Current', '1 - 30 Days', '31 - 60 Days', 'Over 60 Days'],
      ['not-due', '1-30', '31-60', '61-'],
    ],
    [
      ['未到期', '逾期1-30天', '逾期31-60天', '逾期61-90天', '逾期90天以上'],
      ['not-due', '1-30', '31-60', '61-90', '91-'],
    ],
    [
      ['未逾期金额', '1～30天', '31～60天', '>60天', '>60天合计', '>60天占比'],
      ['not-due', '1-30', '31-60', '61-'],
    ],
    [
      ['day1_30', 'days_31_60', 'days_60_plus'],
      ['1-30', '31-60', '61-'],
    ],
    [
      ['30 days', '60 days', '90 days', 'Older'],
      ['1-30', '31-60', '61-90', '91-'],
    ],
    [
      ['1个月以内', '1-3个月', '3-6个月', '6个月以上'],
      ['1-30', '31-90', '91-180', '181-'],
    ],
    [
      ['账龄1年以内', '1-2年', '2年以上'],
      ['1-365', '366-730', '731-'],
    ],
    [
      ['Not yet due (USD)', 'Overdue 1-30 (USD)', 'Overdue > 30 (USD)'],
      ['not-due', '1-30', '31-'],
    ],
    [
      ['nicht fällig', '1-30 Tage', '31-60 Tage', 'über 60 Tage'],
      ['not-due', '1-30', '31-60', '61-'],
    ],
    [
      ['Mar 2026', 'Feb 2026', 'Jan 2026', 'Older'],
      ['0-30', '31-58', '59-89', '90-'],
    ],
    [
      ['Not due', '2026-03', '2026-02', '12/2025', 'Older'],
      ['not-due', '0-30', '31-58', '90-120', '121-'],
    ],
    [
      ['未到期', '2026年3月', '2026年2月份', '更早'],
      ['not-due', '0-30', '31-58', '59-'],
    ],
    [
      ['Current', 'April', 'March', 'February', 'December', 'Older'],
      ['not-due', '335-364', '0-30', '31-58', '90-120', '365-'],
    ],
    [
      ['Non échu', 'mars 2026', 'févr. 2026', 'juil. 2025', 'plus ancien'],
      ['not-due', '0-30', '31-58', '243-273', '274-'],
    ],
    [
      ['Apr 2026', 'Mar 2026', 'Older'],
      ['not-due', '0-30', '31-'],
    ],
    [
      [
        ...['Current Open Balance', '3/1/2026 - 3/30/2026 (30) Open Balance'],
        ...['1/30/2026 - 2/28/2026 (60) Open Balance', 'Before 1/30/2026 (>60) Open Balance'],
      ],
      ['not-due', '1-30', '31-60', '61-'],
    ],
  ])('%j', (headers, expected) => {
    expect(spans(...headers)).toEqual(expected);
  });

  test.each([
    [['2023', '2024', '2025']],
    [['Invoice 1-30', 'Q1', 'Q2']],
    [['Amount', 'Date']],
    [['1-30']],
    [['Not due', 'Current']],
    [['Jan 2026', 'Feb 2026', 'Mar 2026']],
  ])('%j are none', (headers) => {
    expect(spans(...headers)).toEqual([]);
  });
});

test('the header is found below titles and blank lines', () => {
  const cells = [
    ['AGED DEBTORS', '', ''],
    ['as at 31.12.2025', '', ''],
    ['', '', ''],
    ['Customer No', 'Country', 'Not due', '1-30', '31+'],
    ['C1', 'DE', '5', '6', '7'],
  ];
  const { table, above, recognised: count } = tableFromCells(cells, [1, 2, 3, 4, 6]);
  expect(table).toEqual({
    header: cells[3],
    rows: [cells[4]],
    lines: [6],
    above: cells.slice(0, 3),
  });
  expect([above.length, count]).toEqual([3, 5]);
});

test.each([
  ['KUNNR (customer)', 'buyer'],
  ['Customer number (KUNNR)', 'buyer'],
  ['客户编号 KUNNR', 'buyer'],
  ['Invoice date/发票日期', 'invoiceDate'],
  ['BSID-WRBTR', 'amount'],
  ['BSAD~AUGDT', 'clearingDate'],
  ['到期日(NETDT)', 'dueDate'],
  ['Amount paid', 'paidAmount'],
])('%s is read as %s', (header, field) => {
  expect(recognised([header]).fields).toEqual({ [field]: header });
});
