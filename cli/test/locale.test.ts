import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoteLocales } from '../src/locale-option.js';
import { command } from './memory-io.js';

const sent = { 'a.json': '{"currency":"RMB"}' };

describe('WRD-3 the language of a command', () => {
  test.each([
    [['--locale', 'zh'], {}, true],
    [['--locale', 'zh-Hans'], {}, true],
    [['--locale', 'zh_CN'], {}, true],
    [[], { LANG: 'zh_CN.UTF-8' }, true],
    [[], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, true],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, false],
    [[], { LC_ALL: '', LANG: 'fr_FR.UTF-8' }, false],
    [['--locale', 'en-GB'], { LANG: 'zh_CN.UTF-8' }, false],
    [[], {}, false],
  ])('%j with %j', async (options, env, isChinese) => {
    const { error } = await command(['quote', 'a.json', ...options], sent, env);
    expect(/[\u4e00-\u9fff]/.test(error)).toBe(isChinese);
  });

  test('one there is not is refused with the list', async () => {
    const { exitCode, error } = await command(['quote', 'a.json', '--locale', 'fr'], sent);
    expect(exitCode).toBe(2);
    expect(error).toContain(`Allowed choices are ${quoteLocales.join(', ')}.`);
  });

  test('WRD-9 German is there for quotes, where it is asked for', async () => {
    const file = { 'a.json': readFileSync('examples/exporter.json', 'utf8') };
    const { exitCode, out } = await command(['quote', 'a.json', '--locale', 'de_DE'], file);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Angebot Warenkreditversicherung/);
    expect(out).toContain('So entsteht die Prämie (CNY)');
    const unasked = await command(['quote', 'a.json'], file, { LANG: 'de_DE.UTF-8' });
    expect(unasked.out).toMatch(/^Trade credit insurance quote/);
    const invalid = await command(['quote', 'b.json', '--locale', 'de'], { 'b.json': '{}' });
    expect(invalid.error).toContain('[en] This is required.');
    const document = await command(['quote', 'a.json', '--html', '--locale', 'de'], file);
    expect([document.exitCode, document.error]).toEqual([
      2,
      expect.stringContaining('a document is written in en or zh-CN'),
    ]);
    const other = await command(['check', 'reference', '--locale', 'de'], file);
    expect(other.error).toContain('Allowed choices are en, zh-CN.');
  });
});

describe('WRD-6 a name that stands twice in a record is said', () => {
  const twice = '{\n  "currency": "CNY",\n  "months": 12,\n  "currency": "USD"\n}';

  test('with both places, in the language of the command', async () => {
    const files = { 'a.json': twice };
    const { exitCode, error } = await command(['quote', 'a.json'], files);
    expect([exitCode, error]).toEqual([
      3,
      'a.json:4:3: the field "currency" stands twice in one record, first on line 2; keep one of the two\n',
    ]);
    const { error: chinese } = await command(['quote', 'a.json', '--locale', 'zh'], files);
    expect(chinese).toBe(
      'a.json第4行第3个字符：同一对象中字段"currency"出现两次（首次在第2行）；请只保留一个\n',
    );
  });

  test('the same name in two records is none', async () => {
    const { error } = await command(['quote', 'a.json'], {
      'a.json': '{"buyers":[{"id":"1"},{"id":"1"}]}',
    });
    expect(error).not.toContain('twice');
  });

  test.each(['book show', 'check', 'manual'])('also of %s', async (name) => {
    const { error } = await command([...name.split(' '), 'a.json'], { 'a.json': twice });
    expect(error).toMatch(/stands twice|unknown command/);
  });
});
