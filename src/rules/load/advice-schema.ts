import * as z from 'zod/mini';
import {
  answerValues,
  type AdvisedRule,
  type AnswerInput,
  leverValues,
  ruleValues,
  type StructureTerm,
  structureValues,
} from '../read/advice-lines.js';
import type {
  AdvisedLever,
  AdviceRule,
  AdvisedStructure,
  BookAdvice,
  PlausibleAnswers,
} from '../read/book-advice.js';
import type { LeverId } from '../read/levers.js';
import { bookLimits } from './book-limits.js';
import type { Fields } from './exact-schema.js';
import { idSchema, keySchema, noteSchema } from './text-schema.js';

const line = {
  values: z.array(keySchema).check(z.maxLength(bookLimits.adviceValues, 'too-many-entries')),
  basis: z.enum(['sourced', 'standard', 'judgement']),
  references: z.array(idSchema).check(z.maxLength(bookLimits.citations, 'too-many-entries')),
  note: noteSchema,
};

function namesOf<Name extends string>(lines: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(lines) as Name[];
}

function listOf<Member extends z.ZodMiniType>(member: Member) {
  return z.array(member).check(z.maxLength(bookLimits.adviceLines, 'too-many-entries'));
}

const lever = z.strictObject({
  id: z.enum(namesOf<LeverId>(leverValues)),
  effort: z.int().check(z.minimum(1), z.maximum(5)),
  ...line,
} satisfies Fields<AdvisedLever>);

const structure = z.strictObject({
  id: z.enum(namesOf<StructureTerm>(structureValues)),
  ...line,
} satisfies Fields<AdvisedStructure>);

const answers = z.strictObject({
  id: z.enum(namesOf<AnswerInput>(answerValues)),
  ...line,
} satisfies Fields<PlausibleAnswers>);

const rule = z.strictObject({
  id: z.enum(namesOf<AdvisedRule>(ruleValues)),
  ...line,
} satisfies Fields<AdviceRule>);

/** The shape of what a book says of its advice. */
export const adviceSchema = /*#__PURE__*/ z.strictObject({
  levers: listOf(lever),
  structures: listOf(structure),
  answers: listOf(answers),
  rules: listOf(rule),
} satisfies Fields<BookAdvice>);
