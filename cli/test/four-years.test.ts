import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Io, run } from '../src/main.js';

const folder = 'examples/four-years';

/** The commands of a page, in order. */
function commandsOf(page: string): string[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/```sh\n(.*?)```/gs);
  return [...blocks].flatMap(([, block = '']) => block.trim().split('\n'));
}

/** The words of a command, with what stands in quotes together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** Runs a command in the folder; what it writes is kept and read by the commands after it. */
async function runIn(written: Map<string, string>, line: string): Promise<string> {
  const words = wordsOf(line).slice(2);
  const redirected = words.indexOf('>') >= 0 ? words.splice(words.indexOf('>'), 2)[1] : undefined;
  let [out, error] = ['', ''];
  const io: Io = {
    stdin: () => Promise.resolve(''),
    readFile: (path) =>
      Promise.resolve(written.get(path) ?? readFileSync(`${folder}/${path}`, 'utf8')),
    writeFile: (path, text) => Promise.resolve(void written.set(path, text)),
    stdout: (text) => void (out += text),
    stderr: (text) => void (error += text),
    isTTY: false,
    env: {},
  };
  expect([line, await run(words, io), error.includes('error')]).toEqual([line, 0, false]);
  if (redirected !== undefined) written.set(redirected, out);
  return out + error;
}

describe('four years on the command line', () => {
  const [change, ...commands] = commandsOf('docs/four-years.md');
  const written = new Map<string, string>();

  test('every command of the page goes through on the files of those before it, and says what it was given', async () => {
    expect(change).toBe(`cd ${folder}`);
    expect(commands.length).toBeGreaterThan(12);
    for (const line of commands) {
      expect(line).toMatch(/^npx trade-credit /);
      const said = await runIn(written, line);
      if (!line.includes(' quote ') && !line.includes('--json'))
        expect(said).toMatch(/Policy FY-\d, bound on /);
    }
  });

  test('the stored files are what the commands write', async () => {
    expect(written.size).toBeGreaterThan(14);
    for (const [name, text] of written)
      await expect(text).toMatchFileSnapshot(`../../${folder}/${name}`);
  });

  test('the Chinese page has the same commands', () => {
    expect(existsSync('docs/four-years.zh-CN.md')).toBe(true);
    expect(commandsOf('docs/four-years.zh-CN.md')).toEqual([change, ...commands]);
  });
});
