import type { DecimalText, Text } from '../../values/text.js';

/** The credit-control questionnaire: dimensions and their questions, each with its weight. */
export interface Questionnaire {
  readonly dimensions: readonly { readonly id: string; readonly title: Text }[];
  readonly questions: readonly Question[];
  readonly references: readonly string[];
  readonly note: string;
}

/** One question; the weights of all questions are relative to each other. */
export interface Question {
  readonly id: string;
  readonly dimension: string;
  readonly title: Text;
  readonly weight: DecimalText;
}
