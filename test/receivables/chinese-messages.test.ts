import { expect, test } from 'vitest';
import { sheetMessages } from '../../src/receivables/messages/sheet-messages.js';
import { mappingMessages } from '../../src/receivables/messages/mapping-messages.js';
import { noteMessages } from '../../src/receivables/messages/note-messages.js';

const all = Object.entries({ ...noteMessages, ...sheetMessages, ...mappingMessages });

test.each(all)('WBK-9 %s is set in Chinese: no space stands round a number', (_, text) => {
  const chinese = text['zh-CN'].replace(/ISO [\d-]+ /g, '');
  expect(chinese).not.toMatch(
    /[\u4e00-\u9fff，。；：（）“”] [\d{]|[\d}] [\u4e00-\u9fff，。；：（）“”]/,
  );
  expect(chinese).not.toMatch(/[\u4e00-\u9fff] ?[,:;?]|[,:;?] ?[\u4e00-\u9fff]/);
});
