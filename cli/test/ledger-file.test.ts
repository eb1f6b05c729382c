import { readFileSync } from 'node:fs';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { run, type Io } from '../src/main.js';

const exporter = readFileSync('examples/exporter.json', 'utf8');

async function written(argv: readonly string[], submission = exporter) {
  const files = new Map<string, Uint8Array>();
  let error = '';
  const io: Io = {
    stdin: () => Promise.resolve(submission),
    readFile: () => Promise.resolve(submission),
    writeBytes: (path, bytes) => Promise.resolve(void files.set(path, bytes)),
    stdout: () => undefined,
    stderr: (text) => void (error += text),
    isTTY: false,
  };
  return { exitCode: await run(argv, io), files, error };
}

test.each([
  ['en', 'Ledger', 'Estimated premium'],
  ['zh-CN', '计算过程', '预计保险费'],
])('XLS-1 the workbook in %s has a formula for each step', async (locale, sheet, last) => {
  const argv = ['quote', '-', '--xlsx', 'ledger.xlsx', '--locale', locale];
  const { files, exitCode } = await written(argv);
  expect(exitCode).toBe(0);
  const book = await readXlsx(files.get('ledger.xlsx')!);
  const made = quote(parseSubmission(JSON.parse(exporter)), referenceBook);
  if (made.premium === null) throw new Error('no price');
  expect(book.sheets[0]?.name).toBe(sheet);
  const cells = book.sheets[0]?.cells;
  made.ledger.forEach(({ after, operation }, place) => {
    const cell = cells?.get(`${place + 1},4`);
    expect(cell?.formula).toMatch(/^ROUND\(.*C\d+.*,8\)$/);
    expect(cell?.formulaResult ?? cell?.value).toBe(Number(after));
    if (place > 0 && operation !== 'start') expect(cell?.formula).toContain(`D${place + 2}`);
  });
  const row = made.ledger.length + 1;
  expect(book.sheets[0]?.rows[row]?.[0]).toBe(last);
  expect(cells?.get(`${row},4`)?.formula).toBe(`ROUND(E${row},2)`);
});

test('XLS-1 what is no workbook, or has no price, is not written', async () => {
  const wrong = await written(['quote', '-', '--xlsx', 'ledger.csv']);
  expect(wrong).toMatchObject({ exitCode: 2, error: expect.stringContaining('.xlsx') as string });
  const declined = readFileSync('examples/declined.json', 'utf8');
  const none = await written(['quote', '-', '--xlsx', 'ledger.xlsx'], declined);
  expect(none).toMatchObject({ exitCode: 4 });
  expect(none.files.size).toBe(0);
});
