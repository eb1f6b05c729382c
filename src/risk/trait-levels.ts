import type { LineContext } from './line-context.js';
import type { AssumedInput } from '../quoted/findings.js';
import type { BuyerTrait, TraitLevels } from '../submission/buyer-traits.js';
import type { Trade } from '../submission/submission.js';
import type { StatedIndustry } from '../values/industry-code.js';
import type { Path } from '../values/text.js';

/**
 * The level of each trait of a buyer: as stated, else the seller's, else the book's; empty where none of them says.
 * Buyers of the same levels share one object.
 */
export function levelsOf(trade: Trade, path: Path, context: LineContext): TraitLevels {
  const { traits, log } = context;
  let branch = context.levels;
  for (const [name, trait] of traits)
    branch = branch.to(
      stated(trade, trait, context) ??
        log.assumeIfAny(name as AssumedInput, () => `${path}/${trait.field}`) ??
        '',
    );
  return branch.levels(traits);
}

function stated(
  trade: Trade,
  { field, levels, seller }: BuyerTrait,
  { policyholder, isic }: LineContext,
): string | undefined {
  const own = trade[field as keyof Trade] as StatedIndustry | undefined;
  const of = seller === undefined ? undefined : policyholder?.[seller];
  const found = own ?? (of as StatedIndustry | undefined);
  return found !== undefined && levels === 'industry' ? isic(found) : (found as string);
}
