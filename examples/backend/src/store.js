// @ts-check
/** @typedef {import('./database.js').Database} Database */

// Records are kept as the text that was sent out: a digest is of the text's content, and JSON types would reorder it.
const tables = `
  CREATE TABLE IF NOT EXISTS quotes (
    digest text PRIMARY KEY,
    submission text NOT NULL,
    record text NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS policies (
    digest text PRIMARY KEY,
    quote text NOT NULL REFERENCES quotes (digest),
    record text NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS reviews (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    policy text NOT NULL REFERENCES policies (digest),
    observations text NOT NULL,
    record text NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (policy, observations)
  );
  CREATE UNIQUE INDEX IF NOT EXISTS one_policy_of_a_quote ON policies (quote);
`;

/**
 * What is kept, and how: the same statements on a server and embedded.
 * @param {Database} database
 */
export async function store(database) {
  for (const statement of tables.split(';'))
    if (statement.trim() !== '') await database.query(statement);
  const { query } = database;
  return {
    /**
     * Stores a quote once; true when it was not there.
     * @param {{ digest: string, submission: string, record: string }} quote
     */
    addQuote: async ({ digest, submission, record }) =>
      (
        await query(
          'INSERT INTO quotes (digest, submission, record) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING digest',
          [digest, submission, record],
        )
      ).length === 1,

    /** @param {string} digest */
    quote: async (digest) =>
      (await query('SELECT submission, record FROM quotes WHERE digest = $1', [digest]))[0],

    /**
     * Stores a policy once; true when it was not there, null when the quote is bound otherwise.
     * @param {{ digest: string, quote: string, record: string }} policy
     */
    addPolicy: async ({ digest, quote, record }) => {
      const added = await query(
        'INSERT INTO policies (digest, quote, record) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING digest',
        [digest, quote, record],
      );
      if (added.length === 1) return true;
      const [bound] = await query('SELECT digest FROM policies WHERE quote = $1', [quote]);
      return bound?.['digest'] === digest ? false : null;
    },

    /** @param {string} digest */
    policy: async (digest) =>
      (await query('SELECT record FROM policies WHERE digest = $1', [digest]))[0],

    /**
     * The review of a policy by these observations, made once: the policy is locked while `make` is given the review
     * before, so that no two reviews follow the same one.
     * @param {{ policy: string, observations: string }} key
     * @param {(previous: string | null) => Promise<string>} make
     * @returns {Promise<{ record: string, isNew: boolean }>}
     */
    reviewOnce: ({ policy, observations }, make) =>
      database.transaction(async (inside) => {
        await inside('SELECT digest FROM policies WHERE digest = $1 FOR UPDATE', [policy]);
        const [there] = await inside(
          'SELECT record FROM reviews WHERE policy = $1 AND observations = $2',
          [policy, observations],
        );
        if (there !== undefined) return { record: there['record'], isNew: false };
        const [last] = await inside(
          'SELECT record FROM reviews WHERE policy = $1 ORDER BY number DESC LIMIT 1',
          [policy],
        );
        const record = await make(last?.['record'] ?? null);
        await inside('INSERT INTO reviews (policy, observations, record) VALUES ($1, $2, $3)', [
          policy,
          observations,
          record,
        ]);
        return { record, isNew: true };
      }),

    /** Answers when the database does. */
    ready: () => query('SELECT 1'),
  };
}
