import type { DocumentSpeech } from '../../explain/document/document-words.js';
import { whole } from '../../gate/given.js';
import { type ExplainedReview, explainReviewWith } from '../../explain/review.js';
import type { Review } from '../../review/review-record.js';
import type { DocumentSection, ReaderDocument } from '../document.js';
import { part, report, reporting, type SpokenReportRequest, sentences, tableOf } from './report.js';

/**
 * A review of a policy as a document. The client's says what is done, from which day, how its overdues count and what the next
 * renewals would cost; the underwriter's has the triggers, the indication with where its change comes from, and the notes.
 */
export function reviewDocumentWith(
  review: Review,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return whole(
    { review, request, speech },
    ({ review, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const told = explainReviewWith(review, speech.review);
      const forClient = request.for === 'client';
      const rest = forClient ? clientSections(told) : underwriterSections(told);
      return report(review, request, {
        ...{ of: 'review', title: told.title, subtitle: '' },
        sections: [
          ...part('issues', told.headings.issues, [
            {
              kind: 'list',
              items: told.issues.map(({ path, message }) => ({ text: message, note: path })),
            },
          ]),
          ...part('actions', told.headings.actions, [
            sentences(forClient ? [] : told.summary),
            sentences(
              forClient ? toPolicyholder(told) : told.actions.map(({ sentence }) => sentence),
            ),
          ]),
          ...(request.short === true ? [] : rest),
        ],
      });
    },
    ['speech'],
  );
}

function toPolicyholder({ actions }: ExplainedReview): readonly string[] {
  return actions.flatMap(({ toPolicyholder }) => (toPolicyholder === null ? [] : [toPolicyholder]));
}

function clientSections(told: ExplainedReview): readonly DocumentSection[] {
  return [...overduesSection(told), ...pathSection(told)];
}

function underwriterSections(told: ExplainedReview): readonly DocumentSection[] {
  const { headings } = told;
  return [
    ...part('triggers', headings.triggers, [
      {
        kind: 'list',
        items: told.triggers.map(({ title, state, severity, sentence }) => ({
          text: `${title} · ${state} · ${severity}`,
          note: sentence,
        })),
      },
    ]),
    ...part('indication', headings.indication, [sentences(told.indication)]),
    ...part('parts', headings.parts, [
      tableOf(
        { texts: [headings.part], numbers: [headings.amount, headings.share] },
        told.parts.map(({ title, amount, share }) => ({ cells: [title, amount, share] })),
      ),
    ]),
    ...pathSection(told),
    ...overduesSection(told),
    ...part('notes', headings.notes, [
      sentences([...told.warnings, ...told.notes].map(({ sentence }) => sentence)),
    ]),
  ];
}

function overduesSection({ headings, overdues }: ExplainedReview): readonly DocumentSection[] {
  return part('overdues', headings.overdues, [sentences(overdues.map(({ sentence }) => sentence))]);
}

function pathSection({ headings, path }: ExplainedReview): readonly DocumentSection[] {
  return part('path', headings.path, [
    tableOf(
      {
        texts: [headings.inception],
        numbers: [headings.rate, headings.premium, headings['unbroken-years']],
      },
      path.map(({ inception, rate, premium, unbrokenYears }) => ({
        cells: [inception, rate, premium, unbrokenYears],
      })),
    ),
  ]);
}
