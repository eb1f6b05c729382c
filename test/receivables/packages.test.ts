import { expect, test } from 'vitest';
import { type ReceivablesResult } from '../../src/receivables/index.js';
import { buyersFromReceivables, tableFromCells } from './reading.js';
import { decimal } from '../../src/values/decimal.js';
import { expectDocument, markdownTable, withParts } from '../docs/documents.js';
import { packageReports } from './package-reports/index.js';
import type { PackageReport } from './package-reports/package-report.js';
import { textIn } from '../../src/values/text-in.js';

function read({ lines, options = {} }: PackageReport): ReceivablesResult {
  const found = tableFromCells(
    lines.map((line) => line.split('|')),
    undefined,
    options,
  );
  return buyersFromReceivables(found.table, {
    ...{ asOf: '2026-03-31', currency: 'EUR', defaultCountry: 'DE' },
    ...options,
  });
}

/** The open balance of each buyer, and what is overdue of it. */
function openOf({ buyers, profiles }: ReceivablesResult): Record<string, string[]> {
  return Object.fromEntries(
    profiles.map(({ name, id, openBalance = '' }, place) => [
      name ?? id,
      [
        openBalance,
        ...(buyers[place]?.overdue ?? []).map(({ days, amount }) => `${days}:${amount}`),
      ],
    ]),
  );
}

test.each(packageReports.map((each) => [each.software, each.report, each] as const))(
  'WBK-16 %s, %s is read to the cent',
  (_, __, report) => {
    const result = read(report);
    expect(openOf(result)).toEqual(report.open);
    for (const { amountIn, amountUsed, amountDropped } of result.totals.byCurrency)
      expect(decimal(amountUsed).plus(amountDropped).toFixed()).toBe(decimal(amountIn).toFixed());
  },
);

test.each([
  ['en', 'docs/receivables.md', ['Package', 'Report', 'Language', 'What is read']],
  ['zh-CN', 'docs/receivables.zh-CN.md', ['软件', '报表', '语言', '读取内容']],
] as const)(
  'WBK-16 the table of reports in %s is that of the tests',
  async (locale, file, head) => {
    const rows = packageReports.map(({ software, report, language, reads }) => [
      ...[software, report, textIn(language, locale), textIn(reads, locale)],
    ]);
    const text = withParts(file, (name) =>
      name === 'reports' ? markdownTable([...head], rows) : undefined,
    );
    await expectDocument(file, text);
  },
);
