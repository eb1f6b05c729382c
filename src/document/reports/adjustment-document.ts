import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import type { StatedAdjustment } from '../../adjustment/adjustment-record.js';
import { adjustmentWordsWith, billForWith } from '../../explain/adjustment/adjustment-words.js';
import { decimalsOf } from '../../explain/decimal-text.js';
import type { DocumentTable, ReaderDocument } from '../document.js';
import {
  part,
  report,
  type Reporting,
  reporting,
  type SpokenReportRequest,
  reportWords,
  sentences,
  tableOf,
} from './report.js';

/**
 * The final premium as a document: what is paid, bill by bill, and what became of each bonus; the underwriter's has every
 * step of the calculation as well.
 */
export function adjustmentDocumentWith(
  adjustment: StatedAdjustment,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return given(
    { adjustment, request, speech },
    ({ adjustment, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const headings = speech.adjustment.language.headings;
      const words = adjustmentWordsWith(adjustment, speech.adjustment);
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
    },
    ['speech'],
  );
}

function billTable(
  { bills, premium, currency }: StatedAdjustment,
  { speech }: Reporting,
): DocumentTable {
  const headings = speech.adjustment.language.headings;
  const style = { currency, minorDigits: decimalsOf(premium.billed) };
  const { language, format } = reportWords(speech, style);
  const numbers = (['due', 'billed-before', 'amount'] as const).map((name) =>
    language.inCurrency(headings[name], currency),
  );
  const rows = bills.map((bill) => ({
    cells: [
      ...[String(bill.number), format.date(bill.on), billForWith(bill, speech.adjustment)],
      ...[bill.due, bill.billedBefore, bill.amount].map((amount) => format.amount(amount)),
    ],
  }));
  const total = ['', '', headings.total, '', '', format.amount(premium.billed)];
  return tableOf({ texts: [headings.bill, headings.day, headings.for], numbers }, [
    ...rows,
    { cells: total, total: true },
  ]);
}
