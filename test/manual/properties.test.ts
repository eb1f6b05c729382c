import { expect, test } from 'vitest';
import { englishWords } from '../../src/manual/en/index.js';
import { chineseWords } from '../../src/manual/zh-cn/index.js';
import { properties } from '../../src/testing/index.js';

test('MAN-5 the manual states a property in the words in which a check tries it', () => {
  const said = properties.map(({ id }) => [
    id,
    { en: englishWords.properties[id], 'zh-CN': chineseWords.properties[id] },
  ]);
  expect(said).toEqual(properties.map(({ id, statement }) => [id, statement]));
});
