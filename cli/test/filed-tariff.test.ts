import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../src/wrap.js';
import { command } from './memory-io.js';

const folder = 'examples/books';
const files = {
  'book.json': readFileSync(`${folder}/taiping-domestic-a.json`, 'utf8'),
  'submission.json': readFileSync(`${folder}/taiping-domestic-a-submission.json`, 'utf8'),
};
const quoted = (locale: string, changed: Partial<typeof files> = {}) =>
  command(['quote', 'submission.json', '--book', 'book.json', '--locale', locale], {
    ...files,
    ...changed,
  });

describe('FIL-5 the quotation of a filed tariff', () => {
  test('shows every range with what was calculated and used', async () => {
    const { out, exitCode } = await quoted('en');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/\nFiled ranges\nStep +Filed range +Calculated +Used\n/);
    expect(out).toMatch(/\nCredit management of the insured +0\.6 – 0\.8 +0\.7 +0\.65\n/);
    expect(out).toContain(
      '\nAll 7 values taken from a filed range lie inside it (filing form A).\n',
    );
  });

  test('says who selected what and why', async () => {
    const { out } = await quoted('en');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '(filed 0.6 to 0.8, midpoint 0.7, selected 0.65 by Head of underwriting: ' +
        'Credit insurance procedures audited this year without remarks)',
    );
  });

  test('does so in Chinese', async () => {
    const { out } = await quoted('zh-CN');
    expect(out).toMatch(/\n备案区间\n步骤 +备案区间 +规则取值 +实际取值\n/);
    expect(out).toContain('\n从备案区间选定的7项取值均在区间之内（备案依据：form A）。\n');
    expect(out.replace(/\s+/g, '')).toContain('中点0.7，Headofunderwriting选定0.65，理由：');
  });

  test('asks for nothing the tariff does not look at', async () => {
    const { out } = await quoted('en');
    expect(out).not.toMatch(/questionnaire|[Ll]oss history|grade|default rate/);
  });

  test('keeps its table within 80 columns', async () => {
    for (const locale of ['en', 'zh-CN']) {
      const { out } = await quoted(locale);
      const [, table = ''] = out.split(/\n(?:Filed ranges|备案区间)\n/);
      const wide = table
        .split('\n\n')[0]
        ?.split('\n')
        .filter((line) => columnsOf(line) > 80);
      expect(wide).toEqual([]);
    }
  });

  test('refuses a selection outside the range', async () => {
    const outside = files['submission.json'].replace('"0.65"', '"0.55"');
    const { out, error, exitCode } = await quoted('en', { 'submission.json': outside });
    expect(exitCode).toBe(3);
    expect(out + error).toContain('/selections/0/value');
  });

  test('has no such table for a book without ranges', async () => {
    const submission = readFileSync('examples/minimal.json', 'utf8');
    const { out } = await command(['quote', 's.json'], { 's.json': submission });
    expect(out).not.toContain('Filed ranges');
  });
});
