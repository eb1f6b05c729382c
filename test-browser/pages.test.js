// @ts-check
// Documents as they are printed and read on a phone. Needs `npm run build` and Debian's chromium; CHROMIUM names another
// executable.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';

const mostPages = 2;
const locales = ['en', 'zh-CN'];
const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => `examples/${name}`);
const offers = ['offers', 'examples/concentrated.json', 'examples/advice/offers.json'];
const marginal = ['marginal', 'examples/concentrated.json', 'examples/advice/order.json'];
const reports = [
  ...['compare', 'suggest', 'frontier', 'as-if'].map((name) => [name, 'examples/exporter.json']),
  ...[offers, marginal],
  ...['exporter', 'minimal', 'declined'].map((name) => ['quote', `examples/${name}.json`]),
];

/** A submission of many buyers with names as long as they may be, in one word or in Chinese, some of which are refused. */
function manyLongNames() {
  const names = [
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterb',
    '上海浦东新区对外经济技术合作进出口贸易有限责任公司第三分公司',
  ];
  const buyers = Array.from({ length: 150 }, (_, at) => ({
    ...{ id: `${at + 1} ${names[at % 2]}`.slice(0, 64), country: at % 3 ? 'DE' : 'VN' },
    ...{ grade: 3 + (at % 5), turnover: String(1_000_000 + at), requestedLimit: '500000' },
    approvedLimit: at % 9 ? '300000' : '0',
  }));
  const year = { currency: 'EUR', asOf: '2026-08-15', inception: '2026-10-01' };
  return JSON.stringify({ ...year, turnover: { estimated: '300000000' }, buyers });
}

describe('DOC-12 documents as they are printed and read on a phone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const policy = join(folder, 'policy.json');
  const long = join(folder, 'long.json');
  const review = ['review', policy, 'examples/policy/observations-3.json'];
  const adjust = ['adjust', policy, 'examples/declarations/year.csv', '--clean', '--renewed'];
  /** @type {import('playwright-core').Browser} */
  let browser;

  /** What a command writes; a refusal writes a document as well. @param {readonly string[]} argv */
  function command(argv) {
    const { stdout, stderr } = spawnSync('node', ['cli/bin/trade-credit.js', ...argv], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    assert.ok(stdout !== '', `${argv.join(' ')}: ${stderr}`);
    return stdout;
  }

  /**
   * A document, opened from a file.
   *
   * @param {readonly string[]} argv
   * @param {import('playwright-core').BrowserContextOptions} [options]
   */
  async function opened(argv, options) {
    const file = join(folder, 'page.html');
    writeFileSync(file, command([...argv, '--html']));
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    return page;
  }

  before(async () => {
    const terms = ['--number', 'P-1', '--terms', 'examples/declarations/terms.json'];
    writeFileSync(policy, command(['bind', 'examples/exporter.json', ...terms]));
    writeFileSync(long, manyLongNames());
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const locale of locales)
    test(`the client's quotation is at most ${mostPages} pages of A4 in ${locale}`, async () => {
      for (const example of examples) {
        const page = await opened(['quote', example, '--locale', locale]);
        const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        assert.ok(pages.length >= 1 && pages.length <= mostPages, `${example}: ${pages.length}`);
        await page.context().close();
      }
    });

  for (const reader of ['client', 'underwriter'])
    test(`nothing of the ${reader}'s documents scrolls sideways or is cut off on a phone`, async () => {
      for (const argv of [...reports, ['quote', long], review, adjust])
        for (const locale of locales) {
          const page = await opened([...argv, '--for', reader, '--locale', locale], {
            viewport: { width: 390, height: 844 },
          });
          const wide = await page.evaluate(() => {
            const width = document.documentElement.clientWidth;
            return Array.from(document.querySelectorAll('body *:not(svg *)'))
              .filter((element) => {
                const box = element.getBoundingClientRect();
                if (box.width <= 1 || element.closest('thead') !== null) return false;
                return box.right > width + 1 || element.scrollWidth > element.clientWidth + 1;
              })
              .filter(
                (element) => document.defaultView?.getComputedStyle(element)?.display !== 'inline',
              )
              .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
          });
          assert.deepEqual(wide, [], `${argv.join(' ')} ${locale}`);
          await page.context().close();
        }
    });

  test('a phone shows the narrow drawing of a picture, paper the wide one', async () => {
    const argv = ['quote', 'examples/exporter.json', '--for', 'underwriter'];
    const page = await opened(argv, { viewport: { width: 390, height: 844 } });
    const shown = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('figure svg'))
          .filter((svg) => svg.getBoundingClientRect().width > 0)
          .map((svg) => svg.getAttribute('class')),
      );
    assert.deepEqual(new Set(await shown()), new Set(['drawn-narrow']));
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(new Set(await shown()), new Set(['drawn-wide']));
    await page.context().close();
  });
});
