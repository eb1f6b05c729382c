import { ArgumentError } from '../../src/values/argument-error.js';
import { describe, expect, test } from 'vitest';
import { canonicalTag, matchedLocale, resolveLocale } from '../../src/values/locale.js';

const offered = ['en', 'zh-CN'] as const;

describe('WRD-3 a language asked for is found or refused, never replaced', () => {
  test.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-cn', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh_CN.GB18030@pinyin', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-hans-cn', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    [' zh ', 'zh-CN'],
  ])('%s is %s', (asked, found) => {
    expect(resolveLocale(asked, offered)).toBe(found);
  });

  test.each([
    'fr',
    'zh-TW',
    'zh-Hant',
    'zh-HK',
    'cn',
    'C',
    'POSIX',
    '',
    'e',
    '__proto__',
    'toString',
  ])('%j is refused with the list', (asked) => {
    expect(matchedLocale(asked, offered)).toBeUndefined();
    expect(() => resolveLocale(asked, offered)).toThrow(
      `/locale: not-one-of. There are no words in ${JSON.stringify(asked)}. Write "en" or "zh-CN".`,
    );
    expect(() => resolveLocale(asked, offered)).toThrow(ArgumentError);
  });

  test.each([undefined, null, 1, {}, ['en']])('%j is no language', (asked) => {
    expect(() => resolveLocale(asked, offered)).toThrow(ArgumentError);
  });
});

test.each([
  ['cn', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['zh-cn', 'zh-CN'],
  ['EN', 'en'],
  ['de_at', 'de-AT'],
  ['german', 'de'],
  ['pt-br', 'pt-BR'],
  ['zh-tw', 'zh-TW'],
  ['!', undefined],
])('WRD-3 the canonical tag of %s is %s', (text, tag) => {
  expect(canonicalTag(text)).toBe(tag);
});
