import * as receivables from '../../src/receivables/index.js';
import { ReceivablesError } from '../../src/receivables/receivables-error.js';
import type { ReceivablesIssue } from '../../src/receivables/receivables-issue.js';

type Answers<Arguments extends readonly unknown[], Result> = (...given: Arguments) => Result;

/** The same function for lists that are read: an error holds what is wrong with the others. */
function holding<Arguments extends readonly unknown[], Result extends { readonly status: string }>(
  work: Answers<Arguments, Result>,
): Answers<Arguments, Exclude<Result, { readonly status: 'invalid' }>> {
  return (...given) => {
    const result = work(...given);
    if (result.status === 'invalid')
      throw new ReceivablesError(
        (result as unknown as { issues: readonly ReceivablesIssue[] }).issues,
      );
    return result as Exclude<Result, { readonly status: 'invalid' }>;
  };
}

export const buyersFromReceivables = holding(receivables.buyersFromReceivables);
export const tableFromCells = holding(receivables.tableFromCells);
export const tableFromSheets = holding(receivables.tableFromSheets);
export const withMapping = holding(receivables.withMapping);
