import type * as z from 'zod/mini';

/** A JSON Schema of the dialect 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;
