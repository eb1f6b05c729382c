// @ts-check
// A quote is read years later: the service was started again, and the edition it was made with is priced no more.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { verifyDocument } from 'trade-credit-pricing/document';
import { explain } from 'trade-credit-pricing/explain';
import { parseRateBook } from 'trade-credit-pricing/rate-book';
import { database } from '../src/database.js';
import { store } from '../src/store.js';
import { databaseUrl, example, served, unused } from './served.js';

const languages = /** @type {const} */ (['en', 'zh-CN']);

describe('a stored quote, years later', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kept-'));
  after(() => rmSync(dataFolder, { recursive: true, force: true }));

  describe('of the service as it was', () => {
    /** @type {string[]} */
    let read;
    let digest = '';
    const pages = () => [
      `/quotes/${digest}`,
      ...languages.flatMap((locale) =>
        ['explanation?', 'document?', 'document?for=underwriter&'].map(
          (what) => `/quotes/${digest}/${what}locale=${locale}`,
        ),
      ),
    ];

    before(async () => {
      const first = await served({ dataFolder });
      const made = await first.post('/quotes', example('exporter.json', { id: unused('kept') }));
      digest = made.body.digest;
      read = await Promise.all(pages().map(async (path) => (await first.get(path)).text));
      await first.close();
    });

    test('is read, explained and printed after a new start as on the day, byte for byte', async () => {
      const again = await served({ dataFolder });
      const now = await Promise.all(pages().map(async (path) => (await again.get(path)).text));
      assert.deepEqual(now, read);
      assert.equal(new Set(now).size, pages().length, 'each says something else');
      await again.close();
    });
  });

  describe('of an edition that is priced no more', () => {
    const loaded = parseRateBook({
      ...JSON.parse(JSON.stringify(referenceBook)),
      edition: 'past-2011.1',
      title: { en: 'Past rate book 2011.1', 'zh-CN': '过去的费率手册 2011.1' },
    });
    assert.ok(loaded.ok);
    const submission = parseSubmission(example('exporter.json', { id: unused('past') }));
    const record = quote(submission, loaded);

    test('explains itself by what it holds, and its page verifies against it', async () => {
      const opened = await database({ databaseUrl, dataFolder });
      const { addQuote } = await store(opened);
      await addQuote({
        digest: record.digest,
        submission: JSON.stringify(example('exporter.json', { id: record.submission })),
        record: JSON.stringify(record),
      });
      await opened.close();
      const it = await served({ dataFolder });
      for (const locale of languages) {
        const said = (await it.get(`/quotes/${record.digest}/explanation?locale=${locale}`)).body;
        const onTheDay = explain(record, locale);
        assert.deepEqual(said.summary, onTheDay.summary);
        assert.deepEqual(
          said.steps.map((/** @type {any} */ step) => step.sentence),
          onTheDay.steps.map(({ sentence }) => sentence),
        );
        const page = await it.get(`/quotes/${record.digest}/document?locale=${locale}`);
        assert.match(page.text, /past-2011\.1/);
        assert.equal(verifyDocument(page.text, record).status, 'verified');
      }
      await it.close();
    });
  });
});
