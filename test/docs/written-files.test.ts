import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = [
  ...readdirSync('.').filter((name) => /^README.*\.md$/.test(name)),
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** The files that commands of the pages write where they are run. */
const written = new Set(
  pages.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8').matchAll(
        /(?:> ?|--(?:xlsx|mapping|out) )([a-z][\w-]*\.(?:json|html|xlsx|csv|md))\b/g,
      ),
    ].map(([, file = '']) => file),
  ),
);

/** What git leaves out at the top of the repository, as patterns with a star. */
const ignored = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'))
  .map((line) => new RegExp(`^${line.slice(1).replaceAll('.', '\\.').replaceAll('*', '.*')}$`));

test('DOC-19 what a documented command writes is left out of the repository', () => {
  expect(written.size).toBeGreaterThan(10);
  expect([...written].filter((file) => !ignored.some((each) => each.test(file)))).toEqual([]);
});

test('DOC-19 nothing of the repository itself is left out', () => {
  const own = ['package.json', 'package-lock.json', 'tsconfig.json', 'knip.json', 'README.md'];
  expect(own.filter((file) => ignored.some((each) => each.test(file)))).toEqual([]);
});
