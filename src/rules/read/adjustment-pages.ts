import type { BonusTerms } from './book-adjustment.js';
import type { PageRole } from './step-kind.js';

/** What the pages of the final premium look like: the scale for short periods, and the page of each kind of bonus. */
export const adjustmentPages = {
  scale: { shape: 'any', numbers: true },
  'no-claims': { shape: 'any', numbers: true },
  'loss-ratio': { shape: 'any', numbers: true },
  'profit-share': { shape: 'keyed', rows: ['periods', 'deduction', 'share'] },
  malus: { shape: 'any', numbers: true },
} as const satisfies Readonly<Record<BonusTerms['kind'] | 'scale', PageRole>>;
