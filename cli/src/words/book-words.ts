import type { WholeText } from 'trade-credit-pricing';

/** Files of rate books that cannot be written or read. */
export const bookWords = {
  exportFile: (): WholeText => ({
    en: 'name one file: FILE.xlsx, FILE.json or --csv FILE.csv',
    'zh-CN': '请指定一个文件：文件.xlsx、文件.json 或 --csv 文件.csv',
  }),
  neitherKind: (file: string): WholeText => ({
    en: `${file} is neither .xlsx nor .json; name one of them`,
    'zh-CN': `${file}既不是 .xlsx 也不是 .json；请指定其中一种`,
  }),
  importFile: (): WholeText => ({
    en: 'name one file: FILE.xlsx, or --csv FILE.csv --into BOOK',
    'zh-CN': '请指定一个文件：文件.xlsx，或 --csv 文件.csv --into 手册',
  }),
  listAndBook: (): WholeText => ({
    en: '--csv and --into belong together: the list, and the book it goes into',
    'zh-CN': '--csv 与 --into 须同用：清单，以及写入的费率手册',
  }),
  more: (left: number): WholeText => ({ en: `and ${left} more`, 'zh-CN': `另有${left}处` }),
  changed: (changed: number, all: number): WholeText => ({
    en: `${changed} of ${all} ${all === 1 ? 'relativity' : 'relativities'} changed\n`,
    'zh-CN': `${all}个相对系数中有${changed}个变更\n`,
  }),
  atLine: (name: string, line: number, { en, 'zh-CN': chinese }: WholeText): WholeText => ({
    en: `${name}:${line}: ${en}`,
    'zh-CN': `${name}:${line}：${chinese}`,
  }),
  emptyList: (name: string): WholeText => ({
    en: `${name} is empty; expected Factor,Level,Relativity`,
    'zh-CN': `${name}为空；应有 Factor,Level,Relativity 三列`,
  }),
  quoteOpen: (): WholeText => ({
    en: 'a quotation mark is not closed; close it, or write it twice ("")',
    'zh-CN': '引号没有闭合；请闭合，或写两次（""）',
  }),
  otherHeadings: (names: readonly string[]): WholeText => ({
    en: `the headings are ${names.join(', ')}; write Factor, Level and Relativity`,
    'zh-CN': `表头为 ${names.join('、')}；请写 Factor、Level、Relativity`,
  }),
  otherCells: (cells: number, wanted: number): WholeText => ({
    en: `${cells} ${cells === 1 ? 'cell' : 'cells'} in place of ${wanted}; put a level with a comma, such as "(60, 90]", into quotation marks, and write decimals with a point`,
    'zh-CN': `有${cells}格，应为${wanted}格；含逗号的档位，例如 "(60, 90]"，请加引号，小数请用小数点`,
  }),
} as const;
