import { addDays, addMonths, daysBetween } from '../values/calendar.js';
import { divideHalfUp, scaled, scaledSum, unscaled } from '../values/scaled-amount.js';
import type { LossYear, Money, Turnover } from './submission.js';
import type { IsoDate, Path } from '../values/text.js';
import { type Draft, each } from './draft.js';

/** A loss and the most that can have been lost. */
export interface LossAboveTurnover {
  readonly amount: Money;
  readonly most: Money;
}

/** A past year whose dates and turnover can be read; the turnover in hundred-millionths. */
interface TurnoverYear {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly turnover: bigint;
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
  const present = turnovers.map((turnover) => scaled(turnover?.estimated)).reduce(larger, 0n);
  const known = years.flatMap((year) => turnoverYear(year) ?? []);
  each(years, '/lossHistory/years', (year, path) => {
    const own = turnoverYear(year);
    if (own === undefined) return;
    const most = own.turnover + before(own, known, present);
    const check = (amount: bigint, at: Path): boolean => {
      if (amount <= most) return false;
      found(at, { amount: unscaled(amount), most: unscaled(most) });
      return true;
    };
    each(year.losses, `${path}/losses`, (loss, at) => check(scaled(loss.gross), `${at}/gross`));
    if (!check(scaled(year.largest), `${path}/largest`)) checkTotals(year, path, check);
    check(scaled(year.notifiedOverdues), `${path}/notifiedOverdues`);
  });
}

type CheckAmount = (amount: bigint, at: Path) => boolean;

function checkTotals(year: Draft<LossYear>, path: Path, check: CheckAmount): void {
  const { paid, outstanding, losses } = year;
  const field = paid === undefined ? 'outstanding' : 'paid';
  check(scaledSum([paid, outstanding]), `${path}/${field}`);
  const amounts = (losses ?? []).map((loss) => loss?.gross);
  if (amounts.length > 1) check(scaledSum(amounts), `${path}/losses`);
}

function turnoverYear(year: Draft<LossYear> | undefined): TurnoverYear | undefined {
  const { from, insurableTurnover } = year ?? {};
  if (year === undefined || from === undefined || insurableTurnover === undefined) return undefined;
  const to = 'to' in year ? year.to : addDays(addMonths(from, 12), -1);
  if (to === undefined || to < from) return undefined;
  return { from, to, turnover: scaled(insurableTurnover) };
}

/** Turnover of the twelve months before a year. */
function before(own: TurnoverYear, known: readonly TurnoverYear[], present: bigint): bigint {
  const since = addMonths(own.from, -12);
  const daysOfYear = daysBetween(since, own.from);
  const parts = known.map((year) => {
    const first = year.from > since ? year.from : since;
    const last = year.to < own.from ? year.to : addDays(own.from, -1);
    const days = Math.max(0, daysBetween(first, last) + 1);
    return { days, turnover: ofDays(year, days) };
  });
  const told = Math.min(
    daysOfYear,
    parts.reduce((all, { days }) => all + days, 0),
  );
  const rest = larger(ofDays(own, daysOfYear), present) * BigInt(daysOfYear - told);
  return parts.reduce(
    (sum, { turnover }) => sum + turnover,
    divideHalfUp(rest, BigInt(daysOfYear)),
  );
}

/** What is delivered in so many days at the pace of a year. */
function ofDays({ from, to, turnover }: TurnoverYear, days: number): bigint {
  return divideHalfUp(turnover * BigInt(days), BigInt(daysBetween(from, to) + 1));
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
