import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, documentedFiles } from '../../scripts/snippets.js';
import { eachOf } from '../support/runs.js';
import { nodeIo, run } from '../../cli/src/main.js';

/** Pages whose commands run in a folder of their own, tried by a test of their own. */
const elsewhere = /^docs\/four-years\./;

/** Needs what the build writes; the tests in a browser run it. */
const built = /^npx trade-credit verify-page /;

/** The lines of a page's shell blocks that are commands of this package. */
function linesOf(page: string): string[] {
  return blocksOf(page, readFileSync(page, 'utf8'))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.replaceAll(/\\\n\s*/g, '').split('\n'))
    .filter((line) => line.startsWith('npx trade-credit ') && !built.test(line));
}

/** The words of a command, with what stands in quotes together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

/** A file that a page's commands write stands in a folder of its own. */
function placed(folder: string, word: string): string {
  return /^[\w-]+\.(json|csv|xlsx|html|md)$/.test(word) ? join(folder, word) : word;
}

/** Runs one command of a line on the files before it and on those of the repository. */
async function runOne(words: string[], input: string) {
  const to = words.indexOf('>');
  const [, file] = to < 0 ? [] : words.splice(to, 2);
  let [out, error] = ['', ''];
  const code = await run(words.slice(2), {
    ...nodeIo(),
    stdin: () => Promise.resolve(input),
    stdout: (text) => void (out += text),
    stderr: (text) => void (error += text),
    isTTY: false,
    env: {},
  });
  if (file !== undefined) writeFileSync(file, out);
  return { out, error: code === 0 ? '' : error + out, code };
}

async function runLine(folder: string, line: string) {
  let input = '';
  for (const command of line.replace(/ #.*$/, '').split(' | ')) {
    const { out, error, code } = await runOne(
      wordsOf(command).map((word) => placed(folder, word)),
      input,
    );
    expect([line, code, error]).toEqual([line, 0, '']);
    input = out;
  }
}

const pages = documentedFiles().filter(
  (page) => page.endsWith('.md') && !elsewhere.test(page) && linesOf(page).length > 0,
);

describe('every command of the documentation goes through on the files of the repository and of those before it', () => {
  test.each(eachOf(pages, 6, 3))('%s', async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'documented-'));
    for (const line of linesOf(page)) await runLine(folder, line);
    rmSync(folder, { recursive: true });
  });

  test('pages were found', () => expect(pages.length).toBeGreaterThan(15));
});

test('what is typed starts with npx, for a clone has no command of that name', () => {
  const loose = documentedFiles()
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      blocksOf(page, readFileSync(page, 'utf8'))
        .filter(({ language }) => language === 'sh')
        .flatMap(({ code }) => code.split('\n'))
        .filter((line) => /(^|\| )trade-credit /.test(line))
        .map((line) => `${page}: ${line}`),
    );
  expect(loose).toEqual([]);
});
