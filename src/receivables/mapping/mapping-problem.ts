import type { MappingIssueCode, ReportFacts } from '../report-facts.js';
import type { MappingKind } from './mapping-fields.js';

/** What is wrong with a value of a mapping, and where within it. */
export interface MappingProblem {
  readonly code: MappingIssueCode;
  readonly facts: ReportFacts;
  readonly step?: string;
}

type Plain = 'format' | 'text' | 'days' | 'unit' | 'id';

const longest = 200;
const shown = 40;
const mostDays = 365;
const mostUnit = 1_000_000_000;
/** Letters, digits and what divides them in the numbers of customers; no spaces, which names have. */
const idLike = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

const codes: Readonly<Record<Plain, MappingIssueCode>> = {
  format: 'mapping-format',
  text: 'mapping-text',
  days: 'mapping-days',
  unit: 'mapping-unit',
  id: 'mapping-id',
};

/** What is wrong with a value for a field of a kind; nothing when it is as it should be. */
export function mappingProblems(value: unknown, kind: MappingKind): readonly MappingProblem[] {
  switch (kind.of) {
    case 'choice':
      return typeof value === 'string' && kind.among.includes(value)
        ? []
        : [{ code: 'mapping-choice', facts: { value: text(value), known: kind.among.join(', ') } }];
    case 'texts':
      return Array.isArray(value)
        ? value.flatMap((item: unknown, place) => plainProblems(item, 'text', String(place)))
        : [{ code: 'mapping-list', facts: { value: text(value) } }];
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => entryProblems(key, item, kind.to))
        : [{ code: 'mapping-map', facts: { value: text(value) } }];
    case 'format':
    case 'text':
    case 'days':
    case 'unit':
      return plainProblems(value, kind.of);
  }
}

function entryProblems(key: string, item: unknown, to: 'text' | 'days' | 'id'): MappingProblem[] {
  if (key.trim() === '' || key.length > longest)
    return [{ code: 'mapping-key', facts: { most: longest }, step: key }];
  return plainProblems(item, to, key);
}

function plainProblems(value: unknown, kind: Plain, step?: string): MappingProblem[] {
  if (fits(value, kind)) return [];
  const facts = { value: text(value), most: kind === 'unit' ? mostUnit : mostDays };
  return [{ code: codes[kind], facts, ...(step === undefined ? {} : { step }) }];
}

function fits(value: unknown, kind: Plain): boolean {
  switch (kind) {
    case 'format':
      return value === 1;
    case 'days':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostDays;
    case 'unit':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostUnit;
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
    case 'id':
      return typeof value === 'string' && idLike.test(value);
  }
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return json.length > shown ? `${json.slice(0, shown)}…` : json;
}
