import { readFileSync } from 'node:fs';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { describe, expect, test } from 'vitest';
import { run } from '../src/main.js';
import { columnsOf } from '../src/wrap.js';
import { command } from './memory-io.js';

const losses = readFileSync('examples/indemnity/losses.json', 'utf8');
const exporter = readFileSync('examples/exporter.json', 'utf8');
const standard = JSON.stringify({
  ...(JSON.parse(exporter) as object),
  cover: { tier: 'standard' },
});
const files = { exporter, standard, losses };

interface Result {
  readonly losses: readonly { readonly covered: string; readonly limitFrom: string | null }[];
  readonly notes: readonly { readonly code: string }[];
  readonly totals: { readonly paid: string };
  readonly settlement: { readonly days: string };
  readonly waterfall: readonly string[];
}

async function result(argv: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { out } = await command(['indemnity', ...argv, '--json'], { ...files, ...more });
  return JSON.parse(out) as Result;
}

describe('indemnity', () => {
  test('shows what is paid on each loss, stage by stage', async () => {
    const { exitCode, out, error } = await command(['indemnity', 'standard', 'losses'], files);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(
      /^What the cover pays \(CNY\)\nA submission, quoted now with edition reference-2026\.1\.\n\nLoss +Date +Gross loss/,
    );
    expect(out).toMatch(/\nL-1 +15 October 2026 +1,250,000\.00 +1,000,000\.00 +800,000\.00 /);
    expect(out).toMatch(/\nTotal +1,566,400\.50 /);
    expect(out).toMatch(/\n\nLoss +Recovered +First loss left +Maximum left +Payment expected\n/);
    expect(out).toMatch(/\nL-1 +125,000\.00 +0\.00 +[\d,]+\.\d\d +30 December 2026\n/);
    expect(out).toContain('It is below the non-qualifying loss of CNY 10,000.00');
    expect(out.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
  });

  test('speaks Chinese', async () => {
    const argv = ['indemnity', 'standard', 'losses', '--locale', 'zh-CN'];
    const { out } = await command(argv, files);
    expect(out).toMatch(
      /^赔付计算（单位：人民币元）\n现按投保资料报价（reference-2026\.1版费率手册）。\n\n损失 +日期 +损失总额/,
    );
    expect(out).toContain('累计免赔额');
  });

  test('pays by a stored quote as by its submission', async () => {
    const stored = (await command(['quote', 'standard', '--json'], files)).out;
    expect(await result(['stored', 'losses'], { stored })).toEqual(
      await result(['standard', 'losses']),
    );
  });

  test('pays in the order of the book, for a stored quote too', async () => {
    const waterfall = [
      'non-qualifying-loss',
      'each-loss',
      'insured-percentage',
      'aggregate-first-loss',
      'maximum-liability',
    ];
    const own = JSON.stringify({ ...referenceBook, edition: 'own-1', waterfall });
    const withOwn = { own, stored: '' };
    const paid = await result(['standard', 'losses', '--book', 'own'], withOwn);
    expect(paid.waterfall).toEqual(waterfall);
    const quoted = await command(['quote', 'standard', '--json', '--book', 'own'], {
      ...files,
      own,
    });
    const told = await command(['indemnity', 'stored', 'losses', '--json'], {
      ...files,
      stored: quoted.out,
    });
    expect(told.error).toBe('');
    expect((JSON.parse(told.out) as Result).waterfall).toEqual(waterfall);
  });

  test('takes limits that losses do not state from the buyers of the submission', async () => {
    const bare = JSON.stringify([
      { buyer: 'B-004', date: '2027-01-15', gross: '2000000' },
      { buyer: 'B-150', date: '2027-01-16', gross: '2000000' },
    ]);
    const { losses: paid, notes } = await result(['standard', 'bare'], { bare });
    expect(paid.map(({ covered, limitFrom }) => [covered, limitFrom])).toEqual([
      ['1670000.00', 'buyer'],
      ['500000.00', 'cover'],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['limits-of-buyers']);
  });

  test('says of a stored quote that it holds no buyers, where a loss would need them', async () => {
    const stored = (await command(['quote', 'standard', '--json'], files)).out;
    const bare = '[{ "buyer": "B-004", "date": "2027-01-15", "gross": "2000000" }]';
    const { out } = await command(['indemnity', 'stored', 'bare'], { stored, bare });
    expect(out).toMatch(/\n\nNotes\nThe buyers are not known here, .* \(1 in all\)/);
    expect(out).toContain('No credit limit is known, so the whole CNY 2,000,000.00 is covered.');
  });

  test('points out losses outside the period and buyers it does not know', async () => {
    const odd = JSON.stringify([
      { id: 'L-1', buyer: 'B-001', date: '2026-08-31', gross: '50000', limit: '90000' },
      { id: 'L-2', buyer: 'B-1', date: '2026-10-31', gross: '50000', limit: '90000' },
    ]);
    const { out, exitCode } = await command(['indemnity', 'standard', 'odd'], { ...files, odd });
    expect(exitCode).toBe(0);
    expect(out).toContain('Loss 1 (L-1): 31 August 2026 is before the cover begins on 1 September');
    expect(out).toContain('Loss 2 (L-2): There is no buyer B-1 among those given');
    const stored = (await command(['quote', 'standard', '--json'], files)).out;
    const told = await command(['indemnity', 'stored', 'odd', '--locale', 'zh-CN'], {
      stored,
      odd,
    });
    expect(told.out).toContain('\n\n提示\n第1笔损失（L-1）：损失日期2026年8月31日早于起保日');
  });

  test.each(['en', 'zh-CN'])('fits a terminal of 80 columns in %s', async (locale) => {
    const large = losses.replace('"1250000"', '"312500000"').replace('"1000000"', '"312500000"');
    for (const lossFile of ['losses', 'large']) {
      let out = '';
      const exitCode = await run(['indemnity', 'standard', lossFile, '--locale', locale], {
        stdin: () => Promise.resolve(''),
        readFile: (path) => Promise.resolve({ ...files, large }[path] ?? ''),
        stdout: (text) => void (out += text),
        stderr: () => undefined,
        isTTY: false,
        columns: 80,
      });
      expect(exitCode).toBe(0);
      expect(out.split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
    }
  });

  test('shows no table of no losses', async () => {
    const { out } = await command(['indemnity', 'standard', 'none'], { ...files, none: '[]' });
    expect(out).toMatch(
      /^What the cover pays \(CNY\)\nA submission, quoted now with edition reference-2026\.1\.\n\nNo losses are listed, so nothing is paid\.\n/,
    );
  });

  test('counts holidays, and days of notification', async () => {
    const holidays = '["2026-12-25"]';
    const argv = ['standard', 'losses', '--holidays', 'holidays', '--notified', '2027-05-01'];
    expect((await result(argv, { holidays })).settlement.days).toBe('calendar');
    expect((await result(['standard', 'losses'])).settlement.days).toBe('weekdays');
  });

  test('answers 3 to bad losses, quotes and submissions, 4 to a declined one', async () => {
    const bad = await command(['indemnity', 'standard', 'bad'], {
      ...files,
      bad: '[{ "date": "2026-01-01", "gross": "-1" }]',
    });
    expect(bad).toMatchObject({ exitCode: 3, out: '' });
    expect(bad.error).toContain('bad cannot be used:\n/0/gross: ');
    const broken = { ...files, broken: '{ "library": 1, "status": "quoted" }', empty: '{}' };
    expect(await command(['indemnity', 'broken', 'losses'], broken)).toMatchObject({ exitCode: 3 });
    const empty = await command(['indemnity', 'empty', 'losses'], broken);
    expect(empty).toMatchObject({ exitCode: 3, out: '' });
    expect(empty.error).toContain('has no price');
    const declined = { ...files, declined: readFileSync('examples/declined.json', 'utf8') };
    expect(await command(['indemnity', 'declined', 'losses'], declined)).toMatchObject({
      exitCode: 4,
      out: '',
    });
    expect(await command(['indemnity', '-', '-'])).toMatchObject({ exitCode: 2 });
  });

  test('says what is wrong in each file, by the paths of that file', async () => {
    const stored = JSON.parse((await command(['quote', 'standard', '--json'], files)).out) as {
      cover: object;
    };
    const edited = JSON.stringify({
      ...stored,
      cover: { ...stored.cover, maximumLiability: undefined, maximumLiabilityMultiple: '30' },
    });
    const bad = '[{ "date": "2027-01-31", "gross": "1.001", "recoveries": "2" }, { "gross": "1" }]';
    const argv = ['indemnity', 'edited', '-', '--holidays', 'holidays', '--notified', 'today'];
    const { error, exitCode } = await command(argv, { edited, '-': bad, holidays: '[1]' });
    expect(exitCode).toBe(3);
    expect(error.replace(/^(\/\S*: \S+ |").*$/gm, '$1…')).toBe(
      [
        'standard input cannot be used:',
        '/1/date: This …',
        '/0/gross: 1.001 …',
        '/0/recoveries: Recoveries …',
        'holidays cannot be used:',
        '/0: 1 …',
        '--notified cannot be used:',
        '"…',
        'edited cannot be used:',
        '/cover/maximumLiabilityMultiple: The …',
        '',
      ].join('\n'),
    );
    const list = await command(['indemnity', 'standard', 'list'], { ...files, list: '{}' });
    expect(list.error).toMatch(/^list cannot be used:\n\{…\} is not a list/);
  });

  test('counts the issues that are not listed', async () => {
    const many = JSON.stringify(Array.from({ length: 150 }, () => ({ gross: '1' })));
    const { error } = await command(['indemnity', 'standard', 'many'], { ...files, many });
    expect(error.split('\n')[101]).toMatch(/^There are at least \d+ more issues/);
  });
});
