import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const example = (name: string) => readFileSync(`examples/${name}.json`, 'utf8');
const files = { '-': example('concentrated') };

describe('the structure frontier', () => {
  test('is told as tables, in English and in Chinese', async () => {
    const { exitCode, out, error } = await command(['frontier', '-', '--fees', '5000'], files);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(/^Which structure to buy \(example-concentrated\) \(CNY\)\n/);
    expect(out).toMatch(/\nStructure +Premium +Losses borne +One year in 20 +Worst years /);
    expect(out).toContain('fees (CNY 5,000.00)');
    const chinese = await command(['frontier', '-', '--locale', 'zh-CN'], files);
    expect(chinese.out).toMatch(/^承保结构的取舍/);
  });

  test('is the record of the library as JSON', async () => {
    const { out } = await command(['frontier', '-', '--json', '--cost-of-capital', '0'], files);
    expect(JSON.parse(out)).toMatchObject({ costOfCapital: '0', currency: 'CNY' });
  });

  test('refuses options that are none, and says why there is no price', async () => {
    for (const option of [
      ['--fees', '5k'],
      ['--cost-of-capital', '8%'],
    ])
      expect(await command(['frontier', '-', ...option], files)).toMatchObject({
        exitCode: 2,
        out: '',
      });
    const declined = await command(['frontier', '-'], { '-': example('declined') });
    expect(declined).toMatchObject({ exitCode: 4, out: '' });
  });
});
