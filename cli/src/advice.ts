import { formatIn } from 'trade-credit-pricing/explain';
import type {
  ExplainedPlan,
  ExplainedSuggestion,
  ExplainedSuggestions,
  ListedSuggestion,
} from 'trade-credit-pricing/explain';
import { linesOf, pageLayout, type PageLayout } from './page-layout.js';
import { table } from './table.js';

/** How suggestions are shown. */
interface AdviceShowing {
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Every suggestion by itself, not the others of a kind in one line. */
  readonly all: boolean;
}

type Said = Pick<ExplainedSuggestions, 'headings' | 'locale' | 'currency'>;

/** Suggestions for people to read: what can be done, what it brings and costs, plans, and the renewals to come. */
export function advice(explained: ExplainedSuggestions, showing: AdviceShowing): string {
  const page = pageLayout(showing.columns, showing.coloured);
  const { bold, sentence, section } = page;
  const { headings, title, summary, plans, notes } = explained;
  const shown = showing.all ? explained.suggestions.map(alone) : explained.listed;
  const amounts = inCurrency(explained);
  const kinds = [
    [headings.reducing, shown.filter(({ retains, protects }) => !retains && !protects)],
    [headings.retaining, shown.filter(({ retains }) => retains)],
    [headings.protecting, shown.filter(({ protects }) => protects)],
  ] as const;
  return [
    bold(title),
    ...sentence(summary),
    ...section(
      headings.measures,
      explained.measures.flatMap((one) =>
        sentence(formatIn(explained.locale).labelled(one.title, one.sentence)),
      ),
    ),
    ...kinds.flatMap(([heading, some]) =>
      section(heading + amounts, suggestionLines(some, explained, page)),
    ),
    ...plans.flatMap((part) =>
      section(part.title + amounts, [
        ...sentence(part.sentence),
        ...planLines(part.plans, explained, page),
      ]),
    ),
    ...section('', notes.flatMap(sentence)),
    ...renewalLines(explained, page),
    '',
  ].join('\n');
}

/** A suggestion without the others of its kind. */
function alone(one: ExplainedSuggestion): ListedSuggestion {
  return { ...one, others: [], othersText: '' };
}

/** A line for each suggestion with its figures, and below it what to do and what it takes. */
function suggestionLines(
  suggestions: readonly ListedSuggestion[],
  { headings, locale }: Said,
  { reason }: PageLayout,
): string[] {
  const [first] = suggestions;
  if (first === undefined) return [];
  const { retains } = first;
  const losses = retains ? [headings.retained, headings.stress] : [];
  const head = [headings.measure, headings.premium, headings.saving, ...losses, headings.effort];
  const rows = suggestions.map((one) => [
    one.title,
    one.premium,
    one.saving,
    ...(retains ? [one.retained, one.stress] : []),
    one.effort,
  ]);
  const [heads = '', ...lines] = tableLines([head, ...rows]);
  const format = formatIn(locale);
  const told = (one: ListedSuggestion): string => {
    const parts = [
      format.labelled(headings.who, one.who),
      format.labelled(headings.when, one.when),
    ];
    const by = parts.join(format.punctuation.semicolon) + format.punctuation.stop;
    const said = retains
      ? [one.action, one.worth, ...one.conditions]
      : [one.action, ...one.conditions];
    return format.sentences([...said, by, ...(one.othersText === '' ? [] : [one.othersText])]);
  };
  return [
    heads,
    ...suggestions.flatMap((one, index) => [lines[index] ?? '', ...reason(told(one))]),
  ];
}

function planLines(
  plans: readonly ExplainedPlan[],
  { headings, locale }: Said,
  { reason }: PageLayout,
): string[] {
  if (plans.length === 0) return [];
  const head = [
    headings.premium,
    headings.rate,
    headings.saving,
    headings.retained,
    headings.stress,
    headings.effort,
  ];
  const rows = plans.map(({ premium, rate, saving, retained, stress, effort }) => [
    ...[premium, rate, saving, retained, stress, effort],
  ]);
  const [heads = '', ...lines] = tableLines([head, ...rows], []);
  return [
    heads,
    ...plans.flatMap(({ changes, worth, conditions }, index) => [
      lines[index] ?? '',
      ...reason(changes.join(' + ')),
      ...(plans.length === 1 ? reason(formatIn(locale).sentences([worth, ...conditions])) : []),
    ]),
  ];
}

function renewalLines(
  explained: ExplainedSuggestions,
  { sentence, section }: PageLayout,
): string[] {
  const { headings, roadmap } = explained;
  const courses = [
    [headings.improved, roadmap.improved],
    [headings.unchanged, roadmap.unchanged],
  ] as const;
  const head = [headings.renewal, headings.premium, headings.rate, headings.saving];
  const lines = courses.flatMap(([name, renewals]) =>
    renewals.length === 0
      ? []
      : [
          '',
          name,
          ...tableLines([
            head,
            ...renewals.map(({ inception, premium, rate, saving }) => [
              inception,
              premium,
              rate,
              saving,
            ]),
          ]),
        ],
  );
  return lines.length === 0
    ? []
    : section(headings.roadmap + inCurrency(explained), [...sentence(roadmap.sentence), ...lines]);
}

/** Rows below their heads: texts to the left in the first column, figures to the right. */
function tableLines(
  rows: readonly (readonly string[])[],
  left: readonly 'left'[] = ['left'],
): string[] {
  const [head = [], ...body] = rows;
  const alignments = head.map((_, column) => left[column] ?? 'right');
  return linesOf(table(head, body, alignments));
}

function inCurrency({ currency, locale }: Said): string {
  return formatIn(locale).headed('', currency);
}
