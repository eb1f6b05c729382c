import type { Punctuation } from './writing.js';
import type { FigureId, LossId, TechnicalFigureId } from './explanation.js';
import type { Finding } from '../quoted/findings.js';
import type { Quote } from '../quoted/quote-record.js';
import type { Basis } from '../rules/read/rate-book.js';
import type { Operation } from '../rules/read/operation.js';

/** Headings of the tables in which a quote is shown. */
export type Heading =
  | 'summary'
  | 'technical'
  | 'losses'
  | 'present'
  | 'stress'
  | 'steps'
  | 'step'
  | 'operation'
  | 'factor'
  | 'before'
  | 'after'
  | 'change'
  | 'relative-change'
  | 'reason'
  | 'place'
  | 'filed-ranges'
  | 'row'
  | 'filed-range'
  | 'calculated'
  | 'selected'
  | 'findings'
  | 'severity'
  | 'finding'
  | 'remedy'
  | 'assumptions'
  | 'assumption'
  | 'excluded-buyers'
  | 'buyer'
  | 'turnover'
  | 'subjectivities'
  | 'issues'
  | 'issue'
  | 'notice'
  | 'status'
  | 'currency';

/** The words a quote is shown with: headings, labels and states. */
export interface Terms {
  readonly headings: Readonly<Record<Heading, string>>;
  readonly figures: Readonly<Record<FigureId | TechnicalFigureId, string>>;
  readonly losses: Readonly<Record<LossId, string>>;
  readonly statuses: Readonly<Record<Quote['status'], string>>;
  readonly severities: Readonly<Record<Finding['severity'], string>>;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  /** A heading whose figures are in a currency. */
  readonly headed: (heading: string, currency: string) => string;
  /** What stands between words. */
  readonly punctuation: Punctuation;
}
