// @ts-check
// A workbook dropped on a page gives the buyers it gives in Node. Needs `npm run build` and Debian's chromium; CHROMIUM
// names another executable.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buyersText } from './buyers-text.js';

describe('in Chromium', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test-browser/buyers-text.js'],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      globalName: 'portal',
      platform: 'browser',
    });
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });

  after(() => browser.close());

  test('a workbook becomes the same buyers as in Node', async () => {
    const bytes = readFileSync('examples/aged-debtors.xlsx');
    const base64 = JSON.stringify(bytes.toString('base64'));
    const inPage = await page.evaluate(
      `portal.buyersText(Uint8Array.from(atob(${base64}), (each) => each.charCodeAt(0)))`,
    );
    assert.equal(inPage, await buyersText(bytes));
    assert.match(String(inPage), /"peakBalance":"125000.50"/);
  });
});
