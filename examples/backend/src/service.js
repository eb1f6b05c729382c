// @ts-check
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import { Piscina } from 'piscina';
import { readBody } from './body.js';
import { database } from './database.js';
import { digestOf } from './canonical.js';
import { Problem, problemBody, unreadable } from './problem.js';
import { localeOf } from './pricing.js';
import { store } from './store.js';

/** @typedef {import('fastify').FastifyRequest<any>} Request */
/** @typedef {import('fastify').FastifyReply} Reply */

const openapi = readFileSync(
  fileURLToPath(import.meta.resolve('trade-credit-pricing/schemas/openapi.json')),
  'utf8',
);

/** Longest body that is read: some twenty thousand buyers. */
const bodyLimit = 8 * 1024 * 1024;

/** What is served beside the operations. */
const aside = new Set(['/openapi.json', '/health']);

/**
 * The service, not listening yet.
 * @param {Parameters<typeof database>[0] & { threads?: number }} options
 */
export async function service({ threads = 2, ...place }) {
  const opened = await database(place);
  const records = await store(opened);
  const pool = new Piscina({
    filename: fileURLToPath(new URL('pricing.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
  });
  const app = Fastify({ bodyLimit, frameworkErrors: refuse });
  app.removeContentTypeParser('text/plain');
  /** @type {string[]} */
  const operations = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method !== 'HEAD' && !aside.has(url)) operations.push(`${String(method)} ${url}`);
  });
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, ({ headers }, body, done) => {
    try {
      done(null, bodyOf(headers, body));
    } catch (error) {
      done(/** @type {Error} */ (error));
    }
  });
  addProblems(app);
  addOperations(app, { records, price: (name, request) => pool.run(request, { name }) });
  return {
    app,
    operations,
    close: async () => {
      await app.close();
      await pool.close();
      await opened.close();
    },
  };
}

/** @param {import('fastify').FastifyInstance} app */
function addProblems(app) {
  app.setNotFoundHandler((request, reply) =>
    problem(reply, request, {
      status: 404,
      title: 'There is nothing at this address',
      detail: 'What is served is listed at /openapi.json',
    }),
  );
  app.setErrorHandler(refuse);
}

/**
 * What went wrong as a problem, also before a request reaches its operation.
 * @param {unknown} error
 * @param {Request} request
 * @param {Reply} reply
 */
function refuse(error, request, reply) {
  if (error instanceof Problem)
    return problem(reply, request, { status: error.status, title: error.message, ...error.more });
  const { statusCode = 500, message } = /** @type {import('fastify').FastifyError} */ (error);
  if (statusCode < 500)
    return problem(reply, request, {
      status: statusCode,
      title: 'The request cannot be read',
      detail: message,
    });
  console.error(error);
  return problem(reply, request, { status: 500, title: 'The service failed' });
}

/**
 * @param {Reply} reply
 * @param {Request} request
 * @param {Parameters<typeof problemBody>[0]} what
 */
function problem(reply, request, what) {
  return reply
    .code(what.status)
    .type('application/problem+json')
    .send(problemBody(what, request.url));
}

/**
 * @typedef {{ records: Awaited<ReturnType<typeof store>>, price: (name: string, request: object) => Promise<any> }} Tools
 */

/**
 * @param {import('fastify').FastifyInstance} app
 * @param {Tools} tools
 */
function addOperations(app, { records, price }) {
  /** @param {string} name @param {object} request */
  const priced = async (name, request) => {
    const made = await price(name, request);
    if (made.refused !== undefined) throw new Problem(422, made.refused, { issues: made.issues });
    return made;
  };
  /** @param {any} digest */
  const quoteOf = async (digest) => {
    const found = isDigest(text(digest, 'quote')) ? await records.quote(digest) : undefined;
    if (found === undefined) throw new Problem(404, 'No quote with this digest is stored');
    return found;
  };
  /** @param {string} digest */
  const policyOf = async (digest) => {
    const found = isDigest(digest) ? await records.policy(digest) : undefined;
    if (found === undefined) throw new Problem(404, 'No policy with this digest is stored');
    return found;
  };

  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(openapi));
  app.get('/health', async (_request, reply) => {
    await records.ready();
    return reply.code(204).send();
  });

  app.post('/quotes', async (request, reply) => {
    const made = await priced('makeQuote', { submission: request.body, locale: asked(request) });
    const isNew = await records.addQuote(made);
    return stored(reply, { isNew, record: made.record, at: `/quotes/${made.digest}` });
  });
  app.get('/quotes/:digest', async (request, reply) =>
    json(reply, (await quoteOf(digest(request)))['record']),
  );
  app.get('/quotes/:digest/explanation', async (request, reply) => {
    const { record } = await quoteOf(digest(request));
    return json(reply, await price('explainQuote', { record, locale: asked(request) }));
  });
  app.get('/quotes/:digest/document', async (request, reply) => {
    const { record, submission } = await quoteOf(digest(request));
    const { for: reader = 'client' } = /** @type {any} */ (request.query);
    if (reader !== 'client' && reader !== 'underwriter')
      throw new Problem(400, 'The request cannot be read', {
        detail: 'for is client or underwriter',
      });
    const page = await price('printQuote', { record, submission, reader, locale: asked(request) });
    return reply.type('text/html; charset=utf-8').send(page);
  });

  app.post('/comparisons', async (request, reply) => {
    const { submission, covers } = members(request.body, ['submission', 'covers']);
    const made = await priced('compare', { submission, covers, locale: asked(request) });
    return json(reply, made.record);
  });
  app.post('/suggestions', async (request, reply) => {
    const made = await priced('suggestions', { submission: request.body, locale: asked(request) });
    return json(reply, made.record);
  });

  app.post('/policies', async (request, reply) => {
    const { quote, binding = {} } = members(request.body, ['quote', 'binding']);
    const { record, submission } = await quoteOf(quote);
    if (Object.hasOwn(object(binding, 'binding'), 'submission'))
      throw unreadable(
        'binding has no submission: a quote is bound with the one it is stored with',
      );
    const made = await priced('bind', {
      quote: record,
      submission,
      binding,
      locale: asked(request),
    });
    const isNew = await records.addPolicy({ ...made, quote });
    if (isNew === null)
      throw new Problem(409, 'The quote is bound already, on other terms', {
        detail: 'ask for a new quote, or send the binding it was bound with',
      });
    return stored(reply, { isNew, record: made.record, at: `/policies/${made.digest}` });
  });
  app.get('/policies/:digest', async (request, reply) =>
    json(reply, (await policyOf(digest(request)))['record']),
  );
  app.post('/policies/:digest/reviews', async (request, reply) => {
    const policy = digest(request);
    const { record } = await policyOf(policy);
    const observations = object(request.body, 'the body');
    const made = await records.reviewOnce(
      { policy, observations: digestOf(observations) },
      async (previous) => {
        const review = await priced('makeReview', {
          policy: record,
          observations,
          previous,
          locale: asked(request),
        });
        return review.record;
      },
    );
    return stored(reply, made);
  });

  app.post('/verifications', async (request, reply) => {
    const { html, quote } = members(request.body, ['html', 'quote']);
    const own = quote === undefined ? null : (await quoteOf(quote))['record'];
    return json(reply, await price('verify', { html: text(html, 'html'), record: own }));
  });
}

/**
 * A body as it was sent, not packed.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string | Buffer} body
 */
function bodyOf({ 'content-encoding': encoding = 'identity' }, body) {
  if (encoding !== 'identity')
    throw new Problem(415, 'The request cannot be read', {
      detail: `a body is read as it is, not packed by ${encoding}`,
    });
  return readBody(Buffer.from(body));
}

/** @param {Request} request */
function asked(request) {
  const { locale } = /** @type {{ locale?: unknown }} */ (request.query ?? {});
  return localeOf(typeof locale === 'string' ? locale : request.headers['accept-language']);
}

/** Whether a text is of the shape of a digest: nothing else is looked for. @param {string} text */
function isDigest(text) {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}

/** @param {Request} request @returns {string} */
function digest(request) {
  return text(/** @type {{ digest?: unknown }} */ (request.params).digest, 'digest');
}

/** @param {Reply} reply @param {string} record */
function json(reply, record) {
  return reply.type('application/json').send(record);
}

/**
 * @param {Reply} reply
 * @param {{ isNew: boolean, record: string, at?: string }} made
 */
function stored(reply, { isNew, record, at }) {
  if (at !== undefined) reply.header('location', at);
  return json(reply.code(isNew ? 201 : 200), record);
}

/**
 * The members of a body that has no others.
 * @param {unknown} body
 * @param {readonly string[]} names
 * @returns {Record<string, any>}
 */
function members(body, names) {
  const record = object(body, 'the body');
  const stranger = Object.keys(record).find((name) => !names.includes(name));
  if (stranger === undefined) return record;
  throw unreadable(`"${stranger}" is not a member; write ${names.join(', ')}`);
}

/** @param {unknown} value @param {string} what @returns {Record<string, any>} */
function object(value, what) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw unreadable(`${what} must be a JSON object, { … }`);
}

/** @param {unknown} value @param {string} what @returns {string} */
function text(value, what) {
  if (typeof value === 'string') return value;
  throw unreadable(`${what} must be text`);
}
