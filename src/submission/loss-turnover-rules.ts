import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import { Decimal, decimal, decimalText, roundAmount, sum } from '../values/decimal.js';
import type { LossYear, Money, Turnover } from './submission.js';
import type { IsoDate, Path } from '../values/text.js';
import { type Draft, each } from './draft.js';

/** A loss and the most that can have been lost. */
export interface LossAboveTurnover {
  readonly amount: Money;
  readonly most: Money;
}

/** A past year whose dates and turnover can be read. */
interface TurnoverYear {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly turnover: Decimal;
}

/**
 * Nothing is lost that was not delivered: the losses of a year stand on its deliveries and those of the twelve months
 * before. Where the history does not tell these, they are taken at the year's own pace or at the present or expiring
 * turnover, whichever is most.
 */
export function lossesWithinTurnover(
  years: readonly (Draft<LossYear> | undefined)[],
  turnovers: readonly (Draft<Turnover> | undefined)[],
  found: (at: Path, loss: LossAboveTurnover) => void,
): void {
  const present = turnovers
    .map((turnover) => decimal(turnover?.estimated ?? '0'))
    .reduce((most, each) => Decimal.max(most, each), decimal(0));
  const known = years.flatMap((year) => turnoverYear(year) ?? []);
  each(years, '/lossHistory/years', (year, path) => {
    const own = turnoverYear(year);
    if (own === undefined) return;
    const most = roundAmount(own.turnover.plus(before(own, known, present)));
    const check = (amount: Decimal | string | undefined, at: Path): boolean => {
      if (amount === undefined || !decimal(String(amount)).greaterThan(most)) return false;
      found(at, { amount: decimalText(decimal(String(amount))), most: decimalText(most) });
      return true;
    };
    each(year.losses, `${path}/losses`, (loss, place) => check(loss.gross, `${place}/gross`));
    if (!check(year.largest, `${path}/largest`)) checkTotals(year, path, check);
    check(year.notifiedOverdues, `${path}/notifiedOverdues`);
  });
}

type CheckAmount = (amount: Decimal | string | undefined, at: Path) => boolean;

function checkTotals(year: Draft<LossYear>, path: Path, check: CheckAmount): void {
  const { paid, outstanding, losses } = year;
  const field = paid === undefined ? 'outstanding' : 'paid';
  check(total([paid, outstanding]), `${path}/${field}`);
  const amounts = (losses ?? []).map((loss) => loss?.gross);
  if (amounts.length > 1) check(total(amounts), `${path}/losses`);
}

function total(amounts: readonly (string | undefined)[]): Decimal {
  return sum(amounts.map((amount) => decimal(amount ?? '0')));
}

function turnoverYear(year: Draft<LossYear> | undefined): TurnoverYear | undefined {
  const { from, insurableTurnover } = year ?? {};
  if (year === undefined || from === undefined || insurableTurnover === undefined) return undefined;
  const to = 'to' in year ? year.to : addDays(addMonths(from, 12), -1);
  if (to === undefined || to < from) return undefined;
  return { from, to, turnover: decimal(insurableTurnover) };
}

/** Turnover of the twelve months before a year. */
function before(own: TurnoverYear, known: readonly TurnoverYear[], present: Decimal): Decimal {
  const since = addMonths(own.from, -12);
  const daysOfYear = daysBetween(since, own.from);
  const parts = known.map((year) => {
    const first = year.from > since ? year.from : since;
    const last = year.to < own.from ? year.to : addDays(own.from, -1);
    const days = Math.max(0, daysBetween(first, last) + 1);
    const share = decimal(days).dividedBy(daysBetween(year.from, year.to) + 1);
    return { days, turnover: year.turnover.times(share) };
  });
  const told = Math.min(
    daysOfYear,
    parts.reduce((all, { days }) => all + days, 0),
  );
  const pace = own.turnover.times(daysOfYear).dividedBy(daysBetween(own.from, own.to) + 1);
  const rest = Decimal.max(pace, present)
    .times(daysOfYear - told)
    .dividedBy(daysOfYear);
  return sum(parts.map(({ turnover }) => turnover)).plus(rest);
}
