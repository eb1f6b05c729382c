import { decimal, type Decimal } from '../values/decimal.js';
import { addDays, addMonths, isIsoDate } from '../values/calendar.js';
import type { IsoDate, Path } from '../values/text.js';
import type { AdjustmentBasis } from './adjustment-basis.js';
import type { AdjustmentReport } from './adjustment-issue.js';
import type { Declarations, DeclaredTurnover } from './declarations.js';

/** A declared line with its days. */
export interface PlacedLine {
  readonly path: Path;
  /** Number of the declaration and of the line in it, from 1. */
  readonly declaration: number;
  readonly line: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly country: string;
  readonly currency: string;
  readonly turnover: Decimal;
  readonly corrects: boolean;
}

/** Days with a first and a last one. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Last day of cover: the day of a cancellation, else the expiry. */
export function endOfCover({ period }: AdjustmentBasis, { cancellation }: Declarations): IsoDate {
  return cancellation !== undefined && cancellation.on < period.expiry
    ? cancellation.on
    : period.expiry;
}

/** Every line with its days, in the order of the declarations; a line whose days are wrong is reported and left out. */
export function placedLines(
  declarations: Declarations,
  basis: AdjustmentBasis,
  report: AdjustmentReport,
): PlacedLine[] {
  const cover = { from: basis.period.inception, to: endOfCover(basis, declarations) };
  return declarations.declarations.flatMap(({ lines }, index) =>
    lines.flatMap((line, place) => {
      const path = `/declarations/${index}/lines/${place}`;
      const span = spanOf(line, path, report);
      const within = span && withinCover(span, { cover, path, month: line.month, report });
      if (!within) return [];
      const { country, currency = basis.currency, turnover, corrects = false } = line;
      const placed: PlacedLine = {
        ...{ path, declaration: index + 1, line: place + 1, ...within },
        ...{ country, currency, turnover: decimal(turnover), corrects },
      };
      return [placed];
    }),
  );
}

function spanOf(
  { month, from, to }: DeclaredTurnover,
  path: Path,
  report: AdjustmentReport,
): Span | null {
  if (month !== undefined) {
    if (from !== undefined || to !== undefined) report(path, 'span-stated-twice');
    else if (isMonth(month)) return monthSpan(month);
    else report(`${path}/month`, 'month-malformed', { value: JSON.stringify(month) });
    return null;
  }
  if (from === undefined || to === undefined) report(path, 'span-not-stated');
  else if (from > to) report(`${path}/to`, 'span-reversed', { from, to });
  else return { from, to };
  return null;
}

/** True for a month of the calendar, as `2026-07`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && isIsoDate(`${text}-01`);
}

/** The days of a month. */
export function monthSpan(month: string): Span {
  const from = `${month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

interface Within {
  readonly cover: Span;
  readonly path: Path;
  readonly month: string | undefined;
  readonly report: AdjustmentReport;
}

/** A month counts with its days of cover; stated days must all be days of cover. */
function withinCover({ from, to }: Span, { cover, path, month, report }: Within): Span | null {
  const whole = month !== undefined;
  if (whole ? to < cover.from : from < cover.from) {
    const at = `${path}/${whole ? 'month' : 'from'}`;
    report(at, 'declared-before-inception', { date: from, inception: cover.from });
    return null;
  }
  if (whole ? from > cover.to : to > cover.to) {
    const at = `${path}/${whole ? 'month' : 'to'}`;
    report(at, 'declared-after-end', { date: whole ? from : to, end: cover.to });
    return null;
  }
  return {
    from: from < cover.from ? cover.from : from,
    to: to > cover.to ? cover.to : to,
  };
}
