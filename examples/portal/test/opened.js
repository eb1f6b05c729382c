// @ts-check
import { preview } from 'vite';
import { chromium } from 'playwright-core';

/** The built portal in a real browser. Needs Debian's chromium; CHROMIUM names another executable. */
export async function opened() {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  /** @type {string[]} */
  const errors = [];
  return {
    errors,
    /** @param {import('playwright-core').BrowserContextOptions} [options] @param {string} [path] */
    page: async (options = {}, path = '') => {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 900 },
        locale: 'en-GB',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(new URL(path, address).href);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * The premium the page shows once it is not being worked out.
 * @param {import('playwright-core').Page} page
 */
export async function premium(page) {
  await page.locator('section.price[aria-busy="false"] .figure').waitFor();
  return page.locator('.price .figure').innerText();
}
