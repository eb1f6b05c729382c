import schema from '../../../schemas/submission.schema.json' with { type: 'json' };
import type { FormSpeech } from './submission-schema-for.js';

/** The published schema of a submission in English. */
export const englishForms: FormSpeech = { locale: 'en', schema };
