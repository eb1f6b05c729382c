import { decimal } from '../values/decimal.js';
import { addDays, addMonths } from '../values/calendar.js';
import { minorUnits } from '../values/money.js';
import type { AdjustmentTerms } from '../quoted/adjustment-terms.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { AdjustmentReport } from './adjustment-issue.js';
import type { Declarations } from './declarations.js';
import type { PlacedLine } from './placed-lines.js';

const longestMonths: Readonly<Record<AdjustmentTerms['declared'], number | null>> = {
  monthly: 1,
  quarterly: 3,
  annually: null,
};

/** What must hold for each declared line by itself. */
export function lineRules(
  lines: readonly PlacedLine[],
  { basis, declarations }: { basis: AdjustmentBasis; declarations: Declarations },
  report: AdjustmentReport,
): void {
  const known = [...basis.countries].sort().join(', ');
  for (const line of lines) {
    const { path, country, currency, to } = line;
    const declaredOn = declarations.declarations[line.declaration - 1]?.declaredOn ?? to;
    if (!basis.countries.has(country))
      report(`${path}/country`, 'country-not-in-policy', { country, known });
    const decimals = minorUnits(currency) ?? 0;
    if (line.turnover.decimalPlaces() > decimals)
      report(`${path}/turnover`, 'beyond-minor-unit', {
        value: line.turnover.toFixed(),
        currency,
        decimals,
      });
    if (to > declaredOn) report(path, 'declared-ahead', { to, declaredOn });
    spanRules(line, basis, report);
  }
}

function spanRules(
  { path, from, to, currency }: PlacedLine,
  { terms, exchange, segments, currency: own }: AdjustmentBasis,
  report: AdjustmentReport,
): void {
  const months = longestMonths[terms.declared];
  const longest = months === null ? to : addDays(addMonths(from, months), -1);
  if (to > longest) report(path, 'span-too-long', { from, to, longest });
  if (currency !== own && exchange !== null && from.slice(0, 7) !== to.slice(0, 7))
    report(path, 'span-crosses-month', { from, to, currency });
  const change = segments.find((segment) => segment.from > from && segment.from <= to);
  if (change !== undefined)
    report(path, 'span-crosses-rate-change', {
      date: change.from,
      before: addDays(change.from, -1),
    });
}

/**
 * What must hold between the lines: no days of a country and currency are declared twice, and a correction has
 * something to correct.
 */
export function repeatRules(lines: readonly PlacedLine[], report: AdjustmentReport): void {
  const first = new Map<string, PlacedLine>();
  const kept = new Map<string, PlacedLine[]>();
  for (const line of lines) {
    const { path, country, currency, from, to, corrects } = line;
    const [place, span] = [`${country} ${currency}`, `${country} ${currency} ${from} ${to}`];
    const known = first.get(span);
    if (corrects) {
      if (known === undefined || known.declaration === line.declaration)
        report(path, 'nothing-to-correct', { country, currency, from, to });
      continue;
    }
    if (known === undefined) first.set(span, line);
    const group = kept.get(place);
    if (group === undefined) kept.set(place, [line]);
    else group.push(line);
  }
  for (const group of kept.values()) overlaps(group, report);
}

function overlaps(lines: readonly PlacedLine[], report: AdjustmentReport): void {
  const byDay = [...lines].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let last = byDay[0];
  for (const line of byDay.slice(1)) {
    if (last !== undefined && line.from <= last.to) {
      const [earlier, later] = inOrder(last, line);
      const { path, country, currency, from, to } = later;
      report(path, 'declared-twice', { country, currency, from, to, first: earlier.path });
    }
    if (last === undefined || line.to > last.to) last = line;
  }
}

function inOrder(a: PlacedLine, b: PlacedLine): readonly [PlacedLine, PlacedLine] {
  const before = a.declaration === b.declaration ? a.line < b.line : a.declaration < b.declaration;
  return before ? [a, b] : [b, a];
}

/** Amounts of the policy's currency have no more decimals than it has. */
export function amountRule(
  value: string,
  { path, currency }: { path: string; currency: string },
  report: AdjustmentReport,
): void {
  const decimals = minorUnits(currency) ?? 0;
  if (decimal(value).decimalPlaces() > decimals)
    report(path, 'beyond-minor-unit', { value, currency, decimals });
}
