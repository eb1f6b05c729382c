import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { policyFrom } from '../../src/policy/policy-from.js';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { compareCovers } from '../../src/requote/compare-covers.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { example, exampleSubmissions } from './schema-files.js';
import { componentValidator } from './validator.js';

const file = fileURLToPath(new URL('../../schemas/openapi.json', import.meta.url));
const text = readFileSync(file, 'utf8');
const document = JSON.parse(text) as {
  readonly openapi: string;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const errorsOf = componentValidator(document);

test('FRM-6 the OpenAPI document refers to its own components, and has no other', () => {
  const named = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name));
  const records = new Set(Object.keys(document.components.schemas));
  expect([...named].filter((name) => !records.has(name ?? ''))).toEqual([]);
  expect([...records].filter((name) => !named.has(name))).toEqual(['RateBook']); // described, not yet sent
  expect(text).not.toContain('#/$defs/');
});

test.each(exampleSubmissions)('FRM-6 its components describe %s, its quote, covers and policy', (name) => {
  const submission = example(name);
  const parsed = parseSubmission(submission);
  const made = quote(parsed, referenceBook);
  expect(errorsOf('Submission', submission)).toEqual([]);
  expect(errorsOf('Quote', stored(made))).toEqual([]);
  expect(errorsOf('CoverComparison', stored(compareCovers(parsed, referenceBook)))).toEqual([]);
  const day = made.premium === null ? '' : made.period.inception;
  const approval = { by: 'A. Underwriter', authority: 'level 3', on: day };
  const bound = policyFrom(made, { submission: parsed, boundOn: day, approval });
  if (bound.status === 'bound') expect(errorsOf('Policy', stored(bound.policy))).toEqual([]);
});

function stored(record: unknown): unknown {
  return JSON.parse(JSON.stringify(record));
}
