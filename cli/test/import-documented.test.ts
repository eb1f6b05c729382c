import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importing } from './importing.js';

const page = readFileSync('docs/receivables.md', 'utf8');
const commands = [...page.matchAll(/^(?:npx )?trade-credit import ([^|\n]+)/gm)].map(
  ([, argv = '']) => argv,
);

/** The words of a command line; what stands in quotation marks is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('WBK-15 docs/receivables.md shows at least three imports', () => {
  expect(commands.length).toBeGreaterThanOrEqual(3);
});

test.each(commands)('WBK-15 trade-credit import %s gives buyers', async (line) => {
  const argv = wordsOf(line);
  const files = Object.fromEntries(
    argv.filter((word) => word.startsWith('examples/')).map((word) => [word, readFileSync(word)]),
  );
  const { json, stopped } = await importing(argv, files);
  expect(stopped).toBeUndefined();
  expect(json['buyers']).not.toEqual([]);
});
