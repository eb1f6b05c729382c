import { codeLists } from './code-lists.js';
import { ContractTypes } from './contract-types.js';
import { SchemaWriter } from './described-schema.js';
import type { JsonSchema } from './json-schema.js';
import { bareRateBookSchema } from './rate-book-schema.js';
import { barePolicySchemas, policyModules } from './policy-schemas.js';
import { bareSubmissionSchema } from './submission-schema.js';
import { openApi, openApiText } from './openapi.js';
import { schemaOfType } from './type-schema.js';
import { Wording } from './wording.js';
import { words } from './words/index.js';

const locales = ['en', 'zh-CN'] as const;

/**
 * The published JSON Schemas by the name of their file, and the OpenAPI document made from them; English has no language in the name. Throws an Error that
 * lists what there are no words for.
 */
export function schemaFiles(root: string): ReadonlyMap<string, JsonSchema> {
  const types = new ContractTypes(root, policyModules);
  const schemas = [
    { name: 'submission', type: 'Submission', bare: bareSubmissionSchema() },
    { name: 'rate-book', type: 'RateBook', bare: bareRateBookSchema() },
    ...barePolicySchemas(),
    { name: 'quote', type: 'Quote', bare: schemaOfType(types, types.named('Quote')) },
  ];
  const missing = new Set<string>();
  const files = schemas.flatMap(({ name, type, bare }) =>
    locales.map((locale): [string, JsonSchema] => {
      const wording = new Wording(words, locale);
      const writer = new SchemaWriter(types, wording);
      const described = writer.write(bare, type);
      for (const each of wording.missing) missing.add(each);
      const id = locale === 'en' ? name : `${name}.${locale}`;
      const definitions = { ...codeLists(root, locale), ...writer.definitions };
      return [`${id}.schema.json`, published(id, described, definitions)];
    }),
  );
  if (missing.size > 0)
    throw new Error(['add to scripts/json-schema/words:', ...missing].join('\n  '));
  const all = new Map(files);
  return all.set('openapi.json', openApi(root, all));
}

/** The text of a schema file. */
export function schemaText(schema: JsonSchema): string {
  return 'openapi' in schema ? openApiText(schema) : `${JSON.stringify(schema, null, 2)}\n`;
}

function published(
  id: string,
  { $schema: _dialect, ...described }: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const used = Object.entries(definitions).filter(([name]) =>
    mentions(definitions, described, name),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:trade-credit-pricing:schema:${id}`,
    ...described,
    $defs: Object.fromEntries(used),
  };
}

function mentions(definitions: object, described: object, name: string): boolean {
  return JSON.stringify([definitions, described]).includes(`"#/$defs/${name}"`);
}
