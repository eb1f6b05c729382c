import type { DecimalText } from '../values/text.js';
import type { Format } from './format.js';

/** Whether a change is too small for the digits a share is written with. */
export function writtenAsNothing(change: DecimalText, format: Format): boolean {
  return format.percent(change.replace('-', '')) === format.percent('0');
}
