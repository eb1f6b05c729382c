import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { given } from '../../gate/given.js';
import { explainComparisonWith, type ExplainedCover } from '../../explain/comparison.js';
import { decimalsOf } from '../../explain/decimal-text.js';
import type { DocumentWords } from '../../explain/document/document-words.js';
import type { CoverTerm } from '../../explain/document/document-language.js';
import { coversPictureWith } from '../../pictures/covers-picture.js';
import type { CoverComparison } from '../../requote/compare-covers.js';
import { coverValues } from '../cover-section.js';
import type { DocumentRow, ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
import {
  part,
  report,
  type Reporting,
  reporting,
  type SpokenReportRequest,
  reportWords,
  tableOf,
} from './report.js';

const none = '–';

/**
 * Covers side by side as a document: one table, terms as rows and covers as columns, with what each costs and leaves to the
 * insured. The underwriter's has the technical premium, what the insurer pays and the findings as well.
 */
export function comparisonDocumentWith(
  comparison: CoverComparison,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return given(
    { comparison, request, speech },
    ({ comparison, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const { pictures, short } = request;
      const explained = explainComparisonWith(comparison, speech.comparison);
      const { covers, headings, currency } = explained;
      const premium = covers.find(({ cover }) => cover.premium !== null)?.cover.premium ?? '0.00';
      const words = reportWords(speech, { currency, minorDigits: decimalsOf(premium) });
      const { parts } = words.language;
      const rows = [...priceRows(covers, headings, request), ...termRows(covers, words, request)];
      const table = tableOf(
        { texts: [inCurrency('', currency, words)], numbers: covers.map(({ title }) => title) },
        rows.filter(({ cells }) => cells.slice(1).some((cell) => cell !== none)),
      );
      const rest = short === true ? [] : remarks(covers, request, words);
      return report(comparison, request, {
        ...{ of: 'comparison', title: explained.title, subtitle: '' },
        sections: [
          ...part('comparison', parts.comparison, [
            table,
            ...pictureBlock(pictures === true && short !== true, () =>
              coversPictureWith(comparison, speech.pictures),
            ),
          ]),
          ...rest,
        ],
      });
    },
    ['speech'],
  );
}

function inCurrency(text: string, currency: string | null, { language }: DocumentWords): string {
  return currency === null ? text : language.inCurrency(text, currency).trim();
}

type Headings = ReturnType<typeof explainComparisonWith>['headings'];

function priceRows(
  covers: readonly ExplainedCover[],
  headings: Headings,
  { for: reader }: Reporting,
): readonly DocumentRow[] {
  const row = (title: string, of: (cover: ExplainedCover) => string): DocumentRow => ({
    cells: [title, ...covers.map(of)],
  });
  const insurers = [
    row(headings.technical, ({ technical }) => technical),
    row(headings.insured, ({ insured }) => insured),
  ];
  return [
    row(headings.status, ({ status }) => status),
    { ...row(headings.premium, ({ premium }) => premium), total: true },
    row(headings.rate, ({ rate }) => rate),
    row(headings.change, ({ change }) => change),
    row(headings.retained, ({ retained }) => retained),
    row(headings['stress-retained'], ({ stressRetained }) => stressRetained),
    ...(reader === 'underwriter' ? insurers : []),
  ];
}

function termRows(
  covers: readonly ExplainedCover[],
  words: DocumentWords,
  request: Reporting,
): readonly DocumentRow[] {
  const values = covers.map(({ cover: { cover, services } }) =>
    cover === null ? {} : coverValues({ cover, services }, { ...words, request }),
  );
  return (Object.keys(words.language.terms) as CoverTerm[]).map((term) => ({
    cells: [words.language.terms[term], ...values.map((each) => each[term] ?? none)],
  }));
}

/** Why covers have no price; for the underwriter every finding. */
function remarks(
  covers: readonly ExplainedCover[],
  { for: reader }: Reporting,
  { language, format }: DocumentWords,
) {
  return covers.flatMap((cover) => {
    const isPriced = cover.cover.premium !== null;
    const findings = cover.findings.map(({ title, severity, sentence, remedy }) => ({
      text: format.labelled(severity, title),
      note: format.sentences([sentence, remedy]),
    }));
    const told = reader === 'underwriter' ? findings : [];
    const items = isPriced ? told : [{ text: cover.sentence }, ...told];
    return part(
      `cover-${cover.id}`,
      isPriced ? cover.title : format.labelled(cover.title, language.parts.reasons),
      [{ kind: 'list', items }],
    );
  });
}
