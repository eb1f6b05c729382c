import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../src/wrap.js';
import { command } from './memory-io.js';

const exporter = readFileSync('examples/exporter.json', 'utf8');
const covers = JSON.stringify([
  { id: 'a', cover: { insuredPercentage: '90' } },
  { id: 'b', cover: { insuredPercentage: '90', aggregateFirstLoss: '200000' } },
]);

describe('compare', () => {
  test('shows the tiers with their prices, and what each leaves to the seller', async () => {
    const { exitCode, out, error } = await command(['compare', '-'], { '-': exporter });
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(
      /^Covers side by side for example-exporter \(CNY\)\n\nCover +Rate +Premium/,
    );
    expect(out).toMatch(/\nExcess of loss +0\.\d{3}% +[\d,]+\.\d\d +-[\d,]+\.\d\d /);
    expect(out).toMatch(/\nCover +Insurer pays +Seller bears +In a bad year\n/);
    expect(out.replace(/\n {2}/g, ' ')).toContain(
      '\nExcess of loss\nTerms: 90% of each loss; discretionary limit CNY 2,000,000; each-loss deductible ' +
        'CNY 50,000; aggregate first loss CNY 300,000 (0.15% of insurable turnover); payment terms up to 120 days; ' +
        'maximum extension 60 days; waiting period 180 days; political risk not insured.\n',
    );
    expect(out).toContain('\nSame premium as the cover asked for. The seller is expected to bear');
    expect(out.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
    expect(out).not.toMatch(/[ \t]$/m);
  });

  test('speaks Chinese', async () => {
    const { out } = await command(['compare', '-', '--locale', 'zh-CN'], { '-': exporter });
    expect(out).toMatch(/^保障方案对比/);
    expect(out).toMatch(
      /\n标准方案\n承保条件：赔付比例85%（自行掌握信用限额项下80%）；自行掌握信用限额500,000元；/,
    );
    expect(out.replace(/\n {2}/g, '')).toMatch(
      /；最长付款期限120天；最长延长期限60天；等待期180天；/,
    );
  });

  test('leaves no blank line where a book has no loss distribution', async () => {
    const folder = 'examples/books/taiping-domestic-a';
    const files = {
      book: readFileSync(`${folder}.json`, 'utf8'),
      '-': readFileSync(`${folder}-submission.json`, 'utf8'),
      covers: JSON.stringify([{ id: 'own', cover: { insuredPercentage: '80' } }]),
    };
    for (const [locale, terms] of [
      ['en', 'Terms: '],
      ['zh-CN', '承保条件：'],
    ] as const) {
      const argv = ['compare', '-', '--book', 'book', '--covers', 'covers', '--locale', locale];
      const { out } = await command(argv, files);
      const [, after = ''] = out.split(`\n${terms}`);
      expect(after).toMatch(/^.+(\n {2}\S.*)*\n {4}\S/);
      expect(out).not.toMatch(/\n\n\n/);
    }
  });

  test('compares covers of your own, as JSON too', async () => {
    const files = { covers, '-': exporter };
    const { out } = await command(['compare', '-', '--covers', 'covers', '--json'], files);
    const { present, covers: compared } = JSON.parse(out) as {
      present: { id: string };
      covers: { id: string; premium: string }[];
    };
    expect(present.id).toBe('present');
    expect(compared.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Number(compared[1]?.premium)).toBeLessThan(Number(compared[0]?.premium));
  });

  test('answers 3 to what is no submission or no list of covers, 4 where all is declined', async () => {
    const invalid = await command(['compare', '-'], { '-': '{}' });
    expect(invalid).toMatchObject({ exitCode: 3, out: '' });
    expect(invalid.error).toContain('\n/currency: ');
    const files = { covers: '[{ "id": 1 }]', '-': exporter };
    const list = await command(['compare', '-', '--covers', 'covers'], files);
    expect(list).toMatchObject({ exitCode: 3, out: '' });
    expect(list.error).toContain('is not a list of covers:\n/0/id: The cover has no id');
    const twice = '[{ "id": "a", "cover": {} }, { "id": "a", "cover": {} }]';
    const argv = ['compare', '-', '--covers', 'covers', '--locale', 'zh-CN'];
    const chinese = await command(argv, { covers: twice, '-': exporter });
    expect(chinese).toMatchObject({ exitCode: 3, out: '' });
    expect(chinese.error).toContain('\n/1/id：编号“a”已用于第1项');
    const declined = readFileSync('examples/declined.json', 'utf8');
    expect(await command(['compare', '-'], { '-': declined })).toMatchObject({ exitCode: 4 });
  });

  test('reads one file from standard input', async () => {
    expect(await command(['compare', '-', '--covers', '-'])).toMatchObject({ exitCode: 2 });
  });
});
