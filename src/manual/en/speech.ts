import { english } from '../../explain/en/index.js';
import { questions } from '../../explain/en/questions.js';
import { review } from '../../explain/en/review.js';
import type { ManualSpeech } from '../setting.js';
import { englishWords as words } from './index.js';

/** English for rating manuals. */
export const englishManuals: ManualSpeech = { words, language: english, questions, review };
