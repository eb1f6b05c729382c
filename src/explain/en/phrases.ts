import type { SelectionRule, Source } from '../../rules/read/source.js';
import type { PlacePage, Phrases } from '../language.js';
import { besideLevel } from './beside-level.js';
import { textOf } from '../stated-facts.js';

const rules: Readonly<Record<SelectionRule, string>> = {
  selected: 'selected in the manual',
  midpoint: 'midpoint',
  interpolated: 'interpolated',
};

/** Ends that do not belong to a range. */
const openEnds = {
  min: ' (the lower end excluded)',
  max: ' (the upper end excluded)',
  both: ' (both ends excluded)',
} as const;

/** The frame around the English sentences. */
export const phrases: Phrases = {
  title: (status, submission) =>
    `Trade credit insurance quote${submission === null ? '' : ` ${submission}`}: ${status.toLowerCase()}`,
  unreadable: 'Trade credit insurance quote: cannot be read',
  exclusion: (buyer, turnover, reason) =>
    `Buyer ${buyer} with a turnover of ${turnover} a year is not insured, because ${reason}.`,
  otherStep: (operation, operand, after) =>
    `This step says “${operation} ${operand}”, which leads to ${after}.`,
  otherFinding: (code) => ({
    title: code,
    sentence: () => `The quote carries the finding “${code}”.`,
    remedy: 'Ask the underwriter.',
  }),
  otherGuideline: ({ value, ...against }) =>
    `The measured value is ${value}, ${besideLevel(against)}.`,
  otherRemedy: 'Ask the underwriter.',
  otherAssumption: (input, value) => `“${value}” was assumed for “${input}”.`,
  place: ({ book, edition, pages }) => [`${book} [${edition}]`, ...pages.map(pageText)].join('; '),
  anyOther: (row, key) => `${row} (any other: ${key})`,
  filed: (source, { min, max, open }) =>
    [`filed ${min} to ${max}${open === undefined ? '' : openEnds[open]}`, ...selected(source)].join(
      ', ',
    ),
  insideRanges: (count, filing) =>
    `${count === 1 ? 'The value' : `All ${count} values`} taken from a filed range ${count === 1 ? 'lies' : 'lie'} inside it${filing === null ? '' : ` (filing ${filing})`}.`,
};

/** By which rule, or by whom and why; nothing in quotes that do not say. */
function selected({ rule, value, calculated, calculatedBy, selection }: Source): string[] {
  if (selection === undefined || calculated === undefined) return ruled(textOf(rules, rule), value);
  return [
    ...ruled(textOf(rules, calculatedBy), calculated),
    `selected ${value} by ${selection.authority}: ${selection.reason}`,
  ];
}

function ruled(rule: string | undefined, value: string): string[] {
  return rule === undefined ? [] : [`${rule} ${value}`];
}

function pageText({ title, rows, more, basis }: PlacePage): string {
  const read = rows.map(
    ({ row, value, filed }) => `${row} = ${value}${filed === null ? '' : ` (${filed})`}`,
  );
  const rest = more > 0 ? [`${more} more`] : [];
  return `page “${title}”: ${[...read, ...rest].join(', ')} (${basis})`;
}
