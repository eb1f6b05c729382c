// @ts-check
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextDecoder } from 'node:util';
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
    /**
     * @param {import('playwright-core').BrowserContextOptions} [options]
     * @param {string} [path]
     * @param {{ breakWorkers?: boolean }} [ways] With `breakWorkers` the page keeps its workers where a test can reach them.
     */
    page: async (options = {}, path = '', { breakWorkers = false } = {}) => {
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
      if (breakWorkers)
        await page.addInitScript(`
          window.workers = [];
          const Plain = Worker;
          window.Worker = class extends Plain {
            constructor(...given) { super(...given); window.workers.push(this); }
          };
        `);
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

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds wrong, as rule and place.
 * @param {import('playwright-core').Page} page
 */
export async function axeFinds(page) {
  await page.evaluate(axe);
  const found = /** @type {any} */ (await page.evaluate('axe.run(document, { iframes: false })'));
  return found.violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes[0].html.slice(0, 120)} (${nodes[0].failureSummary})`,
  );
}

/**
 * Counts tasks of the page's own thread above 50 ms from now on.
 * @param {import('playwright-core').Page} page
 */
export async function countTasks(page) {
  await page.evaluate(`
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
  `);
}

/**
 * The longest of the tasks counted, in words.
 * @param {import('playwright-core').Page} page
 */
export async function longestTask(page) {
  const tasks = /** @type {number[]} */ (await page.evaluate('window.tasks'));
  return `${tasks.length} tasks above 50 ms on this machine; the longest ${Math.max(0, ...tasks).toFixed(0)} ms`;
}

/**
 * Text in GB 18030, as spreadsheets in China write it: Node reads it but does not write it.
 * @param {string} text
 */
export function gb18030(text) {
  const decoder = new TextDecoder('gb18030');
  /** @type {Map<string, number[]>} */
  const bytes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from(
    Array.from(text).flatMap((sign) =>
      sign < '\u0080' ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? []),
    ),
  );
}
