/** Months as English, German and Spanish ledgers write them, by their first letters. */
const beginnings: readonly string[] = [
  'jan|ene',
  'feb',
  'mar|mär|mae|mrz',
  'apr|abr',
  'may|mai',
  'jun',
  'jul',
  'aug|ago',
  'sep|set',
  'oct|okt',
  'nov',
  'dec|dez|dic',
];

/** Month number of a month's name or abbreviation, or undefined. */
export function monthOf(name: string): number | undefined {
  const start = name.toLowerCase().slice(0, 3);
  if (start.length < 3) return undefined;
  const month = beginnings.findIndex((list) => list.split('|').includes(start)) + 1;
  return month === 0 ? undefined : month;
}
