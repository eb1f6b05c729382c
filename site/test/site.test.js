// @ts-check
// The site in a real browser: pages in both languages, a search that finds Chinese inside a sentence, the playground.
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const kinds = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const server = createServer(({ url = '/' }, answer) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const asked = join(dist, path);
  const file =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
  if (!existsSync(file)) return void answer.writeHead(404).end();
  answer.writeHead(200, {
    'content-type': /** @type {any} */ (kinds)[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(answer);
});

describe('the site', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;
  let address = '';
  before(async () => {
    await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
    address = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** @param {string} path */
  const page = async (path) => {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    opened.setDefaultTimeout(60_000);
    await opened.goto(`${address}${path}`);
    return opened;
  };

  /** @param {string} path @param {string} words */
  const found = async (path, words) => {
    const opened = await page(path);
    await opened.locator('#local-search button').click();
    await opened.locator('.search-input').fill(words);
    await opened.locator('.results .result').first().waitFor();
    return opened.locator('.results .result').first().innerText();
  };

  test('no line of a source leaves a space within a Chinese sentence', () => {
    const pages = readdirSync(join(dist, 'zh-CN')).filter((name) => name.endsWith('.html'));
    assert.ok(pages.length > 30);
    for (const name of pages) {
      const html = readFileSync(join(dist, 'zh-CN', name), 'utf8');
      const paragraphs = html.match(/<p>.*?<\/p>/gs) ?? [];
      const broken = paragraphs.filter((text) =>
        /[\u4e00-\u9fff，。；：、]\n[\u4e00-\u9fff]/.test(text.replace(/<[^>]*>/g, '')),
      );
      assert.deepEqual(broken, [], name);
    }
  });

  test('the contents are shown in English and in Chinese', async () => {
    const english = await page('/');
    assert.equal(await english.locator('html').getAttribute('lang'), 'en');
    const chinese = await page('/zh-CN/');
    assert.equal(await chinese.locator('html').getAttribute('lang'), 'zh-CN');
    assert.match(await chinese.locator('.VPSidebar').innerText(), /\p{Script=Han}/u);
  });

  test('a link between the languages leads to the same page', async () => {
    const english = await page('/portal.html');
    await english.locator('.vp-doc a', { hasText: '中文' }).first().click();
    await english.waitForURL(/\/zh-CN\/portal\.html/);
  });

  test('the search finds a Chinese word inside a sentence, and an English one', async () => {
    assert.match(await found('/zh-CN/', '逐字节'), /\p{Script=Han}/u);
    assert.match(await found('/', 'waterfall'), /picture/i);
    assert.match(await found('/zh-CN/', '到期后敞口延续'), /\p{Script=Han}/u);
  });

  test('a Chinese reader stays on the Chinese site, and is told of pages in English', async () => {
    const contents = await page('/zh-CN/');
    const links = await contents.locator('.VPSidebar a').evaluateAll((entries) =>
      entries.map((entry) => ({
        path: new URL(/** @type {HTMLAnchorElement} */ (entry).href).pathname,
        text: entry.textContent ?? '',
      })),
    );
    assert.ok(links.length > 25);
    for (const { path, text } of links)
      assert.equal(path.startsWith('/zh-CN/'), !text.includes('英文'), `${path} ${text}`);
    await contents.goto(`${address}/zh-CN/glossary.html`);
    assert.match(await contents.locator('.vp-doc').innerText(), /累计免赔额/);
    const playground = await page('/playground/index.html?locale=zh-CN');
    assert.equal(await playground.locator('html').getAttribute('lang'), 'zh-CN');
  });

  test('nothing of a guide makes a phone scroll sideways, and every link leads somewhere', async () => {
    const guides = readdirSync(dist, { recursive: true })
      .map((name) => String(name).replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.html') && !/^(api|playground|404)/.test(name));
    assert.ok(guides.length > 50);
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    for (const guide of guides) {
      await phone.goto(`${address}/${guide}`, { waitUntil: 'domcontentloaded' });
      const { width, links } = await phone.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        links: Array.from(
          document.querySelectorAll('.vp-doc a'),
          (link) => /** @type {any} */ (link).href,
        ),
      }));
      assert.ok(width <= 390, `${guide} is ${width} wide`);
      const own = links
        .filter((link) => URL.canParse(link))
        .map((link) => new URL(link))
        .filter(({ origin }) => origin === address);
      for (const { pathname } of own)
        assert.ok(existsSync(join(dist, decodeURIComponent(pathname))), `${guide}: ${pathname}`);
    }
    await phone.close();
  });

  test('the playground prices, and the reference of the interface is there', async () => {
    const playground = await page('/playground/index.html');
    await playground
      .locator('section.price[aria-busy="false"] .figure', { hasText: /\d/ })
      .waitFor();
    const reference = await page('/api/index.html');
    assert.match(await reference.title(), /trade-credit-pricing/);
  });
});
