import type { KeyedPage } from '../rules/read/rate-book.js';
import type { ManualTable } from './manual.js';
import { keyNames, valueNames } from './page-words.js';
import type { Setting } from './setting.js';

const fewRows = 24;

/** A long page that only sorts keys into classes: countries, ratings. It reads best class by class. */
export function isClassPage(page: KeyedPage): boolean {
  return page.unit === 'key' && page.rows.length > fewRows && page.rows.every((row) => !row.note);
}

/** Classes in the order in which the page first names them, each with its keys. */
export function classTable(id: string, page: KeyedPage, setting: Setting): ManualTable {
  const { headings, sentences } = setting.words;
  const nameOf = keyNames(id, page, setting);
  const write = valueNames(id, page, setting);
  const classes = new Map<string, string[]>();
  for (const row of page.rows) {
    const name = nameOf(row.key);
    const value = 'value' in row ? row.value : '';
    const shown = name === null ? row.key : sentences.named(name, row.key);
    const keys = classes.get(value);
    if (keys === undefined) classes.set(value, [shown]);
    else keys.push(shown);
  }
  const sorted = [...classes].sort(([a], [b]) => inOrder(a, b));
  return {
    kind: 'table',
    label: setting.say(page.title),
    columns: [
      { title: headings.class, holds: 'text' },
      { title: headings.members, holds: 'prose' },
    ],
    rows: sorted.map(([value, keys]) => ({
      cells: [[write(value, '')], [keys.join(setting.format.punctuation.between)]],
    })),
  };
}

/** Whole numbers by size, before words in the order of the page. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : Infinity));
  return left === right ? 0 : (left ?? 0) - (right ?? 0);
}
