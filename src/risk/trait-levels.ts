import type { LineContext } from './line-context.js';
import type { AssumedInput } from '../quoted/findings.js';
import { lookUpKey } from '../rules/read/look-up.js';
import type { BuyerTrait, TraitLevels } from '../submission/buyer-traits.js';
import type { Trade } from '../submission/submission.js';
import type { Path } from '../values/text.js';

/** The level of each trait of a buyer: as stated, else the seller's, else the book's; empty where none of them says. */
export function levelsOf(trade: Trade, path: Path, context: LineContext): TraitLevels {
  const levels: Record<string, string> = {};
  for (const [name, trait] of Object.entries(context.traits))
    levels[name] =
      stated(trade, trait, context) ?? assumed(name, `${path}/${trait.field}`, context);
  return levels as TraitLevels;
}

function stated(
  trade: Trade,
  { field, seller }: BuyerTrait,
  { submission }: LineContext,
): string | undefined {
  const own = trade[field as keyof Trade] as string | undefined;
  if (own !== undefined || seller === undefined) return own;
  return submission.policyholder?.[seller] as string | undefined;
}

function assumed(name: string, path: Path, { book, log }: LineContext): string {
  const isAssumed = lookUpKey(book, 'assumptions', name) !== undefined;
  return isAssumed ? log.assume(name as AssumedInput, path) : '';
}
