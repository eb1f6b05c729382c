import * as z from 'zod/mini';
import { type IndustryCode, isicTargets, type StatedIndustry } from '../values/industry-code.js';
import { type IndustryScheme, schemeNames } from '../values/scheme-names.js';
import { type CodeField, readIndustry } from './code-fields.js';
import { field, record } from './field-schema.js';
import { otherList } from './other-list.js';
import { readText } from './plain-fields.js';
import { type Refusal, refuse } from './problem.js';
import { type Context, readInto } from './record-schema.js';

const schemes = Object.keys(schemeNames) as [IndustryScheme, ...IndustryScheme[]];
const mostNamed = 8;

/** A code and the classification it is of; whether the one has the other is not looked at. */
export const industryCode = record({
  scheme: z.enum(schemes),
  code: field({ format: 'text', example: 'C3911' }, readText),
});

/** A code of ISIC Rev.4, or a record that names its classification: one that belongs to several ISIC codes is asked. */
export function industryField(kind: CodeField): z.ZodMiniTransform<StatedIndustry> {
  const plain = field(kind, readIndustry);
  const transform = (value: unknown, context: Context) => {
    if (!isRecord(value)) return readInto(plain, value, context);
    const before = context.issues.length;
    const stated = readInto(industryCode, value, context) as IndustryCode;
    if (context.issues.length > before) return z.NEVER;
    const [step, refusal] = inScheme(stated) ?? [];
    if (refusal === undefined) return stated;
    const params = { ...refusal };
    context.issues.push({ code: 'custom', input: value, params, path: step ? [step] : [] });
    return z.NEVER;
  };
  return z.transform(Object.assign(transform, { field: kind }));
}

/** What is wrong with a code that names its classification, and the field it lies in. */
function inScheme(stated: IndustryCode): [step: string | null, refusal: Refusal] | undefined {
  const { scheme, code } = stated;
  const targets = isicTargets(stated);
  const facts = { scheme: schemeNames[scheme] };
  if (targets.length === 0) return ['code', unlisted(stated, facts)];
  if (targets.length === 1) return undefined;
  const more = targets.length > mostNamed ? `… (${targets.length})` : '';
  const known = [...targets.slice(0, mostNamed), ...(more === '' ? [] : [more])];
  const refusal = refuse('industry-ambiguous', code, {
    example: targets[0],
    facts: { ...facts, known },
  });
  return [null, refusal];
}

function unlisted({ scheme, code }: IndustryCode, facts: { readonly scheme: string }): Refusal {
  const example = { 'isic-rev4': '2610', 'gbt4754-2017': 'C3911', 'naics-2017': '334111' }[scheme];
  const bare = code.trim().toUpperCase();
  const write = isicTargets({ scheme, code: bare }).length > 0 ? bare : undefined;
  const { facts: found } = scheme === 'isic-rev4' ? otherList(code) : {};
  const list = found?.['list'];
  return refuse('not-in-scheme', code, {
    write,
    example,
    facts: { ...facts, ...(list !== undefined && { list }) },
  });
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
