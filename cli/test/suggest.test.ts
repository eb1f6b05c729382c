import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const example = (name: string) => readFileSync(`examples/${name}.json`, 'utf8');
const files = { '-': example('small-business') };
const retention = ['--retention-expected', '3000', '--retention-stress', '9000'];

describe('suggestions', () => {
  test('are told as tables with reasons, in English', async () => {
    const { exitCode, out, error } = await command(
      ['suggest', '-', '--target-premium', '240000', ...retention, '--minimum-insured', '70'],
      { '-': example('renewal') },
    );
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    for (const part of [
      /^How to lower the premium/,
      /\nThe three measures\nContinuous cover: /,
      /\nWhat makes the risk smaller \(CNY\)\nMeasure +Premium +Saving +Effort\n/,
      /\nWhat returns risk to the seller \(CNY\)\nMeasure +Premium +Saving +Losses borne more /,
      /\nBest plan \(CNY\)\n/,
      /\nTo the target \(CNY\)\nThe least effort that reaches CNY 240,000.00:\n/,
      /\nThe next renewals \(CNY\)\n/,
    ])
      expect(out).toMatch(part);
  });

  test('are told in Chinese', async () => {
    const { out } = await command(['suggest', '-', '--locale', 'zh-CN'], files);
    expect(out).toMatch(/^降低保费的建议/);
    expect(out).toContain('\n未来续保（单位：人民币元）\n');
    expect(out).toContain('\n三项措施\n');
  });

  test('are the record of the library as JSON', async () => {
    const { out } = await command(['suggest', '-', '--json', '--budget', '3'], files);
    expect(JSON.parse(out)).toMatchObject({ currency: 'CNY', plans: { effortBudget: 3 } });
  });

  const wrong: readonly (readonly string[])[] = [
    ['--target-rate', '0.001', '--target-premium', '1'],
    ['--target-rate', '0,2%'],
    ['--budget', 'much'],
    ['--retention-expected', '100'],
  ];
  test.each(wrong)('refuse %s %s', async (...options) => {
    expect(await command(['suggest', '-', ...options], files)).toMatchObject({
      exitCode: 2,
      out: '',
    });
  });

  test('are none where there is no price: the reason stands on standard error', async () => {
    const declined = await command(['suggest', '-'], { '-': example('declined') });
    expect(declined).toMatchObject({ exitCode: 4, out: '' });
    expect(declined.error).toContain('Decline: ');
    const invalid = await command(['questions', '-'], { '-': '{}' });
    expect(invalid).toMatchObject({ exitCode: 3, out: '' });
  });
});

describe('questions', () => {
  test('are told widest first, with the premium for each answer', async () => {
    const { exitCode, out } = await command(['questions', '-'], { '-': example('minimal') });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^What to ask next\n/);
    expect(out).toMatch(
      /\nQuestion \(CNY\) +Lowest premium +Highest premium +Range of the rate\nGrades of the buyers /,
    );
  });

  test('are told in Chinese, and as JSON', async () => {
    const minimal = { '-': example('minimal') };
    const { out } = await command(['questions', '-', '--locale', 'zh-CN'], minimal);
    expect(out).toMatch(/^待补充的资料\n/);
    const json = await command(['questions', '-', '--json'], minimal);
    expect(JSON.parse(json.out)).toMatchObject({
      questions: [{ input: 'grade' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });
});
