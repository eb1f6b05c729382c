export { submissionSchemaFor } from './risk/forms/in-asked-language.js';
export type { JsonSchema } from './risk/forms/json-schema.js';
export { type FormSpeech, submissionSchemaForWith } from './risk/forms/submission-schema-for.js';
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  submissionStandard,
} from './submission/submission-standard.js';
