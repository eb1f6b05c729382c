import type { DecimalText, IsoDate } from '../values/text.js';

/** One unit of `currency` costs `rate` units of the submission's currency. */
export interface ExchangeRate {
  readonly currency: string;
  readonly rate: DecimalText;
  /** Day of the rate. */
  readonly date: IsoDate;
}
