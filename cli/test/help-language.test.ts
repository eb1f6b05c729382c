import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { chineseHelp } from '../src/words/help-words-zh.js';
import { createProgram } from '../src/main.js';
import { command } from './memory-io.js';

const program = createProgram({ stdout: () => 0, stderr: () => 0 } as never, () => undefined);

function commandsOf(each: Command): readonly Command[] {
  return [each, ...each.commands.flatMap(commandsOf)];
}

const commands = commandsOf(program);
const latin = /[A-Za-z]{3,}(?: [a-z]{2,}){2,}/;

function textsOf(each: Command): readonly string[] {
  return [
    each.description(),
    ...each.registeredArguments.map(({ description }) => description),
    ...each.options.flatMap(({ description, defaultValueDescription = '' }) => [
      description.replace(/ \(en, [^)]*\)$/, ''),
      defaultValueDescription,
    ]),
  ].filter((text) => text !== '');
}

function wayTo(each: Command): readonly string[] {
  return each.parent === null ? [] : [...wayTo(each.parent), each.name()];
}

describe('WRD-14 the help in Chinese', () => {
  test('has every text of every command, and none that is left over', () => {
    const texts = new Set([...commands.flatMap(textsOf), 'display help for command']);
    expect([...texts].filter((text) => !Object.hasOwn(chineseHelp, text))).toEqual([]);
    expect(Object.keys(chineseHelp).filter((text) => !texts.has(text))).toEqual([]);
  });

  test.each(commands.map((each) => [wayTo(each).join(' ') || 'trade-credit', each] as const))(
    '%s',
    async (_name, each) => {
      const argv = [...wayTo(each), '--help'];
      const { exitCode, out } = await command(argv, {}, { LANG: 'zh_CN.UTF-8' });
      expect([exitCode, latin.exec(out.replace(/trade-credit[a-z ]*/g, ''))?.[0]]).toEqual([
        0,
        undefined,
      ]);
      expect(out).toMatch(/^用法：/);
      expect((await command([...argv, '--locale', 'zh'])).out).toBe(out);
      const english = await command(argv, {}, { LANG: 'en_US.UTF-8' });
      expect(english.out).toMatch(/^Usage:/);
      expect(english.out.replace(/简体中文/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
    },
  );

  test('asked for before the command counts as behind it', async () => {
    const file = { 'a.json': '{"currency":"RMB"}' };
    const { error } = await command(['--locale', 'zh', 'quote', 'a.json'], file);
    expect(error).toMatch(/[\u4e00-\u9fff]/);
    const other = await command(['--locale', 'zh', 'quote', 'a.json', '--locale', 'en'], file);
    expect(other.error).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('WRD-14 a wrong command line is refused in Chinese', () => {
  test.each([
    [['price'], '没有命令“price”'],
    [['quot'], '您是否要写 quote？'],
    [['quote'], '缺少参数 file'],
    [['quote', 'a.json', '--jsn'], '没有选项“--jsn”'],
    [['quote', 'a.json', '--book'], '缺少取值'],
    [['quote', 'a.json', 'b.json'], '参数过多'],
    [['quote', 'a.json', '--for', 'me'], '取值“me”无效，可选：client, underwriter。'],
    [['schema', 'x'], '参数 name 的取值“x”无效'],
  ])('%j', async (argv, message) => {
    const { exitCode, out, error } = await command(argv, {}, { LANG: 'zh_CN.UTF-8' });
    expect([exitCode, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).not.toMatch(latin);
  });
});
