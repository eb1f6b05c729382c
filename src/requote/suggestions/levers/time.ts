import { addDays, addMonths } from '../../../values/calendar.js';
import { decimal, decimalText } from '../../../values/decimal.js';
import type { CoverPeriod, LossYear, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import { continuityFacts } from '../continuity-facts.js';
import type { LeverSetting } from '../setting.js';

const monthsInYear = 12;

/**
 * The next years at which the book's credit for continuous cover grows. All else equal, and told from today's dates:
 * the unbroken cover began so many years earlier. Where the submission has no loss history, the years bring one, of
 * years without losses, as a history they contradict would be charged.
 */
export function continuousCover(setting: LeverSetting): Change[] {
  const { book, quote, submission, advice } = setting;
  const facts = continuityFacts(quote);
  const line = book.algorithm.find(({ kind }) => kind === 'continuity');
  const page = book.pages[line?.pages?.['relativity'] ?? ''];
  if (facts === null || page?.shape !== 'curve') return [];
  const now = Math.floor(Number(facts.years));
  return page.rows
    .map(({ at }, index) => ({ at: Number(at), grows: grows(page.rows, index) }))
    .filter(
      ({ at, grows: does }) => does && decimal(at).greaterThan(facts.creditedYears) && at > now,
    )
    .slice(0, Number(advice.levels('continuous-cover')[0] ?? 0))
    .map(({ at }) => {
      const inYears = at - now;
      const cleanYears =
        submission.lossHistory?.statement === 'supplied'
          ? 0
          : Math.min(inYears, advice.number('clean-years'));
      return {
        id: `continuous-cover/${at}`,
        lever: 'continuous-cover',
        facts: { unbrokenYears: at, inYears, cleanYears },
        effort: advice.effort('continuous-cover'),
        edit: (before) => ({
          ...before,
          continuity: { periods: longer(before, setting, inYears) },
          ...(cleanYears > 0 && { lossHistory: cleanHistory(before, setting, cleanYears) }),
        }),
      };
    });
}

type Rows = readonly { readonly at: string; readonly value?: string; readonly max?: string }[];

/** True for a point of the curve that is worth more than the one before. */
function grows(rows: Rows, index: number): boolean {
  const value = (row: Rows[number] | undefined): string | undefined => row?.value ?? row?.max;
  const [before, here] = [value(rows[index - 1]), value(rows[index])];
  return before !== undefined && here !== undefined && decimal(here).lessThan(before);
}

/** The periods of the unbroken cover with the first begun `years` earlier, or new ones where cover had lapsed. */
function longer(
  { continuity, inception }: Submission,
  { book }: LeverSetting,
  years: number,
): CoverPeriod[] {
  const line = book.algorithm.find(({ kind }) => kind === 'continuity');
  const terms = book.pages[line?.pages?.['terms'] ?? ''];
  const rows = terms?.shape === 'keyed' ? terms.rows : [];
  const grace = rows.find(({ key }) => key === 'grace-days');
  const graceDays = grace !== undefined && 'value' in grace ? Number(grace.value) : 0;
  const latestFirst = [...(continuity?.periods ?? [])].sort((a, b) => (a.from < b.from ? 1 : -1));
  const chain: CoverPeriod[] = [];
  let start = inception;
  for (const period of latestFirst) {
    if (period.from >= inception) continue;
    if (addDays(period.to, graceDays + 1) < start) break;
    chain.unshift(period);
    if (period.from < start) start = period.from;
  }
  const [first, ...rest] = chain;
  const from = addMonths(first?.from ?? inception, -monthsInYear * years);
  return first === undefined
    ? [{ from, to: addDays(inception, -1), insurer: 'this' }]
    : [{ ...first, from }, ...rest];
}

function cleanHistory(
  { inception }: Submission,
  { quote }: LeverSetting,
  years: number,
): NonNullable<Submission['lossHistory']> {
  const made = Array.from({ length: years }, (_, index): LossYear => {
    const from = addMonths(inception, -monthsInYear * (years - index));
    return { from, insurableTurnover: yearly(quote), losses: [] };
  });
  return { statement: 'supplied', years: made };
}

function yearly({ exposure, period }: LeverSetting['quote']): string {
  return decimal(exposure.insurableTurnover)
    .times(monthsInYear)
    .dividedBy(period.months)
    .toFixed(2);
}

/** The next renewal after a period of continuous cover without a loss. */
export function lossFreeYear({ quote, advice }: LeverSetting): Change[] {
  const years = decimal(continuityFacts(quote)?.years ?? '0');
  const inYears = Math.ceil(quote.period.months / monthsInYear);
  const passed = decimal(quote.period.months).dividedBy(monthsInYear).toDecimalPlaces(2);
  return [
    {
      id: 'loss-free-year',
      lever: 'loss-free-year',
      facts: { unbrokenYears: decimalText(years.plus(passed)), inYears },
      effort: advice.effort('loss-free-year'),
      edit: (before) => before,
    },
  ];
}
