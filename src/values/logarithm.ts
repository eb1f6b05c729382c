import { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './exact-decimal.js';

/** Isolated from what a host sets on the shared constructor. */
const Reference = /*#__PURE__*/ DecimalJs.clone({ defaults: true, precision: 40, rounding: 4 });

/** The natural logarithm of a number above zero, to 40 significant digits. */
export function logarithm(number: Decimal): Decimal {
  return new Decimal(Reference.ln(number.toFixed()).toFixed());
}
