/** What commander refuses a command line with, by its English form. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'/m, '错误：没有选项“$1”。'],
  [/^error: unknown command '(.*)'/m, '错误：没有命令“$1”。'],
  [/^error: missing required argument '(.*)'/m, '错误：缺少参数 $1。'],
  [/^error: option '(.*)' argument missing/m, '错误：选项 $1 缺少取值。'],
  [/^error: required option '(.*)' not specified/m, '错误：缺少必填选项 $1。'],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\./m,
    '错误：参数过多：应有$2个，实有$3个。',
  ],
  [/^error: too many arguments(?: for '(.*)')?\..*$/m, '错误：参数过多。'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./m,
    '错误：选项 $1 的取值“$2”无效，可选：$3。',
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./m,
    '错误：参数 $2 的取值“$1”无效，可选：$3。',
  ],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. (?!Allowed)(.*)/m,
    '错误：选项 $1 的取值“$2”无效。$3',
  ],
  [/^error: option '(.*)' cannot be used with option '(.*)'/m, '错误：选项 $1 不能与 $2 同用。'],
  [/\(Did you mean one of (.*)\?\)/, '您是否要写 $1 之一？'],
  [/\(Did you mean (.*)\?\)/, '您是否要写 $1？'],
];

/** A refusal of the command line in Chinese. */
export function usageInChinese(text: string): string {
  return forms.reduce((told, [form, by]) => told.replace(form, by), text);
}

/** Headings of the help. */
export const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '全局选项：',
  'Commands:': '命令：',
};

/** What stands in brackets behind an option or argument in the help. */
export const brackets: readonly (readonly [RegExp, string])[] = [
  [/ \(choices: ([^)]*)\)/, '（可选：$1）'],
  [/ \(default: ([^)]*)\)/, '（默认：$1）'],
  [/ \((en(?:, [\w-]+)+)\)/, '（$1）'],
];

/** What stands for the options and the command in a line of usage. */
export const placeholders: readonly (readonly [string, string])[] = [
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
];
