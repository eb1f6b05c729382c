import { decimal, decimalText } from '../../values/decimal.js';
import type { PriceBy, PriceEffect } from '../../requote/price-effects.js';
import { movementText } from './change-text.js';
import type { DiffWords } from './diff-words.js';

/** What a premium was and is: `exporter: CNY 442000.00 → 456000.00 (+14000, +3.17 %), rate 0.221 % → 0.228 %`. */
export function effectText(
  { id, currency, before, after, movement }: PriceEffect,
  words: DiffWords,
): string {
  const now = priceText(after, currency, words);
  if (priceText(before, currency, words) === now && before.rate === after.rate)
    return `${id}${words.colon}${now}${words.comma}${words.unchanged}`;
  const premiums = `${priceText(before, currency, words)} → ${now}`;
  const moved = movement === null ? '' : words.brackets(movementText(movement, words));
  const rates =
    before.rate === null || after.rate === null
      ? ''
      : `${words.comma}${words.rate} ${percent(before.rate)} → ${percent(after.rate)}`;
  return `${id}${words.colon}${premiums}${moved}${rates}`;
}

function priceText(
  { premium, status }: PriceBy,
  currency: string | null,
  { statuses, brackets }: DiffWords,
): string {
  if (premium === null) return statuses[status];
  const amount = `${currency ?? ''} ${premium}`.trim();
  return status === 'quoted' ? amount : `${amount}${brackets(statuses[status])}`;
}

function percent(rate: string): string {
  return `${decimalText(decimal(rate).times(100))} %`;
}
