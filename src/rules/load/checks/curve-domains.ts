import { decimal } from '../../../values/decimal.js';
import type { CurvePage } from '../../read/rate-book.js';
import type { Check } from './check.js';
import { below } from './place.js';
import { readersOf } from './readers.js';

/** Numbers a kind may look up on its curve; null is without bound. */
const domains: Readonly<Record<string, readonly [from: number | null, to: number | null]>> = {
  'worksheet-base/early-payment': [0, 1],
  'worksheet-base/payment-record': [0, null],
  'credit-control/relativity': [0, 100],
  'credit-control/overdue-withholding': [0, 1],
  'credit-control/collection-withholding': [0, null],
  'loss-experience/year-weight': [1, null],
  'loss-experience/reported-share': [null, null],
  'loss-experience/lowest': [0, null],
  'loss-experience/off-balance': [0, null],
  'loss-experience/credit-share': [0, null],
  'loss-ratio-floor/relativity': [0, null],
  'loss-ratio-floor/least-by-claims': [0, null],
  'continuity/relativity': [0, null],
  'continuity/kept-share': [0, null],
  'adjustment/scale': [0, 12],
  'adjustment/no-claims': [0, null],
  'adjustment/loss-ratio': [0, null],
  'adjustment/malus': [0, null],
};

/** A curve a kind reads has a value wherever the kind may look: the input is not the seller's to choose. */
export const curveDomains: Check = (draft, report) => {
  for (const { kind, field, page, step } of readersOf(draft)) {
    const domain = domains[`${kind ?? ''}/${field.replace('pages/', '')}`];
    const found = draft.pages.get(page);
    if (domain === undefined || found?.page.shape !== 'curve' || !found.allRows) continue;
    const [from, to] = domain;
    if (!reachesDown(found.page, from) || !reachesUp(found.page, to))
      report(below(found.place, 'rows'), 'curve-domain', {
        step: step ?? '',
        from: from ?? '-∞',
        to: to ?? '∞',
      });
  }
};

function reachesDown({ flat, rows }: CurvePage, from: number | null): boolean {
  const first = rows[0]?.at;
  if (flat === 'below' || flat === 'both' || first === undefined) return true;
  return from !== null && decimal(first).lessThanOrEqualTo(from);
}

function reachesUp({ flat, rows }: CurvePage, to: number | null): boolean {
  const last = rows.at(-1)?.at;
  if (flat === 'above' || flat === 'both' || last === undefined) return true;
  return to !== null && decimal(last).greaterThanOrEqualTo(to);
}
