import { declarationsShape } from '../../src/adjustment/declarations-schema.js';
import { endorsementShape } from '../../src/policy/endorsement-schema.js';
import { observationsShape } from '../../src/policy/observations-schema.js';
import type { JsonSchema } from './json-schema.js';
import { bareSubmissionSchema, schemaOf } from './submission-schema.js';

/** The JSON Schemas of what comes in during the year of a policy, without any words. */
export function barePolicySchemas(): readonly {
  readonly name: string;
  readonly type: string;
  readonly bare: JsonSchema;
}[] {
  return [
    { name: 'declarations', type: 'Declarations', bare: schemaOf(declarationsShape) },
    { name: 'observations', type: 'Observations', bare: schemaOf(observationsShape) },
    { name: 'endorsement', type: 'Endorsement', bare: bareEndorsementSchema() },
  ];
}

/** A new buyer and a changed cover are those of a submission. */
function bareEndorsementSchema(): JsonSchema {
  const { buyers, cover } = bareSubmissionSchema().properties as Record<string, JsonSchema>;
  const own: Readonly<Record<string, unknown>> = { buyer: buyers?.items, cover };
  const { oneOf = [], ...schema } = schemaOf(endorsementShape);
  const kinds = (oneOf as JsonSchema[]).map((kind) => ({
    ...kind,
    properties: Object.fromEntries(
      Object.entries(kind.properties as Record<string, JsonSchema>).map(([name, property]) => [
        name,
        property.type === 'object' && name in own ? (own[name] as JsonSchema) : property,
      ]),
    ),
  }));
  return { ...schema, oneOf: kinds } as JsonSchema;
}

/** The modules whose types these are. */
export const policyModules = [
  'src/adjustment/declarations.ts',
  'src/policy/observations.ts',
  'src/policy/endorsement.ts',
  'src/policy/approval.ts',
];
