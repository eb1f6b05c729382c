import * as z from 'zod/mini';
import { bookLimits } from './book-limits.js';
import type { Exactly, Fields } from './exact-schema.js';
import type { Tier } from '../read/rate-book.js';
import type { PerilCover, PoliticalPerils } from '../../submission/submission.js';
import { daysSchema, decimalSchema, idSchema, noteSchema, textSchema } from './text-schema.js';

const perilSchema = z.strictObject({
  insured: z.exactOptional(z.boolean()),
  insuredPercentage: z.exactOptional(decimalSchema),
  waitingPeriodDays: z.exactOptional(daysSchema),
} satisfies Fields<PerilCover>);

const perilsSchema = z.strictObject({
  transfer: z.exactOptional(perilSchema),
  war: z.exactOptional(perilSchema),
  licence: z.exactOptional(perilSchema),
  'public-default': z.exactOptional(perilSchema),
  repudiation: z.exactOptional(perilSchema),
} satisfies Fields<PoliticalPerils>);

const coverSchema = z.strictObject({
  insuredPercentage: z.exactOptional(decimalSchema),
  discretionaryInsuredPercentage: z.exactOptional(decimalSchema),
  discretionaryLimit: z.exactOptional(decimalSchema),
  nonQualifyingLoss: z.exactOptional(decimalSchema),
  eachLoss: z.exactOptional(decimalSchema),
  aggregateFirstLoss: z.exactOptional(decimalSchema),
  aggregateFirstLossShare: z.exactOptional(decimalSchema),
  maximumLiability: z.exactOptional(decimalSchema),
  maximumLiabilityMultiple: z.exactOptional(decimalSchema),
  maximumTermsDays: z.exactOptional(daysSchema),
  maximumExtensionDays: z.exactOptional(daysSchema),
  waitingPeriodDays: z.exactOptional(daysSchema),
  politicalRisk: z.exactOptional(z.boolean()),
  politicalPerils: z.exactOptional(perilsSchema),
  insolvencyOnly: z.exactOptional(z.boolean()),
  preShipment: z.exactOptional(z.boolean()),
} satisfies Fields<Tier['cover']>);

const schema = z.strictObject({
  id: idSchema,
  title: textSchema,
  description: textSchema,
  services: z.exactOptional(textSchema),
  minimumTurnover: z.exactOptional(decimalSchema),
  maximumTurnover: z.exactOptional(decimalSchema),
  cover: coverSchema,
  references: z.array(idSchema).check(z.maxLength(bookLimits.citations, 'too-many-entries')),
  note: noteSchema,
} satisfies Fields<Tier>);

/** A ready-made cover. */
export const tierSchema: Exactly<Tier, typeof schema> = schema;
