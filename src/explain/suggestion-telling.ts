import type { Suggestions } from '../requote/suggestions/suggestion-record.js';
import type { Format } from './format.js';
import type { Language } from './language.js';
import type { SuggestionSentences } from './suggestion-sentences.js';

/** A language for suggestions. */
export interface SuggestionSpeech {
  readonly sentences: SuggestionSentences;
  readonly language: Language;
}

/** What the sentences of suggestions are made of. */
export interface Telling extends SuggestionSpeech {
  readonly result: Suggestions;
  readonly format: Format;
}
