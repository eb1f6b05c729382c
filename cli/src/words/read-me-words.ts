import { emptyMark } from '../book/column.js';
import { sheetNames } from './sheet-names.js';

/** What a person has to know who edits the workbook, in both languages. */
export const readMe: readonly (readonly [english: string, chinese: string])[] = [
  [
    'This workbook is a whole rate book. Edit it, then: trade-credit book import FILE.xlsx --output BOOK.json',
    '本工作簿是一本完整的费率手册。修改后执行：trade-credit book import 文件.xlsx --output 手册.json',
  ],
  [
    `Give a changed book an edition of its own (sheet "${sheetNames.book}").`,
    `修改后的手册须在“${sheetNames.book}”表中另起版本名（edition）。`,
  ],
  [
    'Every cell is text, so that 0.50 stays 0.50. A cell that holds a number is read as its shortest form (0.5), and the import says so.',
    '所有单元格均为文本格式，0.50保持为0.50。数值格式的单元格按最短写法读取（0.5），导入时会逐一提示。',
  ],
  [
    'Decimals: a point, no thousands separators, no percentages (0.05, not 5%). Dates: 2026-07-01.',
    '小数用小数点，不用千位分隔符，不用百分号（写0.05，不写5%）。日期写作2026-07-01。',
  ],
  ['No formulas, no merged cells: paste values.', '不得使用公式和合并单元格：请粘贴为数值。'],
  [
    `An empty cell is a member that is not there. Write ${emptyMark} for a text or list that is there and empty.`,
    `空单元格表示没有该项。有该项但内容为空时，写${emptyMark}。`,
  ],
  [
    'Lists of ids: a, b, c. Pages by role: class=country-class, rate=political-risk.',
    '编号列表写作 a, b, c。按用途指定的费率表写作 class=country-class, rate=political-risk。',
  ],
  [
    `Each page of rates is a sheet; "${sheetNames.pages}" lists them in order, each with its sheet and its metadata. A new page needs a line there and a sheet.`,
    `每张费率表占一个工作表；“${sheetNames.pages}”按次序列出各表及其工作表名和说明。新增费率表须在此增加一行并新建工作表。`,
  ],
  [
    'A row has a value, or a filed range: min, max and, if chosen, selected (the midpoint when empty).',
    '每行填取值（value），或填备案区间：下限（min）、上限（max）及选定值（selected，留空时取中值）。',
  ],
  [
    'The order of rows and of sheets in the lists counts; the order of tabs and columns does not.',
    '行的次序有意义；工作表标签和列的次序没有意义。',
  ],
];
