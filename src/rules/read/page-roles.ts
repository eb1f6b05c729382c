import type { PageRole } from './step-kind.js';

/** The pages of every kind that looks at the distribution of the year's losses. */
export const lossPages = {
  severity: { shape: 'curve' },
  distribution: {
    shape: 'keyed',
    rows: ['systematic-variation', 'stress-cycle', 'stress-severity', 'tail-level'],
  },
} as const satisfies Readonly<Record<string, PageRole>>;

/** A page read by these rows. */
export const keyed = (...rows: string[]): PageRole => ({ shape: 'keyed', rows });

/** A page read by these rows and by those that say to which unit rates are rounded. */
export const rounding = (...rows: string[]): PageRole => ({
  ...{ shape: 'keyed', rows: [...rows, 'rate-unit'], may: ['least-rate-units'] },
});

/** An amount for single tiers, which stands for them in place of the one for all. */
export const byTier: PageRole = { shape: 'keyed', optional: true };
