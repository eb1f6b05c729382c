import { expect, test } from 'vitest';
import sizes from '../../.size-limit.js';
import { entryPoints } from '../../scripts/entry-points.js';

/** Entry points that are measured with what uses them. */
const measuredWithOthers: readonly string[] = [
  'explain-en', // as the other language: a function and its words in Chinese
  'country-names', // the words of issues know the larger trading nations
];

test('every entry point has a ceiling for what it adds to a bundle', () => {
  const imported = sizes.flatMap(({ path, import: names }) => [
    path,
    ...(typeof names === 'object' ? Object.keys(names) : []),
  ]);
  const without = entryPoints
    .map(({ name }) => name)
    .filter((name) => !imported.includes(`dist/${name}.js`));
  expect(without.sort()).toEqual([...measuredWithOthers].sort());
});
