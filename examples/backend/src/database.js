// @ts-check
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/**
 * Runs a statement and gives its rows.
 * @typedef {(statement: string, values?: unknown[]) => Promise<Record<string, any>[]>} Query
 * @typedef {{ query: Query, transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>, close: () => Promise<void> }} Database
 */

/**
 * The database at a URL, or the embedded one: in a folder, or in memory when no folder is named.
 * @param {{ databaseUrl?: string | undefined, dataFolder?: string | undefined }} place
 * @returns {Promise<Database>}
 */
export async function database({ databaseUrl, dataFolder }) {
  return databaseUrl === undefined ? embedded(dataFolder) : onServer(databaseUrl);
}

/**
 * @param {string | undefined} dataFolder
 * @returns {Promise<Database>}
 */
async function embedded(dataFolder) {
  const lite = await PGlite.create(dataFolder);
  return {
    query: async (statement, values) => (await lite.query(statement, values)).rows,
    transaction: (work) =>
      /** @type {any} */ (
        lite.transaction((inside) =>
          work(async (statement, values) => (await inside.query(statement, values)).rows),
        )
      ),
    close: () => lite.close(),
  };
}

/**
 * @param {string} databaseUrl
 * @returns {Database}
 */
function onServer(databaseUrl) {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  pool.on('error', (error) =>
    console.error(`a connection to the database broke: ${error.message}`),
  );
  return {
    query: async (statement, values) => (await pool.query(statement, values)).rows,
    transaction: (work) => transaction(pool, work),
    close: () => pool.end(),
  };
}

/**
 * @template Result
 * @param {pg.Pool} pool
 * @param {(query: Query) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function transaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(
      async (statement, values) => (await client.query(statement, values)).rows,
    );
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
