import type { Issue, WholeText } from 'trade-credit-pricing';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { issueLines } from './issue-lines.js';
import { type CommandLocale, commandLocales } from './locale-option.js';
import { ToldStop } from './told-stop.js';

/** The lines below a head, in the language of the reader. */
export type LinesIn = (locale: CommandLocale) => readonly string[];

/** Ends the command with what stands against a file: what it is not, then each issue at its place. */
export function refused(head: WholeText, issues: readonly Issue[]): ToldStop {
  return refusedWith(head, (locale) => issueLines(issues, locale));
}

/** The same with lines of another kind below the head, or with another code for the shell. */
export function refusedWith(
  head: WholeText,
  lines: LinesIn,
  exitCode: ExitCode = exitCodes.invalidInput,
): ToldStop {
  const told = (locale: CommandLocale): string => [head[locale], ...lines(locale)].join('\n');
  return new ToldStop(exitCode, { en: told('en'), 'zh-CN': told('zh-CN') });
}

/** A text in both languages, made in each. */
export function inBoth(say: (locale: CommandLocale) => string): WholeText {
  return Object.fromEntries(
    commandLocales.map((locale) => [locale, say(locale)]),
  ) as unknown as WholeText;
}
