import type { IsoDate } from './text.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A calendar date in English words: `31 March 2026`. */
export function englishDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** A calendar date in Chinese: `2026年3月31日`. */
export function chineseDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
