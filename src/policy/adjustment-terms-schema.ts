import * as z from 'zod/mini';
import type { AdjustmentTerms } from '../quoted/adjustment-terms.js';
import { adjustmentSchema } from '../rules/load/adjustment-schema.js';
import { pageSchemaOf } from '../rules/load/page-schema.js';
import { buyerTraits } from '../submission/buyer-traits.js';
import { isRecord, own } from './record-fields-schema.js';

const pageSchema = /*#__PURE__*/ pageSchemaOf(buyerTraits);

/** Terms of the final premium as a stored quote has them: those of a rate book, and its pages by id. */
export const adjustment: z.ZodMiniTransform<AdjustmentTerms> = own<AdjustmentTerms>((value) => {
  if (!isRecord(value)) return false;
  const { pages, ...terms } = value;
  return (
    z.safeParse(adjustmentSchema, terms).success &&
    isRecord(pages) &&
    Object.values(pages).every((page) => z.safeParse(pageSchema, page).success)
  );
});
