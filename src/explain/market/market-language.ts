import type {
  MarketReason,
  MarketReport,
  MarketRow,
  MarketRowId,
  UnusedFigure,
} from '../../testing/market/market-report.js';
import type { Locale } from '../../values/text.js';

/** Headings of the table in which a book stands beside public figures. */
export type MarketHeading =
  'row' | 'book' | 'published' | 'verdict' | 'outside' | 'figures' | 'unused';

/** The seller, already written. */
export interface SellerWords {
  readonly turnover: string;
  readonly buyers: string;
  readonly days: string;
  readonly multiple: string;
  /** Null where there is no price. */
  readonly defaultRate: string | null;
}

/** What is said about a comparison with public figures in one language; it computes nothing. */
export interface MarketLanguage {
  readonly locale: Locale;
  readonly title: (edition: string) => string;
  readonly summary: (status: MarketReport['status'], inside: number, measured: number) => string;
  readonly seller: (seller: SellerWords) => string;
  readonly headings: Readonly<Record<MarketHeading, string>>;
  /** What each row measures. */
  readonly rows: Readonly<Record<MarketRowId, string>>;
  readonly verdicts: Readonly<Record<MarketRow['verdict'], string>>;
  /** Why a row has its verdict; the value and the range are written already. */
  readonly why: {
    readonly [Code in MarketReason['code']]: (
      why: Extract<MarketReason, { readonly code: Code }>,
      written: WrittenRow,
    ) => string;
  };
  readonly range: (low: string, high: string | null) => string;
  readonly world: string;
  readonly figure: (figure: WrittenFigure) => string;
  readonly unused: Readonly<Record<UnusedFigure['reason'], string>>;
  readonly note: (unused: string, reason: string) => string;
}

/** Numbers of a row, already written. */
export interface WrittenRow {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** A published figure, already written. */
export interface WrittenFigure {
  readonly publisher: string;
  readonly market: string;
  readonly period: string | null;
  readonly value: string;
  readonly secondHand: boolean;
}
