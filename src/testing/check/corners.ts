import { plainIssue } from '../../values/plain-issue.js';
import type { Quote } from '../../quoted/quote-record.js';
import { quote } from '../../quote.js';
import type { Page } from '../../rules/read/rate-book.js';
import { rowText } from '../../rules/read/row-text.js';
import { parseSubmission } from '../../submission/parse-submission.js';
import type { WholeText } from '../../values/text.js';
import type { TestSetting } from '../pricer.js';
import type { CornerReport } from '../rate-book-report.js';
import { typicalSubmission } from '../typical-submission.js';
import { cornerSubmissions } from './corner-submissions.js';
import { rowReader } from './reached-rows.js';

/** Most submissions priced, so that no book holds up a check; most rows and corners named. */
const [mostQuotes, mostRows, mostCorners] = [3000, 100, 20];

/** Prices a book at its corners: every row of every page a submission can reach. */
export function priceCorners(setting: TestSetting): CornerReport {
  const { book, measures } = setting;
  const reader = rowReader(book);
  const unpriced: { corner: string; reason: WholeText }[] = [];
  let quotes = 0;
  for (const { name, submission } of cornerSubmissions(book, typicalSubmission(setting))) {
    if (quotes >= mostQuotes) break;
    const parsed = parseSubmission(submission);
    if (!parsed.ok) continue; // a page may go further than a submission can
    quotes += 1;
    const made = attempted(() => quote(parsed, book, { measures }));
    if (made instanceof Error)
      unpriced.push({ corner: name, reason: { en: made.message, 'zh-CN': made.message } });
    else if (made.status === 'invalid') unpriced.push({ corner: name, reason: reasonOf(made) });
    else if (made.premium !== null) reader.read(made, submission);
  }
  const rows = Object.entries(book.pages).flatMap(([page, shown]) =>
    rowNames(shown).map((row, index) => ({ page, row, index })),
  );
  const unread = rows.filter(({ page, index }) => reader.reached.get(page)?.has(index) !== true);
  return {
    ...{ quotes, rows: rows.length, reached: rows.length - unread.length },
    unread: unread.slice(0, mostRows).map(({ page, row }) => ({ page, row })),
    unpriced: unpriced.slice(0, mostCorners),
  };
}

/** A number no decimal holds, or a measure from beside the call, may break pricing off. */
function attempted(price: () => Quote): Quote | Error {
  try {
    return price();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function rowNames({ rows }: Page): string[] {
  return rows.map(rowText);
}

function reasonOf({ issues }: Quote): WholeText {
  const [first] = issues;
  return first === undefined
    ? { en: 'no reason given', 'zh-CN': '未说明原因' }
    : { en: plainIssue(first), 'zh-CN': `${first.path} ${first.code}` };
}
