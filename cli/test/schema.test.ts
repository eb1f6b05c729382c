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

test('FRM-6 schema openapi writes the OpenAPI document', async () => {
  const published = readFileSync(new URL('../../schemas/openapi.json', import.meta.url), 'utf8');
  const { exitCode, out } = await command(['schema', 'openapi']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(published));
});

test.each([[[]], [['policy']], [['quote', '--locale', 'fr']]])(
  'schema %j answers 2',
  async (argv) => {
    const { exitCode, out, error } = await command(['schema', ...argv]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toMatch(/--help/);
  },
);

test('FRM-1 schema submission --book writes the choices of the book', async () => {
  const { exitCode, out } = await command(['schema', 'submission', '--book', 'reference']);
  const schema = JSON.parse(out) as { $defs: { Cover: { properties: { tier: unknown } } } };
  expect(exitCode).toBe(0);
  expect(schema.$defs.Cover.properties.tier).toMatchObject({
    oneOf: expect.arrayContaining([
      expect.objectContaining({ const: 'standard', title: 'Standard' }),
    ]) as unknown,
  });
});

test('schema quote --book answers 2 and says what to write', async () => {
  const { exitCode, error } = await command(['schema', 'quote', '--book', 'reference']);
  expect(exitCode).toBe(2);
  expect(error).toContain('trade-credit schema submission --book reference');
});
