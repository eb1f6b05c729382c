import { refusedArgument } from '../gate/refused-argument.js';
import { optionsOf, whole } from '../gate/given.js';
import type { Measures } from '../pricing/measures/own-measures.js';
import { digestOfBook } from '../rules/editions/digest.js';
import { parseRateBook } from '../rules/load/parse-rate-book.js';
import type { RateBookIssue } from '../rules/read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook, missingIn } from '../rules/read/sealed-book.js';
import type { WholeText } from '../values/text.js';
import { runCases } from './check/cases.js';
import { findCliffs } from './check/cliffs.js';
import { priceCorners } from './check/corners.js';
import { settingOf } from './pricer.js';
import { properties } from './properties/all.js';
import type { PropertyOptions } from './property.js';
import type {
  CaseResult,
  ClaimedResult,
  CornerReport,
  RateBookReport,
} from './rate-book-report.js';
import { tryProperty } from './try-property.js';

/** How a rate book is checked. */
export interface CheckOptions extends PropertyOptions {
  /** Cases to try of each property, 1 to 100,000; 60 when missing. */
  readonly runs?: number;
  /** Draws the same cases every time; 1 when missing. */
  readonly seed?: number;
  /** Measures of your own the book names. */
  readonly measures?: Measures;
  /** The edition before: cases are then also compared with it. */
  readonly previous?: LoadedRateBook;
}

const mostRuns = 100_000;

/**
 * Checks a rate book as a whole: loads it, prices it at every corner of its pages, runs the cases it carries, tries
 * every property and says which hold that it claims, and looks for cliffs. Plain JSON; the same book and options give
 * the same report. A book that is refused is reported, never thrown.
 *
 * @throws ArgumentError for `runs` outside 1 to 100,000.
 * @throws RateBookError for a `previous` book that has not been loaded.
 */
export function checkRateBook(input: unknown, asked?: CheckOptions): RateBookReport {
  return whole({ input, asked }, ({ input, asked }) => {
    const { runs = 60, seed = 1, previous, ...options } = optionsOf(asked);
    if (!Number.isInteger(runs) || runs < 1 || runs > mostRuns)
      throw refusedArgument('/options/runs', {
        ...{ code: 'out-of-range', value: runs, facts: { least: 1, most: mostRuns } },
        remedy: `runs must be a whole number from 1 to ${mostRuns}`,
      });
    const { measures } = options;
    const before = previous === undefined ? null : settingOf(loadedRateBook(previous), measures);
    const loaded = parseRateBook(input, measures === undefined ? {} : { measures });
    const drawn = { runs, seed };
    if (!loaded.ok) return { ...refused(loaded.issues), drawn };
    const missing = missingIn(loaded.book);
    if (missing.length > 0) return { ...refused(missing), drawn };
    const setting = settingOf(loaded.book, measures);
    const { book } = setting;
    const corners = priceCorners(setting);
    const cases = runCases(setting, before);
    const tried = properties.map((property): ClaimedResult => ({
      ...tryProperty(book, property, { ...options, runs, seed }),
      claimed: book.claims?.includes(property.id) ?? false,
    }));
    const problems = problemsIn(corners, cases, tried);
    return {
      ...{ edition: book.edition, digest: digestOfBook(book) },
      status: problems.length === 0 ? 'holds' : 'fails',
      ...{
        issues: [],
        notes: loaded.notes,
        corners,
        cases,
        properties: tried,
        cliffs: findCliffs(setting),
        problems,
        drawn,
      },
    };
  });
}

function problemsIn(
  { unpriced }: CornerReport,
  cases: readonly CaseResult[],
  tried: readonly ClaimedResult[],
): WholeText[] {
  return [
    ...unpriced.map(({ corner, reason }) => ({
      en: `No price at ${corner}: ${reason.en}`,
      'zh-CN': `${corner}处无法定价：${reason['zh-CN']}`,
    })),
    ...cases
      .filter(({ holds }) => !holds)
      .map(({ id, title }) => ({
        en: `Case ${id} (${title.en}) does not come out as expected.`,
        'zh-CN': `案例${id}（${title['zh-CN']}）的结果与预期不符。`,
      })),
    ...tried
      .filter(({ claimed, outcome }) => claimed && outcome !== 'held')
      .map(({ id, outcome, statement, reason }) =>
        outcome === 'failed'
          ? {
              en: `Claimed, and does not hold: ${id}. ${statement.en}`,
              'zh-CN': `已声明但不成立：${id}。${statement['zh-CN']}`,
            }
          : {
              en: `Claimed, and cannot be tried: ${id}; ${reason?.en ?? ''}.`,
              'zh-CN': `已声明但无法检验：${id}；${reason?.['zh-CN'] ?? ''}。`,
            },
      ),
  ];
}

function refused(issues: readonly RateBookIssue[]): Omit<RateBookReport, 'drawn'> {
  const edition = issues.find((issue) => issue.edition !== null)?.edition ?? null;
  return {
    ...{ edition, digest: null, status: 'not-loaded', issues, notes: [] },
    corners: { quotes: 0, rows: 0, reached: 0, unread: [], unpriced: [] },
    ...{ cases: [], properties: [], cliffs: [] },
    problems: [],
  };
}
