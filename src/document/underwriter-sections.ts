import type { ExplainedStep } from '../explain/explanation.js';
import { lossCurvePictureWith } from '../pictures/loss-curve-picture.js';
import { premiumWaterfallWith } from '../pictures/premium-waterfall.js';
import { attribution } from '../quoted/attribution.js';
import { item } from './advice-sections.js';
import type { DocumentBlock, DocumentRow, DocumentSection } from './document.js';
import { inCurrency, pictureBlock, section, type Making } from './made-for.js';

/** What the underwriter decides on: the summary, and findings with the authority each needs. */
export function findingSections(make: Making): readonly DocumentSection[] {
  const { explanation, language, format } = make;
  const { headings } = make.speech.quote.terms;
  const rows = explanation.findings.map(({ title, severity, sentence, remedy, finding }) => ({
    cells: [title, severity, language.authority[finding.severity]],
    note: format.sentences([sentence, remedy]),
  }));
  const columns = [headings.finding, headings.severity, language.labels.authority];
  return [
    ...section(make, { id: 'summary' }, [
      { kind: 'list', items: explanation.summary.map((text) => ({ text })) },
    ]),
    ...named(headings.findings, 'findings', [
      { kind: 'table', columns: columns.map((title) => ({ title, holds: 'text' })), rows },
    ]),
  ];
}

/** The ledger with technical premium, losses, capital and filed ranges. */
export function priceSections(make: Making): readonly DocumentSection[] {
  return [
    ...ledgerSection(make),
    ...technicalSection(make),
    ...lossSection(make),
    ...curveSection(make),
    ...rangeSection(make),
  ];
}

function ledgerSection(make: Making): readonly DocumentSection[] {
  const { explanation, language, request, format } = make;
  const { headings } = make.speech.quote.terms;
  const { moving, still } = divided(explanation.steps);
  return section(make, { id: 'ledger' }, [
    {
      kind: 'table',
      columns: [
        { title: headings.step, holds: 'text' },
        { title: headings.factor, holds: 'number' },
        { title: inCurrency(headings.change, make), holds: 'number' },
        { title: inCurrency(headings.after, make), holds: 'number' },
        { title: inCurrency(language.labels.part, make), holds: 'number' },
      ],
      rows: moving.map((step) => stepRow(step, partOf(step, make))),
    },
    {
      ...{ kind: 'text', quiet: true },
      text:
        still.length === 0 ? '' : language.unchanged(format.list(still.map(({ title }) => title))),
    },
    ...pictureBlock(request.pictures, () => premiumWaterfallWith(make.quote, make.speech.pictures)),
  ]);
}

function stepRow(
  { title, operand, change, after, sentence }: ExplainedStep,
  part: string,
): DocumentRow {
  return { cells: [title, operand, change, after, part], note: sentence };
}

/** What the step makes of the whole premium, whatever the order of the steps. */
function partOf({ id }: ExplainedStep, { quote, format }: Making): string {
  const split = attribution(quote);
  const part = split.status === 'split' ? split.parts.find(({ step }) => step === id) : undefined;
  return part === undefined ? '–' : format.signedAmount(part.amount);
}

/** Steps that move the price, and those that change nothing: they fold away into a line. */
function divided(steps: readonly ExplainedStep[]): {
  moving: readonly ExplainedStep[];
  still: readonly ExplainedStep[];
} {
  const isStill = ({ entry }: ExplainedStep): boolean => entry.before === entry.after;
  return {
    moving: steps.filter((step) => !isStill(step)),
    still: steps.filter(isStill),
  };
}

function technicalSection({ explanation, speech }: Making): readonly DocumentSection[] {
  const { headings } = speech.quote.terms;
  const { technical } = explanation;
  if (technical === null || technical.figures.length === 0) return [];
  return named(headings.technical, 'technical', [
    {
      kind: 'facts',
      facts: technical.figures.map(({ label, value }) => ({ term: label, value })),
    },
    { kind: 'text', text: technical.sentence },
    {
      kind: 'table',
      columns: [
        { title: headings.step, holds: 'text' },
        ...[headings.factor, headings.change, headings.after].map((title) => ({
          title,
          holds: 'number' as const,
        })),
      ],
      rows: divided(technical.steps).moving.map(({ title, operand, change, after }) => ({
        cells: [title, operand, change, after],
      })),
    },
  ]);
}

function lossSection({ explanation, speech }: Making): readonly DocumentSection[] {
  const { headings } = speech.quote.terms;
  const { losses } = explanation;
  if (losses === null) return [];
  return named(headings.losses, 'losses', [
    {
      kind: 'table',
      columns: [
        { title: '', holds: 'text' },
        { title: headings.present, holds: 'number' },
        { title: headings.stress, holds: 'number' },
      ],
      rows: losses.rows.map(({ label, present, stress }) => ({ cells: [label, present, stress] })),
    },
    { kind: 'text', quiet: true, text: losses.sentence },
  ]);
}

/** The exceedance curve, with how to read it: it comes from the submission, not from the quote alone. */
function curveSection({ request, speech }: Making): readonly DocumentSection[] {
  const { pictures, lossCurve } = request;
  if (pictures !== true || lossCurve === undefined) return [];
  const picture = lossCurvePictureWith(lossCurve, speech.pictures);
  if (picture.status !== 'drawn') return [];
  const { title, description } = picture;
  const blocks: readonly DocumentBlock[] = [
    { kind: 'picture', picture },
    { kind: 'text', quiet: true, text: description },
  ];
  return [{ id: 'loss-curve', title, source: 'submission', blocks }];
}

function rangeSection({ explanation, speech }: Making): readonly DocumentSection[] {
  const { headings } = speech.quote.terms;
  const { filedRanges } = explanation;
  if (filedRanges === null) return [];
  return named(headings['filed-ranges'], 'filed-ranges', [
    { kind: 'text', text: filedRanges.sentence },
    {
      kind: 'table',
      columns: [
        { title: headings.step, holds: 'text' },
        { title: headings['filed-range'], holds: 'text' },
        { title: headings.calculated, holds: 'number' },
        { title: headings.selected, holds: 'number' },
      ],
      rows: filedRanges.rows.map(({ step, range, calculated, value }) => ({
        cells: [step, range, calculated, value],
      })),
    },
  ]);
}

/** What is wrong with a submission that has no price. */
export function issueItems({ explanation }: Making): DocumentBlock {
  return {
    kind: 'list',
    items: explanation.issues.map(({ path, message }) => item(message, path)),
  };
}

/** The block an underwriter signs. */
export function approvalSection(make: Making): readonly DocumentSection[] {
  const { language, quote } = make;
  const { labels } = language;
  const line = '____________________';
  return section(make, { id: 'approval' }, [
    {
      ...{ kind: 'list', marks: 'box' },
      items: language.decisions.map((text) => ({ text: `☐ ${text}` })),
    },
    {
      kind: 'facts',
      facts: [labels.name, labels.date, labels.signature].map((term) => ({ term, value: line })),
    },
    {
      kind: 'facts',
      facts: [
        { term: labels.digest, value: quote.digest },
        { term: labels['submission-digest'], value: quote.submissionDigest ?? '–' },
      ],
    },
  ]);
}

function named(
  title: string,
  id: string,
  blocks: readonly DocumentBlock[],
): readonly DocumentSection[] {
  const filled = blocks.some((block) => block.kind !== 'table' || block.rows.length > 0);
  return filled ? [{ id, title, source: 'quote', blocks }] : [];
}
