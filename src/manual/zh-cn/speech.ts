import { chinese } from '../../explain/zh-cn/index.js';
import { questions } from '../../explain/zh-cn/questions.js';
import { review } from '../../explain/zh-cn/review.js';
import type { ManualSpeech } from '../setting.js';
import notes from '../../rules/editions/reference/notes.zh-CN.json';
import { chineseWords as words } from './index.js';

/** Chinese for rating manuals, with the notes of the reference edition. */
export const chineseManuals: ManualSpeech = {
  words,
  language: chinese,
  questions,
  review,
  notes,
};
