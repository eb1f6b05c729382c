import type { Turnover } from './submission.js';
import type { IsoDate, Path } from '../values/text.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';
import { scaled, scaledSum, unscaled } from '../values/scaled-amount.js';

/** The exclusions are part of the turnover, and past years are past and listed once. `at` is where the turnover stands. */
export function consistentTurnover(
  { estimated, exclusions, pastYears }: Draft<Turnover>,
  { at, asOf }: { readonly at: Path; readonly asOf: IsoDate | undefined },
  report: RuleReport,
): void {
  const excluded = scaledSum((exclusions ?? []).map((exclusion) => exclusion?.amount));
  if (estimated !== undefined && excluded > scaled(estimated)) {
    const facts = { sum: unscaled(excluded), most: estimated };
    report(`${at}/exclusions`, 'exclusions-above-turnover', facts);
  }
  const years = new Set<number>();
  each(pastYears, `${at}/pastYears`, ({ year }, path) => {
    if (year === undefined) return;
    if (years.has(year)) report(`${path}/year`, 'duplicate-year', { year });
    if (asOf !== undefined && year > Number(asOf.slice(0, 4)))
      report(`${path}/year`, 'after-as-of', { date: year, most: asOf });
    years.add(year);
  });
}
