import type { IsoDate } from '../values/text.js';

/** An underwriter's approval of a referred quote. */
export interface Approval {
  /** Who approved. */
  readonly by: string;
  /** On what authority, for example a level of delegated authority. */
  readonly authority: string;
  readonly on: IsoDate;
  /** Conditions under which it was given. */
  readonly conditions?: readonly string[];
  /** Codes of the referring findings it covers, or ids of their guidelines; all of them when missing. */
  readonly findings?: readonly string[];
}
