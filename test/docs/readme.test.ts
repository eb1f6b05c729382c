import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sizes from '../../.size-limit.js';
import { createProgram, run } from '../../cli/src/main.js';
import { entryPoints } from '../../scripts/entry-points.js';
import { explain } from '../../src/explain/index.js';
import { quote, type Submission } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { filesBelow } from '../support/files-below.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const example = 'examples/exporter.json';
const readmes = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
] as const;
type Locale = (typeof readmes)[number][1];

describe.each(readmes)('%s', (file, locale) => {
  test('shows what the program prints', async () => {
    const quoted = `\`\`\`text\n${excerpt(await printed(locale), locale)}\n\`\`\``;
    await expectDocument(
      file,
      withParts(file, (name) => (name === `quote: ${locale}` ? quoted : undefined)),
    );
  });

  test('is what a newcomer needs, and no more', () => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(180);
  });
});

describe.each([
  ['docs/entry-points.md', ['Import', 'At most']],
  ['docs/entry-points.zh-CN.md', ['引入内容', '上限']],
])('%s', (file, head) => {
  test('names every entry point', () => {
    const text = readFileSync(file, 'utf8');
    const missing = entryPoints.filter(({ specifier }) => !text.includes(`\`${specifier}\``));
    expect(missing).toEqual([]);
  });

  test('shows what the build allows', async () => {
    const table = markdownTable(
      head,
      sizes.map(({ name, limit }) => [name, limit]),
    );
    await expectDocument(
      file,
      withParts(file, (name) => (name === 'sizes' ? table : undefined)),
    );
  });
});

test.each(['docs/command-line.md', 'docs/command-line.zh-CN.md'])(
  '%s names every command',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const commands = commandPaths(
      createProgram(silent, () => undefined),
      [],
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((command) => !text.includes(`\`${command} `))).toEqual([]);
  },
);

/** Every document, the two doors first. */
const documents = [
  'README.md',
  'README.zh-CN.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
];

test.each(documents)('%s links to what exists', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!<?https?:|#)([^)#\s]+)/g)];
  expect(links.filter(([, path = '']) => !existsSync(join(dirname(file), path)))).toEqual([]);
});

test.each(documents)('%s leads to English where it says so', (file) => {
  const links = readFileSync(file, 'utf8').matchAll(
    /\[[^\]]*(?:英文|English)[^\]]*\]\(([^)#\s]+)/g,
  );
  expect([...links].filter(([, path = '']) => path.endsWith('.zh-CN.md'))).toEqual([]);
});

test.each(['docs/README.md', 'docs/README.zh-CN.md'])('%s leads to every document', (file) => {
  const text = readFileSync(file, 'utf8');
  const own = file.endsWith('zh-CN.md');
  const names = readdirSync('docs').filter(
    (name) => name.endsWith('.md') && !name.startsWith('README'),
  );
  const twin = (name: string) => names.includes(name.replace('.md', '.zh-CN.md'));
  const wanted = names.filter((name) => (own ? !twin(name) : !name.endsWith('.zh-CN.md')));
  expect(wanted.filter((name) => !text.includes(`](${name})`))).toEqual([]);
});

const silent = {
  stdin: () => Promise.resolve(''),
  readFile: () => Promise.resolve(''),
  stdout: () => undefined,
  stderr: () => undefined,
  isTTY: false,
};

type Command = ReturnType<typeof createProgram>;

/** Every command that does something, with its names from the program down. */
function commandPaths(command: Command, above: readonly string[]): string[] {
  const path = [...above, command.name()];
  return command.commands.length === 0
    ? [path.join(' ')]
    : command.commands.flatMap((each) => commandPaths(each, path));
}

/** What the command line prints for the example. */
async function printed(locale: Locale): Promise<string[]> {
  let text = '';
  await run(['quote', example, '--locale', locale], {
    stdin: () => Promise.resolve(''),
    readFile: (path) => Promise.resolve(readFileSync(path, 'utf8')),
    stdout: (part) => void (text += part),
    stderr: (part) => void (text += part),
    isTTY: false,
    columns: 96,
  });
  return text.split('\n');
}

/** Its beginning, some of the steps, and what the three measures are worth. */
function excerpt(lines: readonly string[], locale: Locale): string {
  const submission = JSON.parse(readFileSync(example, 'utf8')) as Submission;
  const { steps } = explain(quote(submission, referenceBook), locale);
  const titles = new Map(steps.map(({ id, title }) => [id, title]));
  const step = (id: string): readonly string[] => {
    const from = lines.findIndex((line) => line.startsWith(`${titles.get(id)} `));
    return lines.slice(from, next(lines, from));
  };
  const start = lines.findIndex((line) => line.startsWith(`${titles.get('base')} `));
  const heading = locale === 'en' ? 'What the three measures' : '三项降费措施';
  const measures = lines.findIndex((line) => line.startsWith(heading));
  return [
    ...lines.slice(0, start),
    ...step('base'),
    ...step('country'),
    '…',
    ...step('credit-control'),
    '…',
    '',
    ...lines.slice(measures, lines.indexOf('', measures)),
  ].join('\n');
}

function next(lines: readonly string[], from: number): number {
  return lines.findIndex((line, index) => index > from && !line.startsWith(' '));
}
