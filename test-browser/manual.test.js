// @ts-check
// The published manual as a browser without JavaScript shows it: one language at a time, no line wider than the display.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const address = pathToFileURL('docs/manual/reference-2026.1.html').href;

describe('the manual in Chromium', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').BrowserContext} */
  let context;

  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
  });

  after(() => browser.close());

  /** @param {import('playwright-core').Page} page */
  const shown = async (page) => [
    await page.locator('#en > header').isVisible(),
    await page.locator('#zh-CN > header').isVisible(),
  ];

  test('English is shown first, and a link leads to Chinese and back', async () => {
    const page = await context.newPage();
    await page.goto(address);
    assert.deepEqual(await shown(page), [true, false]);
    await page.locator('.languages a[hreflang="zh-CN"]').click();
    assert.deepEqual(await shown(page), [false, true]);
    await page.locator('#zh-CN-page-country .elsewhere').click();
    assert.deepEqual(await shown(page), [true, false]);
    assert.equal(new URL(page.url()).hash, '#en-page-country');
  });

  test('an address inside a language shows that language at that place', async () => {
    const page = await context.newPage();
    await page.goto(`${address}#zh-CN-page-severity`);
    assert.deepEqual(await shown(page), [false, true]);
    const box = await page.locator('#zh-CN-page-severity').boundingBox();
    assert.ok(box !== null && Math.abs(box.y) < 100, `at ${box?.y}`);
  });

  for (const locale of ['en', 'zh-CN'])
    test(`nothing of ${locale} is wider than a telephone`, async () => {
      const page = await context.newPage();
      await page.goto(`${address}#${locale}`);
      const wide = await page.evaluate(
        `[...document.querySelectorAll('#${locale} *')]
          .filter((part) => part.closest('.table, svg') === null || part.matches('.table, svg'))
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map((part) => part.outerHTML.slice(0, 80))`,
      );
      assert.deepEqual(wide, []);
    });
});
