import { readdirSync, readFileSync } from 'node:fs';
import type { JsonSchema } from '../../scripts/json-schema/json-schema.js';

/** A published schema, as it is shipped. */
export function publishedSchema(name: string): JsonSchema {
  return json(`../../schemas/${name}.schema.json`) as JsonSchema;
}

/** The shipped submissions that are complete: other examples are lists of losses, or lack what a list of receivables says. */
export const exampleSubmissions = readdirSync('examples')
  .filter((name) => name.endsWith('.json'))
  .filter((name) => ['inception', 'turnover'].every((field) => field in (example(name) as object)));

/** A shipped example. */
export function example(name: string): unknown {
  return json(`../../examples/${name}`);
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

/** A copy of a document with another value at a JSON Pointer, or without it when the value is undefined. */
export function changed(document: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(document);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else (holder as Record<string, unknown>)[last] = value;
  return copy;
}
