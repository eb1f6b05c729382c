import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command } from './memory-io.js';

test.each([
  [['submission'], 'submission.schema.json'],
  [['submission', '--locale', 'zh-CN'], 'submission.zh-CN.schema.json'],
  [['rate-book'], 'rate-book.schema.json'],
  [['quote', '--locale', 'en'], 'quote.schema.json'],
])('schema %j writes %s', async (argv, file) => {
  const published = readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8');
  expect(await command(['schema', ...argv])).toEqual({ exitCode: 0, out: published, error: '' });
});

test.each([[[]], [['policy']], [['quote', '--locale', 'fr']]])(
  'schema %j answers 2',
  async (argv) => {
    const { exitCode, out, error } = await command(['schema', ...argv]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toMatch(/--help/);
  },
);
