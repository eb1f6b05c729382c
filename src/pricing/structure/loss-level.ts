import type { StepLine } from '../../rules/read/rate-book.js';
import type { MeasureName } from '../../rules/read/step-kinds.js';
import { page } from '../kinds/page.js';
import { isPriced, type StepContext } from '../step-context.js';
import { historyMeasureNames } from '../../rules/read/step-kinds.js';
import type { LossPages } from './loss-basis.js';
import type { LossLevel } from './structured-losses.js';

/** The pages of the loss distribution; every step that looks at it names the same ones. Null when none does. */
export function lossPages({ risk: { book } }: Pick<StepContext, 'risk'>): LossPages | null {
  for (const line of [...book.algorithm, ...(book.technical?.lines ?? [])]) {
    const { severity, distribution } = line.pages ?? {};
    if (severity !== undefined && distribution !== undefined) return { severity, distribution };
  }
  return null;
}

/** Measures of the cover: they move what is insured of a loss, not the loss. */
const coverMeasures: readonly string[] = [
  'waiting-period',
  'insolvency-only',
  'maximum-terms',
  'non-qualifying-loss',
  'each-loss',
  'aggregate-first-loss',
  'aggregate-first-loss-share',
  'maximum-liability',
  'maximum-liability-share',
] satisfies readonly MeasureName[];

/**
 * The level of the losses, the same whichever step asks: steps that were made say it themselves, a page of the
 * algorithm still to come before the structure is read ahead.
 */
export function lossLevel(context: StepContext): LossLevel {
  const { earlier, risk } = context;
  const { algorithm } = risk.book;
  const first = algorithm.findIndex(({ pages }) => pages?.['severity'] !== undefined);
  const before = first < 0 ? [] : algorithm.slice(0, first);
  const after = new Set(first < 0 ? [] : algorithm.slice(first).map(({ id }) => id));
  const isMade = ({ id }: StepLine): boolean => earlier.some((step) => step.id === id);
  const relativities = [
    ...earlier.filter((step) => isOfManual(step) && !after.has(step.id)),
    ...before
      .filter((line) => line.kind === 'page' && isOfManual(line) && !isMade(line))
      .map((line) => ({ measure: line.measure, operand: readAhead(line, context) })),
  ];
  const product = (among: typeof relativities): number =>
    among.reduce((level, { operand }) => level * Number(operand), 1);
  return {
    insured: product(relativities),
    beforeCover: product(
      relativities.filter(({ measure = '' }) => !coverMeasures.includes(measure)),
    ),
  };
}

function isOfManual({
  kind,
  measure,
  operation,
}: Pick<StepLine, 'kind' | 'operation'> & { readonly measure?: string | undefined }): boolean {
  const isLevel = kind === 'credit-control' || kind === 'page';
  const isHistory = historyMeasureNames.includes(measure ?? '');
  return operation === 'multiply' && isLevel && measure !== 'insured-percentage' && !isHistory;
}

/** The relativity of a page; 1 where it has none for this risk, which the step itself will say. */
function readAhead(line: StepLine, context: StepContext): string {
  const made = page.prepare(line, context.risk.book)(context.at(line));
  return isPriced(made) ? made.operand.toString() : '1';
}
