import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StatedAdjustment } from 'trade-credit-pricing/adjustment';
import type { Policy } from 'trade-credit-pricing/policy';
import { command } from './memory-io.js';

const submission = readFileSync('examples/exporter.json', 'utf8');
const terms = JSON.stringify({ exchange: { publisher: 'PBOC', rate: 'month-average' } });
const bound = await command(['bind', '-', '--number', 'P-1', '--terms', 'terms'], {
  '-': submission,
  terms,
});
const policy = JSON.parse(bound.out) as Policy;
const { inception, expiry } = policy.period;
const [from, to] = [inception.slice(0, 7), expiry.slice(0, 7)];

/** The months of the policy. */
const months = Array.from({ length: 24 }, (_, index) => {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const count = year * 12 + month - 1 + index;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}).filter((month) => month <= to);

const header = 'declared-on,month,country,currency,turnover,rate';
const day = '2030-01-10';
const rows = months.map((month) => `${day},${month},DE,EUR,1000000,7.8`);

function adjust(csv: string, ...more: string[]): ReturnType<typeof command> {
  return command(['adjust', 'policy', 'rows', ...more], { policy: bound.out, rows: csv });
}

describe('adjust', () => {
  test('bills a list of rows, converted month by month', async () => {
    const { exitCode, out, error } = await adjust([header, ...rows].join('\n'), '--json');
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    const made = JSON.parse(out) as StatedAdjustment;
    expect(made.stage).toBe('final');
    expect(Number(made.turnover)).toBe(months.length * 7_800_000);
    expect(made.bills.map(({ kind }) => kind)).toEqual(['declaration', 'final']);
  });

  test.each([
    [
      'en',
      /^Adjustment of the premium \(CNY\)\nPolicy P-1, bound on 3 August 2026 with edition reference-2026\.1:/,
      'The final premium is CNY ',
    ],
    [
      'zh-CN',
      /^保费结算（单位：人民币元）\nP-1号保单，2026年8月3日按reference-2026\.1版费率手册承保：/,
      '最终保费为',
    ],
  ])('as a page in %s', async (locale, head, said) => {
    const { out } = await adjust([header, ...rows].join('\n'), '--locale', locale);
    expect(out).toMatch(head);
    expect(out).toContain(said);
    expect(out.split('\n').filter((line) => /^\d {2,}/.test(line))).toHaveLength(2);
  });

  test('reads Chinese headers, semicolons and quoted cells, and the day from an option', async () => {
    const list = ['月份;国家;币种;营业额', ...months.map((month) => `${month};"DE";CNY;5000000`)];
    const { exitCode, error } = await adjust(list.join('\r\n'), '--declared-on', day);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    const without = await adjust(list.join('\n'), '--locale', 'zh-CN');
    expect(without).toMatchObject({ exitCode: 3, out: '' });
    expect(without.error).toContain('--declared-on');
  });

  test('reads JSON, and what the options state beside it', async () => {
    const lines = months.map((month) => ({ month, country: 'DE', turnover: '1' }));
    const json = JSON.stringify({ declarations: [{ declaredOn: day, lines }] });
    const { out } = await adjust(json, '--json', '--clean', '--renewed');
    const made = JSON.parse(out) as StatedAdjustment;
    expect(made.premium.final).toBe(policy.minimumPremium);
    expect(made.asPrevious).toMatchObject({ claimCount: 0 });
    const early = { from: inception, to: inception, country: 'DE', turnover: '1' };
    const ended = JSON.stringify({ declarations: [{ declaredOn: day, lines: [early] }] });
    const argv = ['--json', '--cancelled-on', inception, '--cancelled-by', 'insurer'];
    const cut = JSON.parse((await adjust(ended, ...argv)).out) as StatedAdjustment;
    expect(Number(cut.premium.final)).toBeLessThan(Number(policy.minimumPremium));
    expect((await adjust(json, '--cancelled-on', expiry)).exitCode).toBe(2);
  });

  test.each([
    ['a negative turnover', `${header}\n${day},${from},DE,EUR,-5,7.8`, 'line 2, turnover: '],
    ['a month twice', [header, rows[0], rows[0]].join('\n'), 'line 3: '],
    ['a currency without a rate', `${header}\n${day},${from},DE,USD,5,`, 'line 2, currency: '],
    ['a country that is not insured', `${header}\n${day},${from},AQ,CNY,5,`, 'line 2, country: '],
    ['a column nobody knows', `${header},colour\n`, 'The column'],
    ['no turnover', 'month,country\n', 'has no column turnover'],
    ['nothing', '', 'is empty'],
    ['JSON that breaks off', '{"declarations": [', ':1:'],
    ['a list as JSON', '[]', 'is not'],
  ])('refuses %s', async (_name, csv, place) => {
    const { exitCode, out, error } = await adjust(csv, '--declared-on', day);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(error.toLowerCase()).toContain(place.toLowerCase());
    expect(error).not.toMatch(/undefined|unexpected error/);
  });

  test('refuses a policy that was changed', async () => {
    const cheaper = bound.out.replace(`"rate": "${policy.rate}"`, '"rate": "0.00001"');
    const argv = ['adjust', 'policy', 'rows'];
    const refused = await command(argv, { policy: cheaper, rows: [header, ...rows].join('\n') });
    expect(refused).toMatchObject({ exitCode: 3, out: '' });
  });
});
