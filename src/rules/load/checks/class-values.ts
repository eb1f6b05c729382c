import { countryAttitudes } from '../../read/country-attitudes.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { grades } from '../../read/axis-level.js';
import { keysOf } from './page-roles.js';
import { below, type Place } from './place.js';

/** Entries of a page of keys are rows of the page they point to, grades, or attitudes. */
export const classValues: Check = ({ pages, lines }, report) => {
  for (const { entry } of lines) {
    const classes = pages.get(entry.pages?.['class'] ?? '');
    const target = pages.get(entry.pages?.['rate'] ?? entry.page ?? '');
    if (classes !== undefined && target !== undefined) pointsTo(classes, target, report);
    const publicRates = pages.get(entry.pages?.['public-rate'] ?? '');
    if (classes !== undefined && publicRates !== undefined) pointsTo(classes, publicRates, report);
    const banks = pages.get(entry.pages?.['bank-class'] ?? '');
    const letters = pages.get(entry.pages?.['letter-of-credit'] ?? '');
    if (banks !== undefined && letters !== undefined) pointsTo(banks, letters, report);
    const ratings = pages.get(entry.pages?.['rating-grade'] ?? '');
    if (ratings !== undefined) oneOf(ratings, grades, report);
  }
  const attitudes = pages.get('country-cover');
  if (attitudes !== undefined) oneOf(attitudes, countryAttitudes, report);
};

function pointsTo(classes: PageDraft, target: PageDraft, report: Report): void {
  if (!target.allRows) return;
  const known = keysOf(target.page);
  entriesOf(classes, (value, place) => {
    if (!known.has(value))
      report(place, 'class-unknown', {
        class: value,
        target: target.id,
        known: [...known].join(', ') || '–',
      });
  });
}

function oneOf(page: PageDraft, words: readonly string[], report: Report): void {
  entriesOf(page, (value, place) => {
    if (!words.includes(value))
      report(place, 'unknown-word', { field: 'value', value, known: words.join(', ') });
  });
}

function entriesOf(
  { page, place, rows }: PageDraft,
  check: (value: string, place: Place) => void,
): void {
  if (page.unit !== 'key') return;
  page.rows.forEach((row, index) => {
    if ('value' in row) check(row.value, below(rows[index] ?? place, 'value'));
  });
}
