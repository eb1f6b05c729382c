import { describe, expect, it } from 'vitest';
import { bookIssue, withFix, withName } from '../../src/risk/book-issues.js';
import { outsideManual } from '../../src/risk/outside-manual.js';
import { said } from '../support/said.js';

describe('RAT-4 issues in the light of a book', () => {
  it('name the value and what the book has', () => {
    const issue = bookIssue('/cover/tier', 'unknown-tier', { value: '"gold"', known: ['a', 'b'] });
    expect(issue).toEqual({
      path: '/cover/tier',
      code: 'unknown-tier',
      facts: { value: '"gold"', known: ['a', 'b'] },
    });
    expect(said(issue)).toEqual({
      en: 'The rate book has no tier "gold". Write one of: a, b.',
      'zh-CN': '费率手册中没有保障方案“gold”，请填写以下之一：a、b。',
    });
  });

  it('keep the first items of a long list, and a message stays a message', () => {
    const known = Array.from({ length: 300 }, (_, index) => `key-${index}`);
    const { facts } = outsideManual('/a', 'x', known);
    expect(facts['known']).toHaveLength(41);
    const issue = bookIssue('/a', 'unknown-tier', { value: '"x"', known: ['k'.repeat(1000)] });
    expect(said(issue).en).toContain(`${'k'.repeat(300)}…`);
    expect(said(issue).en).not.toContain('k'.repeat(301));
  });

  it('carry the fix where it can be told', () => {
    const issue = bookIssue('/a/b', 'unknown-attribute', { value: '"chanel"', known: ['channel'] });
    expect(withFix(issue, 'x').write).toEqual([{ op: 'replace', path: '/a/b', value: 'x' }]);
    expect(withName(issue, 'c/d').write).toEqual([{ op: 'move', from: '/a/b', path: '/a/c~1d' }]);
    expect(withFix(issue, undefined)).toBe(issue);
    expect(withName(issue, undefined)).toBe(issue);
    expect(outsideManual('/a', 'bbb -', ['BBB-']).write).toEqual([
      { op: 'replace', path: '/a', value: 'BBB-' },
    ]);
  });
});
