import type { ReceivablesResult, RowReport } from 'trade-credit-pricing/receivables';
import { table } from './table.js';

type Locale = 'en' | 'zh-CN';

/** How the file was read, before any row was. */
export type FileReading = TextReading | WorkbookReading;

interface TextReading {
  readonly name: string;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  readonly delimiter: string;
  /** Rows above the header. */
  readonly above: number;
}

interface WorkbookReading {
  readonly name: string;
  /** Name of the sheet that was read. */
  readonly sheet: string;
  /** Rows above the header. */
  readonly above: number;
}

const words = {
  en: {
    text: ({ name, encoding, encodingGuessed, delimiter }: TextReading) =>
      `${name}: ${encoding}${encodingGuessed ? ' (guessed)' : ''}, delimiter ${delimiter}`,
    workbook: ({ name, sheet }: WorkbookReading) => `${name}: sheet "${sheet}"`,
    above: (count: number) => `, ${count} rows above the header left out`,
    rows: 'Rows',
    in: 'read',
    used: 'used',
    dropped: 'dropped',
    currency: 'Currency',
    amounts: ['Amount read', 'used', 'dropped', 'in turnover'],
    buyers: ({ buyers, turnover, currency }: ReceivablesResult) =>
      `${buyers.length} buyers, turnover of a year ${turnover} ${currency}`,
    columns: 'Columns',
    columnHead: ['Read as', 'Header', 'How'],
    how: {
      stated: 'stated',
      header: 'known header',
      words: 'guessed from its words',
      content: 'guessed from its cells',
    },
    unread: 'Not read: ',
    notes: 'Notes',
    reports: 'Reports',
    severity: { dropped: 'dropped', guessed: 'guessed', noted: 'noted' },
    lines: 'line',
    more: (count: number) => `… and ${count} more; --report FILE lists every row`,
  },
  'zh-CN': {
    text: ({ name, encoding, encodingGuessed, delimiter }: TextReading) =>
      `${name}：编码 ${encoding}${encodingGuessed ? '（推断）' : ''}，分隔符 ${delimiter}`,
    workbook: ({ name, sheet }: WorkbookReading) => `${name}：工作表“${sheet}”`,
    above: (count: number) => `，略去表头以上 ${count} 行`,
    rows: '行数',
    in: '读取',
    used: '采用',
    dropped: '剔除',
    currency: '币种',
    amounts: ['读取金额', '采用', '剔除', '计入营业额'],
    buyers: ({ buyers, turnover, currency }: ReceivablesResult) =>
      `买方 ${buyers.length} 个，年营业额 ${turnover} ${currency}`,
    columns: '列',
    columnHead: ['读作', '表头', '依据'],
    how: { stated: '指定', header: '已知表头', words: '由表头词语推断', content: '由列中内容推断' },
    unread: '未读取：',
    notes: '说明',
    reports: '逐行报告汇总',
    severity: { dropped: '剔除', guessed: '推断', noted: '提示' },
    lines: '行',
    more: (count: number) => `……另有 ${count} 种；--report FILE 可逐行列出`,
  },
} as const;

const mostExamples = 5;
const mostSentences = 5;
const order = { dropped: 0, guessed: 1, noted: 2 } as const;

/** The account of an import for people: what was read as what, which rows were used, and why others were not. */
export function importReport(result: ReceivablesResult, file: FileReading, locale: Locale): string {
  const { totals } = result;
  const text = words[locale];
  const sums = totals.byCurrency.map((each) => [
    each.currency,
    String(each.rowsIn),
    String(each.rowsUsed),
    String(each.rowsDropped),
    each.amountIn,
    each.amountUsed,
    each.amountDropped,
    each.amountInTurnover,
  ]);
  const head = [
    text.currency,
    `${text.rows}: ${text.in}`,
    text.used,
    text.dropped,
    ...text.amounts,
  ];
  const columns = result.columns.map(({ field, header, how, days, dateOrder }) => [
    [field, days, dateOrder].filter((part) => part !== undefined).join(' '),
    printable(header),
    text.how[how],
  ]);
  return [
    fileLine(file, locale),
    text.buyers(result),
    '',
    table(head, sums, ['left', ...Array<'right'>(7).fill('right')]),
    text.columns,
    table(text.columnHead, columns),
    ...(result.unreadColumns.length === 0
      ? []
      : [text.unread + result.unreadColumns.map(printable).join(', '), '']),
    text.notes,
    ...result.notes.map(({ message }) => `- ${printable(message[locale])}`),
    '',
    ...(result.reports.length === 0 ? [] : [text.reports, reasons(result.reports, locale)]),
  ].join('\n');
}

function fileLine(file: FileReading, locale: Locale): string {
  const text = words[locale];
  const how = 'sheet' in file ? text.workbook(file) : text.text(file);
  return printable(file.above === 0 ? how : how + text.above(file.above));
}

/** One line for each reason, dropped rows first, the most frequent reason first. */
function reasons(reports: readonly RowReport[], locale: Locale): string {
  const groups = new Map<string, RowReport[]>();
  for (const report of reports) {
    const group = groups.get(report.code);
    if (group === undefined) groups.set(report.code, [report]);
    else group.push(report);
  }
  const rank = (group: readonly RowReport[]): number =>
    order[group[0]?.severity ?? 'noted'] * 1e9 - group.length;
  return [...groups.values()]
    .sort((one, other) => rank(one) - rank(other))
    .map((group) => reasonLines(group, locale).join('\n'))
    .join('\n');
}

/** How many rows, on which lines first, and what is said of them: the most frequent sentences. */
function reasonLines(group: readonly RowReport[], locale: Locale): string[] {
  const text = words[locale];
  const [first] = group;
  if (first === undefined) return [];
  const places = group.slice(0, mostExamples).map(({ line, row }) => String(line ?? row));
  const lines = `${text.lines} ${places.join(', ')}${group.length > mostExamples ? ', …' : ''}`;
  const sentences = new Map<string, number>();
  for (const { message } of group)
    sentences.set(message[locale], (sentences.get(message[locale]) ?? 0) + 1);
  const frequent = [...sentences].sort(([, one], [, other]) => other - one);
  return [
    `${String(group.length).padStart(7)}  ${text.severity[first.severity]}: ${first.code} (${lines})`,
    ...frequent
      .slice(0, mostSentences)
      .map(
        ([sentence, count]) =>
          `         ${sentences.size > 1 ? `${count} × ` : ''}${printable(sentence)}`,
      ),
    ...(frequent.length > mostSentences
      ? [`         ${text.more(frequent.length - mostSentences)}`]
      : []),
  ];
}

/** Text of a file may hold characters that drive a terminal; they are left out. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
