import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { changed, fullSubmission } from './full-submission.js';
import { said } from '../support/said.js';
import { english } from '../../src/issues.js';

/** A wrong value, the code of its only issue, and what to write instead. */
type Row = readonly [path: string, value: unknown, code: string, write: unknown];
type Case = readonly [path: string, value: unknown, code: string];

const examples: readonly Row[] = [
  ['/currency', undefined, 'missing', 'CNY'],
  ['/currency', 'XAU', 'currency-without-minor-unit', 'CNY'],
  ['/currency', 'DEM', 'not-currency', 'CNY'],
  ['/asOf', undefined, 'missing', '2026-01-31'],
  ['/asOf', '31/01/2026', 'not-date', '2026-01-31'],
  ['/asOf', {}, 'not-date', '2026-01-31'],
  ['/months', 0, 'out-of-range', 12],
  ['/months', 37, 'out-of-range', 12],
  ['/months', 'twelve', 'not-whole-number', 12],
  ['/id', '', 'text-malformed', 'B-001'],
  ['/id', 'a\u0000b', 'text-malformed', 'B-001'],
  ['/id', 'a\ud800b', 'text-malformed', 'B-001'],
  ['/id', {}, 'not-text', 'B-001'],
  ['/turnover/estimated', undefined, 'missing', '1250000.50'],
  ['/turnover/estimated', '0', 'not-positive', '1250000.50'],
  ['/turnover/estimated', 0, 'not-positive', '1250000.50'],
  ['/turnover/estimated', '-1', 'negative', '1250000.50'],
  ['/turnover/estimated', -1000000, 'negative', '1250000.50'],
  ['/turnover/estimated', 'about ten', 'not-decimal', '1250000.50'],
  ['/turnover/estimated', '0x1f', 'not-decimal', '1250000.50'],
  ['/turnover/estimated', 'NaN', 'not-decimal', '1250000.50'],
  ['/turnover/estimated', 'Infinity', 'not-decimal', '1250000.50'],
  ['/turnover/estimated', '', 'not-decimal', '1250000.50'],
  ['/turnover/estimated', true, 'not-decimal', '1250000.50'],
  ['/turnover/estimated', ['1'], 'not-decimal', '1250000.50'],
  ['/turnover/estimated', '9'.repeat(19), 'too-many-digits', '1250000.50'],
  ['/turnover/estimated', 1e300, 'decimal-as-number', '1250000.50'],
  ['/buyers/0/country', 'XX', 'not-country', 'CN'],
  ['/buyers/0/country', 156, 'not-country', 'CN'],
  ['/buyers/0/sector', 'C9999', 'not-industry', '2610'],
  ['/buyers/0/sector', '8471', 'not-industry', '2610'],
  ['/buyers/0/sector', '84713000', 'not-industry', '2610'],

  ['/buyers/0/grade', 0, 'out-of-range', 5],
  ['/buyers/0/grade', 11, 'out-of-range', 5],
  ['/buyers/0/termsDays', 3651, 'out-of-range', 60],
  ['/buyers/0/termsDays', '', 'not-whole-number', 60],
  ['/buyers/0/overdue/0/days', 0, 'out-of-range', 45],
  ['/buyers/0/overdue/0/days', 3651, 'out-of-range', 45],
  ['/cover/maximumLiabilityMultiple', '1001', 'out-of-range', '30'],
  ['/cover/insuredPercentage', '100.00000001', 'out-of-range', '90'],
  ['/cover/insuredPercentage', '0', 'not-positive', '90'],
  ['/cover/insuredPercentage', '150%', 'out-of-range', '90'],
  ['/cover/insuredPercentage', '0.00', 'not-positive', '90'],
  ['/renewal/expiringRate', '10.1', 'out-of-range', '0.0021'],
  ['/policyholder/yearsTrading', 501, 'out-of-range', 12],
];

const remedies: readonly Row[] = [
  ['/currency', 'RMB', 'not-currency', 'CNY'],
  ['/currency', 'usd', 'not-currency', 'USD'],
  ['/currency', '￥', 'not-currency', 'CNY'],
  ['/currency', '人民币', 'not-currency', 'CNY'],
  ['/currency', 'US$', 'not-currency', 'USD'],
  ['/asOf', '2026-02-30', 'not-date', '2026-02-28'],
  ['/asOf', '2026/1/5', 'not-date', '2026-01-05'],
  ['/asOf', '2026年1月5日', 'not-date', '2026-01-05'],
  ['/asOf', '２０２６－０１－０５', 'not-date', '2026-01-05'],
  ['/asOf', '05.01.2026', 'not-date', '2026-01-05'],
  ['/asOf', 20260105, 'not-date', '2026-01-05'],
  ['/asOf', '2026-01-05T10:00:00Z', 'not-date', '2026-01-05'],
  ['/months', '12', 'not-whole-number', 12],
  ['/months', 11.7, 'not-whole-number', 12],
  ['/id', 1001, 'not-text', '1001'],
  ['/id', ' S-1 ', 'text-malformed', 'S-1'],
  ['/cover/eachLoss', 12.5, 'decimal-as-number', '12.5'],
  ['/cover/eachLoss', 0.1 + 0.2, 'decimal-as-number', '0.3'],
  ['/cover/eachLoss', '1,250,000', 'not-decimal', '1250000'],
  ['/cover/eachLoss', '1,250,000.50', 'not-decimal', '1250000.5'],
  ['/cover/eachLoss', '1.250.000,50', 'not-decimal', '1250000.5'],
  ['/cover/eachLoss', "1'250'000", 'not-decimal', '1250000'],
  ['/cover/eachLoss', '1_000', 'not-decimal', '1000'],
  ['/cover/eachLoss', '1e6', 'not-decimal', '1000000'],
  ['/cover/eachLoss', '1.25E+06', 'not-decimal', '1250000'],
  ['/cover/eachLoss', '￥100万', 'not-decimal', '1000000'],
  ['/cover/eachLoss', '1.5亿元', 'not-decimal', '150000000'],
  ['/cover/eachLoss', '１２５００００', 'not-decimal', '1250000'],
  ['/cover/eachLoss', 'CNY 12.5 million', 'not-decimal', '12500000'],
  ['/cover/eachLoss', '100 KRW', 'not-decimal', '100'],
  ['/cover/eachLoss', '00012', 'not-decimal', '12'],
  ['/cover/eachLoss', '+5', 'not-decimal', '5'],
  ['/cover/eachLoss', '.5', 'not-decimal', '0.5'],
  ['/cover/eachLoss', '5.', 'not-decimal', '5'],
  ['/cover/eachLoss', '1.123456789', 'too-many-digits', '1.12345678'],
  ['/turnover/offeredShare', '90', 'looks-like-percentage', '0.9'],
  ['/turnover/offeredShare', '90%', 'not-decimal', '0.9'],
  ['/turnover/exclusions/0/reason', 'Cash', 'not-one-of', 'cash'],
  ['/policyholder/country', 'c.n.', 'not-country', 'CN'],
  ['/policyholder/country', 'cn', 'not-country', 'CN'],
  ['/policyholder/tradeSector', '26.1', 'not-industry', '261'],
  ['/policyholder/tradeSector', 2610, 'not-industry', '2610'],
  ['/policyholder/tradeSector', 'c26', 'not-industry', 'C26'],
  ['/policyholder/tradeSector', '3911', 'not-industry', { scheme: 'gbt4754-2017', code: '3911' }],
  ['/buyers/0/sector', 'c3911', 'not-industry', { scheme: 'gbt4754-2017', code: 'C3911' }],
  ['/buyers/0/sector', 3911, 'not-industry', { scheme: 'gbt4754-2017', code: '3911' }],
  ['/buyers/0/sector', '334111', 'not-industry', { scheme: 'naics-2017', code: '334111' }],
  ['/buyers/0/sector', '26.11', 'not-industry', '26'],
  ['/buyers/0/sector', 'C26.11', 'not-industry', '26'],
  ['/buyers/0/paymentMethod', 'Open Account', 'not-one-of', 'open-account'],
  ['/buyers/0/paymentMethod', 'letter_of_credit', 'not-one-of', 'letter-of-credit'],
  ['/buyers/0/related', 'no', 'not-true-or-false', false],
  ['/buyers/0/related', '是', 'not-true-or-false', true],
  ['/cover/insuredPercentage', '0.9', 'looks-like-share', '90'],
  ['/cover/insuredPercentage', 1, 'looks-like-share', '100'],
  ['/cover/insuredPercentage', '90%', 'not-decimal', '90'],
  ['/cover/insuredPercentage', 0.9, 'looks-like-share', '90'],
  ['/cover/insuredPercentage', '0,9', 'looks-like-share', '90'],
  ['/turnover/offeredShare', 72.5, 'looks-like-percentage', '0.725'],
  ['/renewal/expiringRate', '0.21', 'looks-like-percentage', '0.0021'],
  ['/renewal/expiringRate', '0.21%', 'not-decimal', '0.0021'],
];

const others: readonly Case[] = [
  ['/id', 'x'.repeat(65), 'text-too-long'],
  ['/buyers', {}, 'not-list'],
  ['/buyers/1', 'B-002', 'not-record'],
  ['/turnover', '200000000', 'not-record'],
  ['/turnover', undefined, 'missing'],
  ['/continuity/periods', undefined, 'missing'],
  ['/policyholder', null, 'null-value'],
  ['/policyholder', new Date(0), 'not-plain-data'],
  ['/policyholder', new Map(), 'not-plain-data'],
  ['/id', Symbol('id'), 'not-plain-data'],
  ['/id', () => 'id', 'not-plain-data'],
  ['/turnover/estimated', 10n, 'not-plain-data'],
  ['/turnover/estimated', NaN, 'not-plain-data'],
  ['/turnover/estimated', Infinity, 'not-plain-data'],
  ['/turnover/estimated', '1'.repeat(1_000_000), 'text-too-long'],
  ['/buyers/0/overdue', Array(101).fill({ days: 1, amount: '1' }), 'too-many-items'],
  [
    '/attributes',
    Object.fromEntries(Array.from({ length: 257 }, (_, i) => [i, 'x'])),
    'too-many-fields',
  ],
  ['/lossHistory/statement', 'none', 'not-one-of'],
  ['/creditControl/answers/credit-policy/answer', 'perhaps', 'not-one-of'],
  ['/cover/colour', 'red', 'unknown-field'],
];

function onlyIssue(path: string, value: unknown) {
  const { issues } = parseSubmission(changed(path, value));
  expect(issues.map((issue) => [issue.path, issue.code])).toHaveLength(1);
  return issues[0]!;
}

describe('a wrong value', () => {
  it.each(remedies)('at %s: %j is %s, write %j', (path, value, code, write) => {
    const issue = onlyIssue(path, value);
    const written = JSON.stringify(write);
    expect(issue).toMatchObject({ path, code, write: [{ op: 'replace', path, value: write }] });
    expect(said(issue).en).toMatch(new RegExp(`\\. Write .*\\.$`));
    expect(said(issue).en).toContain(` Write ${written}.`);
    expect(said(issue)['zh-CN']).toContain(`请填写 ${written}。`);
    const typed =
      typeof write === 'object' ? Object.values(write as object).join(' ') : String(write);
    expect(english.say(issue, 'form')).toContain(` Write ${typed}.`);
    const { issues } = parseSubmission(changed(path, write));
    expect(issues.filter((after) => after.path === path)).toEqual([]);
  });

  it.each(examples)('at %s: %j is %s, write for example %j', (path, value, code, example) => {
    const issue = onlyIssue(path, value);
    expect(issue).toMatchObject({ path, code });
    const written = JSON.stringify(example);
    expect(issue.facts).toMatchObject({ example: written });
    expect(said(issue).en).toContain(` Write, for example, ${written}.`);
    expect(said(issue)['zh-CN']).toContain(`请填写，例如 ${written}。`);
  });

  it.each(others)('at %s: case %#, %s', (path, value, code) => {
    expect(onlyIssue(path, value)).toMatchObject({ path, code });
  });

  it.each([
    ['/turnover', '{ "estimated": … }'],
    ['/cover', '{ "tier": … }'],
    ['/continuity/periods', '[ … ]'],
    ['/lossHistory/years', '[ … ]'],
  ])('missing at %s is shown what it looks like: %s', (path, example) => {
    const message = said(onlyIssue(path, undefined));
    expect(message.en).toBe(`This is required. Write, for example, ${example}.`);
    expect(message['zh-CN']).toBe(`此项必填。请填写，例如 ${example}。`);
  });

  it('shows what was sent, short and on one line', () => {
    expect(onlyIssue('/id', 7).facts).toMatchObject({ value: '7' });
    expect(onlyIssue('/months', 'a\u202eb\nc').facts).toMatchObject({ value: '"a\ufffdb\ufffdc"' });
    expect(said(onlyIssue('/months', '9'.repeat(900))).en.length).toBeLessThan(120);
  });
});

describe('SUB-3 an unknown field', () => {
  it.each([
    ['/cover', 'insuredPercent', 'insuredPercentage'],
    ['/cover', 'insured_percentage', 'insuredPercentage'],
    ['/cover', 'MaximumTermsDays', 'maximumTermsDays'],
    ['/buyers/1', 'approved-limit', 'approvedLimit'],
    ['/buyers/1', 'buyerTurnover', 'turnover'],
    ['/buyerGroups/0', 'grade', 'gradeMix'],
    ['/buyers/1', 'basis', 'gradeBasis'],
    ['/renewal', 'premium', 'expiringPremium'],
    ['', 'buyer', 'buyers'],
  ])('%s/%s is misspelled: write %s', (at, name, write) => {
    const issue = onlyIssue(`${at}/${name}`, '1');
    expect(issue).toMatchObject({ path: `${at}/${name}`, code: 'misspelled-field' });
    expect(issue.facts).toMatchObject({ value: JSON.stringify(name) });
    expect(said(issue).en).toContain(JSON.stringify(write));
  });

  it('is told which fields there are', () => {
    const message = said(onlyIssue('/policyholder/colour', 'red'));
    expect(message.en).toContain('one of: id, country, tradeSector, yearsTrading.');
    expect(message['zh-CN']).toContain('id、country、tradeSector、yearsTrading');
  });

  it('has its name escaped in the path', () => {
    expect(onlyIssue('/policyholder/a~b', 1).path).toBe('/policyholder/a~0b');
    const slashed = { ...fullSubmission(), policyholder: { 'q/r': 1 } };
    expect(parseSubmission(slashed).issues[0]?.path).toBe('/policyholder/q~1r');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('named %s is refused by name', (name) => {
    for (const at of ['', '/cover', '/attributes', '/creditControl/answers'])
      expect(onlyIssue(`${at}/${name}`, { polluted: true })).toMatchObject({
        path: at,
        code: 'forbidden-field-name',
        facts: { value: JSON.stringify(name) },
      });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
