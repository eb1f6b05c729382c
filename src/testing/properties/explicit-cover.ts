import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Cover } from '../../submission/submission.js';

/** The cover with its tier written out, so that single terms of it can be changed or taken away. */
export function explicitCover({ tier, ...own }: Cover, { tiers }: LoadedRateBook): Cover {
  return { ...tiers.find(({ id }) => id === tier)?.cover, ...own };
}
