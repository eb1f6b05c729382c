import * as z from 'zod/mini';
import { inputLimits } from '../gate/input-limits.js';
import type { Buyer, BuyerGroup, LetterOfCredit, Trade } from './submission.js';
import type { BuyerTraits, TraitField } from './buyer-traits.js';
import { type ItemOf, type ShapeOf, list, optional, record } from '../gate/field-schema.js';
import type { StatedIndustry } from '../values/industry-code.js';
import type { LevelSet } from './level-set.js';
import {
  attributes,
  country,
  currency,
  fewItems,
  flag,
  grade,
  id,
  industry,
  manyItems,
  money,
  pastDays,
  share,
  termsDays,
  text,
  whole,
} from './schema-fields.js';

/** The fields of the traits: those of the library's own as the type of a buyer says. */
type TraitFields = {
  [Field in TraitField]: undefined extends Trade[Field]
    ? z.ZodMiniExactOptional<z.core.$ZodType<NonNullable<Trade[Field]>>>
    : z.core.$ZodType<Trade[Field]>;
};

/** The lists of buyers a submission may hold, with a field for each trait. */
export function buyerLists(traits: BuyerTraits) {
  const trade = { ...traitFields(traits), ...terms } satisfies ShapeOf<Trade>;
  const buyer = record({ id, ...trade, ...ofBuyer } satisfies ShapeOf<Buyer>);
  const group = record({ id, ...trade, ...ofGroup } satisfies ShapeOf<BuyerGroup>);
  return {
    buyers: optional(list(buyer, inputLimits.items)),
    buyerGroups: optional(list(group, manyItems)),
  };
}

const letterOfCredit = record({
  issuingBankCountry: optional(country),
  confirmed: optional(flag),
} satisfies ShapeOf<LetterOfCredit>);

const terms = {
  letterOfCredit: optional(letterOfCredit),
  termsDays: optional(termsDays),
  currency: optional(currency),
  gradeBasis: optional(z.enum(['country-peers', 'global'])),
  requestedLimit: optional(money),
  approvedLimit: optional(money),
  attributes: optional(attributes),
};

const overdue = record({
  days: pastDays,
  amount: money,
  disputed: optional(flag),
} satisfies ShapeOf<ItemOf<Buyer['overdue']>>);

const ofBuyer = {
  kind: optional(z.enum(['company', 'public', 'consumer'])),
  related: optional(flag),
  grade: optional(grade),
  rating: optional(text('BBB-')),
  turnover: optional(money),
  balance: optional(money),
  peakBalance: optional(money),
  overdue: optional(list(overdue, fewItems)),
  group: optional(id),
};

const gradeShare = record({ grade, share } satisfies ShapeOf<ItemOf<BuyerGroup['gradeMix']>>);

const ofGroup = {
  count: optional(whole(1, 10_000_000, 250)),
  turnover: optional(money),
  balance: optional(money),
  gradeMix: optional(list(gradeShare, fewItems)),
};

function traitFields(traits: BuyerTraits): TraitFields {
  const fields = Object.values(traits).map(({ field, levels, required }) => {
    const level = levelField(levels);
    return [field, required === true ? level : optional(level)];
  });
  return Object.fromEntries(fields) as TraitFields;
}

function levelField(levels: LevelSet): z.core.$ZodType<StatedIndustry> {
  if (levels === 'country') return country;
  return levels === 'industry' ? industry : z.enum(levels);
}
