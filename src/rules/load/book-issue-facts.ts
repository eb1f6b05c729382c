import type { FieldIssueFacts } from '../../gate/issue-codes.js';

/** What can be wrong with the shape of a rate book: its fields and how they are written. */
export interface BookShapeFacts {
  readonly 'not-a-rate-book': 'found';
  readonly 'format-version': 'value' | 'known';
  readonly 'missing-field': 'field' | 'expected';
  readonly 'not-a-language': 'value' | 'wanted';
  readonly 'missing-text': 'field' | 'language';
  readonly 'unknown-field': 'field';
  readonly 'wrong-type': 'field' | 'found' | 'expected';
  readonly 'number-not-text': 'field' | 'value';
  readonly 'not-whole-number': 'field';
  readonly 'number-too-small': 'field' | 'value' | 'least';
  readonly 'number-too-large': 'field' | 'value' | 'most';
  readonly 'unknown-word': 'field' | 'value' | 'known';
  readonly 'not-decimal-text': 'field' | 'value';
  readonly 'not-a-date': 'field' | 'value';
  readonly 'not-an-id': 'field' | 'value';
  readonly 'not-a-key': 'field' | 'value';
  readonly 'blank-text': 'field';
  readonly 'text-too-long': 'field';
  readonly 'text-malformed': 'field';
  readonly 'null-value': 'field';
  readonly 'not-plain-json': 'field' | 'reason';
  readonly 'too-large': never;
  readonly 'too-many-entries': 'field';
  readonly 'value-or-range': never;
  readonly 'too-many-issues': 'count';
}

/** What can be wrong with a page of a rate book: its rows, its keys, and where its numbers come from. */
export interface BookPageFacts {
  readonly 'no-rows': never;
  readonly 'outside-range': 'field' | 'value' | 'allowed';
  readonly 'range-reversed': 'min' | 'max';
  readonly 'selected-outside-range': 'selected' | 'min' | 'max';
  readonly 'not-for-keys': 'found';
  readonly 'band-lower-limit': 'count';
  readonly 'band-upper-limit': never;
  readonly 'band-open-inside': never;
  readonly 'band-empty': never;
  readonly 'band-gap': 'before';
  readonly 'band-overlap': 'before';
  readonly 'band-disorder': 'before';
  readonly 'curve-too-short': 'count';
  readonly 'curve-point-twice': 'at';
  readonly 'curve-disorder': 'at' | 'before';
  readonly 'curve-too-fine': 'field' | 'value' | 'rounded';
  readonly 'curve-domain': 'step' | 'from' | 'to';
  readonly 'selection-needs-direction': never;
  readonly 'anchor-missing': never;
  readonly 'anchor-superfluous': never;
  readonly 'anchor-outside-band': 'anchor';
  readonly 'key-not-number': 'step' | 'key';
  readonly 'number-twice': 'first' | 'key';
  readonly 'not-monotone': 'direction' | 'value' | 'before';
  readonly 'key-twice': 'key' | 'first';
  readonly 'unknown-country': 'key';
  readonly 'unknown-industry': 'key';
  readonly 'unknown-grade': 'key';
  readonly 'unknown-level': 'key' | 'set' | 'known';
  readonly 'keys-missing': 'missing';
  readonly 'rows-missing': 'missing' | 'reader';
  readonly 'one-row-of': 'count' | 'rows' | 'reader';
  readonly 'tier-row-unknown': 'key' | 'known';
  readonly 'row-unread': 'known';
  readonly 'class-unknown': 'class' | 'target' | 'known';
  readonly 'page-unread': never;
  readonly 'page-missing': 'page' | 'shape';
  readonly 'note-missing': never;
  readonly 'reference-missing': 'basis';
  readonly 'reference-unknown': 'reference';
  readonly 'reference-unused': never;
  readonly 'axes-missing': 'step';
  readonly 'axes-unread': 'step';
  readonly 'axes-count': 'shape' | 'count';
  readonly 'axes-too-many': 'count' | 'most';
  readonly 'axis-without-levels': never;
  readonly 'axis-measure': 'measure' | 'known';
  readonly 'level-key': 'key';
  readonly 'level-bands': 'measure';
  readonly 'level-not-number': 'key';
  readonly 'level-other-twice': never;
  readonly 'level-other-number': 'measure';
  readonly 'level-other-list': 'attribute';
  readonly 'other-without-list': never;
  readonly 'crossing-unknown': 'key' | 'known';
  readonly 'crossing-without': 'key' | 'known';
  readonly 'crossings-missing': 'count' | 'missing';
  readonly 'rounding-not-stated': never;
  readonly 'range-not-selectable': 'reader';
  readonly 'range-open-on-line': never;
}

/** What can be wrong with the algorithm of a rate book: its steps, their pages and their order. */
export interface BookStepFacts {
  readonly 'no-steps': never;
  readonly 'id-twice': 'id' | 'first';
  readonly 'kind-unknown': 'kind' | 'known';
  readonly 'kind-twice': 'first' | 'kind';
  readonly 'kind-needs': 'kind' | 'needed';
  readonly 'operation-not-allowed': 'kind' | 'operation' | 'known';
  readonly 'start-missing': 'operation';
  readonly 'start-again': never;
  readonly 'step-order': 'kind' | 'other' | 'earlier';
  readonly 'not-last': 'kind';
  readonly 'field-missing': 'kind' | 'field';
  readonly 'field-superfluous': 'field';
  readonly 'measure-unknown': 'measure' | 'kind' | 'known';
  readonly 'role-missing': 'role';
  readonly 'role-unknown': 'role' | 'known';
  readonly 'page-unknown': 'field' | 'page';
  readonly 'page-shape': 'step' | 'needed' | 'shape';
  readonly 'page-unit': 'step' | 'needed' | 'unit';
  readonly 'page-keys': 'step' | 'needed';
  readonly 'cap-step-unknown': 'step';
  readonly 'cap-step-later': 'step';
  readonly 'cap-step-twice': 'step';
  readonly 'cap-step-not-multiply': 'step' | 'operation';
  readonly 'loadings-too-high': 'total' | 'left';
  readonly 'loss-pages-differ': 'page' | 'role' | 'other';
  readonly 'severity-curve': 'step';
  readonly 'limit-curve': 'step';
  readonly 'early-payment-curve': 'step';
  readonly 'technical-missing': 'reader';
  readonly 'technical-step-unknown': 'step';
  readonly 'technical-step-twice': 'step';
  readonly 'technical-start': 'step' | 'operation';
  readonly 'technical-commercial': 'step' | 'kind';
  readonly 'technical-line-unused': never;
  readonly 'waterfall-term-missing': 'missing';
  readonly 'waterfall-term-twice': 'term';
  readonly 'waterfall-order': 'term' | 'later';
  readonly 'waterfall-last': 'term';
  readonly 'concentration-charged-twice': never;
  readonly 'profit-charged-twice': 'profit';
  readonly 'expense-charged-twice': never;
  readonly 'size-not-stated': never;
}

/** What can be wrong with the other parts of a rate book: period, currency, tiers, questionnaire, guidelines, triggers, assumptions. */
export interface BookPartFacts {
  readonly 'currency-unknown': 'value';
  readonly 'own-currency-rate': 'currency';
  readonly 'exchange-steps': 'steps';
  readonly 'period-reversed': 'to' | 'from';
  readonly 'never-in-force': 'field' | 'date' | 'to';
  readonly 'percentage-as-share': 'field' | 'value' | 'percentage';
  readonly 'share-as-percentage': 'field' | 'value' | 'share';
  readonly 'outside-page': 'field' | 'value' | 'page';
  readonly 'scale-missing': never;
  readonly 'advice-missing': 'missing';
  readonly 'advice-values': 'count' | 'needed';
  readonly 'advice-value-twice': 'value';
  readonly 'periods-not-whole': 'value';
  readonly 'questionnaire-missing': 'step';
  readonly 'questionnaire-unused': never;
  readonly 'better-answer-earns-less': 'better' | 'worse';
  readonly 'silence-pays': 'earned' | 'assumed';
  readonly 'no-earns-more': 'earned' | 'assumed';
  readonly 'dimension-unknown': 'dimension' | 'known';
  readonly 'dimension-empty': never;
  readonly 'guideline-measure-unknown': 'measure' | 'known';
  readonly 'guideline-tier-unknown': 'tier' | 'known';
  readonly 'tier-turnover-order': 'least' | 'most';
  readonly 'guideline-level': 'count';
  readonly 'trigger-measure-unknown': 'measure' | 'known';
  readonly 'trigger-levels-equal': 'level';
  readonly 'trigger-limit-share': 'action';
  readonly 'trigger-without-subject': 'measure';
  readonly 'claim-twice': 'claim' | 'first';
  readonly 'claim-without-step': 'claim' | 'needed';
  readonly 'claim-without-range': 'claim';
}

/** What is wrong with a book that is used without having been loaded. */
export interface UnloadedBookFacts {
  readonly 'not-loaded': 'known';
  readonly 'prices-only': 'edition';
  readonly 'page-not-there': 'page';
  readonly 'row-not-there': 'page' | 'row';
}

/** What can be wrong with a rate book, with the names of the facts. The codes are public and stable. */
export interface RateBookIssueFacts
  extends
    BookShapeFacts,
    BookPageFacts,
    BookStepFacts,
    BookPartFacts,
    UnloadedBookFacts,
    Pick<FieldIssueFacts, 'other-record'> {}

/** Every code an issue of a rate book may carry. */
export type RateBookIssueCode = keyof RateBookIssueFacts;

/** Every code of what is wrong with the shape of a book. */
export const bookShapeCodes: Readonly<Record<keyof BookShapeFacts, true>> = {
  'not-a-rate-book': true,
  'format-version': true,
  'missing-field': true,
  'not-a-language': true,
  'missing-text': true,
  'unknown-field': true,
  'wrong-type': true,
  'number-not-text': true,
  'not-whole-number': true,
  'number-too-small': true,
  'number-too-large': true,
  'unknown-word': true,
  'not-decimal-text': true,
  'not-a-date': true,
  'not-an-id': true,
  'not-a-key': true,
  'blank-text': true,
  'text-too-long': true,
  'text-malformed': true,
  'null-value': true,
  'not-plain-json': true,
  'too-large': true,
  'too-many-entries': true,
  'value-or-range': true,
  'too-many-issues': true,
};
