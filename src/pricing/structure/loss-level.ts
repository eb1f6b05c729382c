import type { StepLine } from '../../rules/rate-book.js';
import { page } from '../kinds/page.js';
import { isPriced, type StepContext } from '../step-context.js';
import type { LossPages } from './loss-basis.js';

/** What the steps since the worksheet make of the expected loss before the cover acts on it. */
export interface LossLevel {
  /** Product of credit control and the pages before the structure; the insured percentage is in the losses themselves. */
  readonly manual: number;
  /** Relativity of the loss experience; 1 before that step is made. */
  readonly experience: number;
}

/** The pages of the loss distribution; every step that looks at it names the same ones. Null when none does. */
export function lossPages({ risk: { book } }: Pick<StepContext, 'risk'>): LossPages | null {
  for (const line of [...book.algorithm, ...(book.technical?.lines ?? [])]) {
    const { severity, distribution } = line.pages ?? {};
    if (severity !== undefined && distribution !== undefined) return { severity, distribution };
  }
  return null;
}

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
  const made = earlier.filter(({ id }) => !after.has(id));
  const isMade = ({ id }: StepLine): boolean => earlier.some((step) => step.id === id);
  const product = (operands: readonly string[]): number =>
    operands.reduce((level, operand) => level * Number(operand), 1);
  return {
    manual: product([
      ...made.filter(isOfManual).map(({ operand }) => operand),
      ...before
        .filter((line) => line.kind === 'page' && isOfManual(line) && !isMade(line))
        .map((line) => readAhead(line, context)),
    ]),
    experience: product(
      made.filter(({ kind }) => kind === 'loss-experience').map(({ operand }) => operand),
    ),
  };
}

function isOfManual({
  kind,
  measure,
  operation,
}: Pick<StepLine, 'kind' | 'measure' | 'operation'>): boolean {
  const isLevel = kind === 'credit-control' || kind === 'page';
  return operation === 'multiply' && isLevel && measure !== 'insured-percentage';
}

/** The relativity of a page; 1 where it has none for this risk, which the step itself will say. */
function readAhead(line: StepLine, context: StepContext): string {
  const made = page({ ...context, line });
  return isPriced(made) ? made.operand.toString() : '1';
}
