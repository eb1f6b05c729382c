/** The published JSON Schemas, and the OpenAPI document of a service that quotes. */
export const schemaNames = ['submission', 'rate-book', 'quote', 'openapi'] as const;
