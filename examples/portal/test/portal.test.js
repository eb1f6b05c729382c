// @ts-check
// The portal in a real browser: its number is the library's, it needs no mouse, nothing of the library runs on the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { verifyDocument } from 'trade-credit-pricing/document';
import { explain } from 'trade-credit-pricing/explain';
import { axeFinds, countTasks, longestTask, opened, premium } from './opened.js';

const examples = fileURLToPath(new URL('../../', import.meta.url));
const submission = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(`${examples}${name}.json`, 'utf8'));

/** @param {object} draft @param {'en' | 'zh-CN'} [locale] */
function priceOf(draft, locale = 'en') {
  const { figures } = explain(quote(parseSubmission(draft), referenceBook), locale);
  return figures.find(({ id }) => id === 'estimated-premium')?.value;
}

describe('the portal', () => {
  /** @type {Awaited<ReturnType<typeof opened>>} */
  let it;
  before(async () => {
    it = await opened();
  });
  after(() => it.close());

  test('the number on the page is the library’s, in both languages', async () => {
    const page = await it.page();
    assert.equal(await premium(page), priceOf(submission('exporter')));
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '预计保险费', exact: true }).waitFor();
    await page.waitForFunction(
      "document.querySelector('.price .figure').textContent.includes('元')",
    );
    assert.equal(await premium(page), priceOf(submission('exporter'), 'zh-CN'));
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-CN');
  });

  test('every example is priced as the library prices it', async () => {
    const page = await it.page();
    for (const [id, name] of [
      ['domestic', 'domestic-seller'],
      ['small', 'small-business'],
      ['concentrated', 'concentrated'],
    ]) {
      await page.getByLabel('Example').selectOption(id ?? '');
      await shows(page, priceOf(submission(name ?? '')) ?? 'No price');
    }
  });

  test('with the keyboard alone: a slider moves the price, tabs are walked, a suggestion is applied', async () => {
    const page = await it.page();
    const before = await premium(page);
    await reach(page, 'Insured percentage');
    await page.keyboard.press('ArrowLeft');
    const lower = { ...submission('exporter').cover, insuredPercentage: '85' };
    const changed = priceOf({ ...submission('exporter'), cover: lower });
    assert.notEqual(changed, before);
    await shows(page, changed ?? '');
    await reach(page, 'Price');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.getByRole('tab', { selected: true }).innerText(), 'Cheaper');
    const apply = page.getByRole('button', { name: /^Apply: / }).first();
    await apply.waitFor();
    await reach(page, (await apply.getAttribute('aria-label')) ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('The price above is the new one').waitFor();
    await page.waitForFunction(
      (old) => document.querySelector('.price .figure')?.textContent !== old,
      changed,
    );
  });

  test('a structure that is applied costs what its card says', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByRole('tab', { name: 'Structures' }).click();
    const card = page.locator('.cards > li', { hasText: 'least total cost' });
    const cost = await card.locator('dd').first().innerText();
    await card.getByRole('button').click();
    await shows(page, cost);
    assert.notEqual(cost, priceOf(submission('exporter')));
  });

  test('what is mistyped is said where it stands, and the last word is the library’s', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByLabel('Turnover of the year').fill('two hundred million');
    await page.locator('.issues .place', { hasText: 'Turnover › Estimated' }).waitFor();
    assert.equal(await page.locator('.price .figure').innerText(), 'No price');
  });

  test('a dropped list of receivables becomes the buyers', async () => {
    const page = await it.page();
    await premium(page);
    await page
      .getByLabel('Open a submission or a list of receivables')
      .setInputFiles(`${examples}receivables.csv`);
    await page.locator('.said', { hasText: 'were read' }).waitFor();
    assert.match(await page.locator('.said').innerText(), /\d+ buyers were read from the list/);
  });

  test('the document that is downloaded verifies', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByRole('tab', { name: 'Document' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    const made = quote(parseSubmission(submission('exporter')), referenceBook);
    assert.deepEqual(verifyDocument(html, made).faults, []);
  });

  for (const locale of ['en-GB', 'zh-CN'])
    for (const colorScheme of /** @type {const} */ (['light', 'dark']))
      test(`axe finds nothing: ${locale}, ${colorScheme}`, async () => {
        const page = await it.page({ locale, colorScheme });
        await premium(page);
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await page
            .locator('[role="tabpanel"] [aria-busy="true"]')
            .first()
            .waitFor({ state: 'detached' });
          assert.deepEqual(await axeFinds(page), [], await tab.innerText());
        }
        for (const name of ['declined', 'concentrated', 'invalid/typical-mistakes']) {
          await page.locator('input[type="file"]').setInputFiles(`${examples}${name}.json`);
          await page
            .getByRole('combobox')
            .filter({ hasText: name.split('/').at(-1) ?? '' })
            .waitFor();
          await premium(page);
          assert.deepEqual(await axeFinds(page), [], name);
        }
        if (colorScheme === 'dark') return; // the panels have the colours seen above, and many fields
        for (const more of await page.locator('.given > section > details > summary').all())
          await more.click();
        assert.deepEqual(await axeFinds(page), [], 'with every panel open');
      });

  test('nothing is wider than a telephone, whatever one looks at', async () => {
    const page = await it.page({ viewport: { width: 390, height: 844 } });
    await premium(page);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page
        .locator('[role="tabpanel"] [aria-busy="true"]')
        .first()
        .waitFor({ state: 'detached' });
      const wide = await page.evaluate(`Math.max(document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('main *')].filter((one) =>
          one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX),
        ).map((one) => one.scrollWidth + 1000))`);
      assert.ok(Number(wide) <= 390, `${await tab.innerText()}: ${String(wide)} wide`);
    }
  });

  test('the library runs in workers alone: the page loads nothing of it', async () => {
    const loaded = readdirSync('dist/assets')
      .filter((name) => /^index-.*\.js$/.test(name))
      .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'));
    assert.equal(loaded.length, 1);
    const { edition } = referenceBook;
    assert.ok(
      loaded.every((text) => !text.includes(edition)),
      'the rate book is on the page',
    );
    const workers = readdirSync('dist/assets').filter((name) => /^worker-.*\.js$/.test(name));
    assert.ok(
      workers.some((name) => readFileSync(`dist/assets/${name}`, 'utf8').includes(edition)),
    );
  });

  test('the longest task of the page while one types', async (context) => {
    const page = await it.page();
    await premium(page);
    await countTasks(page);
    await page.getByLabel('Turnover of the year').pressSequentially('00', { delay: 60 });
    await page.getByRole('slider', { name: 'Insured percentage' }).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    await premium(page);
    context.diagnostic(await longestTask(page));
  });

  test('nothing was written to the console', () => assert.deepEqual(it.errors, []));
});

/**
 * Waits until the page shows this premium.
 * @param {import('playwright-core').Page} page
 * @param {string} text
 */
async function shows(page, text) {
  await page.locator('section.price[aria-busy="false"] .figure', { hasText: text }).waitFor();
}

/**
 * Presses Tab until the control with this name has the focus.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function reach(page, name) {
  for (let presses = 0; presses < 400; presses += 1) {
    const focused = await page.evaluate(`(() => {
      const at = document.activeElement;
      return at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '';
    })()`);
    if (String(focused).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${name}`);
}
