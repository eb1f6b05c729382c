/** What can be wrong with a single value of an input, with the names of the facts. The codes are public and stable. */
export interface FieldIssueFacts {
  readonly 'not-plain-data': 'value';
  readonly unreadable: never;
  readonly circular: never;
  readonly 'too-deep': 'most';
  readonly 'too-large': 'most';
  readonly 'too-many-items': 'count' | 'most';
  readonly 'too-many-fields': 'count' | 'most';
  readonly 'text-too-long': 'value' | 'most';
  readonly 'forbidden-field-name': 'value';
  readonly 'null-value': never;
  /** Words such as `n/a` where a number or a choice belongs. */
  readonly 'says-nothing': 'value';
  /** A record of another kind: `found` and `asked` are kinds, `member` the field in which the record found holds one of the kind asked for. */
  readonly 'other-record': 'found' | 'asked' | 'member';
  /** A record cut short or changed since the library made it. */
  readonly 'cut-or-changed': never;
  /** A value where a quote belongs that is none. */
  readonly 'not-a-quote': never;
  /** A record made by a later version of the library, `value`, than `own`, which cannot read it. */
  readonly 'later-version': 'value' | 'own';
  /** An argument of a calculation, with what is wrong and what to write instead in plain English. */
  readonly 'not-usable': 'problem' | 'remedy';
  readonly 'not-function': 'value';
  readonly 'nothing-priced': 'reason';
  readonly 'patch-does-not-fit': never;
  readonly 'editions-overlap': 'first' | 'second';
  readonly missing: never;
  readonly 'unknown-field': 'value' | 'known';
  readonly 'misspelled-field': 'value';
  readonly 'not-record': 'value';
  readonly 'not-list': 'value';
  readonly 'not-true-or-false': 'value';
  readonly 'not-one-of': 'value' | 'known';
  readonly 'not-text': 'value';
  readonly 'text-malformed': 'value';
  readonly 'not-whole-number': 'value';
  readonly 'not-decimal': 'value';
  readonly 'decimal-as-number': 'value';
  readonly 'too-many-digits': 'value';
  readonly negative: 'value';
  readonly 'not-positive': 'value';
  readonly 'out-of-range': 'value' | 'least' | 'most';
  readonly 'looks-like-share': 'value';
  readonly 'looks-like-percentage': 'value';
  readonly 'not-date': 'value';
  readonly 'not-country': 'value';
  readonly 'not-currency': 'value';
  readonly 'not-language': 'value';
  readonly 'currency-without-minor-unit': 'value';
  /** `list` is the classification it seems to be of; `goods` the scheme of goods it seems to be of. */
  readonly 'not-industry': 'value' | 'list' | 'goods';
  readonly 'not-in-scheme': 'value' | 'scheme' | 'list';
  readonly 'industry-ambiguous': 'value' | 'scheme' | 'known';
  readonly 'too-many-issues': 'more';
}

/** The code of what can be wrong with a single value. */
export type FieldIssueCode = keyof FieldIssueFacts;
