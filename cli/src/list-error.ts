import type { Issue } from 'trade-credit-pricing';

/** A list that is no list of receivables; its issues are put into the words of whichever language is read. */
export class ListError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ path, code }) => `${path} ${code}`).join('; '));
  }
}
