import ts from 'typescript';
import type { ContractTypes } from './contract-types.js';
import type { JsonSchema } from './json-schema.js';
import { datePattern } from './submission-schema.js';

const decimal = { pattern: String.raw`^-?(0|[1-9]\d*)(\.\d+)?$` };

/** What the alias of a text says about it. */
const texts: Readonly<Record<string, JsonSchema>> = {
  DecimalText: decimal,
  Money: decimal,
  Percentage: decimal,
  Rate: decimal,
  Share: decimal,
  IsoDate: { format: 'date', ...datePattern },
  Path: { pattern: '^(/([^~/]|~[01])*)*$' },
};

/** The JSON Schema of a type without any words, for what the library writes and nothing checks. */
export function schemaOfType(
  types: ContractTypes,
  type: ts.Type,
  mentions: readonly string[] = [],
): JsonSchema {
  if (type.flags & ts.TypeFlags.Unknown) return {}; // any value of JSON
  const alternatives = types.alternatives(type);
  const scalars = scalarsOf(alternatives, mentions);
  const others = alternatives
    .filter((each) => !isScalar(each))
    .map((each) => structureOf(types, each, mentions));
  const all = [...others, ...scalars];
  return all.length === 1 && all[0] ? all[0] : { oneOf: all };
}

function structureOf(types: ContractTypes, type: ts.Type, mentions: readonly string[]): JsonSchema {
  if (types.isEmptyList(type)) return { type: 'array', maxItems: 0 };
  const members = types.members(type);
  if (types.isList(type) && members)
    return { type: 'array', items: schemaOfType(types, members, mentions) };
  const fields = [...types.fields(type)];
  if (members && fields.length === 0)
    return { type: 'object', additionalProperties: schemaOfType(types, members, mentions) };
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, schemaOfType(types, field.type, field.mentions)]),
    ),
    required: fields.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: members && !types.isList(type) ? schemaOfType(types, members) : false,
  };
}

function isScalar({ flags }: ts.Type): boolean {
  return !(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
}

function scalarsOf(
  alternatives: readonly ts.Type[],
  mentions: readonly string[],
): readonly JsonSchema[] {
  const constants = alternatives.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  const kinds = new Set(alternatives.filter(isScalar).map(kindOf));
  if (kinds.size === 0) return [];
  if (constants.length > 0) {
    const others = [...kinds].filter((kind) => kind !== 'string');
    return [
      { type: 'string', enum: constants },
      ...others.map((type) => ({ type })),
    ] as JsonSchema[];
  }
  const names = [...kinds];
  const type = names.length === 1 ? names[0] : names;
  const alias = mentions.find((name) => name in texts);
  return [{ type, ...(alias !== undefined && kinds.has('string') && texts[alias]) } as JsonSchema];
}

function kindOf({ flags }: ts.Type): string {
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (flags & ts.TypeFlags.Null) return 'null';
  throw new Error('a type that JSON does not have');
}
