import type { WholeText } from 'trade-credit-pricing';
import { fileErrors } from './file-errors.js';
import { jsonErrorsInChinese } from './json-errors.js';

/** What a file is called: standard input by its name. */
export function called(file: string): WholeText {
  return file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' } : { en: file, 'zh-CN': file };
}

/** A place in the text of a file, both from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A place in the text of a file, behind its name. */
export function placeIn(name: WholeText, { line, column }: TextPlace): WholeText {
  return {
    en: `${name.en}:${line}:${column}: `,
    'zh-CN': `${name['zh-CN']}第${line}行第${column}个字符：`,
  };
}

function failed(what: WholeText, error: unknown): WholeText {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = fileErrors[code ?? ''] ?? { en: message, 'zh-CN': code ?? message };
  return { en: `${what.en}: ${reason.en}`, 'zh-CN': `${what['zh-CN']}：${reason['zh-CN']}` };
}

function notWritten(file: string): WholeText {
  return { en: `cannot write ${file}`, 'zh-CN': `无法写入${file}` };
}

/** Files that are not what they should be, and what to give instead. */
export const fileWords = {
  notRead: (file: string, error: unknown): WholeText => {
    const name = called(file);
    return failed({ en: `cannot read ${name.en}`, 'zh-CN': `无法读取${name['zh-CN']}` }, error);
  },
  notWritten,
  failedToWrite: (file: string, error: unknown): WholeText => failed(notWritten(file), error),
  oneFromInput: (): WholeText => ({
    en: 'standard input holds one of the files, not several',
    'zh-CN': '标准输入只能是其中一个文件，不能是多个',
  }),
  tooLarge: (file: string, megabytes: number): WholeText => {
    const name = called(file);
    return {
      en: `${name.en} is larger than ${megabytes} MB`,
      'zh-CN': `${name['zh-CN']}超过${megabytes} MB`,
    };
  },
  notUtf8: (file: string): WholeText => {
    const name = called(file);
    return {
      en: `${name.en} is not UTF-8 text; save it as UTF-8`,
      'zh-CN': `${name['zh-CN']}不是 UTF-8 文本；请另存为 UTF-8`,
    };
  },
  emptyJson: (name: WholeText): WholeText => ({
    en: `${name.en} is empty; expected a JSON object`,
    'zh-CN': `${name['zh-CN']}为空；应为 JSON 对象`,
  }),
  tooDeepJson: (name: WholeText): WholeText => ({
    en: `${name.en} is nested too deeply to be read; expected a JSON object`,
    'zh-CN': `${name['zh-CN']}嵌套过深，无法读取；应为 JSON 对象`,
  }),
  noJson: (name: WholeText, place: TextPlace, error: string): WholeText => {
    const at = placeIn(name, place);
    const what = error.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
    return {
      en: `${at.en}${what}; expected a JSON object`,
      'zh-CN': `${at['zh-CN']}${jsonErrorsInChinese[error] ?? '不是 JSON'}；应为 JSON 对象`,
    };
  },
  rows: ({ en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `${en} is a list of rows, not a submission; turn a list of invoices or of aged debt into one with trade-credit import`,
    'zh-CN': `${chinese}是表格，不是投保资料；发票清单或账龄表请先用 trade-credit import 转为投保资料`,
  }),
  fieldTwice: (at: WholeText, field: string, first: number): WholeText => ({
    en: `${at.en}the field ${field} stands twice in one record, first on line ${first}; keep one of the two`,
    'zh-CN': `${at['zh-CN']}同一对象中字段${field}出现两次（首次在第${first}行）；请只保留一个`,
  }),
  /** What is said of a file, behind its name. */
  behindName: (file: string, { en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `${file} ${en}`,
    'zh-CN': `${file}${chinese}`,
  }),
  noTerms: (file: string): WholeText => ({
    en: `${file} holds no terms: write an object, { … }`,
    'zh-CN': `${file}没有条款：请写成对象 { … }`,
  }),
  noQuoteBecause: (file: string, { en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `${file} is not a quote from quote --json: ${en}`,
    'zh-CN': `${file}不是 quote --json 输出的报价：${chinese}`,
  }),
  noSubmission: (file: string): WholeText => ({
    en: `${file} is no submission; expected a JSON object, with buyers, if any, as a list`,
    'zh-CN': `${file}不是投保资料；应为 JSON 对象，如有买方（buyers）须为列表`,
  }),
  noNames: (file: string): WholeText => ({
    en: `${file} holds no names of buyers; write the mapping or the JSON report of trade-credit import`,
    'zh-CN': `${file}中没有买方名称；请给出 trade-credit import 的对照表或 JSON 报告`,
  }),
} as const;
