// @ts-check
// Somebody who means harm: forged quotes, one id for two submissions, a quote bound twice, paths and headers that trick.
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { example, served, unused } from './served.js';

describe('a hostile user', () => {
  /** @type {Awaited<ReturnType<typeof served>>} */
  let it;
  before(async () => {
    it = await served();
  });
  after(() => it.close());

  /**
   * A request whose path is sent as it is written.
   * @param {string} path
   * @param {{ method?: string, headers?: Record<string, string>, body?: string | Buffer }} [sent]
   * @returns {Promise<{ status: number | undefined, type: string | undefined, text: string }>}
   */
  const raw = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(`${it.address}/`, { path, method, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => (text += String(part)));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, type: answer.headers['content-type'], text }),
        );
      });
      sent.on('error', reject).end(body);
    });

  /** @type {[string, string, number][]} */
  const paths = [
    ['a NUL', '/quotes/%00', 404],
    ['half a character', '/quotes/%ED%A0%80', 400],
    ['a parent folder', '/quotes/..%2f..%2f..%2fetc%2fpasswd', 404],
    ['a parent folder, raw', '/../../etc/passwd', 404],
    ['five thousand letters', `/quotes/${'a'.repeat(5000)}`, 414],
    ['SQL', "/quotes/'%20OR%20'1'='1", 404],
    ['a digest in capitals', `/policies/SHA256:${'A'.repeat(64)}`, 404],
    ['a reader of another kind', '/quotes/sha256:0/document?for=root&for=client', 404],
  ];
  for (const [what, path, status] of paths)
    test(`a path with ${what} is a problem: ${status}`, async () => {
      const answer = await raw(path);
      assert.equal(answer.status, status, answer.text);
      assert.match(answer.type ?? '', /^application\/problem\+json/);
      assert.equal(JSON.parse(answer.text).status, status);
    });

  /** @type {[string, string | Buffer, Record<string, string>, number, RegExp][]} */
  const read = [
    [
      'a field twice',
      '{"currency":"EUR","currency":"USD"}',
      {},
      400,
      /"currency" stands twice at the top/,
    ],
    [
      'a field twice, once escaped',
      '{"a":[{"id":1,"i\\u0064":2}]}',
      {},
      400,
      /"id" stands twice at \/a/,
    ],
    [
      'a prototype deep inside',
      '{"cover":{"__proto__":{}}}',
      {},
      400,
      /"__proto__" at \/cover names no field/,
    ],
    ['bytes that are no text', Buffer.from('7b22ff223a317d', 'hex'), {}, 400, /not UTF-8/],
    ['nothing', '', {}, 400, /is empty/],
    ['a colon in a text', '{"id":"a:b:{", "x":["a","a"]}', {}, 422, /submission was refused/],
    ['quotes that never end', '"\\"'.repeat(2_000_000), {}, 400, /not JSON/],
    ['a packed body', '{}', { 'content-encoding': 'gzip' }, 415, /not packed by gzip/],
  ];
  for (const [what, body, headers, status, said] of read)
    test(`${what} is read in one way or not at all: ${status}`, { timeout: 20_000 }, async () => {
      const type = { 'content-type': 'application/json' };
      const answer = await raw('/quotes', {
        method: 'POST',
        headers: { ...type, ...headers },
        body,
      });
      assert.equal(answer.status, status, answer.text);
      const { title, detail = '' } = JSON.parse(answer.text);
      assert.match(`${title} ${detail}`, said);
    });

  /** @type {[string, string, unknown, number][]} */
  const bodies = [
    ['a quote with a NUL in its digest', '/policies', { quote: '\u0000' }, 404],
    ['a quote of half a character', '/policies', '{"quote":"\\ud800"}', 404],
    ['a page against a NUL', '/verifications', { html: '', quote: '\u0000' }, 404],
    ['an id with a NUL', '/quotes', example('minimal.json', { id: 'a\u0000b' }), 422],
  ];
  for (const [what, path, body, status] of bodies)
    test(`${what}: ${status}`, async () => {
      const answer = await it.post(path, body);
      assert.equal(answer.status, status, answer.text.slice(0, 300));
    });

  test('a body that says it is text is not read, and another method is not done', async () => {
    const text = { 'content-type': 'text/plain' };
    const body = JSON.stringify(example('minimal.json'));
    assert.equal((await raw('/quotes', { method: 'POST', headers: text, body })).status, 415);
    const override = { 'x-http-method-override': 'DELETE' };
    for (const method of ['DELETE', 'PUT', 'PATCH', 'TRACE'])
      assert.ok(Number((await raw('/quotes', { method, headers: override })).status) >= 400);
  });

  test('a language made of separators is answered in English', async () => {
    const answer = await it.post('/quotes', example('exporter.json', { currency: 'RMB' }), {
      'accept-language': ';;q=,,;,'.repeat(200),
    });
    assert.equal(answer.status, 422);
    assert.match(answer.body.issues[0].message, /^[\x20-\x7e“”‘’]+$/);
  });

  test('a quote of one’s own making does not bind, nor does another submission with it', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('forged') }));
    const forged = { ...made.body, premium: { ...made.body.premium, estimated: '1.00' } };
    const asQuote = await it.post('/policies', { quote: forged, binding: {} });
    assert.equal(asQuote.status, 400);
    const cheaper = { quote: made.body.digest, binding: { submission: example('minimal.json') } };
    const withOther = await it.post('/policies', cheaper);
    assert.equal(withOther.status, 400, withOther.text);
    const beside = { quote: made.body.digest, submission: example('minimal.json') };
    assert.equal((await it.post('/policies', beside)).status, 400);
    const inside = { quote: made.body.digest, binding: { quote: forged } };
    assert.equal((await it.post('/policies', inside)).status, 422);
  });

  test('a changed submission under the same id is another quote, and each is bound with its own', async () => {
    const id = unused('same');
    const first = example('exporter.json', { id });
    const changed = { ...first, buyers: first.buyers.slice(0, 150) };
    const [one, other] = [await it.post('/quotes', first), await it.post('/quotes', changed)];
    assert.deepEqual([one.status, other.status], [201, 201]);
    assert.notEqual(one.body.digest, other.body.digest);
    for (const [body, buyers] of [
      [one.body, 200],
      [other.body, 150],
    ]) {
      const binding = { policyNumber: unused('P') };
      const bound = await it.post('/policies', { quote: body.digest, binding });
      assert.equal(bound.status, 201, bound.text);
      assert.deepEqual(bound.body.quote, body);
      assert.equal(bound.body.quoteDigest, body.digest);
      assert.equal(bound.body.submission.buyers.length, buyers);
    }
  });

  test('a quote is bound once: of many bindings at once one is kept, the others are told', async () => {
    const made = await it.post('/quotes', example('exporter.json', { id: unused('raced') }));
    const numbers = Array.from({ length: 8 }, (_, at) => unused(`P${at}`));
    const answers = await Promise.all(
      numbers.map((policyNumber) =>
        it.post('/policies', { quote: made.body.digest, binding: { policyNumber } }),
      ),
    );
    const kept = answers.filter(({ status }) => status === 201);
    assert.equal(kept.length, 1, answers.map(({ status }) => status).join(' '));
    assert.equal(answers.filter(({ status }) => status === 409).length, 7);
    const policyNumber = kept[0]?.body.policyNumber;
    const again = { quote: made.body.digest, binding: { policyNumber } };
    const same = await Promise.all([it.post('/policies', again), it.post('/policies', again)]);
    assert.deepEqual(
      same.map(({ status, text }) => [status, text === kept[0]?.text]),
      [
        [200, true],
        [200, true],
      ],
    );
  });

  test('a page that opens what it never closes is verified in the time of any other', async () => {
    const made = await it.post('/quotes', example('minimal.json', { id: unused('page') }));
    const page = (await it.get(`/quotes/${made.body.digest}/document`)).text;
    for (const mark of ['<', '<style>', '<pre hidden id="record">', '<figure data-picture="a">']) {
      const html = page + mark.repeat(Math.ceil(2_000_000 / mark.length));
      const answer = await it.post('/verifications', { html, quote: made.body.digest });
      assert.deepEqual([answer.status, answer.body.status], [200, 'differs'], mark);
    }
  });
});
