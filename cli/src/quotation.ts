import type { ExplainedThreeMeasures, Explanation } from 'trade-credit-pricing/explain';
import { terms, type Terms } from 'trade-credit-pricing/explain';
import { issueLine } from './issue-line.js';
import { figureLines, pageLayout } from './page-layout.js';
import {
  filedRangeLines,
  lossLines,
  measureLines,
  stepLines,
  technicalLines,
} from './quotation-sections.js';

/** How a quote is shown. */
interface Showing {
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** What the three measures are worth, for a quote with a price. */
  readonly measures: ExplainedThreeMeasures | null;
  /** Headings and labels; those of the language of the explanation when missing. */
  readonly terms?: Terms;
}

/** A quote for people to read: outcome and figures first, then every step with its reason, then what to do. */
export function quotation(
  explanation: Explanation,
  { coloured, columns, measures, terms: own }: Showing,
): string {
  const layout = pageLayout(columns, coloured);
  const { bold, sentence, reason, section } = layout;
  const { title, summary, figures, technical, losses, locale, notice } = explanation;
  const said = own ?? terms(locale);
  const { headings } = said;
  const { colon } = said.punctuation;
  const told = (one: { sentence: string; remedy: string }): string[] => [
    ...sentence(one.sentence),
    ...(one.remedy === '' ? [] : reason(one.remedy)),
  ];
  const issues = explanation.issues.flatMap((issue) => sentence(issueLine(issue, colon)));
  const findings = explanation.findings.flatMap(({ severity, title: finding, ...rest }) => [
    bold(`${severity}${colon}${finding}`),
    ...told(rest),
  ]);
  return [
    bold(title),
    ...summary.flatMap(sentence),
    ...section('', figureLines(figures)),
    ...section(headings.issues, issues),
    ...section(
      said.headed(headings.steps, explanation.currency ?? ''),
      stepLines(explanation, said, layout),
    ),
    ...section(headings['filed-ranges'], filedRangeLines(explanation, said, layout)),
    ...section(headings.technical, technicalLines(technical, layout)),
    ...section(headings.losses, lossLines(losses, said, layout)),
    ...(measures === null ? [] : section(measures.title, measureLines(measures, layout))),
    ...section(headings.findings, findings),
    ...section(headings.assumptions, explanation.assumptions.flatMap(told)),
    ...section(headings['excluded-buyers'], explanation.excludedBuyers.flatMap(told)),
    ...section(headings.subjectivities, explanation.subjectivities.flatMap(sentence)),
    ...section(headings.notice, notice === null ? [] : sentence(notice)),
    '',
  ].join('\n');
}
