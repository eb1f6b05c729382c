import { given } from '../../gate/given.js';
import type { StatedAdjustment } from '../../adjustment/adjustment-record.js';
import {
  adjustmentHeadings,
  adjustmentWords,
  billFor,
} from '../../explain/adjustment/adjustment-words.js';
import { decimalsOf } from '../../explain/decimal-text.js';
import type { DocumentTable, ReaderDocument } from '../document.js';
import { part, report, type ReportRequest, reportWords, sentences, tableOf } from './report.js';

/**
 * The final premium as a document: what is paid, bill by bill, and what became of each bonus; the underwriter's has every
 * step of the calculation as well.
 *
 * @throws ArgumentError when there is no such language.
 */
export function adjustmentDocument(
  adjustment: StatedAdjustment,
  request: ReportRequest,
): ReaderDocument {
  return given({ adjustment, request }, ({ adjustment, request }) => {
    const headings = adjustmentHeadings(request.locale);
    const words = adjustmentWords(adjustment, request.locale);
    const about = (prefix: RegExp): readonly string[] =>
      words.filter((each) => prefix.test(each.about)).map(({ text }) => text);
    const short = request.short === true;
    const [summary = ''] = about(/^summary$/);
    return report(adjustment, request, {
      ...{ of: 'adjustment', title: headings.title, subtitle: about(/^policy$/).join(' ') },
      sections: [
        ...part('bills', headings.total, [
          { kind: 'text', text: summary },
          billTable(adjustment, request),
          sentences(short ? [] : about(/^(rate\/.*|exchange)$/)),
        ]),
        ...part('bonuses', headings.bonuses, [sentences(about(/^bonus\//))]),
        ...part('notes', headings.notes, [sentences(about(/^note\//))]),
        ...part('steps', headings.steps, [
          sentences(request.for === 'underwriter' && !short ? about(/^(step|bill)\//) : []),
        ]),
      ],
    });
  });
}

function billTable(
  { bills, premium, currency }: StatedAdjustment,
  { locale }: ReportRequest,
): DocumentTable {
  const headings = adjustmentHeadings(locale);
  const style = { currency, minorDigits: decimalsOf(premium.billed) };
  const { language, format } = reportWords(locale, style);
  const numbers = (['due', 'billed-before', 'amount'] as const).map((name) =>
    language.inCurrency(headings[name], currency),
  );
  const rows = bills.map((bill) => ({
    cells: [
      ...[String(bill.number), format.date(bill.on), billFor(bill, locale)],
      ...[bill.due, bill.billedBefore, bill.amount].map((amount) => format.amount(amount)),
    ],
  }));
  const total = ['', '', headings.total, '', '', format.amount(premium.billed)];
  return tableOf({ texts: [headings.bill, headings.day, headings.for], numbers }, [
    ...rows,
    { cells: total, total: true },
  ]);
}
