import type { StatedContract } from '../contract/contract-record.js';
import type { Reader } from '../explain/document/document-language.js';
import type { LossCurve } from '../requote/curve/loss-curve-record.js';
import type { ThreeMeasures } from '../requote/three-measures.js';
import type { Suggestions } from '../requote/suggestions/suggestion-record.js';
import type { Money } from '../submission/submission.js';
import type { Locale, Text } from '../values/text.js';

/** Whom a document is for, and what stands in it besides the quote. */
export interface DocumentRequest {
  readonly for: Reader;
  readonly locale: Locale;
  /** Minimum and deposit premium, fees, taxes and bills. */
  readonly contract?: StatedContract;
  /** Insurable turnover by country, and the credit limits. */
  readonly business?: InsuredBusiness;
  /** What the three measures of the market are worth. */
  readonly measures?: ThreeMeasures;
  /** What would lower the premium. */
  readonly suggestions?: Suggestions;
  /** Bonuses and profit shares of the policy, by title. */
  readonly bonuses?: readonly Text[];
  /** Names of buyers by id, printed beside their ids; a quote holds none. */
  readonly names?: Readonly<Record<string, string>>;
  /** Names to print; a quote holds none. */
  readonly parties?: DocumentParties;
  /** True to hold pictures as data: the steps and the losses for the underwriter, the next renewals for the client. */
  readonly pictures?: boolean;
  /** How large the losses of a year become, for the underwriter's picture. */
  readonly lossCurve?: LossCurve;
  /** True for the offer, the premium and the cover alone. */
  readonly short?: boolean;
}

/** Whom a document is for and what stands in it, where the language is handed in. */
export type SpokenDocumentRequest = Omit<DocumentRequest, 'locale'>;

/** Who is named on a document. */
export interface DocumentParties {
  readonly insured?: string;
  readonly insurer?: string;
  readonly broker?: string;
}

/** What of a submission a client looks at: where its insurable turnover lies, and its limits. */
export interface InsuredBusiness {
  /** Insurable turnover of the policy period, largest first. */
  readonly countries: readonly { readonly country: string; readonly turnover: Money }[];
  /** Buyers with a limit asked for or granted, largest first; amounts in the currency of the quote. */
  readonly limits: readonly BuyerLimit[];
}

/** A credit limit as it was asked for and as it is granted; null where that is not known. */
export interface BuyerLimit {
  readonly buyer: string;
  readonly country: string;
  readonly requested: Money | null;
  readonly approved: Money | null;
}
