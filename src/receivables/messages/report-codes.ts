/** Why a row is in no buyer. The codes are public and stable. */
export type DropCode =
  | 'blank-row'
  | 'header-again'
  | 'total-row'
  | 'too-many-cells'
  | 'buyer-missing'
  | 'buyer-too-long'
  | 'amount-missing'
  | 'amount-unreadable'
  | 'currency-unknown'
  | 'exchange-rate-missing'
  | 'invoice-date-missing'
  | 'invoice-date-unreadable'
  | 'after-as-of'
  | 'country-missing'
  | 'country-unknown'
  | 'related-party'
  | 'not-on-credit'
  | 'cancelled'
  | 'duplicate-row'
  | 'buyer-in-credit';

/** What had to be guessed to use a row. The codes are public and stable. */
export type GuessCode =
  | 'too-few-cells'
  | 'buyer-by-name'
  | 'amount-separator'
  | 'amount-rounded'
  | 'amount-scientific'
  | 'amount-local'
  | 'currency-assumed'
  | 'currency-sign'
  | 'sign-by-kind'
  | 'sign-contradicts'
  | 'kind-unknown'
  | 'date-order'
  | 'date-other-order'
  | 'other-date-used'
  | 'invoice-date-from-due'
  | 'due-date-unreadable'
  | 'due-before-invoice'
  | 'due-from-overdue-days'
  | 'terms-guessed'
  | 'terms-unknown'
  | 'terms-assumed'
  | 'terms-over-a-year'
  | 'due-date-unknown'
  | 'clearing-date-unreadable'
  | 'cleared-before-invoice'
  | 'payment-day-assumed'
  | 'payment-not-cleared'
  | 'open-amount-not-used'
  | 'country-numeric'
  | 'country-default'
  | 'country-of-other-rows'
  | 'country-differs'
  | 'group-differs'
  | 'method-differs'
  | 'limit-not-read'
  | 'limit-differs'
  | 'duplicate-number'
  | 'balance-differs'
  | 'rest-not-due';

/** What is remarkable about a row that is used as it stands. The codes are public and stable. */
export type RemarkCode = 'disputed';

/** Every code a report of a row may carry. */
export type RowReportCode = DropCode | GuessCode | RemarkCode;

/** What is said of the sheets of a workbook. The codes are public and stable. */
export type SheetNoteCode =
  | 'sheet-chosen'
  | 'sheet-hidden'
  | 'sheet-also-list'
  | 'sheet-no-list'
  | 'sheet-empty'
  | 'hidden-rows-read'
  | 'hidden-columns-read'
  | 'merged-cells-filled'
  | 'formulas-without-value'
  | 'cells-rejoined';

/** Every code a note on the list as a whole may carry. */
export type NoteCode =
  | SheetNoteCode
  | 'list-taken-for'
  | 'open-items-understate-turnover'
  | 'settlement-unknown'
  | 'columns-guessed'
  | 'names-as-ids'
  | 'currency-of-list'
  | 'country-column-missing'
  | 'numeric-countries-doubtful'
  | 'date-order-evidence'
  | 'date-order-assumed'
  | 'decimal-mark-mixed'
  | 'terms-not-read'
  | 'spreadsheet-dates'
  | 'window'
  | 'window-widened'
  | 'outside-window'
  | 'list-ends-early'
  | 'overdue-in-ranges'
  | 'peak-of-one-day'
  | 'ageing-basis-assumed'
  | 'turnover-unknown'
  | 'turnover-as-stated'
  | 'nothing-left';

/** What can make a list or an option unusable. The codes are public and stable. */
export type ReceivablesIssueCode =
  | 'no-rows'
  | 'too-many-columns'
  | 'cell-not-text'
  | 'field-unknown'
  | 'column-not-found'
  | 'sheet-not-found'
  | 'sheet-malformed'
  | 'column-missing'
  | 'date-not-iso'
  | 'period-reversed'
  | 'currency-unknown'
  | 'country-unknown'
  | 'days-out-of-range'
  | 'months-out-of-range'
  | 'rate-unreadable'
  | 'rate-duplicate';

/** What a message is written from. */
export type ReportFacts = Readonly<Record<string, string | number>>;
