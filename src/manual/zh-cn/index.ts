import type { ManualWords } from '../words.js';
import { advised } from './advised.js';
import { headings } from './headings.js';
import { kinds } from './kinds.js';
import { buyerMeasures, conditions, lookedUp, measures, triggers } from './measures.js';
import * as rows from './rows.js';
import { sentences } from './sentences.js';

/** Everything a manual says in Simplified Chinese. */
export const chineseWords: ManualWords = {
  headings,
  sentences,
  kinds,
  measures,
  buyerMeasures,
  lookedUp,
  conditions,
  triggers,
  advised,
  ...rows,
};
