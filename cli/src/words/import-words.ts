import { formatIn } from 'trade-credit-pricing/explain';

/** A language of the report of an import. */
export type Locale = 'en' | 'zh-CN';

/** How the text of a file was read. */
export interface TextReading {
  readonly name: string;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  readonly delimiter: string;
  /** Rows above the header. */
  readonly above: number;
}

/** Which sheet of a workbook was read. */
export interface WorkbookReading {
  readonly name: string;
  readonly sheet: string;
  /** True when the sheet was named beforehand. */
  readonly sheetStated: boolean;
  /** Rows above the header. */
  readonly above: number;
}

/** Places of rows in a file: lines, or rows of a sheet or list. */
export interface Places {
  readonly numbers: readonly number[];
  readonly areLines: boolean;
  readonly more: boolean;
}

/** The words of the report of an import in one language. */
export interface ImportWords {
  readonly text: (reading: TextReading) => string;
  readonly workbook: (reading: WorkbookReading) => string;
  readonly above: (rows: number) => string;
  readonly buyers: (count: number, turnover: string | undefined) => string;
  /** Heads of the table of sums. */
  readonly sums: readonly [currency: string, ...rows: string[]];
  readonly columns: string;
  /** Heads of the table of columns. */
  readonly columnHead: readonly string[];
  readonly days: (days: string) => string;
  readonly dateOrder: Readonly<Record<'d/m/y' | 'm/d/y' | 'y/m/d', string>>;
  readonly how: Readonly<Record<'stated' | 'header' | 'words' | 'content', string>>;
  /** Buyers the list knows by name alone, and their ids. */
  readonly named: string;
  readonly moreNamed: (count: number) => string;
  readonly mapping: Readonly<Record<'created' | 'changed' | 'unchanged', (file: string) => string>>;
  readonly unread: (headers: readonly string[]) => string;
  readonly notes: string;
  readonly reports: string;
  readonly severity: Readonly<Record<'dropped' | 'guessed' | 'noted', string>>;
  readonly reason: (severity: string, title: string, places: string) => string;
  readonly places: (places: Places) => string;
  readonly times: (count: number, sentence: string) => string;
  readonly more: (count: number) => string;
  readonly currency: (code: string) => string;
  readonly money: (amount: string, currency: string) => string;
}

const english: ImportWords = {
  text: ({ name, encoding, encodingGuessed, delimiter }) =>
    `${name}: ${encoding}${encodingGuessed ? ' (guessed)' : ''}, delimiter ${delimiter}`,
  workbook: ({ name, sheet }) => `${name}: sheet "${sheet}"`,
  above: (rows) => `, ${rows} ${rows === 1 ? 'row' : 'rows'} above the header left out`,
  buyers: (count, turnover) =>
    `${count} ${count === 1 ? 'buyer' : 'buyers'}${turnover === undefined ? '' : `, turnover of a year ${turnover}`}`,
  sums: [
    'Currency',
    'Rows read',
    'used',
    'dropped',
    'Amount read',
    'used',
    'dropped',
    'in turnover',
  ],
  columns: 'Columns',
  columnHead: ['Read as', 'Field', 'Header', 'How'],
  days: (days) =>
    days === 'not-due'
      ? 'not due'
      : days.endsWith('+')
        ? `${days.slice(0, -1)} days and more`
        : `${days} ${days === '1' ? 'day' : 'days'}`,
  dateOrder: { 'd/m/y': 'day first', 'm/d/y': 'month first', 'y/m/d': 'year first' },
  how: {
    stated: 'stated',
    header: 'known header',
    words: 'guessed from its words',
    content: 'guessed from its cells',
  },
  named: 'Buyers known by name',
  moreNamed: (count) => `… and ${count} more; the mapping has all of them`,
  mapping: {
    created: (file) => `The mapping is kept in ${file}: use it again for the next list.`,
    changed: (file) => `The mapping in ${file} is brought up to date.`,
    unchanged: (file) => `The mapping in ${file} stays as it was.`,
  },
  unread: (headers) => `Not read: ${headers.join(', ')}`,
  notes: 'Notes',
  reports: 'Reports',
  severity: { dropped: 'dropped', guessed: 'guessed', noted: 'noted' },
  reason: (severity, title, places) => `${severity}: ${title} (${places})`,
  places: ({ numbers, areLines, more }) =>
    `${areLines ? 'line' : 'row'} ${numbers.join(', ')}${more ? ', …' : ''}`,
  times: (count, sentence) => `${count} × ${sentence}`,
  more: (count) => `… and ${count} more; --report FILE lists every row`,
  currency: (code) => (code === 'XXX' ? 'not known' : code),
  money: (amount, currency) => formatIn('en').exactMoney(amount, currency),
};

const delimiters: Readonly<Record<string, string>> = {
  comma: '逗号',
  semicolon: '分号',
  tab: '制表符',
  pipe: '竖线',
};

const chinese: ImportWords = {
  text: ({ name, encoding, encodingGuessed, delimiter }) =>
    `${name}：编码${encoding.toUpperCase()}${encodingGuessed ? '（推断）' : ''}，分隔符为${delimiters[delimiter] ?? delimiter.replace(/^"(.*)"$/, '“$1”')}`,
  workbook: ({ name, sheet }) => `${name}：工作表“${sheet}”`,
  above: (rows) => `，略去表头以上${rows}行`,
  buyers: (count, turnover) =>
    `共${count}家买方${turnover === undefined ? '' : `，年营业额${turnover}`}`,
  sums: ['币种', '读取行数', '采用', '剔除', '读取金额', '采用', '剔除', '计入营业额'],
  columns: '列',
  columnHead: ['读作', '字段', '表头', '依据'],
  days: (days) =>
    days === 'not-due'
      ? '未到期'
      : days.endsWith('+')
        ? `${days.slice(0, -1)}天及以上`
        : `${days.replace('-', '至')}天`,
  dateOrder: { 'd/m/y': '日在前', 'm/d/y': '月在前', 'y/m/d': '年在前' },
  how: { stated: '指定', header: '已知表头', words: '由表头词语推断', content: '由列中内容推断' },
  named: '仅有名称的买方',
  moreNamed: (count) => `……另有${count}家；完整对照见对应文件`,
  mapping: {
    created: (file) => `字段对应已保存至${file}，下次导入可继续使用。`,
    changed: (file) => `${file}中的字段对应已更新。`,
    unchanged: (file) => `${file}中的字段对应没有变化。`,
  },
  unread: (headers) => `未读取：${headers.join('、')}`,
  notes: '说明',
  reports: '逐行报告汇总',
  severity: { dropped: '剔除', guessed: '推断', noted: '提示' },
  reason: (severity, title, places) => `${severity}：${title}（${places}）`,
  places: ({ numbers, more }) => `第${numbers.join('、')}行${more ? '等' : ''}`,
  times: (count, sentence) => `${count}行：${sentence}`,
  more: (count) => `……另有${count}种；--report FILE可逐行列出`,
  currency: (code) => {
    if (code === 'XXX') return '币种不明';
    const name = formatIn('zh-CN').currency(code);
    return name === code ? code : `${name}（${code}）`;
  },
  money: (amount, code) =>
    code === 'CNY'
      ? `人民币${formatIn('zh-CN').exactMoney(amount, code)}`
      : formatIn('zh-CN').exactMoney(amount, code),
};

/** The words of the report of an import. */
export const importWords: Readonly<Record<Locale, ImportWords>> = { en: english, 'zh-CN': chinese };
