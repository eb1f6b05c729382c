import { createRequire } from 'node:module';
import type { Io } from './io.js';

/** The published JSON Schemas. */
export const schemaNames = ['submission', 'rate-book', 'quote'] as const;

/** Options of `trade-credit schema`. */
export interface SchemaOptions {
  readonly locale: 'en' | 'zh-CN';
}

/** Writes the JSON Schema with this name, which comes with the library. */
export function schemaCommand(name: string, { locale }: SchemaOptions, io: Io): void {
  const file = `${name}${locale === 'en' ? '' : `.${locale}`}.schema.json`;
  const schema: unknown = createRequire(import.meta.url)(`trade-credit-pricing/schemas/${file}`);
  io.stdout(`${JSON.stringify(schema, null, 2)}\n`);
}
