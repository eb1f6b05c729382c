/** Months as ledgers write them in English and the languages of western Europe, by their first letters. */
const beginnings: readonly string[] = [
  'jan|ene|gen',
  'feb|fév|fev',
  'mar|mär|mae|mrz|mrt|maa',
  'apr|abr|avr',
  'may|mai|mag|mei',
  'jun|giu|juin',
  'jul|lug|juil',
  'aug|ago|aoû|aou',
  'sep|set',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|dic|déc',
];

/** Month number of a month's name or abbreviation, or undefined. */
export function monthOf(name: string): number | undefined {
  const text = name.toLowerCase();
  if (text.length < 3) return undefined;
  const start = text.startsWith('jui') ? text.slice(0, 4) : text.slice(0, 3);
  const month = beginnings.findIndex((list) => list.split('|').includes(start)) + 1;
  return month === 0 ? undefined : month;
}
