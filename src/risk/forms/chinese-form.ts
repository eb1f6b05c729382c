import schema from '../../../schemas/submission.zh-CN.schema.json' with { type: 'json' };
import type { FormSpeech } from './submission-schema-for.js';

/** The published schema of a submission in Chinese. */
export const chineseForms: FormSpeech = { locale: 'zh-CN', schema };
