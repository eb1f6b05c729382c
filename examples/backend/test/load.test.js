// @ts-check
// Many at once, half of them the same: nothing is lost, nothing is stored twice, and every answer is the right one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { example, served, unused } from './served.js';

const different = 24;
const each = 4;
const atOnce = 16;

describe('under load', () => {
  /** @type {Awaited<ReturnType<typeof served>>} */
  let it;
  before(async () => {
    it = await served();
  });
  after(() => it.close());

  test(`${different * each} quotes, ${atOnce} at once, each submission sent ${each} times`, async (context) => {
    const run = unused('load');
    const sent = Array.from({ length: different * each }, (_, index) =>
      example('minimal.json', { id: `${run}-${index % different}` }),
    );
    const { answers, latencies } = await all(sent);
    const news = answers.filter(({ status }) => status === 201);
    assert.equal(answers.length, sent.length);
    assert.ok(answers.every(({ status }) => status === 200 || status === 201));
    assert.equal(news.length, different, 'each is new once');
    for (const [index, { text }] of answers.entries())
      assert.equal(text, JSON.stringify(quote(parseSubmission(sent[index]), referenceBook)));
    const digests = new Set(answers.map(({ body }) => body.digest));
    assert.equal(digests.size, different);
    for (const digest of digests) assert.equal((await it.get(`/quotes/${digest}`)).status, 200);
    context.diagnostic(told(latencies));
  });

  test('reviews sent at once follow one another, each made once', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('reviews') }));
    const day = made.body.period.inception;
    const binding = {
      approval: { by: 'A. Underwriter', authority: 'level 3', on: day },
      boundOn: day,
    };
    const bound = await it.post('/policies', { quote: made.body.digest, binding });
    const at = `${bound.headers.get('location')}/reviews`;
    const observed = example('policy/observations-1.json');
    const answers = await Promise.all(Array.from({ length: 5 }, () => it.post(at, observed)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
  });

  /** @param {readonly object[]} sent */
  async function all(sent) {
    /** @type {Awaited<ReturnType<typeof it.post>>[]} */
    const answers = [];
    /** @type {number[]} */
    const latencies = [];
    let next = 0;
    const one = async () => {
      for (let index = next++; index < sent.length; index = next++) {
        const start = process.hrtime.bigint();
        answers[index] = await it.post('/quotes', sent[index]);
        latencies.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    return { answers, latencies };
  }
});

/** @param {number[]} latencies milliseconds */
function told(latencies) {
  const sorted = latencies.sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `latencies on this machine: median ${at(0.5)} ms, 95 % below ${at(0.95)} ms, longest ${at(1)} ms`;
}
