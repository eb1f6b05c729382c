// @ts-check
// Documents as they are printed and read on a phone. Needs `npm run build` and Debian's chromium; CHROMIUM names another
// executable.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const german = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterb';
const chinese = '上海浦东新区对外经济技术合作进出口贸易有限责任公司第三分公司';
const countries = ['DE', 'VN', 'US', 'FR', 'IT', 'ES', 'NL', 'PL', 'BR', 'IN', 'GB', 'AE'];

/**
 * A submission of 150 buyers with names as long as they may be, of which each one in `refusedOf` is refused.
 *
 * @param {{ names: readonly string[], refusedOf?: number, grown?: string }} of
 */
function manyLongNames({ names, refusedOf = 9, grown = '' }) {
  const buyers = Array.from({ length: 150 }, (_, at) => ({
    id: `${at + 1} ${names[at % names.length]}`.slice(0, 64),
    ...{ country: countries[at % countries.length], grade: 3 + (at % 5) },
    ...{ turnover: `${1_000_000 + at}${grown}`, requestedLimit: `500000${grown}` },
    approvedLimit: at % refusedOf ? `300000${grown}` : '0',
  }));
  const year = { currency: 'EUR', asOf: '2026-08-15', inception: '2026-10-01' };
  const turnover = { estimated: `300000000${grown}` };
  return JSON.stringify({ ...year, turnover, cover: { tier: 'standard' }, buyers });
}

/** Lists whose names fill the most lines, in words that cannot be parted, Chinese and the widest letters. */
const lists = {
  mixed: manyLongNames({ names: [german, chinese] }),
  chinese: manyLongNames({ names: [chinese + chinese] }),
  wide: manyLongNames({ names: ['W'.repeat(64)] }),
  refused: manyLongNames({ names: [german, chinese], refusedOf: 2 }),
  large: manyLongNames({ names: [chinese + chinese], grown: '00000' }),
};

describe('DOC-12 documents as they are printed and read on a phone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const policy = join(folder, 'policy.json');
  const listOf = (/** @type {string} */ name) => join(folder, `${name}.json`);
  const long = listOf('mixed');
  const names = join(folder, 'names.json');
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
    for (const [name, text] of Object.entries(lists)) writeFileSync(listOf(name), text);
    const { buyers } = JSON.parse(readFileSync('examples/exporter.json', 'utf8'));
    const profiles = buyers.map((/** @type {{ id: string }} */ { id }) => ({
      ...{ id, name: `${german} ${german} ${id}` },
    }));
    writeFileSync(names, JSON.stringify({ profiles }));
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** @param {readonly string[]} argv */
  async function printedPages(argv) {
    const page = await opened(argv);
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = await page.locator('main').innerText();
    await page.context().close();
    return { text, pages: paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
  }

  for (const locale of locales) {
    test(`the client's quotation is at most ${mostPages} pages of A4 in ${locale}`, async () => {
      for (const example of examples) {
        const { pages } = await printedPages(['quote', example, '--locale', locale]);
        assert.ok(pages >= 1 && pages <= mostPages, `${example}: ${pages}`);
      }
    });

    test(`a quotation of 150 buyers with the longest names is two pages of A4 in ${locale}`, async () => {
      for (const name of Object.keys(lists)) {
        const { pages, text } = await printedPages(['quote', listOf(name), '--locale', locale]);
        assert.equal(pages, mostPages, name);
        assert.match(text, locale === 'en' ? /\d+ other buyers/ : /其他\d+家买方/);
      }
    });

    test(`names beside the ids of buyers leave a quotation on two pages in ${locale}`, async () => {
      const argv = ['quote', 'examples/exporter.json', '--names', names, '--locale', locale];
      const { pages, text } = await printedPages(argv);
      assert.equal(pages, mostPages);
      assert.ok(text.includes(german));
    });
  }

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
