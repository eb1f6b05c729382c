import { recordOfKinds } from '../gate/kinds-schema.js';
import * as z from 'zod/mini';
import { readSentence } from '../contract/sentence-field.js';
import { type ShapeOf, field, list, optional, record } from '../gate/field-schema.js';
import { industryField } from '../gate/industry-schema.js';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { schemaProblems } from '../gate/schema-problems.js';
import {
  date,
  fewItems,
  id,
  money,
  positiveMoney,
  rate,
  text,
} from '../submission/schema-fields.js';
import type { Buyer, Cover } from '../submission/submission.js';
import type { Issue } from '../values/issues.js';
import { approval } from './binding-schema.js';
import type {
  BuyerEndorsement,
  CoverEndorsement,
  Endorsement,
  LimitEndorsement,
  SectorEndorsement,
  SurchargeEndorsement,
  TurnoverEndorsement,
  UndoEndorsement,
} from './endorsement.js';

const sentence = field({ format: 'text', example: 'Two invoices 30 days late' }, readSentence);
const common = {
  on: date,
  from: optional(date),
  reason: sentence,
  by: optional(text('A. Underwriter')),
};
/** A record that is read with the submission it belongs to. */
const anyRecord = z.record(z.string(), z.unknown());

/** The shapes of endorsements by kind; buyer and cover are read with the submission. */
export const endorsementShape = recordOfKinds('kind', [
  record({
    ...{ kind: z.literal('buyer'), ...common },
    buyer: anyRecord as unknown as z.ZodMiniType<Buyer>,
  } satisfies ShapeOf<BuyerEndorsement>),
  record({
    ...{ kind: z.literal('limit'), ...common, buyer: id },
    decision: z.enum(['asked', 'granted', 'cut', 'withdrawn']),
    ...{ limit: optional(money), expires: optional(date) },
  } satisfies ShapeOf<LimitEndorsement>),
  record({
    ...{ kind: z.literal('cover'), ...common },
    cover: anyRecord as unknown as z.ZodMiniType<Cover>,
    approval: optional(approval),
  } satisfies ShapeOf<CoverEndorsement>),
  record({
    ...{ kind: z.literal('turnover'), ...common, estimated: positiveMoney },
  } satisfies ShapeOf<TurnoverEndorsement>),
  record({
    ...{ kind: z.literal('sector'), ...common },
    sector: industryField({ format: 'industry', example: '2610' }),
    outlook: z.enum(['improving', 'stable', 'deteriorating']),
  } satisfies ShapeOf<SectorEndorsement>),
  record({
    ...{ kind: z.literal('surcharge'), ...common, rate },
    triggers: optional(list(text('loss-ratio'), fewItems)),
  } satisfies ShapeOf<SurchargeEndorsement>),
  record({
    ...{ kind: z.literal('undo'), ...common, change: text('E-1') },
  } satisfies ShapeOf<UndoEndorsement>),
]);

/** An endorsement whose fields are well formed, or what is wrong with it. */
export type EndorsementReading =
  | { readonly ok: true; readonly endorsement: Endorsement }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads an endorsement field by field; buyer and cover are read with the submission. Never throws. */
export function readEndorsement(input: unknown): EndorsementReading {
  const plain = plainJson(input);
  const other = otherRecord(plain.value, 'endorsement');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (!plain.complete) return { ok: false, issues: issuesOf(plain.problems) };
  const reading = z.safeParse(endorsementShape, plain.value);
  if (reading.success && plain.problems.length === 0)
    return { ok: true, endorsement: reading.data as Endorsement };
  const known = new Set(plain.problems.map(({ path }) => path));
  const found = (reading.error?.issues ?? [])
    .flatMap((issue) => schemaProblems(issue, plain.value))
    .filter(({ path }) => !known.has(path));
  return { ok: false, issues: issuesOf([...plain.problems, ...found]) };
}
