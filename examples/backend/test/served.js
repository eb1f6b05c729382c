// @ts-check
import { readFileSync } from 'node:fs';
import { service } from '../src/service.js';

/** The database of the tests: a server where one is named, else the embedded one in memory. */
export const databaseUrl = process.env['DATABASE_URL'];

/**
 * A service on a free port of this machine, and what asks it over HTTP.
 * @param {{ dataFolder?: string }} [place] a folder for the embedded database, else it is kept in memory
 */
export async function served(place = {}) {
  const { app, close, operations } = await service({ databaseUrl, ...place });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { address, close, operations, ...client(address) };
}

/**
 * @param {string} address
 */
function client(address) {
  /**
   * @param {string} method
   * @param {string} path
   * @param {{ body?: unknown, headers?: Record<string, string> }} [sent]
   */
  const ask = async (method, path, { body, headers = {} } = {}) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      get body() {
        return JSON.parse(text);
      },
    };
  };
  return {
    get: (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}) =>
      ask('GET', path, { headers }),
    post: (
      /** @type {string} */ path,
      /** @type {unknown} */ body,
      /** @type {Record<string, string>} */ headers = {},
    ) => ask('POST', path, { body, headers }),
  };
}

/** An example of the library, with other members in the place of its own. */
export function example(/** @type {string} */ name, change = {}) {
  return {
    ...JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')),
    ...change,
  };
}

/** An id nobody has used, so that a database that is kept answers as an empty one. */
export function unused(/** @type {string} */ name) {
  return `${name}-${process.hrtime.bigint()}`;
}
