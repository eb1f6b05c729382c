import type { Text } from 'trade-credit-pricing';
import { nearest as nearestWord } from 'trade-credit-pricing/issues';

const longestShown = 60;

function shown(text: string): string {
  const clipped = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(clipped);
}

const meant = (word: string, known: readonly string[]): Text => {
  const nearest = nearestWord(word, known);
  return nearest === undefined
    ? { en: '', 'zh-CN': '' }
    : { en: `, perhaps ${shown(nearest)} is meant`, 'zh-CN': `，是否指${shown(nearest)}` };
};

/** What can be wrong with a workbook, in both languages. */
export const cellMessages = {
  formula: (): Text => ({
    en: 'holds a formula; copy the cell and paste it as a value',
    'zh-CN': '含有公式；请复制后粘贴为数值',
  }),
  error: (text: string): Text => ({
    en: `holds the error ${shown(text)}; write its value`,
    'zh-CN': `是错误值${shown(text)}；请填写实际内容`,
  }),
  date: (): Text => ({
    en: 'has been turned into a date by the spreadsheet program; format the cell as Text and write it again, a date as 2026-07-01',
    'zh-CN': '已被电子表格软件转成日期；请将单元格设为“文本”格式后重新填写，日期写作2026-07-01',
  }),
  flag: (text: string): Text => ({
    en: `${shown(text)} is neither true nor false; write true or false`,
    'zh-CN': `${shown(text)}不是 true 或 false；请填写 true 或 false`,
  }),
  notText: (): Text => ({
    en: 'holds a truth value; format the cell as Text and write it again',
    'zh-CN': '是逻辑值；请将单元格设为“文本”格式后重新填写',
  }),
  notDecimal: (text: string): Text => ({
    en: `${shown(text)} is not a number; write a decimal such as 0.95 (a point, no thousands separators, no percentage)`,
    'zh-CN': `${shown(text)}不是数字；请填写小数，如0.95（用小数点，不用千位分隔符和百分号）`,
  }),
  notWhole: (text: string): Text => ({
    en: `${shown(text)} is not a whole number; write digits such as 30`,
    'zh-CN': `${shown(text)}不是整数；请填写如30`,
  }),
  ambiguous: (text: string): Text => ({
    en: `the number ${text} is not exact; format the cell as Text and write the decimal that is meant`,
    'zh-CN': `数值${text}不精确；请将单元格设为“文本”格式，写出所指的小数`,
  }),
  roles: (text: string): Text => ({
    en: `${shown(text)} names no page by role; write role=page, such as class=country-class`,
    'zh-CN': `${shown(text)}未按用途指定费率表；请写作 用途=费率表，如 class=country-class`,
  }),
  json: (): Text => ({
    en: 'holds no JSON that can be read; copy the cell from the exported workbook again',
    'zh-CN': '不是可读取的 JSON；请从导出的工作簿重新复制该单元格',
  }),
  merged: (range: string): Text => ({
    en: `has the merged cells ${range}; unmerge them and fill every cell`,
    'zh-CN': `有合并单元格${range}；请取消合并并逐格填写`,
  }),
  unknownColumn: (heading: string, known: readonly string[]): Text => {
    const perhaps = meant(heading, known);
    return {
      en: `there is no column ${shown(heading)}${perhaps.en}; columns: ${known.join(', ')}`,
      'zh-CN': `没有名为${shown(heading)}的列${perhaps['zh-CN']}；可用的列：${known.join('、')}`,
    };
  },
  noHeading: (): Text => ({
    en: 'stands below no heading; write the name of its column in row 1, or empty the cell',
    'zh-CN': '所在列没有表头；请在第1行填写列名，或清空该单元格',
  }),
  columnTwice: (heading: string): Text => ({
    en: `the column ${shown(heading)} is there twice; remove one`,
    'zh-CN': `列${shown(heading)}重复；请删除其中一列`,
  }),
  columnMissing: (heading: string): Text => ({
    en: `the column ${shown(heading)} is missing; write it into row 1`,
    'zh-CN': `缺少列${shown(heading)}；请在第1行补上`,
  }),
  unknownField: (field: string, known: readonly string[]): Text => {
    const perhaps = meant(field, known);
    return {
      en: `a book has no field ${shown(field)}${perhaps.en}; fields: ${known.join(', ')}`,
      'zh-CN': `手册没有名为${shown(field)}的项${perhaps['zh-CN']}；可用的项：${known.join('、')}`,
    };
  },
  twice: (name: string): Text => ({
    en: `${shown(name)} stands here a second time; remove one of the two`,
    'zh-CN': `${shown(name)}重复出现；请删除其中一处`,
  }),
  idMissing: (): Text => ({
    en: 'the page has no id; write one',
    'zh-CN': '该费率表没有编号（id）；请填写',
  }),
  sheetMissing: (name: string): Text => ({
    en: `there is no sheet ${shown(name)}; add it, or export the book again`,
    'zh-CN': `没有名为${shown(name)}的工作表；请补上，或重新导出手册`,
  }),
  unknownSheet: (name: string, known: readonly string[]): Text => {
    const perhaps = meant(name, known);
    return {
      en: `no part of the book stands on this sheet${perhaps.en}; name it in the sheet of pages, or delete it`,
      'zh-CN': `该工作表不属于手册的任何部分${perhaps['zh-CN']}；请在费率表目录中登记，或删除该工作表`,
    };
  },
  unknownList: (list: string, known: readonly string[]): Text => {
    const perhaps = meant(list, known);
    return {
      en: `the advice has no list ${shown(list)}${perhaps.en}; lists: ${known.join(', ')}`,
      'zh-CN': `建议规则没有名为${shown(list)}的列表${perhaps['zh-CN']}；可用的列表：${known.join('、')}`,
    };
  },
  linesAlone: (name: string): Text => ({
    en: `needs the sheet ${shown(name)}, which lists the steps of the technical premium; add it, or delete this one`,
    'zh-CN': `须与列明技术保费步骤的工作表${shown(name)}一同使用；请补上该表，或删除本表`,
  }),
  normalised: (read: string): Text => ({
    en: `holds a number, read as ${shown(read)}; format the cell as Text where zeros at the end matter`,
    'zh-CN': `是数值，读作${shown(read)}；如需保留末尾的零，请将单元格设为“文本”格式`,
  }),
};
