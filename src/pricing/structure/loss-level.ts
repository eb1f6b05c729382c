import type { StepLine } from '../../rules/read/rate-book.js';
import type { MeasureName } from '../../rules/read/measure-names.js';
import { page } from '../kinds/page.js';
import { isPriced, type Kind, type StepContext } from '../step-context.js';
import { historyMeasureNames } from '../../rules/read/measure-names.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';
import { decimalText } from '../../values/decimal.js';
import type { LossPages } from './loss-basis.js';
import type { LossLevel } from './structured-losses.js';

/** The pages of the loss distribution; every step that looks at it names the same ones. Null when none does. */
export function lossPages({ risk: { book } }: Pick<StepContext, 'risk'>): LossPages | null {
  return compiled(book, lossPagesOf);
}

function lossPagesOf(book: LoadedRateBook): LossPages | null {
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
  const { pages, after } = compiled(risk.book, levelLines);
  let [insured, beforeCover] = [1, 1];
  const add = ({ measure = '' }: Relativity, operand: number): void => {
    insured *= operand;
    if (!coverMeasures.includes(measure)) beforeCover *= operand;
  };
  for (const step of earlier)
    if (isOfManual(step) && !after.has(step.id)) add(step, step.operand.toNumber());
  for (const { line, read } of pages)
    if (!earlier.some(({ id }) => id === line.id)) add(line, readAhead(line, read, context));
  return { insured, beforeCover };
}

type Relativity = Pick<StepLine, 'kind' | 'operation'> & { readonly measure?: string | undefined };

interface LevelLines {
  /** The pages before the structure that set the level, ready to be read. */
  readonly pages: readonly { readonly line: StepLine; readonly read: Kind }[];
  /** Ids of the structure's first line and those behind it. */
  readonly after: ReadonlySet<string>;
}

function levelLines(book: LoadedRateBook): LevelLines {
  const { algorithm } = book;
  const first = algorithm.findIndex((line) => line.pages?.['severity'] !== undefined);
  return {
    pages: algorithm
      .slice(0, Math.max(0, first))
      .filter((line) => line.kind === 'page' && isOfManual(line))
      .map((line) => ({ line, read: page.prepare(line, book) })),
    after: new Set(first < 0 ? [] : algorithm.slice(first).map(({ id }) => id)),
  };
}

function isOfManual({ kind, measure, operation }: Relativity): boolean {
  const isLevel = kind === 'credit-control' || kind === 'page';
  const isHistory = historyMeasureNames.includes(measure ?? '');
  return operation === 'multiply' && isLevel && measure !== 'insured-percentage' && !isHistory;
}

/** The relativity of a page; 1 where it has none for this risk, which the step itself will say. */
function readAhead(line: StepLine, read: Kind, context: StepContext): number {
  const { maximum } = context;
  const key = `read-ahead ${line.id} ${maximum === null ? '' : decimalText(maximum)}`;
  return context.once(key, () => {
    const made = read(context.at(line));
    return isPriced(made) ? made.operand.toNumber() : 1;
  });
}
