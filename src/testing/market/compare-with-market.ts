import { optionsOf, whole } from '../../gate/given.js';
import { refusedArgument } from '../../gate/refused-argument.js';
import type { Measures } from '../../pricing/measures/own-measures.js';
import { digestOfBook } from '../../rules/editions/digest.js';
import { parseRateBook } from '../../rules/load/parse-rate-book.js';
import type { RateBookIssue } from '../../rules/read/rate-book-result.js';
import { decimal, decimalText } from '../../values/decimal.js';
import { settingOf, type TestSetting } from '../pricer.js';
import { type PublishedRow, publishedRows, unusedFigures } from './market-figures.js';
import {
  averageQuote,
  marketMeasures,
  type Measured,
  type MarketSetting,
} from './market-measures.js';
import type { MarketReason, MarketReport, MarketRow, MarketSeller } from './market-report.js';
import {
  averageSeller,
  averageTurnover,
  marketSeller,
  type SellerChange,
} from './market-seller.js';
import type { Submission } from '../../submission/submission.js';

/** How a book is compared with public figures. */
export interface MarketOptions {
  /**
   * Turnover of an average seller in the currency of the book, above 0, at most two decimals. When missing, one of some
   * GBP 25 million in a round amount; without it a currency the data has no amount for is not measured.
   */
  readonly turnover?: string;
  /** Measures of your own the book names. */
  readonly measures?: Measures;
}

/**
 * Compares a rate book with public figures of the market: what an average seller costs and what is expected to be paid,
 * over turnover, limits and premium; a bad year; and what size, terms, insured percentage, clean years and industry
 * change. Each figure with its source. What a book has not, or a seller it does not price, is not measured, with the
 * reason. Plain JSON; the same book gives the same report. A book that is refused is reported, never thrown.
 *
 * @throws ArgumentError for a `turnover` that is not a positive amount.
 */
export function compareWithMarket(input: unknown, options?: MarketOptions): MarketReport {
  return whole({ input, options }, ({ input, options }) => {
    const { turnover, measures } = optionsOf(options);
    if (turnover !== undefined && !/^(?!0+(\.0*)?$)\d{1,15}(\.\d{1,2})?$/.test(turnover))
      throw refusedArgument('/options/turnover', {
        ...{ code: 'not-decimal', value: turnover },
        remedy: 'turnover must be a positive amount as text, such as "200000000"',
      });
    const loaded = parseRateBook(input, measures === undefined ? {} : { measures });
    if (!loaded.ok) return refused(loaded.issues);
    const setting = settingOf(loaded.book, measures);
    const { book } = setting;
    const amount = turnover ?? averageTurnover(book.currency);
    const made = amount === null ? null : marketSetting(setting, amount);
    const rows = publishedRows().map((row) =>
      judged(
        row,
        made === null
          ? { code: 'no-turnover', currency: book.currency }
          : marketMeasures[row.id](made),
      ),
    );
    return {
      ...{
        edition: book.edition,
        digest: digestOfBook(book),
        status: statusOf(rows),
        issues: [],
      },
      ...{ seller: made && sellerOf(made), rows, unused: unusedFigures() },
    };
  });
}

function marketSetting(setting: TestSetting, turnover: string): MarketSetting {
  const known = new Map<string, Submission>();
  const seller = (change: SellerChange): Submission => {
    const key = JSON.stringify(change);
    const made = known.get(key) ?? marketSeller(setting, turnover, change);
    known.set(key, made);
    return made;
  };
  return { ...setting, seller };
}

function sellerOf(setting: MarketSetting): MarketSeller {
  const { currency, turnover } = setting.seller({});
  const made = averageQuote(setting);
  return {
    ...averageSeller,
    ...{ currency, turnover: turnover.estimated },
    averageDefaultRate: 'code' in made ? null : made.exposure.averageDefaultRate,
  };
}

function judged(row: PublishedRow, measured: Measured): MarketRow {
  if ('code' in measured) return { ...row, value: null, verdict: 'not-measured', why: measured };
  const value = measured.toDecimalPlaces(6);
  const code = value.lessThan(decimal(row.low))
    ? 'below'
    : row.high !== null && value.greaterThan(decimal(row.high))
      ? 'above'
      : 'within';
  const verdict = code === 'within' ? 'inside' : 'outside';
  return { ...row, value: decimalText(value), verdict, why: { code } satisfies MarketReason };
}

function statusOf(rows: readonly MarketRow[]): MarketReport['status'] {
  if (rows.some(({ verdict }) => verdict === 'outside')) return 'outside';
  return rows.some(({ verdict }) => verdict === 'inside') ? 'inside' : 'not-measured';
}

function refused(issues: readonly RateBookIssue[]): MarketReport {
  const edition = issues.find((issue) => issue.edition !== null)?.edition ?? null;
  return {
    ...{ edition, digest: null, status: 'not-loaded', issues, seller: null },
    ...{ rows: [], unused: [] },
  };
}
