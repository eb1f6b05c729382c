import { type Command, type Help } from 'commander';
import type { CommandLocale } from './locale-option.js';
import { chineseHelp } from './help-words-zh.js';
import { usageInChinese } from './usage-words-zh.js';

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
};

/** What stands in brackets behind an option or argument in the help. */
const brackets: readonly (readonly [RegExp, string])[] = [
  [/ \(choices: ([^)]*)\)/, '（可选：$1）'],
  [/ \(default: ([^)]*)\)/, '（默认：$1）'],
  [/ \((en(?:, [\w-]+)+)\)/, '（$1）'],
];

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
        usage.replaceAll('[options]', '[选项]').replaceAll('[command]', '[命令]'),
      styleDescriptionText: inChinese,
    } satisfies Partial<Help>)
    .configureOutput({ outputError: (text) => write(usageInChinese(text)) })
    .showHelpAfterError('运行 trade-credit --help 查看命令与选项。');
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
