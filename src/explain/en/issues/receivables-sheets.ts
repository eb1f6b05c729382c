import type { SheetNoteFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** English words for the sheets of a workbook. */
export const receivablesSheets = {
  'sheet-chosen':
    'The workbook has {sheets} sheets; "{sheet}" is read, in which {recognised} columns are recognised. To read another, state it: sheet, --sheet.',
  'sheet-hidden':
    'The sheet "{sheet}", which is read, is hidden in the workbook. Ask the sender whether it is up to date.',
  'sheet-also-list':
    'The sheet "{sheet}" holds a list too, of {count} rows, and is not read: another sheet has more recognised columns or rows. If the list goes on there, put the rows into one sheet; if it is the list meant, state it: sheet, --sheet.',
  'sheet-no-list': 'The sheet "{sheet}" is not read: no header of a list is recognised in it.',
  'sheet-empty': 'The sheet "{sheet}" is not read: it is empty.',
  'hidden-rows-read':
    'Hidden rows of the sheet are read like all others: {count}, the first in row {first}. If they were filtered out on purpose, delete them.',
  'hidden-columns-read':
    'Hidden columns of the sheet are read like all others: {columns}. If they do not belong to the list, delete them.',
  'merged-cells-filled':
    'Cells merged over several rows stand for each of these rows: {count} merged cells, the first in row {first}. An amount in a merged cell counts once, in its first row.',
  'formulas-without-value':
    'Formulas of the sheet have no stored value: {count} cells, the first is {first}. Open the workbook in a spreadsheet program and save it again; until then these cells cannot be read.',
  'cells-rejoined':
    'The sheet was made from a text file that was divided within quotation marks: {count} rows are put together again, for example {example}. Check the amounts, or import the text file itself.',
} as const satisfies Templates<SheetNoteFacts>;
