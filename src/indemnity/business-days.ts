import { dayNumber, fromDayNumber } from '../values/calendar.js';
import type { IsoDate } from '../values/text.js';

/** Days that are no business days, and weekend days that are. */
export interface BusinessCalendar {
  readonly holidays: ReadonlySet<number>;
  readonly workdays: ReadonlySet<number>;
}

/** A calendar from lists of dates. */
export function businessCalendar(
  holidays: readonly IsoDate[],
  workdays: readonly IsoDate[],
): BusinessCalendar {
  return {
    holidays: new Set(holidays.map(dayNumber)),
    workdays: new Set(workdays.map(dayNumber)),
  };
}

/** The day `count` business days after a date, which itself does not count; with 0 the date itself. */
export function addBusinessDays(date: IsoDate, count: number, calendar: BusinessCalendar): IsoDate {
  let day = dayNumber(date);
  for (let left = count; left > 0;) {
    day += 1;
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return fromDayNumber(day);
}

/** Day 0, the first of January 1970, was a Thursday. */
function isBusinessDay(day: number, { holidays, workdays }: BusinessCalendar): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5 ? !holidays.has(day) : workdays.has(day);
}
