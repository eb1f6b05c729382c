// @ts-check
// What is sent by mistake or on purpose is refused as a problem that says why; the service goes on.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { example, served } from './served.js';

describe('what the service refuses', () => {
  /** @type {Awaited<ReturnType<typeof served>>} */
  let it;
  before(async () => {
    it = await served();
  });
  after(() => it.close());

  /** @type {[string, string, unknown, number][]} */
  const bodies = [
    ['text that is no JSON', '/quotes', '{"id":', 400],
    ['nothing', '/quotes', '', 400],
    ['a prototype', '/quotes', '{"__proto__":{"currency":"CNY"}}', 400],
    ['a list', '/quotes', [], 422],
    ['null', '/quotes', 'null', 422],
    ['a number', '/quotes', '42', 422],
    ['an empty submission', '/quotes', {}, 422],
    [
      'a mistyped submission',
      '/quotes',
      example('exporter.json', { currency: 'RMB', buyers: 'none' }),
      422,
    ],
    ['a huge number', '/quotes', example('exporter.json', { months: 1e300 }), 422],
    ['deep nesting', '/quotes', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
    ['a text that never ends', '/quotes', `"${'\\"'.repeat(1_000_000)}`, 400],
    ['brackets in a text', '/quotes', { id: '['.repeat(1000) }, 422],
    ['a comparison without a submission', '/comparisons', {}, 422],
    [
      'covers that are none',
      '/comparisons',
      { submission: example('exporter.json'), covers: 7 },
      422,
    ],
    ['a member nobody knows', '/comparisons', { submision: {} }, 400],
    ['suggestions for a declined seller', '/suggestions', example('declined.json'), 422],
    ['a policy of no quote', '/policies', { quote: 'sha256:0' }, 404],
    ['a quote that is no digest', '/policies', { quote: 7 }, 400],
    ['a review of no policy', '/policies/sha256:0/reviews', {}, 404],
    ['a page that is none', '/verifications', { html: 7 }, 400],
    [
      'a page against no quote',
      '/verifications',
      { html: '', quote: "'; DROP TABLE quotes; --" },
      404,
    ],
    ['another address', '/quote', {}, 404],
  ];
  for (const [what, path, body, status] of bodies)
    test(`${what}: ${status}`, async () => {
      const answer = await it.post(path, body);
      assert.equal(answer.status, status, answer.text.slice(0, 500));
      assert.equal(answer.headers.get('content-type')?.split(';')[0], 'application/problem+json');
      const { title, status: told, issues } = answer.body;
      assert.equal(told, status);
      assert.ok(title.length > 0);
      if (status === 422)
        assert.ok(
          issues.length > 0 &&
            issues.every((/** @type {any} */ { message }) => message.length > 10),
        );
    });

  test('issues are said in the language asked for', async () => {
    const sent = example('exporter.json', { currency: 'RMB' });
    const answer = await it.post('/quotes', sent, { 'accept-language': 'zh-CN,zh' });
    assert.deepEqual(
      answer.body.issues.map((/** @type {any} */ { path }) => path),
      ['/currency'],
    );
    assert.match(answer.body.issues[0].message, /\p{Script=Han}/u);
  });

  test('a referred quote does not bind without approval, and nothing is stored', async () => {
    const made = await it.post('/quotes', example('concentrated.json'));
    assert.equal(made.body.status, 'referred');
    const bound = await it.post('/policies', { quote: made.body.digest, binding: {} });
    assert.deepEqual([bound.status, bound.body.issues.length > 0], [422, true]);
  });

  test('a body beyond the limit is refused unread, and the service still answers', async () => {
    const answer = await it.post('/quotes', `"${'x'.repeat(9 * 1024 * 1024)}"`);
    assert.equal(answer.status, 413);
    assert.equal((await it.get('/health')).status, 204);
  });
});
