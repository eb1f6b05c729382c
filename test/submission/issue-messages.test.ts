import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../src/submission/issue-messages.js';
import { fieldMessages } from '../../src/submission/field-messages.js';
import { ruleMessages } from '../../src/submission/rule-messages.js';

const messages = Object.entries({ ...fieldMessages, ...ruleMessages });
const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([fact]) => fact).sort();

describe('the messages of submissions', () => {
  it.each(messages)('%s says the same in both languages, in whole sentences', (_code, text) => {
    expect(new Set(facts(text.en))).toEqual(new Set(facts(text['zh-CN'])));
    expect(text.en).toMatch(/^[A-Z{n].*[.]$/);
    expect(text['zh-CN']).toMatch(/。$/);
    expect(text.en).not.toMatch(/[\u4e00-\u9fff，。]/);
  });

  it('has codes that are short, in kebab case', () => {
    expect(
      messages.map(([code]) => code).filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code)),
    ).toEqual([]);
    expect(Object.keys(fieldMessages).filter((code) => code in ruleMessages)).toEqual([]);
  });

  it('put facts in as they are, braces and all', () => {
    const [issue] = issuesOf([
      { path: '/a', code: 'not-text', facts: { value: '"{write} $& {value}"', write: '"x"' } },
    ]);
    expect(issue?.message).toEqual({
      en: '"{write} $& {value}" is not text. Write "x".',
      'zh-CN': '"{write} $& {value}" 不是文本。请填写 "x"。',
    });
  });
});
