import type { SheetNoteFacts } from '../../../receivables/report-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for the sheets of a workbook. */
export const receivablesSheets = {
  'sheet-chosen':
    '该工作簿有{sheets}张工作表，读取的是“{sheet}”（识别出{recognised}列）。如需读取其他工作表，请说明：sheet（命令行 --sheet）。',
  'sheet-hidden': '所读取的工作表“{sheet}”在工作簿中是隐藏的。请向提供方确认其是否为最新。',
  'sheet-also-list':
    '工作表“{sheet}”也是一份清单（{count}行），未读取，因为另一张工作表识别出的列或行更多。若清单在该表中延续，请将各行合并到一张表；若应读取该表，请说明：sheet（命令行 --sheet）。',
  'sheet-no-list': '工作表“{sheet}”未读取：未识别到清单表头。',
  'sheet-empty': '工作表“{sheet}”未读取：该表为空。',
  'hidden-rows-read':
    '工作表中的隐藏行与其他行一样读取：共{count}行，首行为第{first}行。若系有意筛除，请将其删除。',
  'hidden-columns-read':
    '工作表中的隐藏列与其他列一样读取：{columns}。若不属于该清单，请将其删除。',
  'merged-cells-filled':
    '跨行合并的单元格适用于其所跨的各行：共{count}处，首处在第{first}行。合并单元格中的金额只在其首行计一次。',
  'formulas-without-value':
    '工作表中有{count}个公式单元格没有保存计算结果，首个为{first}。请用电子表格软件打开并重新保存；在此之前这些单元格无法读取。',
  'cells-rejoined':
    '该工作表来自文本文件，引号内的内容被错误拆分：已将{count}行重新合并，例如{example}。请核对金额，或直接导入原文本文件。',
} as const satisfies Templates<SheetNoteFacts>;
