import type ts from 'typescript';
import type { ContractTypes, FieldType } from './contract-types.js';
import { fieldDefaults } from './field-defaults.js';
import type { JsonSchema } from './json-schema.js';
import type { Wording } from './wording.js';

/** What a part of a schema describes: its type, its field, and the types the field's declaration mentions. */
interface Subject {
  readonly type: ts.Type;
  readonly key: string;
  readonly mentions: readonly string[];
}

/** Gives every record, field and choice of a schema its title and description in one language. */
export class SchemaWriter {
  /** The records with a name of their own, described. */
  definitions: Record<string, JsonSchema> = {};

  constructor(
    private readonly types: ContractTypes,
    private readonly wording: Wording,
  ) {}

  /** The described schema of an exported type; the records it uses are added to the definitions. */
  write(schema: JsonSchema, name: string): JsonSchema {
    const subject = { type: this.types.named(name), key: name, mentions: [name] };
    const described = this.part(schema, subject);
    const { [name]: own, ...others } = this.definitions;
    this.definitions = others;
    return own ?? { ...this.wording.ofRecord(name, this.types.commentOf(name)), ...described };
  }

  private part(schema: JsonSchema, subject: Subject): JsonSchema {
    const { enum: values, anyOf, oneOf, items, properties, additionalProperties: others } = schema;
    const { type, key } = subject;
    if (values) return this.choice(schema, subject);
    const branches = anyOf ?? oneOf;
    if (branches) {
      const described = branches.map((each) => this.branch(each as JsonSchema, subject));
      return { ...withoutBranches(schema), oneOf: described };
    }
    if (properties) return this.record(schema, subject);
    const alternatives = this.types.alternatives(type);
    const holder = alternatives.find((each) => this.holds(each, items !== undefined)) ?? type;
    const members = this.types.members(holder);
    if (typeof items === 'object' && members)
      return { ...schema, items: this.item(items as JsonSchema, { ...subject, type: members }) };
    if (typeof others === 'object' && members)
      return {
        ...schema,
        additionalProperties: this.item(others, { type: members, key, mentions: subject.mentions }),
      };
    return schema;
  }

  /** True for a list, or for a dictionary that is no record with fields of its own. */
  private holds(type: ts.Type, isList: boolean): boolean {
    if (this.types.isList(type)) return isList;
    return !isList && !!this.types.members(type) && this.types.fields(type).size === 0;
  }

  /** A member of a list or dictionary: what has no name of its own carries the words for its place. */
  private item(schema: JsonSchema, subject: Subject): JsonSchema {
    const described = this.part(schema, subject);
    return described.$ref === undefined && described.properties
      ? { ...this.wording.ofRecord(subject.key, ''), ...described }
      : described;
  }

  /** An alternative: a named record, a scalar, or a record made in place, which is told by what is special about it. */
  private branch(schema: JsonSchema, subject: Subject): JsonSchema {
    const described = this.part(schema, subject);
    if (!schema.properties || described.$ref !== undefined) return described;
    const [name = '', value] =
      Object.entries(schema.properties as Record<string, JsonSchema>).find(
        ([each, { const: constant }]) =>
          constant !== undefined || each === 'value' || each === 'min',
      ) ?? [];
    const { owner = '' } = this.fieldsOf(schema, subject.type).get(name) ?? {};
    const title = this.wording.ofChoice([owner], String(value?.const ?? name));
    return { title, ...described };
  }

  private record(schema: JsonSchema, { type, mentions }: Subject): JsonSchema {
    const fields = this.fieldsOf(schema, type);
    const own = this.alternative(schema, type);
    const name = own && this.types.nameOf(own, mentions);
    if (name === undefined) return this.described(schema, fields);
    if (!(name in this.definitions)) {
      this.definitions[name] = {}; // its place in the order in which records are met
      this.definitions[name] = {
        ...this.wording.ofRecord(name, this.types.commentOf(name)),
        ...this.described(schema, fields, name),
      };
    }
    return { $ref: `#/$defs/${name}` };
  }

  private described(
    schema: JsonSchema,
    fields: ReadonlyMap<string, FieldType>,
    holder = '',
  ): JsonSchema {
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`no field ${name} in the type`);
      return [
        name,
        this.property(property as JsonSchema, { ...field, owner: field.owner || holder }, name),
      ];
    });
    return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
  }

  private property(
    schema: JsonSchema,
    { owner, type, mentions, comment }: FieldType,
    name: string,
  ) {
    const key = `${owner}.${name}`;
    const value = fieldDefaults[key];
    return {
      ...this.wording.ofField(owner, name, comment),
      ...this.part(schema, { type, key, mentions }),
      ...(value !== undefined && { default: value }),
    };
  }

  private choice(schema: JsonSchema, { key, mentions }: Subject): JsonSchema {
    const { enum: values = [], ...rest } = schema;
    if (values.length === 1) return { ...rest, const: values[0] as string };
    const titled = values.map((value) => ({
      const: value as string,
      title: this.wording.ofChoice([key, ...mentions], String(value)),
    }));
    return { ...rest, oneOf: titled };
  }

  private fieldsOf(schema: JsonSchema, type: ts.Type): ReadonlyMap<string, FieldType> {
    const alternative = this.alternative(schema, type);
    if (alternative === undefined)
      throw new Error(
        `no such record in the types: ${Object.keys(schema.properties ?? {}).join(', ')}`,
      );
    return this.types.fields(alternative);
  }

  /** The alternative of a type that has exactly the fields of the schema, and its constants. */
  private alternative(schema: JsonSchema, type: ts.Type): ts.Type | undefined {
    const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
    return this.types.alternatives(type).find((each) => {
      const fields = this.types.fields(each);
      return (
        fields.size === properties.length &&
        properties.every(([name, property]) => mayHold(fields.get(name), property))
      );
    });
  }
}

function mayHold(
  field: FieldType | undefined,
  { const: constant, enum: values }: JsonSchema,
): boolean {
  if (field === undefined) return false;
  const [value] = constant === undefined ? (values ?? []) : [constant];
  const literal = field.type.isLiteral() ? field.type.value : undefined;
  return literal === undefined || value === undefined || literal === value;
}

function withoutBranches({ anyOf: _any, oneOf: _one, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
