import { given } from '../../gate/given.js';
import { explainDifference } from '../../explain/difference/difference.js';
import { premiumDifference } from '../../pictures/premium-difference.js';
import { difference } from '../../quoted/attribution.js';
import type { Quote } from '../../quoted/quote-record.js';
import type { ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import { part, report, type ReportRequest, reportWords, sentences, tableOf } from './report.js';

/**
 * What changed the premium between two quotes as a document, step by step to the minor unit. It shows the insurer's own
 * steps and is for the underwriter alone: the client's has the two premiums and the change.
 *
 * @throws ArgumentError when there is no such language.
 */
export function differenceDocument(from: Quote, to: Quote, request: ReportRequest): ReaderDocument {
  return given({ from, to, request }, ({ from, to, request }) => {
    const { locale, pictures } = request;
    const split = difference(from, to);
    const told = explainDifference({ from, to, split }, locale);
    const { headings, currency } = told;
    const { language } = reportWords(locale, { currency, minorDigits: 2 });
    const inCurrency = (text: string): string =>
      currency === null ? text : language.inCurrency(text, currency);
    const rows = told.parts.map(({ title, amount, sentence }) => ({
      cells: [title, amount],
      note: sentence,
    }));
    const total = { cells: [headings.total, told.total], total: true } as const;
    const table = tableOf(
      { texts: [headings.step], numbers: [inCurrency(headings.part)] },
      rows.length === 0 ? [] : [...rows, total],
    );
    const steps = [
      ...pictureBlock(pictures, () => premiumDifference(from, to, locale)),
      table,
      sentences(request.short === true ? [] : told.notes),
    ];
    return report({ from: from.digest, to: to.digest, split }, request, {
      ...{ of: 'difference', title: told.title, subtitle: told.summary, headline: told.figures },
      sections:
        request.for === 'client' || rows.length === 0 ? [] : part('steps', headings.part, steps),
    });
  });
}
