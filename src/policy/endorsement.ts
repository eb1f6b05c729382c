import type { PricedQuote } from '../quoted/quote-record.js';
import type { Buyer, Cover, Money, Rate } from '../submission/submission.js';
import type { IndustryCode } from '../values/industry-code.js';
import type { IsoDate } from '../values/text.js';
import type { Approval } from './approval.js';

/** A change of a policy in force, agreed on a day: to be given to `endorse`. */
export type Endorsement =
  | BuyerEndorsement
  | LimitEndorsement
  | CoverEndorsement
  | TurnoverEndorsement
  | SectorEndorsement
  | SurchargeEndorsement
  | UndoEndorsement;

interface EndorsementCommon {
  /** Day on which it was agreed. */
  readonly on: IsoDate;
  /** First day of shipment it applies to; the day it was agreed, or the inception where that is later, when missing. */
  readonly from?: IsoDate;
  readonly reason: string;
  /** Who agreed to it. */
  readonly by?: string;
}

/** A buyer the policy did not have. Its turnover is insured at the rate of the policy. */
export interface BuyerEndorsement extends EndorsementCommon {
  readonly kind: 'buyer';
  readonly buyer: Buyer;
}

/** A decision on the limit of a buyer of the policy. */
export interface LimitEndorsement extends EndorsementCommon {
  readonly kind: 'limit';
  /** Id of the buyer. */
  readonly buyer: string;
  /** `asked` is on record and changes nothing; `granted` sets the limit; `cut` lowers it; `withdrawn` ends it. */
  readonly decision: 'asked' | 'granted' | 'cut' | 'withdrawn';
  /** The limit, in the currency of the buyer's amounts; none for `withdrawn`. */
  readonly limit?: Money;
  /** Last day of the decision: after it the limit before is in force again. */
  readonly expires?: IsoDate;
}

/** Other terms of cover for shipments from a day on, at the price of the edition the policy was bound with. */
export interface CoverEndorsement extends EndorsementCommon {
  readonly kind: 'cover';
  /** The terms that change. */
  readonly cover: Cover;
  /** Where the new cover is referred for more than the policy was. */
  readonly approval?: Approval;
}

/** Another estimate of the insurable turnover. What is paid is on declared turnover. */
export interface TurnoverEndorsement extends EndorsementCommon {
  readonly kind: 'turnover';
  /** Insurable turnover of the whole period, as it looks now. */
  readonly estimated: Money;
}

/** How a sector looks from a day on. */
export interface SectorEndorsement extends EndorsementCommon {
  readonly kind: 'sector';
  readonly sector: string | IndustryCode;
  readonly outlook: 'improving' | 'stable' | 'deteriorating';
}

/**
 * A higher rate for shipments from a day on, where the wording allows one: a surcharge a review called for, once it is
 * agreed. It stands until it is taken back.
 */
export interface SurchargeEndorsement extends EndorsementCommon {
  readonly kind: 'surcharge';
  /** Rate for shipments from the day on: the whole rate, not what it rises by. */
  readonly rate: Rate;
  /** Ids of the triggers behind it, as the review names them: when the last is released, the next review ends it. */
  readonly triggers?: readonly string[];
}

/** Takes back a change. */
export interface UndoEndorsement extends EndorsementCommon {
  readonly kind: 'undo';
  /** Id of the change. */
  readonly change: string;
}

/** An amount before and after a change. */
export interface ChangedAmount {
  readonly before: Money;
  readonly change: Money;
  readonly after: Money;
}

/** A change as it stands in the policy: a line of the ledger of its year. */
export interface PolicyChange {
  /** `E-1` for the first. */
  readonly id: string;
  readonly endorsement: Endorsement;
  /** First day of shipment it applies to. */
  readonly from: IsoDate;
  /** Rate for shipments on this day and later: before and after the change. */
  readonly rateBefore: Rate;
  readonly rate: Rate;
  /** The estimated premium of the period: the rates by day on the turnover as estimated now. No charge by itself. */
  readonly premium: ChangedAmount;
  /** Fees for limits of the year besides those at binding: what the change itself costs. */
  readonly fees: ChangedAmount;
  /** For a change of cover: what the bound edition makes of it. */
  readonly quote?: PricedQuote;
}
