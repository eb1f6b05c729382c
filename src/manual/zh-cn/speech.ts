import { chinese } from '../../explain/zh-cn/index.js';
import { questions } from '../../explain/zh-cn/questions.js';
import { review } from '../../explain/zh-cn/review.js';
import type { ManualSpeech } from '../setting.js';
import { chineseNotes as notes } from '../../rules/editions/chinese-notes.js';
import { chineseWords as words } from './index.js';

/** Chinese for rating manuals, with the notes of the editions of the library. */
export const chineseManuals: ManualSpeech = {
  words,
  language: chinese,
  questions,
  review,
  notes,
};
