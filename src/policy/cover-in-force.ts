import type { Cover } from '../submission/submission.js';
import type { CoverEndorsement } from './endorsement.js';
import type { PolicyContent } from './policy-record.js';

/** The cover of the submission with the terms that changes took the place of. */
export function mergedCover(
  { submission }: Pick<PolicyContent, 'submission'>,
  changes: readonly { readonly endorsement: CoverEndorsement }[],
): Cover {
  return changes.reduce<Cover>(
    (cover, { endorsement }) => ({ ...cover, ...endorsement.cover }),
    submission.cover,
  );
}
