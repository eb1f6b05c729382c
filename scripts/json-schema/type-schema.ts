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
  const alternatives = types.alternatives(type);
  const scalars = scalarsOf(alternatives, mentions);
  const others = alternatives
    .filter((each) => !isScalar(each))
    .map((each) => structureOf(types, each, mentions));
  const all = scalars === undefined ? others : [...others, scalars];
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
): JsonSchema | undefined {
  const constants = alternatives.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
  const kinds = new Set(alternatives.filter(isScalar).map(kindOf));
  if (kinds.size === 0) return undefined;
  const names = [...kinds];
  const type = names.length === 1 ? names[0] : names;
  if (constants.length > 0) return { type, enum: constants } as JsonSchema;
  const alias = mentions.find((name) => name in texts);
  return { type, ...(alias !== undefined && kinds.has('string') && texts[alias]) } as JsonSchema;
}

function kindOf({ flags }: ts.Type): string {
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (flags & ts.TypeFlags.Null) return 'null';
  throw new Error('a type that JSON does not have');
}
