// @ts-check
// Rough handling in a real browser: what cannot be read is said, what is typed is never lost, no number outlives its question.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';
import { axeFinds, countTasks, gb18030, longestTask, opened, premium } from './opened.js';

const examples = fileURLToPath(new URL('../../', import.meta.url));
const exporter = JSON.parse(readFileSync(`${examples}exporter.json`, 'utf8'));

/** @param {object} draft @param {'en' | 'zh-CN'} [locale] */
function priceOf(draft, locale = 'en') {
  const { figures } = explain(quote(parseSubmission(draft), referenceBook), locale);
  const { value } = figures.find(({ id }) => id === 'estimated-premium') ?? {};
  assert.ok(value, 'the draft of the test has a price');
  return value;
}

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} name @param {string | Buffer} content */
async function open(page, name, content) {
  await page
    .getByLabel(/^(Open a submission|打开投保资料)/)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.waitForFunction(
    "!document.querySelector('.said')?.textContent.match(/Reading|正在读取/)",
  );
}

/** @param {Page} page */
const said = (page) => page.locator('.said').innerText();

/** @param {Page} page @param {string} text */
async function paste(page, text) {
  await page.evaluate(`
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  `);
}

/** @param {Page} page @param {string} name @param {Buffer} content */
async function drop(page, name, content) {
  await page.evaluate(`
    const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], '${name}'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.querySelector('main').dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  `);
  await page.locator('.said', { hasText: 'buyers were read' }).waitFor();
}

/** @param {Page} page @param {string} text */
async function shows(page, text) {
  await page.locator('section.price[aria-busy="false"] .figure', { hasText: text }).waitFor();
}

/**
 * Makes every worker of the page die when it is asked one question.
 * @param {string} question
 */
const diesOf = (question) => `
  for (const one of window.workers) {
    const post = one.postMessage.bind(one);
    one.postMessage = (asked) =>
      asked.name === '${question}' ? one.dispatchEvent(new Event('error')) : post(asked);
  }
`;

describe('the portal, roughly handled', () => {
  /** @type {Awaited<ReturnType<typeof opened>>} */
  let it;
  before(async () => {
    it = await opened();
  });
  after(() => it.close());

  test('a file that cannot be read is refused in words of the page, and nothing is changed', async () => {
    const page = await it.page();
    const before = await premium(page);
    /** @type {[string, string | Buffer, RegExp, RegExp][]} */
    const files = [
      ['broken.json', '{ "currency": "CNY", ', /broken\.json:1:\d+/, /broken\.json第1行/],
      ['empty.csv', '', /empty\.csv is empty/, /empty\.csv为空/],
      ['list.json', '[1, 2]', /no submission/, /不是投保资料/],
      ['number.json', '7', /no submission/, /不是投保资料/],
      ['twice.json', '{"id":"a","id":"b"}', /stands twice/, /出现两次/],
      ['scan.csv', Buffer.from('%PDF-1.7 ...'), /is a PDF/, /PDF 文件/],
      ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /\.xls/, /\.xls/],
      ['torn.xlsx', Buffer.from('PK\u0003\u0004torn apart'), /torn\.xlsx is/, /torn\.xlsx/],
      ['noise.bin', Buffer.from([1, 255, 0, 254, 3, 128, 7]), /./, /[\u4e00-\u9fff]/],
      ['words.txt', 'dear sir\nplease insure us\n', /./, /[\u4e00-\u9fff]/],
    ];
    for (const [name, content, english] of files) {
      await open(page, name, content);
      assert.match(await said(page), /nothing was changed/, name);
      assert.match(await said(page), english, name);
      assert.equal(await premium(page), before, name);
    }
    await page.getByRole('button', { name: '中文' }).click();
    await shows(page, priceOf(exporter, 'zh-CN'));
    for (const [name, content, , chinese] of files) {
      await open(page, name, content);
      assert.match(await said(page), /资料没有改动/, name);
      assert.match(await said(page), chinese, name);
      assert.doesNotMatch(await said(page), /\b(is|the|save|expected)\b/, name);
    }
  });

  test('lists in any encoding and form become the same buyers', async () => {
    const page = await it.page();
    await premium(page);
    const rows = [
      ['客户编号', '客户名称', '国家', '发票号', '发票日期', '到期日', '金额', '币种'],
      ['C1', '上海客户', 'CN', 'F1', '2026-01-10', '2026-03-10', '1,200,000.00', 'CNY'],
      ['C2', '柏林客户', 'DE', 'F2', '2026-02-10', '2026-04-10', '800,000.00', 'CNY'],
    ];
    const written = (/** @type {string} */ delimiter) =>
      rows
        .map((row) =>
          row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter),
        )
        .join('\r\n');
    const gb = gb18030(written(','));
    /** @type {[string, string | Buffer][]} */
    const lists = [
      ['utf8.csv', written(',')],
      ['semicolons.csv', written(';')],
      ['tabs.txt', written('\t')],
      ['utf16.csv', Buffer.from(`\ufeff${written('\t')}`, 'utf16le')],
      ['gb18030.csv', gb],
    ];
    for (const [name, content] of lists) {
      await page.getByLabel('Example').selectOption('small');
      await open(page, name, content);
      assert.match(await said(page), /^2 buyers were read/, `${name}: ${await said(page)}`);
      assert.equal(await page.locator('.buyers tbody tr').count(), 2, name);
    }
    for (const [name, currency] of [
      ['aged-debtors.xlsx', 'USD'],
      ['receivables.csv', 'CNY'],
    ]) {
      await open(page, 'ours.json', JSON.stringify({ ...exporter, currency, buyers: [] }));
      await drop(page, name ?? '', readFileSync(`${examples}${name}`));
      assert.ok((await page.locator('.buyers tbody tr').count()) > 0, name);
      assert.equal(await page.locator('.dropping').count(), 0);
    }
    const kept = await page.locator('.buyers tbody tr').count();
    await open(page, 'headings.csv', `${rows[0]?.join(',')}\n`);
    assert.match(await said(page), /nothing was changed/);
    assert.equal(await page.locator('.buyers tbody tr').count(), kept);
  });

  test('a list of ten megabytes is read beside the page, which stays quick meanwhile', async (context) => {
    const page = await it.page();
    await premium(page);
    await countTasks(page);
    const row = (/** @type {number} */ at) =>
      `C${at % 5000},Customer ${at % 5000},DE,F${at},2026-01-10,2026-03-10,${1000 + (at % 977)}.00,CNY\n`;
    const count = 180_000;
    const list = `id,customer,country,invoice,invoice date,due date,amount,currency\n${Array.from({ length: count }, (_, at) => row(at)).join('')}`;
    assert.ok(list.length > 10_000_000, String(list.length));
    const folder = mkdtempSync(`${tmpdir()}/portal-`);
    writeFileSync(`${folder}/large.csv`, list);
    await page
      .getByLabel('Open a submission or a list of receivables')
      .setInputFiles(`${folder}/large.csv`);
    await page.locator('.said', { hasText: '5000 buyers were read' }).waitFor();
    await premium(page);
    await page.getByLabel('Turnover of the year').pressSequentially('1', { delay: 30 });
    await premium(page);
    rmSync(folder, { recursive: true });
    context.diagnostic(`10 MB read; ${await longestTask(page)}`);
  });

  test('5,000 buyers are priced, and none are said to be missing', async (context) => {
    const page = await it.page();
    await premium(page);
    const [first] = exporter.buyers;
    const buyers = Array.from({ length: 5000 }, (_, at) => ({
      ...exporter.buyers[at % 200],
      id: `X-${at}`,
      turnover: '8480',
    }));
    const many = { ...exporter, turnover: { estimated: '70000000' }, buyers };
    await open(page, 'many.json', JSON.stringify(many));
    await shows(page, priceOf(many));
    await countTasks(page);
    await page.getByLabel(`Turnover, Buyer X-0`).press('End');
    await page.keyboard.type('1', { delay: 20 });
    await shows(
      page,
      priceOf({ ...many, buyers: [{ ...buyers[0], turnover: '84801' }, ...buyers.slice(1)] }),
    );
    context.diagnostic(`typing among 5,000 buyers: ${await longestTask(page)}`);
    await open(page, 'none.json', JSON.stringify({ ...exporter, buyers: [] }));
    await page.getByText('No buyers yet').waitFor();
    await shows(page, 'No price');
    await page.getByRole('button', { name: 'Add a buyer' }).click();
    assert.equal(await page.locator('.buyers tbody tr').count(), 1);
    assert.ok(first);
  });

  test('anything at all in a submission is shown and said, in both languages', async () => {
    const page = await it.page();
    await premium(page);
    const strange = [
      {},
      { buyers: 'none', cover: 5, turnover: null, creditControl: [], currency: {}, id: 7 },
      { ...exporter, buyers: [null, 5, { id: {}, country: [], grade: {}, turnover: 1e6 }] },
      { ...exporter, cover: { tier: 'gold', insuredPercentage: '90%', maximumTermsDays: {} } },
      { ...exporter, creditControl: { answers: { 'written-policy': 'yes', other: null } } },
      { ...exporter, turnover: { estimated: '212,000,000' }, lossHistory: 'none' },
    ];
    for (const draft of strange) {
      await open(page, 'strange.json', JSON.stringify(draft));
      await page.locator('section.price.invalid[aria-busy="false"]').waitFor();
      assert.equal(await page.locator('.price .figure').innerText(), 'No price');
      assert.ok((await page.locator('.issues li').count()) > 0, JSON.stringify(draft).slice(0, 80));
      for (const tab of await page.getByRole('tab').all()) await tab.click();
    }
    assert.equal(await page.getByRole('heading', { name: 'could not show' }).count(), 0);
    assert.deepEqual(await axeFinds(page), []);
  });

  test('thousands separators and names of countries are put right with one press', async () => {
    const page = await it.page();
    await premium(page);
    const typed = {
      ...exporter,
      turnover: { ...exporter.turnover, estimated: '212,000,000' },
      buyers: [{ ...exporter.buyers[0], country: 'Italy' }, ...exporter.buyers.slice(1)],
    };
    await open(page, 'typed.json', JSON.stringify(typed));
    await shows(page, 'No price');
    await page.getByRole('button', { name: 'Put 2 right' }).click();
    await shows(page, priceOf(exporter));
  });

  for (const [locale, name, said, save] of [
    ['en-GB', 'Turnover of the year', 'What you typed is still here', 'Save submission'],
    ['zh-CN', '本年营业额', '已填写的内容仍在', '保存投保资料'],
  ])
    test(`a page that fails hands over what was typed a moment before, in ${locale}`, async () => {
      const before = it.errors.length;
      const page = await it.page({ locale });
      await premium(page);
      await page.getByLabel(name).fill('123456789');
      await page.evaluate(`
        const field = document.querySelector('[data-path="/turnover/estimated"]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '123456780');
        Math.ceil = () => { throw new RangeError('broken'); };
        field.dispatchEvent(new Event('input', { bubbles: true }));
      `);
      const alert = page.getByRole('alert').filter({ hasText: said });
      await alert.waitFor();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        alert.getByRole('button', { name: save }).click(),
      ]);
      const kept = JSON.parse(readFileSync(await saved.path(), 'utf8'));
      const { estimated } = kept.turnover;
      assert.equal(estimated, '123456780');
      assert.deepEqual(
        { ...kept, turnover: { ...kept.turnover, estimated: exporter.turnover.estimated } },
        exporter,
      );
      it.errors.splice(before);
      await page.context().close();
    });

  test('rows that could not be pasted are said to be left out, and the next are pasted', async () => {
    const page = await it.page({}, '', { breakWorkers: true });
    await premium(page);
    await page.getByLabel('Turnover, Buyer B-002').focus();
    await page.evaluate(diesOf('cells'));
    await paste(page, '5000000\t1000000\n2000000');
    await page.getByText('The rows were not pasted, and nothing was changed.').waitFor();
    const turnover = page.getByLabel('Turnover, Buyer B-002');
    assert.equal(await turnover.inputValue(), exporter.buyers[1].turnover);
    await turnover.focus();
    await paste(page, '5000000\t1000000\n2000000');
    await page.getByText('2 rows were pasted.').waitFor();
    assert.equal(await turnover.inputValue(), '5000000');
    await page.context().close();
  });

  test('rows of a spreadsheet are pasted from the cell one is in', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByLabel('Turnover, Buyer B-002').focus();
    await paste(page, '5,000,000\t1000000\t45\n2000000\t\t60\n');
    await page.locator('.issues', { hasText: '5,000,000' }).waitFor();
    assert.equal(await page.getByLabel('Limit, Buyer B-002').inputValue(), '1000000');
    assert.equal(await page.getByLabel('Limit, Buyer B-003').inputValue(), '');
    assert.equal(await page.getByLabel('Days, Buyer B-003').inputValue(), '60');
    await page.getByRole('button', { name: 'Put 1 right' }).click();
    const { approvedLimit, ...third } = exporter.buyers[2];
    assert.ok(approvedLimit);
    const buyers = [
      exporter.buyers[0],
      { ...exporter.buyers[1], turnover: '5000000', approvedLimit: '1000000', termsDays: 45 },
      { ...third, turnover: '2000000', termsDays: 60 },
      ...exporter.buyers.slice(3),
    ];
    await shows(page, priceOf({ ...exporter, buyers }));
    await page.getByLabel('Next buyers').click();
    for (let press = 0; press < 18; press += 1) await page.getByLabel('Next buyers').click();
    await page.getByLabel('Buyer, Buyer B-200').focus();
    await paste(page, 'P-1\tFR\nP-2\tES\n"P,3"\tPL');
    await page.getByLabel('Next buyers').click();
    await page.getByLabel('Country, Buyer P,3').waitFor();
    assert.equal(await page.getByLabel('Country, Buyer P,3').inputValue(), 'PL');
    await page.getByRole('heading', { name: 'Buyers 202' }).waitFor();
  });

  test('typed faster than it is priced, the last answer wins and none is shown before it', async () => {
    const page = await it.page();
    await premium(page);
    await page.evaluate(`
      window.seen = [];
      const figure = document.querySelector('.price .figure');
      new MutationObserver(() => window.seen.push([
        document.querySelector('[inputmode="decimal"]').value, figure.innerText,
      ])).observe(figure, { childList: true, characterData: true, subtree: true });
    `);
    const field = page.getByLabel('Turnover of the year');
    await field.fill('');
    await field.pressSequentially('198765432', { delay: 5 });
    const wanted = priceOf({
      ...exporter,
      turnover: { ...exporter.turnover, estimated: '198765432' },
    });
    await shows(page, wanted);
    const seen = /** @type {[string, string][]} */ (await page.evaluate('window.seen'));
    for (const [typed, figure] of seen.filter(([, figure]) => /\d/.test(figure)))
      assert.equal(
        figure,
        priceOf({ ...exporter, turnover: { ...exporter.turnover, estimated: typed } }),
      );
  });

  test('the language is switched while one types: what was typed stays, the number is in the new language', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByLabel('Turnover of the year').fill('19800000');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByLabel('本年营业额').press('End');
    await page.keyboard.type('0');
    const estimated = await page.getByLabel('本年营业额').inputValue();
    await shows(
      page,
      priceOf({ ...exporter, turnover: { ...exporter.turnover, estimated } }, 'zh-CN'),
    );
    await page.getByRole('button', { name: 'English' }).click();
    await shows(page, priceOf({ ...exporter, turnover: { ...exporter.turnover, estimated } }));
  });

  test('a suggestion pressed twice is applied once, can be taken back, and never overtakes what is typed', async () => {
    const page = await it.page();
    const before = await premium(page);
    await page.getByRole('tab', { name: 'Cheaper' }).click();
    const apply = page.getByRole('button', { name: /^Apply: / }).first();
    await apply.waitFor();
    const worth = await page.locator('.cards li strong').first().innerText();
    const [after = ''] = worth.match(/CNY [\d,.]+(?= \()/) ?? [];
    await apply.dblclick();
    await shows(page, after);
    assert.equal(await page.locator('.applied').count(), 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await shows(page, before);
    await apply.waitFor();
    await page.locator('.fresh[aria-busy="false"] .cards').first().waitFor();
    await page.evaluate(`
      [...document.querySelectorAll('.cards button')][0].click();
      const field = document.querySelector('[inputmode="decimal"]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '190000000');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    `);
    await page.getByText('nothing was applied').waitFor();
    const typed = { ...exporter, turnover: { ...exporter.turnover, estimated: '190000000' } };
    await shows(page, priceOf(typed));
    assert.equal(await page.locator('.applied').count(), 0);
  });

  test('the way back leads to the view before, and to what was typed', async () => {
    const page = await it.page();
    await premium(page);
    await page.getByRole('tab', { name: 'Covers' }).click();
    await page.getByRole('tab', { name: 'Ask next' }).click();
    await page.getByLabel('Turnover of the year').fill('197000000');
    await page.goBack();
    assert.equal(await page.getByRole('tab', { selected: true }).innerText(), 'Covers');
    await page.goto(new URL('form.html', page.url()).href);
    await page.goBack();
    const typed = { ...exporter, turnover: { ...exporter.turnover, estimated: '197000000' } };
    await shows(page, priceOf(typed));
    assert.equal(await page.getByLabel('Turnover of the year').inputValue(), '197000000');
    await page.reload();
    await shows(page, priceOf(typed));
  });

  test('a worker that dies is said and replaced', async () => {
    const page = await it.page({}, '', { breakWorkers: true });
    await premium(page);
    await page.evaluate('window.workers.forEach((one) => one.dispatchEvent(new Event("error")))');
    await page.getByLabel('Turnover of the year').fill('199000000');
    const typed = { ...exporter, turnover: { ...exporter.turnover, estimated: '199000000' } };
    await shows(page, priceOf(typed));
    await page.evaluate(diesOf('price'));
    await page.getByLabel('Turnover of the year').fill('198000000');
    await page.getByRole('alert').filter({ hasText: 'broke off' }).first().waitFor();
    assert.equal(await page.locator('.price .figure').innerText(), 'No price');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await shows(
      page,
      priceOf({ ...exporter, turnover: { ...exporter.turnover, estimated: '198000000' } }),
    );
  });

  test('only the words of the language one reads are loaded, and the others when one switches', async () => {
    const page = await it.page();
    /** @type {string[]} */
    const loaded = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    await premium(page);
    const has = (/** @type {string} */ name) =>
      loaded.some((address) => address.includes(`/${name}-`));
    assert.ok(has('english') && !has('chinese'), loaded.join(' '));
    await page.getByRole('button', { name: '中文' }).click();
    await shows(page, priceOf(exporter, 'zh-CN'));
    assert.ok(has('chinese'));
  });

  test('nothing was written to the console', () => assert.deepEqual(it.errors, []));
});
