import { type Command, type Help } from 'commander';
import type { CommandLocale } from './locale-option.js';
import { chineseHelp } from './words/help-words-zh.js';
import { brackets, headings, placeholders, usageInChinese } from './words/usage-words-zh.js';

type Voice = (program: Command, write: (text: string) => void) => void;

/** How the program speaks each language: in English as it is declared. */
const voices: Readonly<Record<CommandLocale, Voice>> = {
  en: () => undefined,
  'zh-CN': speakChinese,
};

/** Has the program help and refuse in a language: texts by the English ones they are declared with. */
export function speakIn(locale: CommandLocale, program: Command, write: (text: string) => void) {
  voices[locale](program, write);
}

function speakChinese(program: Command, write: (text: string) => void) {
  program
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      styleUsage: (usage) =>
        placeholders.reduce((told, [form, by]) => told.replaceAll(form, by), usage),
      styleDescriptionText: inChinese,
    } satisfies Partial<Help>)
    .configureOutput({ outputError: (text) => write(usageInChinese(text)) });
}

/** A text of the help in Chinese, with what stands in brackets behind it. */
function inChinese(text: string): string {
  const [description = '', bracketed = ''] = parted(text);
  const words = chineseHelp[description] ?? description;
  return words + brackets.reduce((rest, [form, by]) => rest.replace(form, by), bracketed);
}

function parted(text: string): readonly string[] {
  const at = / \((?:choices|default|en, )/.exec(text)?.index ?? text.length;
  return [text.slice(0, at), translatedDefault(text.slice(at))];
}

function translatedDefault(bracketed: string): string {
  const [, stated] = / \(default: ([^)]*)\)/.exec(bracketed) ?? [];
  const words = stated === undefined ? undefined : chineseHelp[stated];
  return words === undefined || stated === undefined ? bracketed : bracketed.replace(stated, words);
}
