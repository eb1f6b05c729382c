import { bookIssue } from '../risk/book-issues.js';
import { shown } from '../values/shown.js';
import { decimal, decimalText } from '../values/decimal.js';
import type { MadeStep } from '../quoted/made-step.js';
import type { Issue } from '../values/issues.js';
import { isInside } from '../rules/read/range-ends.js';
import type { Source } from '../rules/read/source.js';
import type { Reading } from '../rules/read/row-value.js';
import type { RateBook, StepLine } from '../rules/read/rate-book.js';
import { rangedSteps } from '../risk/selection-issues.js';
import type { Selection, Submission } from '../submission/submission.js';
import type { Unpriced } from './step-context.js';

/** What a step read, after the underwriter's selection for it, if the submission has one. */
export function withSelection(
  reading: Reading,
  { id }: Pick<StepLine, 'id'>,
  { submission, book }: { submission: Pick<Submission, 'selections'>; book: RateBook },
  buyer?: string,
): Reading | Unpriced {
  const { selections } = submission;
  if (selections === undefined) return reading;
  const isMeant = meant(reading.source, id, buyer);
  const own = selections.findIndex((each) => each.buyer !== undefined && isMeant(each));
  const index = own >= 0 ? own : selections.findIndex(isMeant);
  const selection = selections[index];
  if (selection === undefined) return reading;
  const { range } = reading.source;
  if (range === undefined)
    return {
      issues: [
        bookIssue(`/selections/${index}/step`, 'selection-not-filed', {
          value: shown(id),
          known: rangedSteps(book),
        }),
      ],
    };
  const value = decimal(selection.value);
  return !isInside(value, range)
    ? { issues: [outside(selection, `/selections/${index}/value`, { ...reading.source, range })] }
    : { value, source: selectedSource(reading.source, selection) };
}

/** Whether a selection is made in what was read: for the step, its row where one is named, and its buyer. */
function meant(
  source: Source,
  id: string,
  buyer: string | undefined,
): (selection: Selection) => boolean {
  return ({ step, page, row, buyer: of }) =>
    step === id &&
    (page === undefined || (page === source.page && row === source.row)) &&
    (of === undefined || of === buyer);
}

const noIssues: readonly Issue[] = Object.freeze([]);

/** Selections in rows, or for buyers, that no step read. */
export function unreadSelections(
  { selections }: Pick<Submission, 'selections'>,
  steps: readonly MadeStep[],
): readonly Issue[] {
  if (selections === undefined) return noIssues;
  return selections.flatMap(({ step, page, row, reason, authority }, index) => {
    const entry = steps.find(({ id }) => id === step);
    const isRead = entry?.sources.some(
      (source) =>
        (page === undefined || (source.page === page && source.row === row)) &&
        source.selection?.reason === reason &&
        source.selection.authority === authority,
    );
    return isRead === true
      ? []
      : [bookIssue(`/selections/${index}`, 'selection-not-read', { step })];
  });
}

function selectedSource(source: Source, { value, reason, authority }: Selection): Source {
  return {
    ...source,
    value: decimalText(decimal(value)),
    rule: 'underwriter',
    calculated: source.value,
    ...(source.rule && source.rule !== 'underwriter' && { calculatedBy: source.rule }),
    selection: { reason, authority },
  };
}

function outside(
  { step, value }: Selection,
  path: string,
  { page, row, range }: Source & { readonly range: { readonly min: string; readonly max: string } },
): Issue {
  const { min, max } = range;
  return bookIssue(path, 'selection-outside-range', { value, step, page, row, min, max });
}
