import type { WholeText } from 'trade-credit-pricing';

/** Options of the command line that cannot be used, and what to write. */
export const optionWords = {
  cancellation: (): WholeText => ({
    en: '--cancelled-on and --cancelled-by go together: give both',
    'zh-CN': '--cancelled-on 与 --cancelled-by 须同时填写',
  }),
  approval: (): WholeText => ({
    en: '--approved-by and --authority go together: give both',
    'zh-CN': '--approved-by 与 --authority 须同时给出',
  }),
  turnoverOfMarket: (): WholeText => ({
    en: '--turnover goes with --market',
    'zh-CN': '--turnover 须与 --market 同用',
  }),
  marketAlone: (): WholeText => ({
    en: '--market compares with public figures; leave out --previous',
    'zh-CN': '--market 与公开数据比较；请去掉 --previous',
  }),
  twoDocuments: (): WholeText => ({
    en: '--html and --markdown are two documents; ask for one',
    'zh-CN': '--html 与 --markdown 是两份文档；请选择其一',
  }),
  ofReview: (): WholeText => ({
    en: '--by, --on and --reason are for a review; an endorsement states its own',
    'zh-CN': '--by、--on 和 --reason 仅用于检视；批改文件须自行载明',
  }),
  sheetOfWorkbook: (file: string): WholeText => ({
    en: `--sheet is for workbooks, and ${file} is none; leave it out`,
    'zh-CN': `--sheet 仅用于工作簿，而${file}不是工作簿；请去掉该选项`,
  }),
  textAlone: (name: string): WholeText => ({
    en: `--delimiter and --encoding are for text, and ${name} is a workbook; leave them out`,
    'zh-CN': `--delimiter 与 --encoding 仅用于文本文件，而${name}是工作簿；请去掉这些选项`,
  }),
  noPairs: (option: string, file: string): WholeText => ({
    en: `${option}: ${file} is no JSON object of texts; write pairs such as A=B, or a file such as {"A": "B"}`,
    'zh-CN': `${option}：${file}不是由文本组成的 JSON 对象；请写成 A=B 的形式，或给出形如 {"A": "B"}的文件`,
  }),
  noWholeNumber: (option: string, text: string): WholeText => ({
    en: `${option}: "${text}" is no whole number; write one such as 60`,
    'zh-CN': `${option}：“${text}”不是整数；请填写整数，例如60`,
  }),
  contradicts: (option: string, stated: string, ofSubmission: string): WholeText => ({
    en: `${option} is ${stated}, but the submission says ${ofSubmission}; write the same`,
    'zh-CN': `${option} 为${stated}，而投保资料为${ofSubmission}；请保持一致`,
  }),
  missing: (option: string): WholeText => ({
    en: `state ${option}, or a submission that has it: --into <file>`,
    'zh-CN': `请填写 ${option}，或给出含有该项的投保资料：--into <文件>`,
  }),
  noPeriod: (text: string): WholeText => ({
    en: `--period: "${text}" is no period; write it like 2025-01-01..2025-12-31`,
    'zh-CN': `--period：“${text}”不是期间；请按2025-01-01..2025-12-31的形式填写`,
  }),
  noUnit: (text: string): WholeText => ({
    en: `--unit: "${text}" is no whole number; write how many units one unit of the amounts stands for, such as 10000`,
    'zh-CN': `--unit：“${text}”不是整数；请填写一个单位代表多少元，例如10000`,
  }),
  noWorkbookName: (file: string): WholeText => ({
    en: `${file} does not end with .xlsx: name the workbook to write`,
    'zh-CN': `${file}不以 .xlsx 结尾：请指定要写入的工作簿`,
  }),
  documentLocales: (locales: readonly string[]): WholeText => ({
    en: `a document is written in ${locales.join(' or ')}`,
    'zh-CN': `文档的语言为 ${locales.join(' 或 ')}`,
  }),
  namesOfText: (): WholeText => ({
    en: '--names is for the text of a quote; leave it out with --json',
    'zh-CN': '--names 用于报价的文字；使用 --json 时请去掉',
  }),
  schemaOfSubmission: (book: string): WholeText => ({
    en: `Only the schema of a submission differs by rate book. Write: trade-credit schema submission --book ${book}`,
    'zh-CN': `只有投保资料的 Schema 因费率手册而异。请写：trade-credit schema submission --book ${book}`,
  }),
  oneTarget: (): WholeText => ({
    en: 'give --target-rate or --target-premium, not both',
    'zh-CN': '--target-rate 与 --target-premium 只能给出一个',
  }),
  wholeRetention: (): WholeText => ({
    en: 'a retention needs both --retention-expected and --retention-stress',
    'zh-CN': '自留额须同时给出 --retention-expected 与 --retention-stress',
  }),
  quoteAgain: (): WholeText => ({
    en: '--submission and --book quote again: give --quote as well',
    'zh-CN': '--submission 与 --book 用于重新报价：请同时给出 --quote',
  }),
  submissionAgain: (): WholeText => ({
    en: '--book quotes again, which needs the submission: give --submission as well',
    'zh-CN': '--book 用于重新报价，需要投保资料：请同时给出 --submission',
  }),
} as const;
