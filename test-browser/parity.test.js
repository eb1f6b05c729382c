// @ts-check
// The built library in a real browser gives the bytes it gives in Node. Needs `npm run build` and Debian's chromium;
// CHROMIUM names another executable.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { quoteText } from './quote-text.js';

const examples = readdirSync('examples').filter((name) => name.endsWith('.json'));

describe('in Chromium', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {string[]} */
  const errors = [];

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test-browser/quote-text.js'],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      globalName: 'library',
      platform: 'browser',
    });
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  });

  after(() => browser.close());

  for (const name of examples) {
    test(`${name} is quoted to the same bytes as in Node`, async () => {
      const submission = readFileSync(`examples/${name}`, 'utf8');
      const inPage = await page.evaluate(`library.quoteText(${JSON.stringify(submission)})`);
      assert.equal(inPage, quoteText(submission));
    });
  }

  test('nothing is written to the console', () => assert.deepEqual(errors, []));
});
