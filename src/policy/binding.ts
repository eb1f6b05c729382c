import type { ContractTerms } from '../contract/contract-terms.js';
import type { Subjectivity } from '../quoted/quote-record.js';
import type { ParsedSubmission, SubmissionResult } from '../submission/parse-submission.js';
import type { Submission } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import type { Approval } from './approval.js';
import type { ExchangeTerms, StatedOverride } from './policy-record.js';

/** What a policy is made of besides the accepted quote. */
export interface Binding extends StatedBinding {
  /** The submission the quote was made from. */
  readonly submission: Submission | ParsedSubmission | SubmissionResult;
  /** What is agreed about money besides the rate, as `contractMoney` takes it. */
  readonly contract?: ContractTerms;
}

/** What is agreed and stated when an offer is accepted. */
export interface StatedBinding {
  /** Day of acceptance, within the validity of the offer; its first day when missing. */
  readonly boundOn?: IsoDate;
  readonly policyNumber?: string;
  /** True when the wording lets the insurer raise the rate during the period; false when missing. */
  readonly midTermSurcharge?: boolean;
  /** Without it a referred quote is not bound. */
  readonly approval?: Approval;
  /** Values an underwriter selected beside the calculated ones, each term once. */
  readonly overrides?: readonly StatedOverride[];
  /** The subjectivities of the quote that were met; the others are recorded as open. */
  readonly met?: readonly MetSubjectivity[];
  readonly exchange?: ExchangeTerms;
}

/** A condition before cover that was met. */
export interface MetSubjectivity extends Subjectivity {
  readonly on: IsoDate;
}
