/** Facts about why a row of a list is in no buyer, by code. The codes are public and stable. */
export interface DropFacts {
  readonly 'blank-row': never;
  readonly 'header-again': never;
  readonly 'heading-row': 'text';
  readonly 'invoice-line': 'number' | 'row';
  readonly 'total-row': 'text';
  readonly 'too-many-cells': 'cells' | 'columns';
  readonly 'buyer-missing': never;
  readonly 'buyer-too-long': 'text' | 'most';
  readonly 'amount-missing': never;
  readonly 'amount-unreadable': 'text' | 'column';
  readonly 'currency-unknown': 'currency';
  readonly 'currency-contradicts': 'currency' | 'text';
  readonly 'exchange-rate-missing': 'currency';
  readonly 'invoice-date-missing': never;
  readonly 'invoice-date-unreadable': 'text';
  readonly 'after-as-of': 'date' | 'asOf';
  readonly 'country-missing': never;
  readonly 'country-unknown': 'text';
  readonly 'related-party': 'buyer';
  readonly 'not-on-credit': 'text';
  readonly cancelled: 'text';
  readonly 'buyer-in-credit': 'buyer';
}

/** Facts about what was assumed about a row that is used, by code. The codes are public and stable. */
export interface GuessAndRemarkFacts {
  readonly 'too-few-cells': 'cells' | 'columns';
  readonly 'cell-error': 'column' | 'text';
  readonly 'buyer-from-above': 'buyer';
  readonly 'name-differs': 'text' | 'used';
  readonly 'buyer-by-name': 'name';
  readonly 'amount-separator': 'text';
  readonly 'amount-rounded': 'text';
  readonly 'amount-scientific': 'text';
  readonly 'amount-local': 'currency' | 'localCurrency';
  readonly 'other-amount-used': 'column';
  readonly 'currency-assumed': 'currency';
  readonly 'currency-sign': 'text' | 'currency';
  readonly 'sign-by-kind': 'type';
  readonly 'sign-contradicts': 'side';
  readonly 'side-unknown': 'text';
  readonly 'status-unknown': 'text';
  readonly 'method-unknown': 'text';
  readonly 'kind-unknown': 'type' | 'kind';
  readonly 'date-order': 'text' | 'date';
  readonly 'date-other-order': 'text' | 'date';
  readonly 'other-date-used': 'column';
  readonly 'invoice-date-from-due': 'days';
  readonly 'invoice-date-unknown': never;
  readonly 'due-date-unreadable': 'text';
  readonly 'due-before-invoice': 'due' | 'invoiced';
  readonly 'due-from-overdue-days': 'days';
  readonly 'due-from-bucket': 'days';
  readonly 'due-dates-differ': 'number';
  readonly 'overdue-days-unreadable': 'text';
  readonly 'terms-guessed': 'terms' | 'days' | 'start';
  readonly 'terms-unknown': 'terms';
  readonly 'terms-assumed': 'days';
  readonly 'terms-over-a-year': 'days';
  readonly 'due-date-unknown': never;
  readonly 'clearing-date-unreadable': 'text';
  readonly 'cleared-before-invoice': 'date' | 'invoiced';
  readonly 'payment-day-assumed': 'date';
  readonly 'payment-not-cleared': never;
  readonly 'open-amount-not-used': 'text';
  readonly 'open-above-amount': 'open' | 'amount';
  readonly 'paid-above-amount': 'paid' | 'amount';
  readonly 'parts-assumed': 'number' | 'rows';
  readonly 'country-numeric': 'text' | 'country';
  readonly 'country-default': 'country';
  readonly 'country-of-other-rows': 'text' | 'country';
  readonly 'country-differs': 'text' | 'used';
  readonly 'group-differs': 'text' | 'used';
  readonly 'method-differs': 'text' | 'used';
  readonly 'limit-not-read': 'text';
  readonly 'limit-differs': 'limit' | 'used';
  readonly 'duplicate-number': 'number' | 'row';
  readonly 'turnover-not-read': 'text';
  readonly 'duplicate-row': 'row';
  readonly 'balance-differs': 'balance' | 'buckets';
  readonly 'rest-not-due': 'balance' | 'buckets';
  readonly disputed: never;
}

/** Facts about what holds for a list as a whole, by code. The codes are public and stable. */
export interface ListNoteFacts {
  readonly 'list-taken-for': 'list';
  readonly 'open-items-understate-turnover': never;
  readonly 'settlement-unknown': never;
  readonly 'columns-guessed': 'columns';
  readonly 'buyers-from-headings': 'rows';
  readonly 'ids-contradict-names': 'columns';
  readonly 'unit-of-table': 'unit' | 'columns';
  readonly 'names-as-ids': 'buyers';
  readonly 'names-by-mapping': 'buyers' | 'known' | 'added';
  readonly 'mapping-columns-absent': 'columns';
  readonly 'names-written-differently': 'buyers' | 'names';
  readonly 'currency-of-cells': 'currency';
  readonly 'currency-of-list': 'currency';
  readonly 'currency-of-titles': 'currency';
  readonly 'as-of-differs': 'day' | 'asOf';
  readonly 'country-column-missing': never;
  readonly 'numeric-countries-doubtful': 'unknown' | 'read';
  readonly 'date-order-evidence': 'column' | 'order' | 'proof';
  readonly 'date-order-assumed': 'column';
  readonly 'decimal-mark-mixed': 'mark' | 'contrary';
  readonly 'terms-not-read': 'codes';
  readonly 'spreadsheet-dates': never;
  readonly 'invoice-dates-missing': never;
  readonly 'running-balance': 'column';
  readonly window: 'from' | 'to' | 'days' | 'basis' | 'currency';
  readonly 'window-widened': 'months';
  readonly 'outside-window': 'rows';
  readonly 'list-ends-early': 'last' | 'days';
  readonly 'overdue-in-ranges': 'buyers' | 'most';
  readonly 'balance-of-day': 'day' | 'buyers';
  readonly 'peak-of-one-day': never;
  readonly 'ageing-basis-assumed': 'basis';
  readonly 'buckets-doubtful': 'columns';
  readonly 'amounts-left-out': 'column' | 'sum';
  readonly 'credits-on-account': 'column' | 'sum';
  readonly 'turnover-unknown': never;
  readonly 'turnover-as-stated': 'column';
  readonly 'nothing-left': never;
}

/** Facts about the sheets of a workbook, by code. The codes are public and stable. */
export interface SheetNoteFacts {
  readonly 'sheet-chosen': 'sheets' | 'sheet' | 'recognised';
  readonly 'sheet-hidden': 'sheet';
  readonly 'sheet-also-list': 'sheet' | 'count';
  readonly 'sheet-no-list': 'sheet';
  readonly 'sheet-empty': 'sheet';
  readonly 'hidden-rows-read': 'count' | 'first';
  readonly 'hidden-columns-read': 'columns';
  readonly 'merged-cells-filled': 'count' | 'first';
  readonly 'formulas-without-value': 'count' | 'first';
  readonly 'cells-rejoined': 'count' | 'example';
}

/** Facts about a mapping that was kept, by code. The codes are public and stable. */
export interface MappingIssueFacts {
  readonly 'mapping-not-record': never;
  /** A record of another kind: `found` and `asked` are kinds. */
  readonly 'mapping-other-record': 'found' | 'asked';
  readonly 'mapping-field-unknown': 'field' | 'known';
  readonly 'mapping-format': 'value';
  readonly 'mapping-text': 'value';
  readonly 'mapping-days': 'value' | 'most';
  readonly 'mapping-unit': 'value';
  readonly 'mapping-id': 'value';
  readonly 'mapping-key': 'most';
  readonly 'mapping-choice': 'value' | 'field' | 'known';
  readonly 'mapping-list': 'value';
  readonly 'mapping-map': 'value';
}

/** Facts about a list or an option that cannot be used, by code. The codes are public and stable. */
export interface ListIssueFacts {
  readonly 'no-rows': never;
  readonly 'too-many-columns': 'columns' | 'most';
  readonly 'cell-not-text': 'row' | 'header';
  readonly 'field-unknown': 'field' | 'known';
  readonly 'column-not-found': 'header' | 'field' | 'known';
  readonly 'sheet-not-found': 'sheet' | 'known';
  readonly 'sheet-malformed': never;
  readonly 'column-missing': 'field' | 'first' | 'known';
  readonly 'bucket-not-found': 'header' | 'known';
  readonly 'bucket-unreadable': 'value' | 'header';
  readonly 'buckets-missing': 'columns';
  readonly 'buckets-overlap': 'one' | 'other';
  readonly 'amounts-not-read': 'header' | 'sum';
  readonly 'half-missing': 'header' | 'field';
  readonly 'unit-unclear': 'unit' | 'columns';
  readonly 'unit-out-of-range': 'value' | 'most';
  readonly 'currency-text-unknown': 'header' | 'text';
  readonly 'date-not-iso': 'value';
  readonly 'period-reversed': 'to' | 'from';
  readonly 'currency-unknown': 'value';
  readonly 'country-unknown': 'value';
  readonly 'days-out-of-range': 'value' | 'most';
  readonly 'months-out-of-range': 'value';
  readonly 'rate-unreadable': 'value' | 'currency';
  readonly 'rate-duplicate': 'currency';
}

/** Why a row is in no buyer. */
export type DropCode = keyof DropFacts;

/** What is remarkable about a row in use. */
export type RemarkCode = 'disputed';

/** What had to be guessed to use a row. */
export type GuessCode = Exclude<keyof GuessAndRemarkFacts, RemarkCode>;

/** What a report of a row may be about. */
export type RowReportCode = DropCode | GuessCode | RemarkCode;

/** What can be said of the sheets of a workbook. */
export type SheetNoteCode = keyof SheetNoteFacts;

/** What holds for a list as a whole. */
export type NoteCode = SheetNoteCode | keyof ListNoteFacts;

/** What can be wrong with a mapping that was kept. */
export type MappingIssueCode = keyof MappingIssueFacts;

/** What can make a list or an option unusable. */
export type ReceivablesIssueCode = MappingIssueCode | keyof ListIssueFacts;

/** What a report, a note or an issue is written from. */
export type ReportFacts = Readonly<Record<string, string | number>>;
