import type { PlacePage, Phrases } from '../language.js';

/** The frame around the English sentences. */
export const phrases: Phrases = {
  title: (status, submission) =>
    `Trade credit insurance quote${submission === null ? '' : ` ${submission}`}: ${status.toLowerCase()}`,
  exclusion: (buyer, turnover, reason) =>
    `Buyer ${buyer} with a turnover of ${turnover} a year is not insured, because ${reason}.`,
  otherStep: (operation, operand, after) =>
    `This step says “${operation} ${operand}”, which leads to ${after}.`,
  otherFinding: (code) => ({
    title: code,
    sentence: () => `The quote carries the finding “${code}”.`,
    remedy: 'Ask the underwriter.',
  }),
  otherGuideline: ({ value, level, beyond }) =>
    `The measured value is ${value}, ${beyond} the guideline's ${level}.`,
  otherRemedy: 'Ask the underwriter.',
  otherAssumption: (input, value) => `“${value}” was assumed for “${input}”.`,
  place: ({ book, edition, pages }) => [`${book} [${edition}]`, ...pages.map(pageText)].join('; '),
};

function pageText({ title, rows, more, basis }: PlacePage): string {
  const read = rows.map(
    ({ row, value, range }) => `${row} = ${value}${range === null ? '' : ` (filed ${range})`}`,
  );
  const rest = more > 0 ? [`${more} more`] : [];
  return `page “${title}”: ${[...read, ...rest].join(', ')} (${basis})`;
}
