import { given } from '../../gate/given.js';
import type { Writing } from '../writing.js';
import type {
  MarketFigure,
  MarketReport,
  MarketRow,
  MarketRowId,
  MarketSeller,
} from '../../testing/market/market-report.js';
import type { Locale } from '../../values/text.js';
import { type Format, formatFor } from '../format.js';
import type { MarketHeading, MarketLanguage, WrittenRow } from './market-language.js';

/** A book beside public figures, in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedMarket {
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** The seller the rows are measured on; empty where there is none. */
  readonly seller: string;
  readonly headings: Readonly<Record<MarketHeading, string>>;
  readonly rows: readonly ExplainedMarketRow[];
  /** Published figures no row is held against, and why. */
  readonly unused: readonly string[];
}

/** A comparison in words. */
export interface ExplainedMarketRow {
  readonly id: MarketRowId;
  readonly title: string;
  /** What the book gives; a dash where it was not measured. */
  readonly value: string;
  readonly published: string;
  readonly verdict: string;
  /** Why it has its verdict. */
  readonly sentence: string;
  /** The published figures, each with its publisher, market and year. */
  readonly figures: readonly string[];
  /** What this explains. */
  readonly row: MarketRow;
}

/** A language for what the market pays. */
export interface MarketSpeech {
  readonly locale: Locale;
  readonly market: MarketLanguage;
  readonly writing: Writing;
}

interface Spoken {
  readonly words: MarketLanguage;
  readonly format: Format;
}

/**
 * Puts what `compareWithMarket` found into words. Computes nothing.
 */
export function explainMarketWith(report: MarketReport, speech: MarketSpeech): ExplainedMarket {
  return given(
    { report, speech },
    ({ report, speech }) => {
      const { locale, market: words, writing } = speech;
      const { edition, seller, rows, status, unused } = report;
      const style = { currency: seller?.currency ?? null, minorDigits: 0 };
      const said: Spoken = { words, format: formatFor(locale, writing, style) };
      const measured = rows.filter(({ verdict }) => verdict !== 'not-measured');
      const inside = measured.filter(({ verdict }) => verdict === 'inside').length;
      return {
        locale,
        title: words.title(edition ?? '?'),
        summary: words.summary(status, inside, measured.length),
        seller: seller === null ? '' : sellerText(seller, said),
        headings: words.headings,
        rows: rows.map((row) => explainRow(row, said)),
        unused: unused.map(({ figure, reason }) =>
          words.note(figureText(figure, 'plain', said), words.unused[reason]),
        ),
      };
    },
    ['speech'],
  );
}

function sellerText(seller: MarketSeller, { words, format }: Spoken): string {
  const { turnover, buyers, termsDays, limitMultiple, averageDefaultRate } = seller;
  return words.seller({
    turnover: format.wholeMoney(turnover),
    buyers: format.number(buyers),
    days: format.number(termsDays),
    multiple: format.number(limitMultiple),
    defaultRate: averageDefaultRate === null ? null : format.percent(averageDefaultRate, 2),
  });
}

function explainRow(row: MarketRow, said: Spoken): ExplainedMarketRow {
  const { words, format } = said;
  const write = (text: string): string => numberText(text, row.unit, format);
  const written: WrittenRow = {
    value: row.value === null ? '–' : write(row.value),
    low: write(row.low),
    high: row.high === null ? '–' : write(row.high),
  };
  const sentence = words.why[row.why.code] as (why: MarketRow['why'], row: WrittenRow) => string;
  return {
    id: row.id,
    title: words.rows[row.id],
    value: written.value,
    published: words.range(written.low, row.high === null ? null : written.high),
    verdict: words.verdicts[row.verdict],
    sentence: sentence(row.why, written),
    figures: row.figures.map((figure) => figureText(figure, row.unit, said)),
    row,
  };
}

function figureText(
  figure: MarketFigure,
  unit: MarketRow['unit'] | 'plain',
  { words, format }: Spoken,
): string {
  const { publisher, market, period, low, high, secondHand } = figure;
  const write = (text: string): string => numberText(text, unit, format);
  return words.figure({
    ...{ publisher, period, secondHand },
    market: market === 'world' ? words.world : format.country(market),
    value: low === high ? write(low) : words.range(write(low), write(high)),
  });
}

function numberText(text: string, unit: MarketRow['unit'] | 'plain', format: Format): string {
  switch (unit) {
    case 'rate':
      return format.rate(text);
    case 'share':
      return format.percent(text);
    case 'change':
      return format.signedPercent(text);
    case 'factor':
    case 'plain':
      return format.number(text, 3);
  }
}
