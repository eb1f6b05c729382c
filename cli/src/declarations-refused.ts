import type { Issue } from 'trade-credit-pricing';
import type { DeclaredRows } from './adjust-csv.js';
import { exitCodes, Stop } from './exit-codes.js';
import { issueWordsIn } from './issue-lines.js';

/** Declarations of a file, and the language what is wrong with them is told in. */
interface Declared {
  readonly file: string;
  readonly read: DeclaredRows;
  readonly locale: 'en' | 'zh-CN';
}

/** Ends the command with what is wrong with declarations, each by its line or its path. */
export function declarationsRefused(
  issues: readonly Issue[],
  { file, read, locale }: Declared,
): Stop {
  const words = issueWordsIn(locale);
  const lines = issues.map((issue) => `${placeOf(issue.path, read, locale)}${words.say(issue)}`);
  const name = file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' }[locale] : file;
  const head = { en: `${name} cannot be billed on:`, 'zh-CN': `${name}不能据以结算：` }[locale];
  return new Stop(exitCodes.invalidInput, [head, ...lines].join('\n'));
}

/** Where an issue lies: the line of a list of rows, or the path in a record. */
function placeOf(path: string, { lines }: DeclaredRows, locale: 'en' | 'zh-CN'): string {
  const [, at = '', field = ''] = /^(\/declarations\/\d+\/lines\/\d+)\/?(.*)$/.exec(path) ?? [];
  const line = lines.get(at);
  if (line === undefined) return path === '' ? '' : `${path}: `;
  return {
    en: `line ${line}${field === '' ? '' : `, ${field}`}: `,
    'zh-CN': `第${line}行${field === '' ? '' : `（${field}）`}：`,
  }[locale];
}
