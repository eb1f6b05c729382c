import { cellText } from '../cells/cell-text.js';
import { headerText } from './header-text.js';

/**
 * Place of a header that a caller names: the header itself, or one that differs from it only by case, spaces and
 * punctuation; `#3` is the third column where a header is empty or repeated. Below 0 when there is none.
 */
export function placeOf(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  if (exact >= 0) return exact;
  const cleaned = header.findIndex((each) => cellText(each) === cellText(name));
  if (cleaned >= 0) return cleaned;
  const [key = ''] = headerText(name).keys;
  const similar = key === '' ? -1 : header.findIndex((each) => headerText(each).keys[0] === key);
  if (similar >= 0) return similar;
  const number = Number(/^#(\d{1,4})$/.exec(name.trim())?.[1] ?? 0);
  return number >= 1 && number <= header.length ? number - 1 : -1;
}
