import { build } from 'esbuild';
import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgerSheets } from '../../src/workbook/index.js';

/** What browsers have of what the module may use; nothing of Node. */
const browser = {
  ...{ TextDecoder, TextEncoder, Uint8Array, DataView, ArrayBuffer },
  ...{ Blob, Response, ReadableStream, DecompressionStream, CompressionStream },
};

test('WBK-8 the module that reads workbooks runs where there is no Node', async () => {
  const { outputFiles } = await build({
    entryPoints: ['cli/src/workbook/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'workbook',
    platform: 'browser',
  });
  const bytes = new Uint8Array(readFileSync('examples/aged-debtors.xlsx'));
  const code = `${outputFiles[0]?.text ?? ''}; workbook.ledgerSheets(bytes)`;
  const sheets: unknown = await runInNewContext(code, { ...browser, bytes });
  expect(JSON.stringify(sheets)).toBe(JSON.stringify(await ledgerSheets(bytes)));
});
