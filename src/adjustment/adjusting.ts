import type { AdjustmentBasis } from './adjustment-basis.js';
import type { Declarations } from './declarations.js';

/** What an adjustment is made from, once all of it agrees. */
export interface Adjusting {
  readonly basis: AdjustmentBasis;
  readonly declarations: Declarations;
}
