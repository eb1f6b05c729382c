// @ts-check
// What the service does, over HTTP, one operation after the other.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';
import { example, served, unused } from './served.js';

describe('the service', () => {
  /** @type {Awaited<ReturnType<typeof served>>} */
  let it;
  before(async () => {
    it = await served();
  });
  after(() => it.close());

  test('a quote is the library’s, stored once, and read byte for byte', async () => {
    const submission = example('exporter.json', { id: unused('one') });
    const first = await it.post('/quotes', submission);
    assert.equal(first.status, 201);
    assert.equal(first.text, JSON.stringify(quote(parseSubmission(submission), referenceBook)));
    const again = await it.post('/quotes', submission);
    assert.deepEqual([again.status, again.text], [200, first.text]);
    const read = await it.get(first.headers.get('location') ?? '');
    assert.deepEqual([read.status, read.text], [200, first.text]);
  });

  test('a stored quote explains itself as on the day, in the language asked for', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('words') }));
    const day = explain(made.body, 'zh-CN');
    const told = await it.get(`${made.headers.get('location')}/explanation`, {
      'accept-language': 'zh;q=0.9, en;q=0.5',
    });
    assert.equal(told.body.locale, 'zh-CN');
    assert.deepEqual(told.body.summary, day.summary);
    assert.equal(told.body.steps.length, day.steps.length);
    const english = await it.get(`${made.headers.get('location')}/explanation?locale=en`);
    assert.deepEqual(english.body.summary, explain(made.body, 'en').summary);
  });

  test('a decline is a decision, stored with its reasons', async () => {
    const made = await it.post('/quotes', example('declined.json', { id: unused('declined') }));
    assert.deepEqual([made.status, made.body.status], [201, 'declined']);
  });

  test('a page is sent, verifies against the stored quote, and not when a digit was altered', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('page') }));
    const page = await it.get(`${made.headers.get('location')}/document?locale=en`);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    const { digest } = made.body;
    const right = await it.post('/verifications', { html: page.text, quote: digest });
    assert.deepEqual([right.body.status, right.body.checked], ['verified', 'quote']);
    const figure = /CNY [\d,]+\.\d\d/.exec(page.text)?.[0] ?? '';
    const html = page.text.replace(
      figure,
      figure.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    );
    assert.notEqual(html, page.text);
    const wrong = await it.post('/verifications', { html, quote: digest });
    assert.equal(wrong.body.status, 'differs');
  });

  test('the tiers side by side, and what would lower the premium', async () => {
    const submission = example('exporter.json');
    const compared = await it.post('/comparisons', { submission });
    assert.deepEqual([compared.status, compared.body.covers.length > 1], [200, true]);
    const suggested = await it.post('/suggestions', submission);
    assert.deepEqual([suggested.status, suggested.body.suggestions.length > 0], [200, true]);
  });

  test('a quote is bound once, the policy reviewed, and the second review remembers the first', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('policy') }));
    const binding = {
      boundOn: made.body.validity?.to ?? made.body.period.inception,
      policyNumber: unused('P'),
      approval: { by: 'A. Underwriter', authority: 'level 3', on: made.body.period.inception },
    };
    const bound = await it.post('/policies', { quote: made.body.digest, binding });
    assert.equal(bound.status, 201, bound.text);
    assert.equal((await it.post('/policies', { quote: made.body.digest, binding })).status, 200);
    const at = bound.headers.get('location') ?? '';
    assert.equal((await it.get(at)).text, bound.text);
    const observed = example('policy/observations-1.json');
    const review = await it.post(`${at}/reviews`, observed);
    assert.equal(review.status, 201, review.text);
    const again = await it.post(`${at}/reviews`, observed);
    assert.deepEqual([again.status, again.text], [200, review.text]);
    const second = await it.post(`${at}/reviews`, example('policy/observations-2.json'));
    assert.equal(second.status, 201, second.text);
  });
});
