import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { command } from './memory-io.js';

/** A file of the examples. */
export const read = (path: string): string => readFileSync(`examples/${path}`, 'utf8');
export const exporter = read('exporter.json');
export const locales = ['en', 'zh-CN'] as const;
export const readers = ['client', 'underwriter'] as const;

/** What a command that does what it is asked writes. */
export async function written(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const made = await command(argv, files);
  expect(made).toMatchObject({ exitCode: 0, error: '' });
  return made.out;
}

/** A policy of the first example, and what happened under it. */
async function policyFiles() {
  const terms = read('declarations/terms.json');
  const bound = ['bind', 'submission.json', '--terms', 'terms.json', '--number', 'P-1'];
  const policy = await written(bound, { 'submission.json': exporter, 'terms.json': terms });
  return {
    'policy.json': policy,
    'year.csv': read('declarations/year.csv'),
    'observations.json': read('policy/observations-3.json'),
  };
}

/** What the commands read. */
export const files = {
  ...{ 'submission.json': exporter, ...(await policyFiles()) },
  ...{ 'concentrated.json': read('concentrated.json') },
  ...{ 'offers.json': read('advice/offers.json'), 'order.json': read('advice/order.json') },
};
/** Another submission of the same seller. */
export const later = JSON.stringify({
  ...(JSON.parse(exporter) as object),
  cover: { tier: 'standard' },
});
export const quotes = {
  'a.json': await written(['quote', '-', '--json'], { '-': exporter }),
  'b.json': await written(['quote', '-', '--json'], { '-': later }),
};

/** The commands that write a document besides `quote`. */
export const commands: Readonly<Record<string, readonly string[]>> = {
  compare: ['compare', 'submission.json'],
  suggest: ['suggest', 'submission.json'],
  review: ['review', 'policy.json', 'observations.json'],
  adjust: ['adjust', 'policy.json', 'year.csv'],
  difference: ['difference', 'a.json', 'b.json'],
  frontier: ['frontier', 'submission.json'],
  offers: ['offers', 'concentrated.json', 'offers.json'],
  marginal: ['marginal', 'concentrated.json', 'order.json'],
  'as-if': ['as-if', 'concentrated.json'],
};
