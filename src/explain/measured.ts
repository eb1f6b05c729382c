import { compareDecimals } from './decimal-text.js';
import type { Format } from './format.js';
import type { Unit } from './guideline-units.js';
import type { Measured } from './language.js';
import type { DecimalText } from '../values/text.js';

type Write = (text: DecimalText, format: Format) => string;

/** How values of each unit are written, and how where that does not tell a value from its level. */
const writers: Readonly<Record<Unit, readonly [coarse: Write, fine: Write]>> = {
  money: [(text, format) => format.wholeMoney(text), (text, format) => format.money(text)],
  percentage: [(text, format) => format.percentage(text), (text) => `${text}%`],
  share: [(text, format) => format.percent(text), (text, format) => format.percent(text, 4)],
  relativity: [(text, format) => format.factor(text), (text, format) => format.number(text, 6)],
  number: [(text, format) => format.number(text, 2), (text, format) => format.number(text, 6)],
};

/** A value against its level, written so that the two differ where the numbers do. */
export function measured(
  [value, level]: readonly [value: DecimalText, level: DecimalText],
  unit: Unit,
  format: Format,
): Measured {
  const [coarse, fine] = writers[unit];
  const write = coarse(value, format) === coarse(level, format) ? fine : coarse;
  return {
    value: write(value, format),
    level: write(level, format),
    beyond: compareDecimals(value, level) < 0 ? 'below' : 'above',
  };
}
