import { chinese, english } from '../../src/issues.js';
import type { Issue } from '../../src/values/issues.js';

/** An issue in both languages. */
export function said(issue: Issue): { readonly en: string; readonly 'zh-CN': string } {
  return { en: english.say(issue), 'zh-CN': chinese.say(issue) };
}

/** Both languages of the first of some issues; empty where there is none. */
export function saidFirst([first]: readonly Issue[]): {
  readonly en: string;
  readonly 'zh-CN': string;
} {
  return first === undefined ? { en: '', 'zh-CN': '' } : said(first);
}
