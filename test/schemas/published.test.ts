import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { schemaFiles, schemaText } from '../../scripts/json-schema/schema-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = schemaFiles(root);

test.each([...files])('schemas/%s is up to date; `npm run schemas` writes it', async (name, schema) => {
  await expect(schemaText(schema)).toMatchFileSnapshot(`${root}schemas/${name}`);
});

test('there are no other files', () => {
  expect(readdirSync(`${root}schemas`).sort()).toEqual([...files.keys()].sort());
});
