import { decimal } from '../../../values/decimal.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import { isInside } from '../../read/range-ends.js';
import type { PageMetadata, Value } from '../../read/rate-book.js';
import { type AllowedRange, checkNumber, notNegative, positive, share } from './allowed-range.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { below, type Place } from './place.js';

const rangeOfUnit: Readonly<Record<Exclude<PageMetadata['unit'], 'key'>, AllowedRange>> = {
  relativity: positive,
  rate: share,
  share,
  days: notNegative,
  money: notNegative,
  number: '(-∞, ∞)',
};

/** Values are numbers their unit allows; `min <= selected <= max`; pages of keys hold keys alone. */
export const rowValues: Check = ({ pages }, report) => {
  for (const draft of pages.values()) {
    if (draft.page.rows.length === 0 && draft.allRows)
      report(below(draft.place, 'rows'), 'no-rows');
    if (draft.page.unit === 'key') keysOnly(draft, report);
    else numbersOnly(draft, rangeOfUnit[draft.page.unit], report);
  }
};

function keysOnly({ page, place, rows }: PageDraft, report: Report): void {
  if (page.shape !== 'keyed')
    report(below(place, 'shape'), 'not-for-keys', { found: `shape ${page.shape}` });
  if (page.monotone !== undefined)
    report(below(place, 'monotone'), 'not-for-keys', { found: 'monotone' });
  if (page.rounding !== undefined)
    report(below(place, 'rounding'), 'not-for-keys', { found: 'rounding' });
  page.rows.forEach((row, index) => {
    if (!('value' in row)) report(rows[index] ?? place, 'not-for-keys', { found: 'min, max' });
  });
}

function numbersOnly({ page, place, rows }: PageDraft, range: AllowedRange, report: Report): void {
  page.rows.forEach((row, index) => {
    const at = rows[index] ?? place;
    const fields = numberFields(row).map(([field, text]) => ({ place: at, field, text }));
    if (fields.filter((field) => checkNumber(field, range, report)).length === fields.length)
      rangeInOrder(row, at, report);
  });
}

/** The fields of a row that hold its value. */
export function numberFields(row: Value): [field: string, text: string][] {
  if ('value' in row) return [['value', row.value]];
  const { min, max, selected } = row;
  return [
    ['min', min],
    ['max', max],
    ...(selected === undefined ? [] : [['selected', selected] as [string, string]]),
  ];
}

function rangeInOrder(row: Value, place: Place, report: Report): void {
  if ('value' in row) return;
  const { min, max, selected, open } = row;
  const isEmpty = open !== undefined && decimal(min).equals(max);
  if (decimal(min).greaterThan(max) || isEmpty) report(place, 'range-reversed', { min, max });
  else if (selected !== undefined && !isInside(selected, row))
    report(below(place, 'selected'), 'selected-outside-range', { selected, min, max });
}

/** True when the value of a row, or its filed range, is written in decimal text. */
export function hasNumber(row: Value): boolean {
  return numberFields(row).every(([, text]) => isDecimalText(text));
}
