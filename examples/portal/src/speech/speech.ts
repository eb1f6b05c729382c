import type { DocumentSpeech } from 'trade-credit-pricing/document';
import type {
  ComparisonSpeech,
  FrontierSpeech,
  Language,
  QuestionSpeech,
  SuggestionSpeech,
} from 'trade-credit-pricing/explain';
import type { FormSpeech } from 'trade-credit-pricing/forms';
import type { IssueWords } from 'trade-credit-pricing/issues';
import type { PictureSpeech } from 'trade-credit-pricing/pictures';

/** Everything the portal says in one language. */
export interface Speech {
  readonly quotes: Language;
  readonly comparisons: ComparisonSpeech;
  readonly documents: DocumentSpeech;
  readonly forms: FormSpeech;
  readonly frontiers: FrontierSpeech;
  readonly issues: IssueWords;
  readonly pictures: PictureSpeech;
  readonly questions: QuestionSpeech;
  readonly suggestions: SuggestionSpeech;
}
