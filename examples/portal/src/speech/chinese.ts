import {
  chinese,
  chineseComparisons,
  chineseDocuments,
  chineseForms,
  chineseFrontiers,
  chinesePictures,
  chineseQuestions,
  chineseSuggestions,
} from 'trade-credit-pricing/explain-zh-cn';
import { chinese as issues } from 'trade-credit-pricing/issues';
import type { Speech } from './speech.js';

export const speech: Speech = {
  quotes: chinese,
  comparisons: chineseComparisons,
  documents: chineseDocuments,
  forms: chineseForms,
  frontiers: chineseFrontiers,
  issues,
  pictures: chinesePictures,
  questions: chineseQuestions,
  suggestions: chineseSuggestions,
};
