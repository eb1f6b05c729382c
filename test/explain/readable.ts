import { expect } from 'vitest';
import type { Locale } from '../../src/values/text.js';

/** Codes of standards, which stand in Chinese text as they are. */
const codes = /ISIC( [A-U\d]+)?|CNY|USD|KWD|XTS/g;

/** A text a reader can be shown: whole, in its own language, with nothing a program left behind. */
export function expectReadable(text: string, locale: Locale): void {
  expect(text.trim()).toBe(text);
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|^[,;.、，。；]/);
  expect(text).not.toMatch(/[，。、；：][，。、；：）]|[,;:] ?[,;.]|\.\.|\(\)|（）/);
  if (locale === 'zh-CN')
    expect(text.replace(codes, '')).not.toMatch(/[A-Za-z]|[,;!?] |[\u4e00-\u9fff][,;:!?()]/);
  else expect(text).not.toMatch(/[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/);
}
