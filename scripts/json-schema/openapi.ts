import { isDeepStrictEqual } from 'node:util';
import { version } from '../../src/values/version.js';
import { CommentWording } from './comment-wording.js';
import { ContractTypes } from './contract-types.js';
import { SchemaWriter } from './described-schema.js';
import type { JsonSchema } from './json-schema.js';
import { paths } from './openapi-paths.js';
import { schemaOfType } from './type-schema.js';

/** Records of the service that have no JSON Schema of their own: written from their types, by the module of each. */
const records: Readonly<Record<string, string>> = {
  CoverComparison: 'src/requote/compare-covers.ts',
  Suggestions: 'src/requote/suggestions/suggestion-record.ts',
  StatedBinding: 'src/policy/binding.ts',
  Policy: 'src/policy/policy-record.ts',
  Observations: 'src/policy/observations.ts',
  Review: 'src/review/review-record.ts',
  DocumentVerification: 'src/document/document-verification.ts',
};

type Components = Record<string, JsonSchema>;

/** A service that quotes, as one OpenAPI 3.1 document: its records are components, made from the published schemas. */
export function openApi(root: string, published: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const components: Components = {};
  for (const [name, title] of [
    ['submission', 'Submission'],
    ['rate-book', 'RateBook'],
    ['quote', 'Quote'],
  ] as const)
    addDocument(components, title, published.get(`${name}.schema.json`) ?? {});
  addRecords(components, root);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Trade credit insurance quotes',
      description:
        'Quotes that explain every cent: priced, stored, compared, bound and verified. Amounts and rates are decimal text.',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths,
    components: { schemas: { ...sorted(components), ...problems } },
  } as JsonSchema;
}

/** Adds a published schema and its definitions; one that differs from another of its name is named after its document. */
function addDocument(components: Components, title: string, schema: JsonSchema): void {
  const { $schema: _dialect, $id: _id, $defs = {}, ...own } = schema;
  const definitions = Object.entries($defs as Components);
  const names = namesFor(definitions, { components, title });
  for (const [name, each] of definitions) components[names.get(name) ?? name] = moved(each, names);
  components[title] = moved(own, names);
}

/** New names of definitions that clash; what refers to a renamed one differs too, so it is asked until nothing is new. */
function namesFor(
  definitions: readonly (readonly [string, JsonSchema])[],
  { components, title }: { readonly components: Components; readonly title: string },
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, each] of definitions) {
      const there = components[name];
      if (there !== undefined && !isDeepStrictEqual(there, moved(each, names)))
        names.set(name, `${title}${name}`);
    }
  }
  return names;
}

/** Adds the records that are written from their types; a definition that is published keeps its published words. */
function addRecords(components: Components, root: string): void {
  const types = new ContractTypes(root, Object.values(records));
  const writer = new SchemaWriter(types, new CommentWording());
  for (const name of Object.keys(records))
    components[name] = moved(writer.write(schemaOfType(types, types.named(name)), name), new Map());
  for (const [name, each] of Object.entries(writer.definitions))
    components[name] ??= moved(each, new Map());
}

/** A schema that refers to components instead of definitions. */
function moved(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' && typeof value === 'string' ? reference(value, names) : value,
    ),
  ) as JsonSchema;
}

function reference(value: string, names: ReadonlyMap<string, string>): string {
  const name = value.replace('#/$defs/', '');
  return `#/components/schemas/${names.get(name) ?? name}`;
}

function sorted(components: Components): Components {
  return Object.fromEntries(
    Object.entries(components).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const problems: Components = {
  Problem: {
    title: 'Problem',
    description:
      'What went wrong, as RFC 9457 says it; a record that was refused lists each of its issues.',
    type: 'object',
    properties: {
      type: {
        type: 'string',
        description: 'What kind of problem it is: about:blank, or a name of this service.',
      },
      title: { type: 'string', description: 'The kind in words.' },
      status: { type: 'integer', description: 'The status of the answer.' },
      detail: { type: 'string', description: 'What happened this time.' },
      instance: { type: 'string', description: 'The request.' },
      issues: {
        type: 'array',
        items: { $ref: '#/components/schemas/ProblemIssue' },
        description: 'One item each.',
      },
    },
    required: ['type', 'title', 'status'],
    additionalProperties: false,
  },
  ProblemIssue: {
    title: 'Issue',
    description: 'What is wrong at one place of a record, and what to write instead.',
    type: 'object',
    properties: {
      path: { type: 'string', description: 'JSON Pointer to the place.' },
      code: { type: 'string', description: 'The kind of issue.' },
      message: { type: 'string', description: 'The issue in the language that was asked for.' },
    },
    required: ['path', 'code', 'message'],
    additionalProperties: true,
  },
};

/** The text of the document: a component a line, so that a change is a line of the difference. */
export function openApiText({ components, ...document }: JsonSchema): string {
  const { schemas } = components as { readonly schemas: Components };
  const lines = Object.entries(schemas).map(
    ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
  );
  const head = JSON.stringify(document, null, 2).slice(0, -2);
  return `${head},\n  "components": { "schemas": {\n${lines.join(',\n')}\n} }\n}\n`;
}
