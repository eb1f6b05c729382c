import type { DocumentSpeech } from '../../explain/document/document-words.js';
import type { Format } from '../../explain/format.js';
import { given } from '../../gate/given.js';
import { decimalsOf } from '../../explain/decimal-text.js';
import type {
  ExplainedPlan,
  ExplainedRenewal,
  ExplainedSuggestions,
  ListedSuggestion,
} from '../../explain/explained-suggestions.js';
import { explainSuggestionsWith } from '../../explain/suggestions.js';
import { roadmapPictureWith } from '../../pictures/roadmap-picture.js';
import type { Suggestions } from '../../requote/suggestions/suggestion-record.js';
import type { DocumentBlock, DocumentRow, DocumentSection, ReaderDocument } from '../document.js';
import { pictureBlock } from '../made-for.js';
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

/** Suggestions of a kind that a short document or one for the client tells. */
const mostTold = { client: 6, underwriter: 40 } as const;

/**
 * What would lower the premium as a document: the three measures, what makes the risk smaller, what returns risk to the
 * insured with the losses it then bears, the best plan, and the next renewals. All of it is the client's own to know.
 */
export function suggestionsDocumentWith(
  result: Suggestions,
  request: SpokenReportRequest,
  speech: DocumentSpeech,
): ReaderDocument {
  return given(
    { result, request, speech },
    ({ result, request: asked, speech }) => {
      const request = reporting(asked, speech);
      const told = explainSuggestionsWith(result, speech.suggestions);
      const telling = { told, request, result };
      const short = request.short === true;
      return report(result, request, {
        ...{ of: 'suggestions', title: told.title, subtitle: '' },
        sections: [
          ...part('summary', told.headings['premium-now'], [sentences([told.summary])]),
          ...part('measures', told.headings.measures, [
            {
              kind: 'facts',
              facts: told.measures.map(({ title, sentence }) => ({ term: title, value: sentence })),
            },
          ]),
          ...kindSections(telling),
          ...(short ? [] : [...planSections(telling), ...roadmapSection(telling)]),
        ],
      });
    },
    ['speech'],
  );
}

interface Telling {
  readonly told: ExplainedSuggestions;
  readonly request: Reporting;
  readonly result: Suggestions;
}

function kindSections({ told, request, result }: Telling): readonly DocumentSection[] {
  const { headings, listed: suggestions } = told;
  const words = reportWords(request.speech, styleOf(result));
  const amount = (heading: string): string => words.language.inCurrency(heading, told.currency);
  const kinds = [
    ['reducing', suggestions.filter(({ retains, protects }) => !retains && !protects)],
    ['retaining', suggestions.filter(({ retains }) => retains)],
    ['protecting', suggestions.filter(({ protects }) => protects)],
  ] as const;
  return kinds.flatMap(([kind, some]) => {
    const bears = kind === 'retaining';
    const losses = bears ? [amount(headings.retained), amount(headings.stress)] : [];
    const numbers = [amount(headings.premium), amount(headings.saving), ...losses];
    const rows = some.slice(0, mostTold[request.for]).map((one) => rowOf(one, bears, words.format));
    return part(kind, headings[kind], [
      tableOf({ texts: [headings.measure, headings.who], numbers }, rows),
    ]);
  });
}

function styleOf({ premium, currency }: Suggestions) {
  return { currency, minorDigits: decimalsOf(premium) };
}

function rowOf(one: ListedSuggestion, bears: boolean, format: Format): DocumentRow {
  const losses = bears ? [one.retained, one.stress] : [];
  return {
    cells: [one.title, one.who, one.premium, one.saving, ...losses],
    note: format.sentences([one.action, ...one.conditions, one.othersText]),
  };
}

function planSections({ told, request, result }: Telling): readonly DocumentSection[] {
  const { format } = reportWords(request.speech, styleOf(result));
  const plans = told.plans.filter(({ id }) => id !== 'frontier' || request.for === 'underwriter');
  return plans.flatMap(({ id, title, sentence, plans: some }) =>
    part(`plan-${id}`, title, [
      { kind: 'text', text: sentence },
      ...some.map((plan) => planBlock(plan, format)),
    ]),
  );
}

function planBlock({ changes, worth, conditions }: ExplainedPlan, format: Format): DocumentBlock {
  const items = changes.map((text) => ({ text }));
  return { kind: 'list', items: [...items, { text: worth, note: format.sentences(conditions) }] };
}

function roadmapSection({ told, request, result }: Telling): readonly DocumentSection[] {
  const { headings, roadmap, currency } = told;
  const words = reportWords(request.speech, styleOf(result));
  const rows = (renewals: readonly ExplainedRenewal[], course: string): DocumentRow[] =>
    renewals.map(({ inception, premium, rate, saving }) => ({
      cells: [course, inception, rate, premium, saving],
    }));
  return part('roadmap', headings.roadmap, [
    { kind: 'text', text: roadmap.sentence },
    ...pictureBlock(request.pictures, () => roadmapPictureWith(result, request.speech.pictures)),
    tableOf(
      {
        texts: ['', headings.renewal],
        numbers: [
          headings.rate,
          ...[headings.premium, headings.saving].map((heading) =>
            words.language.inCurrency(heading, currency),
          ),
        ],
      },
      [
        ...rows(roadmap.improved, headings.improved),
        ...rows(roadmap.unchanged, headings.unchanged),
      ],
    ),
    { kind: 'list', items: told.notes.map((text) => ({ text })) },
  ]);
}
