import { bookIssue } from '../risk/book-issues.js';
import { shown } from '../values/shown.js';
import { decimal, decimalText } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
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
): Reading | Unpriced {
  const { selections = [] } = submission;
  const index = selections.findIndex(({ step }) => step === id);
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
  return value.lessThan(range.min) || value.greaterThan(range.max)
    ? { issues: [outside(selection, `/selections/${index}/value`, { ...reading.source, range })] }
    : { value, source: selectedSource(reading.source, selection) };
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
