import {
  english,
  englishComparisons,
  englishDocuments,
  englishForms,
  englishFrontiers,
  englishPictures,
  englishQuestions,
  englishSuggestions,
} from 'trade-credit-pricing/explain-en';
import { english as issues } from 'trade-credit-pricing/issues';
import type { Speech } from './speech.js';

export const speech: Speech = {
  quotes: english,
  comparisons: englishComparisons,
  documents: englishDocuments,
  forms: englishForms,
  frontiers: englishFrontiers,
  issues,
  pictures: englishPictures,
  questions: englishQuestions,
  suggestions: englishSuggestions,
};
