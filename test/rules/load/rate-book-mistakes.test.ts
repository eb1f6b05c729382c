import { describe, expect, test } from 'vitest';
import { chineseRateBook, englishRateBook } from '../../../src/issues.js';
import { textsOf, wordsOf } from '../../support/issue-catalogues.js';
import { type Editable, issuesAfter } from '../fixtures/changed-book.js';
import { mistakes } from '../fixtures/mistakes.js';

const messages = wordsOf('rate-book');
const named = mistakes.map((each) => ({ ...each, title: `${each.code} at ${each.path}` }));

describe('each mistake is told with edition, page, row and remedy', () => {
  test.each(named)('$title', ({ code, change, path, page, row }) => {
    const issues = issuesAfter(change);
    const issue = issues.find((each) => each.code === code && each.path === path);
    expect(issues.map((each) => `${each.code} ${each.path}`)).toContain(`${code} ${path}`);
    expect(issue).toMatchObject({ edition: 'small-2026.1', page, row });
    for (const text of [englishRateBook.say(issue!), chineseRateBook.say(issue!)]) {
      expect(text).toContain('small-2026.1');
      expect(text).toContain(page ?? '');
      expect(text).toContain(row ?? '');
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('RBK-1 what to write instead', () => {
  const told = (change: (book: Editable) => void) =>
    issuesAfter(change).map((issue) => englishRateBook.say(issue));

  test('comes first in a list too long to be told whole, which ends behind a whole name', () => {
    const [kind] = told((book) => (book.algorithm[2].kind = 'worksheet-relativty'));
    expect(kind).toContain('Write one of: worksheet-relativity, worksheet-base, ');
    expect(kind).toMatch(/, …\.$/);
    const [measure] = told((book) => (book.guidelines[0].measure = 'buyer-cuont'));
    expect(measure).toContain('Write one of: buyer-count, insurable-turnover, ');
  });

  test('is no empty list', () => {
    const tiers = told((book) => {
      book.pages['tier-floor'] = { ...book.pages.limits, unit: 'money' };
      book.pages['tier-floor'].rows = [{ key: 'gold', value: '1' }];
      book.algorithm.at(-2).pages['by-tier'] = 'tier-floor';
      book.tiers = [];
    });
    expect(tiers.join('\n')).toContain('Write the id of a tier of the book.');
    expect(tiers.join('\n')).not.toMatch(/: ?\./);
  });

  test('of a page whose axes are no list of axes is the axes alone, not its rows', () => {
    const codes = issuesAfter((book) => {
      book.pages.channel.axes = [];
    }).map(({ code }) => code);
    expect(codes).toContain('axes-count');
    expect(codes).not.toContain('crossing-unknown');
  });
});

test('there is a mistake for every code a single change can lead to', () => {
  const shown = new Set<string>(mistakes.map(({ code }) => code));
  const elsewhere = [
    ...['not-a-rate-book', 'too-large', 'too-many-issues'],
    ...['not-loaded', 'prices-only', 'page-not-there', 'row-not-there'],
    ...['rounding-not-stated', 'size-not-stated'],
  ];
  expect(
    Object.keys(messages.en)
      .filter((code) => !shown.has(code))
      .sort(),
  ).toEqual(elsewhere.sort());
});

test('messages name the same facts in both languages, and end with what to do', () => {
  for (const code of Object.keys(messages.en)) {
    const [en = ''] = textsOf(messages.en[code]!);
    const [zh = ''] = textsOf(messages['zh-CN'][code]!);
    const facts = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect([code, facts(zh)]).toEqual([code, facts(en)]);
    expect(en.split(/[.:] /).length, code).toBeGreaterThan(1);
    expect(zh).toMatch(/请|须|只/);
  }
});
