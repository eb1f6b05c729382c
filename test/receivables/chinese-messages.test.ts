import { expect, test } from 'vitest';
import { textsOf, wordsOf } from '../support/issue-catalogues.js';

const all = Object.entries(wordsOf('receivables')['zh-CN']);

test.each(all)('WBK-9 %s is set in Chinese: no space stands round a number', (_, template) => {
  const [text = ''] = textsOf(template);
  const chinese = text.replace(/ISO [\d-]+ /g, '');
  expect(chinese).not.toMatch(
    /[\u4e00-\u9fff，。；：（）“”] [\d{]|[\d}] [\u4e00-\u9fff，。；：（）“”]/,
  );
  expect(chinese).not.toMatch(/[\u4e00-\u9fff] ?[,:;?]|[,:;?] ?[\u4e00-\u9fff]/);
});
