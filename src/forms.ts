export type { JsonSchema } from './risk/forms/json-schema.js';
export { submissionSchemaFor } from './risk/forms/submission-schema-for.js';
