import { simplified } from '../values/simplified.js';

const zero = /^(?:none|nil|zero|零|无|没有)$/i;
const nothing =
  /^(?:none|nil|null|undefined|n\.?\/?a\.?|not available|not applicable|unknown|not known|tbd|tba|\?+|[-–—]+|无|没有|未知|不详|不明|待定|不适用)$/i;

/** True for a word that means no amount at all: `none`, `nil`, `无`. */
export function saysZero(value: unknown): boolean {
  return typeof value === 'string' && zero.test(simplified(value.trim()));
}

/** True for a word that says that nothing is said, or that there is nothing: `n/a`, `unknown`, `不详`. */
export function saysNothing(value: unknown): boolean {
  return typeof value === 'string' && nothing.test(simplified(value.trim()));
}
