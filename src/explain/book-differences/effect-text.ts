import type { PriceBy, PriceEffect } from '../../requote/price-effects.js';
import { movementText } from './change-text.js';
import type { DiffWords } from './diff-words.js';

/**
 * What a premium was and is:
 * `exporter: CNY 442,000.00 → CNY 456,000.00 (+14,000, +3.17%), rate 0.221% → 0.228%`.
 */
export function effectText(
  { id, currency, before, after, movement }: PriceEffect,
  words: DiffWords,
): string {
  const { exactPercent, punctuation, labelled } = words.format;
  const now = priceText(after, currency, words);
  const was = priceText(before, currency, words);
  if (was === now && before.rate === after.rate)
    return labelled(id, now + punctuation.comma + words.unchanged);
  const moved = movement === null ? '' : punctuation.brackets(movementText(movement, words));
  const rates =
    before.rate === null || after.rate === null
      ? ''
      : `${punctuation.comma}${words.rate} ${exactPercent(before.rate)} → ${exactPercent(after.rate)}`;
  return labelled(id, `${was} → ${now}${moved}${rates}`);
}

function priceText(
  { premium, status }: PriceBy,
  currency: string | null,
  { statuses, format }: DiffWords,
): string {
  if (premium === null) return statuses[status];
  const amount = currency === null ? format.exact(premium) : format.exactMoney(premium, currency);
  return status === 'quoted' ? amount : format.remarked(amount, statuses[status]);
}
