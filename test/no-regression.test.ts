import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referenceBook } from '../src/reference-book.js';
import { quote } from '../src/quote.js';
import type { Submission } from '../src/submission/submission.js';
import { arbitrarySubmission } from './support/arbitrary-submission.js';

const [seed, numRuns] = [20_260_701, 120];
const examples = new URL('../examples/', import.meta.url);

/**
 * Status, premium, technical premium and every operand of the ledger, two lines a quote. A change of the library that
 * should not move a price leaves this file as it is; one that should is reviewed here line by line, then written with
 * `vitest run test/no-regression.test.ts -u`.
 */
function lines(name: string, submission: Submission): string {
  const { status, premium, ledger, issues, findings, ...rest } = quote(submission, referenceBook);
  const technical = ('technical' in rest && rest.technical?.premium) || '-';
  const steps = ledger.map(({ id, operand }) => `${id} ${operand}`);
  const unpriced = premium === null ? [...issues, ...findings] : [];
  const reasons = unpriced.map(({ path, code }) => `${path} ${code}`);
  const amounts = premium ? `${premium.estimated} technical ${technical}` : '-';
  return `${name}: ${status} ${amounts}\n  ${[...steps, ...reasons].join(', ')}\n`;
}

function exampleSubmissions(): (readonly [string, Submission])[] {
  return readdirSync(examples)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, examples), 'utf8')) as Submission]);
}

it('QTE-2 no price of the reference edition moves unnoticed', async () => {
  const drawn = fc.sample(arbitrarySubmission, { seed, numRuns });
  const named = drawn.map((submission, i) => [`drawn ${i + 1}`, submission] as const);
  const text = [...exampleSubmissions(), ...named].map((one) => lines(...one)).join('');
  await expect(text).toMatchFileSnapshot('snapshots/no-regression.txt');
});
