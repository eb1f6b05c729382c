import type { WholeText } from 'trade-credit-pricing';

/** Files of declared turnover that cannot be billed on. */
export const declarationWords = {
  dayMissing: (name: string): WholeText => ({
    en: `${name} does not say when the turnover was declared. Add a column declared-on, or give --declared-on`,
    'zh-CN': `${name}没有申报日期。请增加“申报日”一列，或使用 --declared-on`,
  }),
  unknownColumn: (name: string, title: string): WholeText => ({
    en: `${name}: the column "${title}" is not known. Known are declared-on, month, from, to, country, currency, turnover, rate, corrects`,
    'zh-CN': `${name}：无法识别列“${title}”。可用的列为：申报日、月份、起、止、国家、币种、营业额、汇率、更正`,
  }),
  columnMissing: (name: string, needed: string, chinese: string): WholeText => ({
    en: `${name} has no column ${needed}. The first row names the columns: declared-on, month, country, currency, turnover, rate`,
    'zh-CN': `${name}没有“${chinese}”一列。第一行应为列名：申报日、月份、国家、币种、营业额、汇率`,
  }),
  claimsStated: (file: string): WholeText => ({
    en: `${file} states claims: give the observations too, which say on whom`,
    'zh-CN': `${file}载有赔案：请同时提供保单观察资料，说明涉及的买方`,
  }),
  cancelled: (file: string, lastDay: string): WholeText => ({
    en: `${file} says that the policy was cancelled, with ${lastDay} as its last day: it is not renewed`,
    'zh-CN': `${file}表明保单已解除，承保至${lastDay}，不予续保`,
  }),
  daysMissing: (file: string): WholeText => ({
    en: `${file} does not declare every day of the period; leave it out, or declare the rest`,
    'zh-CN': `${file}未申报保险期间的全部日期；请不提供该文件，或补充申报`,
  }),
  noWholePeriod: (file: string): WholeText => ({
    en: `${file} cannot stand for an earlier period: not all of it is declared, or nothing is said of its claims. Adjust it again with every day declared and --clean or its claims`,
    'zh-CN': `${file}不能作为以前的保险期间：尚未全部申报，或未说明有无赔案。请申报全部日期，并以 --clean 或赔案重新结算`,
  }),
  /** Where an issue lies: on a line of a list of rows, or at a path of a record. */
  atLine: (line: number, field: string): WholeText => ({
    en: `line ${line}${field === '' ? '' : `, ${field}`}: `,
    'zh-CN': `第${line}行${field === '' ? '' : `（${field}）`}：`,
  }),
  atPath: (path: string): WholeText => ({
    en: path === '' ? '' : `${path}: `,
    'zh-CN': path === '' ? '' : `${path}：`,
  }),
} as const;
