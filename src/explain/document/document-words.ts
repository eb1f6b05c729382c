import type { IssueWords } from '../../values/issues.js';
import type { Locale } from '../../values/text.js';
import type { AdjustmentSpeech } from '../adjustment/adjustment-words.js';
import type { FrontierSpeech } from '../advice/frontier.js';
import type { AdviceSpeech } from '../advice/spoken.js';
import type { ComparisonSpeech } from '../comparison.js';
import type { DifferenceSpeech } from '../difference/difference.js';
import { type AmountStyle, type Format, formatFor } from '../format.js';
import type { Language } from '../language.js';
import type { PictureSpeech } from '../pictures/picture-words.js';
import type { ReviewSpeech } from '../review.js';
import type { SuggestionSpeech } from '../suggestion-telling.js';
import type { ThreeMeasuresSpeech } from '../three-measures.js';
import type { Writing } from '../writing.js';
import type { DocumentLanguage } from './document-language.js';

/** A language for documents: their own words, and those of what stands in them. */
export interface DocumentSpeech {
  readonly locale: Locale;
  readonly document: DocumentLanguage;
  readonly writing: Writing;
  readonly quote: Language;
  /** Words of the issues of a submission. */
  readonly issues: IssueWords;
  readonly threeMeasures: ThreeMeasuresSpeech;
  readonly suggestions: SuggestionSpeech;
  readonly comparison: ComparisonSpeech;
  readonly difference: DifferenceSpeech;
  readonly review: ReviewSpeech;
  readonly adjustment: AdjustmentSpeech;
  readonly frontier: FrontierSpeech;
  readonly advice: AdviceSpeech;
  readonly pictures: PictureSpeech;
}

/** The words of documents in a language, and how it writes numbers. */
export interface DocumentWords {
  readonly language: DocumentLanguage;
  readonly format: Format;
}

/** The words of documents in a language, with amounts of a currency. */
export function documentWords(
  { locale, document, writing }: DocumentSpeech,
  style: AmountStyle,
): DocumentWords {
  return { language: document, format: formatFor(locale, writing, style) };
}
