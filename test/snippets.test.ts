import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../cli/src/main.js';
import manifest from '../package.json' with { type: 'json' };
import {
  commandsOf,
  documentedFiles,
  modulesOf,
  withChecks,
  withoutComments,
  writeSnippets,
} from '../scripts/snippets.js';

describe('code in the documentation', () => {
  const snippets = writeSnippets().filter(({ run }) => run);

  for (const { file, line, module } of snippets) {
    test(`${file}:${line}`, async () => {
      await import(/* @vite-ignore */ module);
    });
  }
});

test('every @example is a fenced block, so that it is checked', () => {
  const loose = /@example(?![^\n]*\n(?:\s*\*[^\n`]*\n)*\s*\* ?```ts\b)/;
  const modules = documentedFiles().filter((file) => file.endsWith('.ts'));
  expect(modules.filter((file) => loose.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(loose.test('/**\n * @example\n * quote();\n */')).toBe(true);
  expect(loose.test('/**\n * @example Price it\n *\n * ```ts\n')).toBe(false);
});

test('commands in the documentation exist, with their options and examples', () => {
  const problems = documentedFiles()
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      commandsOf(file, readFileSync(file, 'utf8')).map(({ line, words }) => ({
        at: `${file}:${line} ${words.join(' ')}`,
        problem: problemWith(words),
      })),
    );
  expect(problems.filter(({ problem }) => problem !== undefined)).toEqual([]);
});

const silent = {
  stdin: () => Promise.resolve(''),
  readFile: () => Promise.resolve(''),
  stdout: () => undefined,
  stderr: () => undefined,
  isTTY: false,
};

/** Why the command cannot work here, if so: an unknown script, command, option or example. */
function problemWith([runner, name = '', ...rest]: string[]): string | undefined {
  if (runner === 'npm' && name === 'run') {
    return rest[0] && Object.hasOwn(manifest.scripts, rest[0]) ? undefined : `no script ${rest[0]}`;
  }
  if (runner === 'npm') return undefined;
  const program = createProgram(silent, () => undefined);
  const known = (of: ReturnType<typeof createProgram>, option: string) =>
    of.options.some(({ long, short }) => option === long || option === short);
  const options = rest
    .filter((word) => word.startsWith('--'))
    .map((word) => word.split('=')[0] ?? '');
  const named = program.commands.find((candidate) => candidate.name() === rest[0]) ?? program;
  if (named === program && rest[0] !== undefined && !rest[0].startsWith('-'))
    return `no command ${rest[0]}`;
  const command = named.commands.find((candidate) => candidate.name() === rest[1]) ?? named;
  if (named !== program && named.commands.length > 0 && command === named)
    return `no command ${rest[0] ?? ''} ${rest[1] ?? ''}`;
  const unknown = options.find((option) => option !== '--help' && !known(command, option));
  if (unknown) return `no option ${unknown}`;
  return rest.filter((word) => word.startsWith('examples/')).find((path) => !existsSync(path));
}

describe('the mechanism', () => {
  test('an expression, a const and a console.log are checked against the comment behind them', () => {
    const code = [
      'add(1, 2); // => 3',
      'const name = read(); // => EUR 12.50',
      'console.log(list);',
      '// => [1,',
      '//    2]',
      'digest(); // => /^sha256:/',
    ].join('\n');
    expect(withChecks(code).split('\n')).toEqual([
      '__check(add(1, 2), 3); // => 3',
      'const name = read(); __check(name, "EUR 12.50"); // => EUR 12.50',
      '__check(list, [1, 2]);',
      '// => [1,',
      '//    2]',
      '__check(digest(), /^sha256:/); // => /^sha256:/',
    ]);
  });

  test('a comment that checks nothing is an error', () => {
    expect(() => withChecks('import x from "y"; // => 1')).toThrow('does not follow');
    expect(() => modulesOf('a.md', '```ts\nreturn 1; // => 1\n```')).toThrow('a.md:2');
  });

  test('a wrong value fails', async () => {
    const { check } = await import('./snippet-check.js');
    expect(() => check('0.25', '0.26')).toThrow();
    expect(() => check('sha1:', /^sha256:/)).toThrow();
    check({ a: [1] }, { a: [1] });
  });

  test('code stays on its line, and a continued block joins the one before', () => {
    const text =
      'Text\n```ts\nconst a = 1;\n```\nmore\n```ts continued\na; // => 1\n```\n```ts no-run\nfetch();\n```\n';
    const [first, second, ...none] = modulesOf('guide.md', text);
    expect(first?.code.split('\n').slice(2)).toEqual([
      'const a = 1;',
      '',
      '',
      '',
      '__check(a, 1); // => 1',
      '',
    ]);
    expect([first?.run, second?.run, none]).toEqual([true, false, []]);
  });

  test('comments of a module are read, its code is not', () => {
    const text =
      '/**\n * Doc\n *\n * ```ts\n * one(); // => 1\n * ```\n */\nexport const fence = `\n```ts\n`;\n';
    expect(modulesOf('src/a.ts', text)).toMatchObject([{ line: 5 }]);
  });

  test('code that differs in its comments alone is the same, with another value it is not', () => {
    const [said, inChinese, other] = ['// Add', '// 相加', '// Add'].map((comment, place) =>
      withoutComments(withChecks(`${comment}\nadd(1, 2); // => ${place === 2 ? 4 : 3}`)),
    );
    expect([said === inChinese, said === other]).toEqual([true, false]);
  });

  test('open blocks and unknown words are errors', () => {
    expect(() => modulesOf('a.md', '```ts\n')).toThrow('a.md:1');
    expect(() => modulesOf('a.md', '```ts norun\n```')).toThrow('norun');
  });

  test('shell commands are found and judged', () => {
    const text =
      '```sh\n$ npm ci && npm run quotes # price\nls | npx trade-credit quote - --colour\n```';
    const problems = commandsOf('a.md', text).map(({ line, words }) => [line, problemWith(words)]);
    expect(problems).toEqual([
      [2, undefined],
      [2, 'no script quotes'],
      [3, 'no option --colour'],
    ]);
    expect(problemWith(['npx', 'trade-credit', 'price'])).toBe('no command price');
    expect(problemWith(['npx', 'trade-credit', 'quote', 'examples/none.json'])).toBe(
      'examples/none.json',
    );
  });
});
