import { bookIssue } from '../risk/book-issues.js';
import { type Decimal, roundAmount, sum, timesCount } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import type { Exposure } from '../risk/risk.js';
import type { Path } from '../values/text.js';

/** The credit limits of the insurable buyers added up, in the submission's currency. */
export interface TotalLimits {
  /** Approved, else requested, else discretionary limits; a buyer without any counts nothing here. */
  readonly total: Decimal;
  /** Where a buyer or group has no limit at all. */
  readonly missing: readonly Path[];
}

/** Adds up the limits of the insurable buyers, each of a group of alike buyers counted. */
export function totalLimits({ lines, byId }: Pick<Exposure, 'lines' | 'byId'>): TotalLimits {
  const limits = lines.flatMap(({ limit, count }) =>
    limit === null ? [] : [timesCount(limit, count)],
  );
  const missing = [...byId.values()].flatMap(({ gate, limit, path }) =>
    gate === null && limit === null ? [`${path}/requestedLimit`] : [],
  );
  return { total: roundAmount(sum(limits)), missing };
}

/** Says that limits are missing where the book charges on them or prices by them, and where the first one is. */
export function limitsMissing([first = '/buyers', ...others]: readonly Path[]): Issue {
  return bookIssue(first, 'limits-missing', { count: others.length + 1 });
}
