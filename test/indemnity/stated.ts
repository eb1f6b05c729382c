import type { Indemnity, StatedIndemnity } from '../../src/indemnity/index.js';

/** The indemnity, or an error that shows what was refused. */
export function stated(indemnity: Indemnity): StatedIndemnity {
  if (indemnity.status === 'invalid') throw new Error(JSON.stringify(indemnity.issues));
  return indemnity;
}
