import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const twins = readdirSync('docs')
  .filter((name) => name.endsWith('.zh-CN.md'))
  .map((name) => [`docs/${name}`, `docs/${name.replace('.zh-CN', '')}`] as const);

/** Percentages a page states, without the spaces and signs a language sets. */
function percentages(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?%/g)].map(([, number = '']) => number);
}

test.each(twins)('%s states no percentage that %s does not', (chinese, english) => {
  const known = readFileSync(english, 'utf8');
  const numbers = new Set(known.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  expect(percentages(chinese).filter((number) => !numbers.has(number))).toEqual([]);
});
