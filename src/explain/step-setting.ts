import type { Format } from './format.js';
import type { CustomSentences, Language } from './language.js';
import type { QuoteHeader } from '../quote-record.js';

/** What a step is explained with. */
export interface StepSetting {
  readonly language: Language;
  readonly format: Format;
  readonly sentences: CustomSentences;
  readonly book: QuoteHeader['book'];
}
