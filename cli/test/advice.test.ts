import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const read = (name: string) => readFileSync(`examples/${name}.json`, 'utf8');
const files = {
  '-': read('concentrated'),
  'offers.json': read('advice/offers'),
  'order.json': read('advice/order'),
};

describe('advice on cover', () => {
  const told: readonly [readonly string[], RegExp, RegExp][] = [
    [['offers', '-', 'offers.json'], /^Offers side by side .*\n/, /^各家报价对比/],
    [['marginal', '-', 'order.json'], /^What the change adds .*\n/, /^变动的边际影响/],
    [['as-if', '-'], /^Past losses under this cover .*\n/, /^按本保障回测历史损失/],
  ];
  test.each(told)('%s is told in both languages, and as JSON', async (line, english, chinese) => {
    const made = await command([...line], files);
    expect(made).toMatchObject({ exitCode: 0, error: '' });
    expect(made.out).toMatch(english);
    expect((await command([...line, '--locale', 'zh-CN'], files)).out).toMatch(chinese);
    const json = await command([...line, '--json'], files);
    expect(JSON.parse(json.out)).toMatchObject({ currency: 'CNY' });
  });

  test('refuses what cannot be read, in the language asked for', async () => {
    const wrong = { ...files, 'offers.json': '[{ "id": "a" }]', 'order.json': '{}' };
    const offers = await command(['offers', '-', 'offers.json'], wrong);
    expect(offers).toMatchObject({ exitCode: 3, out: '' });
    expect(offers.error).toContain('/offers/0');
    const change = await command(['marginal', '-', 'order.json', '--locale', 'zh-CN'], wrong);
    expect(change).toMatchObject({ exitCode: 3, out: '' });
    expect(change.error).toContain('每项变动只能填写一项内容');
    expect(await command(['offers', '-', '-'], files)).toMatchObject({ exitCode: 2 });
  });
});
