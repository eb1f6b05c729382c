import type { WholeText } from 'trade-credit-pricing';

/** What the program says of itself, whatever the command. */
export const programWords = {
  exitCodes: (): WholeText => ({
    en: `
Exit codes:
  0  done; a quote may be referred to an underwriter
  1  unexpected error
  2  wrong usage, or a file that cannot be read
  3  invalid submission, policy, observations, declarations or rate book
  4  declined
  5  a rate book was checked, and not everything it claims holds`,
    'zh-CN': `
退出码：
  0  完成；报价可能需转核保
  1  意外错误
  2  用法错误，或文件无法读取
  3  投保资料、保单、保单观察资料、营业额申报或费率手册无效
  4  不予承保
  5  已检验费率手册，其声明的内容未全部成立`,
  }),
  howToHelp: (): WholeText => ({
    en: 'Run trade-credit --help for the commands and options.',
    'zh-CN': '运行 trade-credit --help 查看命令与选项。',
  }),
  unexpected: (error: string): WholeText => ({
    en: `unexpected error: ${error}\n`,
    'zh-CN': `意外错误：${error}\n`,
  }),
} as const;

/** What an option is to hold that was refused, behind the refusal. */
export const argumentWords = {
  amount: (): WholeText => ({
    en: 'Write a positive amount, such as 200000000.',
    'zh-CN': '请填写大于零的金额，例如200000000。',
  }),
  wholeNumber: (least: number, most: number): WholeText => ({
    en: `Write a whole number from ${least} to ${most}.`,
    'zh-CN': `请填写${least}至${most}的整数。`,
  }),
} as const;

/** The refusal of a language that is not spoken, as the parser of the command line words it. */
export function unspoken(asked: string, offered: readonly string[]): string {
  return `error: option '--locale <locale>' argument '${asked}' is invalid. Allowed choices are ${offered.join(', ')}.`;
}
