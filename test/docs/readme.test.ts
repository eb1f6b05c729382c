import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sizes from '../../.size-limit.js';
import { createProgram, run } from '../../cli/src/main.js';
import { entryPoints } from '../../scripts/entry-points.js';
import { explain } from '../../src/explain/index.js';
import { quote, type Submission } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { expectDocument, markdownTable, withParts } from './documents.js';

const example = 'examples/exporter.json';
const readmes = [
  ['README.md', 'en', ['Import', 'At most']],
  ['README.zh-CN.md', 'zh-CN', ['引入内容', '上限']],
] as const;
type Locale = (typeof readmes)[number][1];

describe.each(readmes)('%s', (file, locale, head) => {
  test('shows what the program prints and what the build allows', async () => {
    const parts: Readonly<Record<string, string>> = {
      [`quote: ${locale}`]: `\`\`\`text\n${excerpt(await printed(locale), locale)}\n\`\`\``,
      sizes: markdownTable(
        head,
        sizes.map(({ name, limit }) => [name, limit]),
      ),
    };
    await expectDocument(
      file,
      withParts(file, (name) => parts[name]),
    );
  });

  test('names every entry point', () => {
    const text = readFileSync(file, 'utf8');
    const missing = entryPoints.filter(({ specifier }) => !text.includes(`\`${specifier}\``));
    expect(missing).toEqual([]);
  });

  test('names every command', () => {
    const text = readFileSync(file, 'utf8');
    const commands = commandPaths(
      createProgram(silent, () => undefined),
      [],
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((command) => !text.includes(`\`${command} `))).toEqual([]);
  });

  test('links to what exists', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)];
    expect(links.filter(([, path = '']) => !existsSync(path))).toEqual([]);
  });
});

test('every document of docs is linked from README.md', () => {
  const text = readFileSync('README.md', 'utf8');
  const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
  expect(documents.filter((name) => !text.includes(`(docs/${name})`))).toEqual([]);
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
