import type { WholeText } from '../../values/text.js';
import type { SheetNoteCode } from './report-codes.js';

/** What is said of the sheets of a workbook: which was read, which were not, and what was hidden in it. */
export const sheetMessages: Readonly<Record<SheetNoteCode, WholeText>> = {
  'sheet-chosen': {
    en: 'The workbook has {sheets} sheets; "{sheet}" is read, in which {recognised} columns are recognised. To read another, state it: sheet, --sheet.',
    'zh-CN':
      '该工作簿有{sheets}张工作表，读取的是“{sheet}”（识别出{recognised}列）。如需读取其他工作表，请说明：sheet（命令行 --sheet）。',
  },
  'sheet-hidden': {
    en: 'The sheet "{sheet}", which is read, is hidden in the workbook. Ask the sender whether it is up to date.',
    'zh-CN': '所读取的工作表“{sheet}”在工作簿中是隐藏的。请向提供方确认其是否为最新。',
  },
  'sheet-also-list': {
    en: 'The sheet "{sheet}" holds a list too, of {count} rows, and is not read: another sheet has more recognised columns or rows. If the list goes on there, put the rows into one sheet; if it is the list meant, state it: sheet, --sheet.',
    'zh-CN':
      '工作表“{sheet}”也是一份清单（{count}行），未读取，因为另一张工作表识别出的列或行更多。若清单在该表中延续，请将各行合并到一张表；若应读取该表，请说明：sheet（命令行 --sheet）。',
  },
  'sheet-no-list': {
    en: 'The sheet "{sheet}" is not read: no header of a list is recognised in it.',
    'zh-CN': '工作表“{sheet}”未读取：未识别到清单表头。',
  },
  'sheet-empty': {
    en: 'The sheet "{sheet}" is not read: it is empty.',
    'zh-CN': '工作表“{sheet}”未读取：该表为空。',
  },
  'hidden-rows-read': {
    en: 'Hidden rows of the sheet are read like all others: {count}, the first in row {first}. If they were filtered out on purpose, delete them.',
    'zh-CN':
      '工作表中的隐藏行与其他行一样读取：共{count}行，首行为第{first}行。若系有意筛除，请将其删除。',
  },
  'hidden-columns-read': {
    en: 'Hidden columns of the sheet are read like all others: {columns}. If they do not belong to the list, delete them.',
    'zh-CN': '工作表中的隐藏列与其他列一样读取：{columns}。若不属于该清单，请将其删除。',
  },
  'merged-cells-filled': {
    en: 'Cells merged over several rows stand for each of these rows: {count} merged cells, the first in row {first}. An amount in a merged cell counts once, in its first row.',
    'zh-CN':
      '跨行合并的单元格适用于其所跨的各行：共{count}处，首处在第{first}行。合并单元格中的金额只在其首行计一次。',
  },
  'formulas-without-value': {
    en: 'Formulas of the sheet have no stored value: {count} cells, the first is {first}. Open the workbook in a spreadsheet program and save it again; until then these cells cannot be read.',
    'zh-CN':
      '工作表中有{count}个公式单元格没有保存计算结果，首个为{first}。请用电子表格软件打开并重新保存；在此之前这些单元格无法读取。',
  },
  'cells-rejoined': {
    en: 'The sheet was made from a text file that was divided within quotation marks: {count} rows are put together again, for example {example}. Check the amounts, or import the text file itself.',
    'zh-CN':
      '该工作表来自文本文件，引号内的内容被错误拆分：已将{count}行重新合并，例如{example}。请核对金额，或直接导入原文本文件。',
  },
};
