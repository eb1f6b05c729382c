import * as z from 'zod/mini';
import { canonicalTag } from '../values/locale.js';
import type { Text } from '../values/text.js';
import { type Refusal, refuse } from './problem.js';
import { type Context, readPart } from './record-schema.js';

/** A text by canonical language tags, in English at least; each is read by `sentence`. */
export function textByLanguage(sentence: z.core.$ZodType<string>): z.ZodMiniTransform<Text> {
  return z.transform((value: unknown, context: Context): Text => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refused(refuse(value === undefined ? 'missing' : 'not-record', value), context, []);
    const texts: Record<string, string> = {};
    for (const [tag, text] of Object.entries({ en: undefined, ...value })) {
      if (canonicalTag(tag) !== tag) refused(notLanguage(tag), context, [tag]);
      texts[tag] = readPart(sentence, text, { issues: context.issues, step: tag });
    }
    return texts as unknown as Text;
  });
}

function notLanguage(tag: string): Refusal {
  const rename = canonicalTag(tag);
  const { code, facts } = refuse('not-language', tag);
  return rename === undefined ? { code, facts } : { code, facts, rename };
}

function refused(refusal: Refusal, context: Context, path: PropertyKey[]): never {
  context.issues.push({ code: 'custom', input: undefined, params: { ...refusal }, path });
  return z.NEVER;
}
