import { describe, expect, test } from 'vitest';
import { countryNames } from '../../src/country-names.js';
import { parseSubmission, quote } from '../../src/index.js';
import { chinese, english, explainIssues } from '../../src/issues.js';
import { referenceBook } from '../../src/reference-book.js';
import { records } from '../totality/calls.js';
import { applyPatch } from '../support/answers.js';

const sound = {
  ...{ currency: 'CNY', asOf: '2026-07-15', inception: '2026-08-01', months: 12 },
  turnover: { estimated: '30000000' },
  buyers: [{ id: 'B-001', country: 'US', turnover: '9000000', terms: undefined }],
  cover: { tier: 'standard' },
};
delete (sound.buyers[0] as { terms?: unknown }).terms;

const withBuyer = (change: object) => ({
  ...sound,
  buyers: [{ ...sound.buyers[0], ...change }],
});

/** What people send, where it is wrong, and whether the fix can be told. */
const faults: readonly (readonly [string, unknown, string, boolean])[] = [
  ['a currency by habit', { ...sound, currency: 'RMB' }, '/currency', true],
  ['a currency in words', { ...sound, currency: '人民币' }, '/currency', true],
  ['a small currency', { ...sound, currency: 'cny' }, '/currency', true],
  ['months as text', { ...sound, months: '12' }, '/months', true],
  ['a date with points', { ...sound, asOf: '15.07.2026' }, '/asOf', true],
  ['a date in Chinese', { ...sound, asOf: '2026年7月15日' }, '/asOf', true],
  ['a date with strokes', { ...sound, inception: '2026/8/1' }, '/inception', true],
  [
    'a fraction as number',
    { ...sound, turnover: { estimated: 30000000.5 } },
    '/turnover/estimated',
    true,
  ],
  [
    'thousands separators',
    { ...sound, turnover: { estimated: '30,000,000' } },
    '/turnover/estimated',
    true,
  ],
  ['an amount in 万', { ...sound, turnover: { estimated: '3000万' } }, '/turnover/estimated', true],
  [
    'an amount in 亿元',
    { ...sound, turnover: { estimated: '0.3亿元' } },
    '/turnover/estimated',
    true,
  ],
  [
    'a misspelled field',
    { ...sound, turnover: undefined, turnovr: { estimated: '30000000' } },
    '/turnovr',
    true,
  ],
  ['a country in English', withBuyer({ country: 'Germany' }), '/buyers/0/country', true],
  ['a country in Chinese', withBuyer({ country: '中国' }), '/buyers/0/country', true],
  ['Germany in Chinese', withBuyer({ country: '德国' }), '/buyers/0/country', true],
  ['Germany in German', withBuyer({ country: 'Deutschland' }), '/buyers/0/country', true],
  ['a small country code', withBuyer({ country: 'de' }), '/buyers/0/country', true],
  ['the United Kingdom by habit', withBuyer({ country: 'UK' }), '/buyers/0/country', true],
  ['three letters', withBuyer({ country: 'USA' }), '/buyers/0/country', true],
  ['open account by habit', withBuyer({ paymentMethod: 'OA' }), '/buyers/0/paymentMethod', true],
  [
    'letters of credit by habit',
    withBuyer({ paymentMethod: 'L/C' }),
    '/buyers/0/paymentMethod',
    true,
  ],
  [
    'against payment by habit',
    withBuyer({ paymentMethod: 'D/P' }),
    '/buyers/0/paymentMethod',
    true,
  ],
  [
    'open account in Chinese',
    withBuyer({ paymentMethod: '赊销' }),
    '/buyers/0/paymentMethod',
    true,
  ],
  [
    'a percentage sign',
    { ...sound, cover: { insuredPercentage: '90%' } },
    '/cover/insuredPercentage',
    true,
  ],
  ['a tier by its title', { ...sound, cover: { tier: 'Standard' } }, '/cover/tier', true],
  ['a tier by its Chinese title', { ...sound, cover: { tier: '标准方案' } }, '/cover/tier', true],
  ['none', withBuyer({ rating: 'none' }), '/buyers/0/rating', false],
  ['an id twice', { ...sound, buyers: [sound.buyers[0], sound.buyers[0]] }, '/buyers/1/id', false],
  ['a negative amount', withBuyer({ turnover: '-1' }), '/buyers/0/turnover', false],
  ['terms in words', withBuyer({ termsDays: '60 days' }), '/buyers/0/termsDays', false],
  ['a list for a record', { ...sound, cover: [] }, '/cover', false],
];

function issuesOf(sent: unknown) {
  const parsed = parseSubmission(sent, { countryNames: countryNames() });
  return parsed.ok ? quote(parsed, referenceBook).issues : parsed.issues;
}

describe('WRD-2 thirty faults of a submission', () => {
  test.each(faults)('%s', (_name, sent, path, isFixed) => {
    const issues = issuesOf(sent);
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const words of [english, chinese])
      for (const voice of ['json', 'form'] as const)
        for (const { message } of explainIssues(issues, words, { voice })) {
          expect(message.length).toBeGreaterThan(4);
          expect(message).not.toMatch(/undefined|\[object|\{\w+\}/);
          expect(/[\u4e00-\u9fff]/.test(message.replace(/["“][^"”]*["”]/g, ''))).toBe(
            words === chinese,
          );
        }
    const writes = issues.flatMap(({ write = [] }) => write);
    expect(writes.length > 0).toBe(isFixed);
    if (isFixed) expect(issuesOf(applyPatch(sent, writes))).toEqual([]);
  });

  test('a record of another kind is one issue, which names it', () => {
    for (const kind of ['book', 'policy', 'quoted', 'reviewed', 'observations'])
      expect(issuesOf(records()[kind]).map(({ code }) => code)).toEqual(['other-record']);
  });

  test('a voice there is none of is named', () => {
    const issues = issuesOf({ ...sound, currency: 'RMB' });
    expect(() => explainIssues(issues, english, { voice: 'file' as never })).toThrow(
      /^\/options\/voice: /,
    );
  });

  test('Kosovo is a country', () => {
    expect(issuesOf(withBuyer({ country: 'XK' }))).toEqual([]);
  });
});
