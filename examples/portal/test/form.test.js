// @ts-check
// The form of react-hook-form in a real browser: what the library says stands at its field, in the language chosen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { submissionStandard } from 'trade-credit-pricing/explain';
import { chinese, english } from 'trade-credit-pricing/issues';
import { opened } from './opened.js';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const typed = {
  ...{ currency: 'CNY', asOf: '2026-07-15', inception: '2026-08-01' },
  cover: { insuredPercentage: '90' },
  turnover: { estimated: '1,000' },
  buyers: [
    { id: 'B-001', country: 'DE', turnover: '600' },
    { id: 'B-002', country: 'Germany', turnover: 'many' },
  ],
};

/** @param {typeof english} language @param {string} way */
function saidOf(language, way) {
  const result = submissionStandard(language)['~standard'].validate(typed);
  const issues = 'issues' in result ? (result.issues ?? []) : [];
  return issues.find(({ path }) => path.join('.') === way)?.message;
}

describe('the form', () => {
  /** @type {Awaited<ReturnType<typeof opened>>} */
  let it;
  before(async () => {
    it = await opened();
  });
  after(() => it.close());

  test('each message stands at its field, in the language chosen, until it is mended', async () => {
    const page = await it.page({}, 'form.html');
    const fill = (/** @type {string} */ name, /** @type {string} */ value) =>
      page.locator(`[name="${name}"]`).fill(value);
    await fill('turnover.estimated', '1,000');
    await fill('buyers.0.country', 'DE');
    await fill('buyers.0.turnover', '600');
    await page.getByRole('button', { name: 'Add a buyer' }).click();
    await fill('buyers.1.id', 'B-002');
    await fill('buyers.1.country', 'Germany');
    await fill('buyers.1.turnover', 'many');
    await page.getByRole('button', { name: 'Check' }).click();
    const ways = ['turnover.estimated', 'buyers.1.country', 'buyers.1.turnover'];
    const stands = async (/** @type {typeof english} */ language) => {
      for (const way of ways) {
        const message = saidOf(language, way);
        assert.ok(message, way);
        await page.locator(`[id="${way}-fault"]`).getByText(message, { exact: true }).waitFor();
      }
      assert.equal(await page.locator('[id="buyers.0.turnover-fault"]').count(), 0);
    };
    await stands(english);
    await page.getByRole('button', { name: '中文' }).click();
    await stands(chinese);
    assert.equal(await page.locator('[name="buyers.1.turnover"]').inputValue(), 'many');
    await page.evaluate(axe);
    const found = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
    );
    assert.deepEqual(found, []);

    await fill('turnover.estimated', '1000');
    await fill('buyers.1.country', 'DE');
    await fill('buyers.1.turnover', '400');
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByText('没有错误').waitFor();
    const written = JSON.parse(await page.locator('.form-ready pre').innerText());
    assert.equal(written.buyers[1].turnover, '400');
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  test('what the form does not show is said as well', async () => {
    const page = await it.page({}, 'form.html');
    await page.getByRole('button', { name: 'Remove 1' }).click();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('alert').filter({ hasText: 'Also wrong' }).waitFor();
    assert.equal(await page.locator('.form-ready').count(), 0);
    assert.deepEqual(it.errors, []);
  });
});
