import { describe, expect, it } from 'vitest';
import { bookIssue, type BookIssueCode } from '../../src/risk/book-issues.js';

const codes: readonly BookIssueCode[] = [
  ...(['unknown-tier', 'unknown-question', 'unknown-attribute', 'attribute-missing'] as const),
  ...(['cover-term-not-priced', 'outside-manual', 'exchange-rate-missing'] as const),
  ...(['attribute-not-number', 'input-missing', 'limits-missing'] as const),
  ...(['selection-unknown-step', 'selection-not-filed', 'selection-outside-range'] as const),
];
const withoutKnown: readonly BookIssueCode[] = [
  'exchange-rate-missing',
  'input-missing',
  'limits-missing',
];

describe('RAT-4 issues in the light of a book', () => {
  it.each(codes)('%s names the value in both languages', (code) => {
    const { path, message, facts } = bookIssue(code, '/a/b', 'the-value', ['x', 'y']);
    expect(path).toBe('/a/b');
    expect(facts).toEqual({ value: 'the-value' });
    expect(message.en).toContain('the-value');
    expect(message['zh-CN']).toContain('the-value');
    expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
  });

  it.each(codes.filter((code) => !withoutKnown.includes(code)))(
    '%s names what the book has',
    (code) => {
      const { message } = bookIssue(code, '', 'v', ['first', 'second']);
      expect(message.en).toContain('first, second');
      expect(message['zh-CN']).toContain('first, second');
    },
  );

  it('clips what is long, so that a message stays a message', () => {
    const { message, facts } = bookIssue('unknown-tier', '', 'v'.repeat(1000), ['k'.repeat(1000)]);
    expect(facts).toEqual({ value: `${'v'.repeat(64)}…` });
    expect(message.en).toContain(`${'k'.repeat(300)}…`);
    expect(message.en).not.toContain('k'.repeat(301));
    expect(bookIssue('unknown-tier', '', 'v'.repeat(64)).facts).toEqual({ value: 'v'.repeat(64) });
  });
});
