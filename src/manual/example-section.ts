import { type ExplainOptions, explainWith } from '../explain/explain-with.js';
import type { ExplainedFigure, Explanation } from '../explain/explanation.js';
import { quote, type QuoteOptions } from '../quote.js';
import type { Submission } from '../submission/submission.js';
import { stepLink } from './links.js';
import type { ManualBlock, ManualSection, ManualTable } from './manual.js';
import type { Setting } from './setting.js';

/** A submission, and what a book with measures of the caller's own needs to price and explain it. */
interface ExampleOptions extends QuoteOptions, ExplainOptions {
  readonly example?: Submission;
}

/** A submission priced with the book, step by step; null where neither the caller nor the book gives one. */
export function exampleSection(
  setting: Setting,
  { example, ...own }: ExampleOptions,
): ManualSection | null {
  const { book, words, language } = setting;
  const submission = example ?? book.cases?.[0]?.submission;
  if (submission === undefined) return null;
  const made = quote(submission as unknown as Submission, book, own);
  const explained = explainWith(made, language, own);
  return {
    id: 'example',
    title: words.headings.example,
    blocks: [
      { kind: 'paragraph', content: [words.sentences.example(made.submission)] },
      ...explained.summary.map((text) => ({ kind: 'paragraph', content: [text] }) as const),
      ...figureFacts(explained.figures),
      ...(explained.steps.length === 0 ? [] : [stepTable(explained, setting)]),
      ...technical(explained),
      ...remarks(explained, setting),
    ],
    sections: [],
  };
}

function figureFacts(figures: readonly ExplainedFigure[]): readonly ManualBlock[] {
  if (figures.length === 0) return [];
  const facts = figures.map(({ label, value }) => ({ term: label, content: [value] }));
  return [{ kind: 'facts', facts }];
}

function stepTable({ steps, currency }: Explanation, setting: Setting): ManualTable {
  const { words, language } = setting;
  const { headings } = language.terms;
  const after =
    currency === null ? headings.after : words.sentences.named(headings.after, currency);
  return {
    kind: 'table',
    label: headings.steps,
    columns: [
      { title: headings.step, holds: 'text' },
      { title: headings.factor, holds: 'number' },
      { title: after, holds: 'number' },
      { title: headings.reason, holds: 'prose' },
    ],
    rows: steps.map((step) => ({
      cells: [[stepLink(step.id, setting)], [step.operand], [step.after], [step.sentence]],
    })),
  };
}

function technical({ technical: compared }: Explanation): readonly ManualBlock[] {
  return compared === null ? [] : [{ kind: 'paragraph', content: [compared.sentence] }];
}

/** Findings, or the problems of a submission that has no price. */
function remarks({ findings, issues }: Explanation, { format }: Setting): readonly ManualBlock[] {
  const { colon } = format.punctuation;
  const items = [
    ...findings.map(({ severity, sentence }) => [`${severity}${colon}${sentence}`]),
    ...issues.map(({ path, message }) => [`${path}${colon}${message}`]),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}
