import type { DecimalText } from '../values/text.js';

/** Decimal text with commas between thousands: `1,250,000.50`. */
export function grouped(text: DecimalText): string {
  const [whole = '', fraction] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A share of one as a percentage, all its digits: `0.125` is `12.5%`. */
export function percentText(share: DecimalText): string {
  const [whole = '', fraction = ''] = share.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const percent = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${percent.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '')}%`;
}
