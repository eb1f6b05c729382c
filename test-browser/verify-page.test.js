// @ts-check
// The page that verifies without a network, opened as a file. Needs `npm run build` and Debian's chromium; CHROMIUM names
// another executable.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { carriedRecord, documentHtml, verifyDocument } from 'trade-credit-pricing/document';

/**
 * The page with its pictures forged, all its digests made again: its text and data agree, its pictures have other ticks, bars
 * or names.
 *
 * @param {string} html
 * @param {(svg: string) => string} forge
 * @param {string} [version] which wrote it, as it says
 */
function withForgedPictures(html, forge, version = '') {
  const carried = carriedRecord(html);
  assert.ok(carried !== undefined);
  const { document, drawn } = carried;
  const foot = version === '' ? document.foot : document.foot.replace(/\d+\.\d+\.\d+/, version);
  const forged = new Map([...drawn].map(([id, svg]) => [id, forge(svg)]));
  return documentHtml({ ...document, foot }, undefined, forged);
}

/** What may be done to a picture that its labels do not show, in both languages. */
const pictureForgeries = {
  tick: (/** @type {string} */ svg) => svg.replaceAll('>200<', '>900<').replaceAll('>20<', '>90<'),
  bar: (/** @type {string} */ svg) => svg.replace(/ d="M0,0h[\d.]+/, ' d="M0,0h1'),
  legend: (/** @type {string} */ svg) =>
    svg.replaceAll('>Raises<', '>Lowers<').replaceAll('>增加<', '>减少<'),
};

describe('DOC-11 the page that verifies, from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const at = (/** @type {string} */ name) => join(folder, name);
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {string[]} */
  const asked = [];

  /** @param {string[]} argv */
  const command = (...argv) =>
    execFileSync('node', ['cli/bin/trade-credit.js', ...argv], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });

  before(async () => {
    const html = command('quote', 'examples/exporter.json', '--html', '--for', 'underwriter');
    writeFileSync(at('verify.html'), command('verify-page'));
    writeFileSync(at('page.html'), html);
    writeFileSync(
      at('altered.html'),
      html.replace(/CNY (\d)/, (_, digit) => `CNY ${(Number(digit) + 1) % 10}`),
    );
    for (const locale of ['en', 'zh-CN']) {
      const argv = ['quote', 'examples/exporter.json', '--html', '--for', 'underwriter'];
      const page = command(...argv, '--locale', locale);
      writeFileSync(at(`${locale}.html`), page);
      writeFileSync(
        at(`older-${locale}.html`),
        withForgedPictures(page, (svg) => svg, '0.0.9'),
      );
      for (const [name, forge] of Object.entries(pictureForgeries)) {
        const forged = withForgedPictures(page, forge);
        assert.notEqual(
          forged,
          withForgedPictures(page, (svg) => svg),
          `${name} ${locale}`,
        );
        writeFileSync(at(`${name}-${locale}.html`), forged);
      }
    }
    writeFileSync(at('quote.json'), command('quote', 'examples/exporter.json', '--json'));
    writeFileSync(at('other.json'), command('quote', 'examples/minimal.json', '--json'));
    writeFileSync(at('broken.json'), '{');
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${at('verify.html')}`);
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /**
   * @param {string} status
   * @param {RegExp} text
   */
  async function shows(status, text) {
    const result = page.locator(`#result[data-status="${status}"]`).filter({ hasText: text });
    await result.waitFor({ timeout: 60_000 });
  }

  test('says what was found and what was checked', async () => {
    await page.setInputFiles('#page', at('page.html'));
    await shows('verified', /Nothing was altered\.[^]*only against the insurer's own quote/);
    await page.setInputFiles('#quote', at('quote.json'));
    await shows('verified', /The quote was not made again/);
    await page.setInputFiles('#submission', 'examples/exporter.json');
    await shows('verified', /by quoting the submission again/);
  });

  test('finds what was altered, another quote, and what is no JSON, in Chinese as well', async () => {
    await page.setInputFiles('#page', at('altered.html'));
    await shows('differs', /A text is not what the data of the page says/);
    await page.selectOption('#locale', 'zh-CN');
    await shows('differs', /该文件已被改动/);
    await page.selectOption('#locale', 'en');
    await page.setInputFiles('#page', at('page.html'));
    await page.setInputFiles('#quote', at('other.json'));
    await shows('differs', /another quote/);
    await page.setInputFiles('#quote', at('broken.json'));
    await shows('differs', /broken\.json is not JSON/);
  });

  for (const locale of ['en', 'zh-CN'])
    test(`draws pictures again, as the command does, and says where it did not, in ${locale}`, async () => {
      for (const input of ['#quote', '#submission']) await page.setInputFiles(input, []);
      await page.selectOption('#locale', locale);
      await page.setInputFiles('#page', at(`${locale}.html`));
      await shows('verified', locale === 'en' ? /Nothing was altered\./ : /未发现改动/);
      for (const name of Object.keys(pictureForgeries)) {
        const file = at(`${name}-${locale}.html`);
        const { status, pictures } = verifyDocument(readFileSync(file, 'utf8'));
        assert.deepEqual({ status, pictures }, { status: 'verified', pictures: 'labels' }, name);
        const told = spawnSync('node', ['cli/bin/trade-credit.js', 'verify', file]);
        assert.equal(told.status, 5, String(told.stdout));
        await page.setInputFiles('#page', file);
        await shows(
          'differs',
          locale === 'en' ? /A picture is not what/ : /图表与页面所载数据不符/,
        );
      }
      await page.setInputFiles('#page', at(`older-${locale}.html`));
      const unsaid = locale === 'en' ? /ticks, bars and lines were not/ : /刻度、柱形与线条/;
      await shows('verified', unsaid);
    });

  test('asks for nothing but itself', () => {
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:')),
      [],
    );
    assert.doesNotMatch(readFileSync(at('verify.html'), 'utf8').slice(0, 3000), /src=|href=/);
  });
});
