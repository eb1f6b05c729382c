import type { PageRole } from './step-kind.js';

/** What the page of the reference rates looks like. */
export const exchangePage = { shape: 'keyed' } as const satisfies PageRole;
