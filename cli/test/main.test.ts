import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { readText } from '../src/io.js';
import { command } from './memory-io.js';

describe('usage', () => {
  test('help and version answer 0', async () => {
    expect(await command(['--help'])).toMatchObject({ exitCode: 0, error: '' });
    expect(await command(['--version'])).toEqual({
      exitCode: 0,
      error: '',
      out: `${manifest.version}\n`,
    });
  });

  test.each([[[]], [['price']], [['quote']], [['quote', 'a.json', '--locale', 'fr']]])(
    '%j answers 2 and says how to go on',
    async (argv) => {
      const { exitCode, out, error } = await command(argv);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(error).toMatch(/--help|Usage/);
    },
  );
});

describe('input that is not JSON answers 3 and names the place', () => {
  test.each([
    ['', 'a.json is empty; expected a JSON object'],
    ['{\n  "turnover": x\n}', 'a.json:2:15: invalid symbol; expected a JSON object'],
    ['{\n  "a": "1"\n  "b": "2"\n}', 'a.json:3:3: comma expected; expected a JSON object'],
    ['{ "a": 1, }', 'a.json:1:11: property name expected; expected a JSON object'],
    ['[', 'a.json:1:2: close bracket expected; expected a JSON object'],
  ])('%j', async (text, message) => {
    const files = { 'a.json': text };
    expect(await command(['quote', 'a.json'], files)).toEqual({
      exitCode: 3,
      out: '',
      error: `${message}\n`,
    });
  });

  test('from standard input', async () => {
    const { error } = await command(['quote', '-'], { '-': '{' });
    expect(error).toMatch(/^standard input:1:2: /);
  });

  test('nested without end', async () => {
    expect(await command(['quote', '-'], { '-': '['.repeat(1e6) })).toMatchObject({ exitCode: 3 });
  });
});

describe('reading', () => {
  const source = (...chunks: Uint8Array[]) =>
    (async function* () {
      yield* chunks;
    })();

  test('UTF-8, with or without a byte order mark', async () => {
    const text = new TextEncoder().encode('\u{feff}{"name":"海湾"}');
    expect(await readText(source(text.subarray(0, 12), text.subarray(12)), 'a')).toBe(
      '{"name":"海湾"}',
    );
  });

  test('another encoding is refused', async () => {
    await expect(readText(source(Uint8Array.of(0xff, 0xfe, 0x7b, 0)), 'a')).rejects.toThrow(
      'UTF-8',
    );
  });

  test('more than 64 MB is refused without reading on', async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    let read = 0;
    const endless = (async function* () {
      for (;;) {
        read += 1;
        yield megabyte;
      }
    })();
    await expect(readText(endless, 'a.json')).rejects.toThrow('a.json is larger than 64 MB');
    expect(read).toBe(65);
  });
});
