import { type AllowedRange, checkNumber, notNegative, positive, share } from './allowed-range.js';
import type { Check } from './check.js';
import type { PageDraft } from './draft.js';
import type { Report } from './issue-report.js';
import { type PageReader, readersOf } from './readers.js';
import { hasNumber, numberFields } from './row-values.js';

const lift: Readonly<Record<string, AllowedRange>> = {
  'corridor-held-to': notNegative,
  'corridor-lifted-from': notNegative,
};

const rounded: Readonly<Record<string, AllowedRange>> = {
  'rate-unit': positive,
  'least-rate-units': notNegative,
};

/** What single rows may hold, by the role of the page and the row. */
const rowRanges: Readonly<Record<string, Readonly<Record<string, AllowedRange>>>> = {
  'worksheet-base/exposure': {
    'base-terms-days': notNegative,
    'drift-days': notNegative,
    'days-in-year': positive,
    'peak-factor': positive,
    'unnamed-limit': positive,
    'loss-given-default': '(0, 1]',
    'default-rate-cap': '(0, 1]',
    'overdue-days': notNegative,
    'overdue-tolerance': notNegative,
    'overdue-tolerance-share': share,
    'balance-below-share': share,
  },
  'credit-control/outcomes': {
    'assumed-overdue-share': share,
    'assumed-collection-ratio': notNegative,
    'kept-until-given': share,
  },
  'loss-experience/credibility': {
    'credibility-constant': positive,
    'maximum-credibility': share,
    highest: '[1, ∞)',
    'single-loss-claims': positive,
    'notified-overdue-share': share,
    'least-history-years': notNegative,
    'least-exposure-share': share,
  },
  'fixed-expense/loadings': { 'fixed-expense': notNegative },
  'permissible-loss-ratio/loadings': { 'variable-expense': share, brokerage: share, profit: share },
  '*/terms': { 'grace-days': notNegative, 'other-insurer-share': share },
  '*/distribution': {
    'systematic-variation': notNegative,
    'stress-cycle': '[1, ∞)',
    'stress-severity': share,
    'tail-level': '(0, 1)',
  },
  'maximum-liability/contract': { 'maximum-liability-premium-share': share },
  'capital-load/capital': {
    'cost-of-capital': share,
    'diversification-share': share,
    'book-expected-loss': positive,
    'retained-claim': positive,
  },
  'technical-floor/limits': { 'technical-floor': notNegative, ...rounded },
  'combined-cap/limits': { 'combined-cap': positive },
  'product-cap/limits': { 'product-cap': positive },
  'product-floor/limits': { 'product-floor': positive },
  'credibility-factor/terms': {
    'credibility-constant': positive,
    target: positive,
    lowest: positive,
    highest: positive,
  },
  'corridor-ceiling/limits': { 'corridor-up': notNegative, ...lift, ...rounded },
  'corridor-floor/limits': { 'corridor-down': share, ...lift, ...rounded },
  'rate-rounding/limits': { ...rounded },
  'premium-floor/limits': { 'premium-floor': notNegative },
  'adjustment/profit-share': { periods: '[1, 3]', deduction: share, share },
  'book/contract': { 'minimum-premium-share': share },
};

/** What every value of a page may be, by role. */
const roleRanges: Readonly<Record<string, AllowedRange>> = {
  'worksheet-base/default-rate': share,
  'worksheet-base/early-payment': share,
  'worksheet-base/payment-record': '[1, ∞)',
  'worksheet-base/limit-use': share,
  'worksheet-base/normal-limit-use': share,
  '*/severity': share,
  'worksheet-relativity/page': positive,
  'flat-rate/page': notNegative,
  'buyer-rate/page': notNegative,
  'buyer-rate/factor': notNegative,
  'credit-control/relativity': positive,
  '*/answer-credit': share,
  '*/evidence-credit': share,
  'credit-control/overdue-withholding': share,
  'credit-control/collection-withholding': share,
  'loss-experience/year-weight': share,
  'loss-experience/reported-share': share,
  'loss-experience/no-history': positive,
  'loss-experience/lowest': '(0, 1]',
  'loss-experience/off-balance': '(0, 1]',
  'loss-ratio-floor/least-by-claims': '(0, 1]',
  'loss-experience/credit-share': share,
  'loss-ratio-floor/relativity': positive,
  '*/by-tier': notNegative,
  'permissible-loss-ratio/expense-slices': share,
  'permissible-loss-ratio/brokerage-slices': share,
  'discretionary-limit/insured-percentage': positive,
  'political-risk/rate': notNegative,
  'political-risk/perils': share,
  'political-risk/public-rate': notNegative,
  'political-risk/waiting-period': positive,
  'worksheet-relativity/letter-of-credit': positive,
  'continuity/relativity': positive,
  'continuity/kept-share': share,
  'exchange/rates': positive,
  'adjustment/scale': share,
  'adjustment/no-claims': share,
  'adjustment/loss-ratio': share,
  'adjustment/malus': share,
};

/** Numbers make sense in the role they play: nothing multiplies or divides by zero, shares are shares. */
export const rowRangesHold: Check = (draft, report) => {
  const operations = new Map(draft.lines.map(({ entry }) => [entry.id, entry.operation]));
  for (const reader of readersOf(draft)) {
    const page = draft.pages.get(reader.page);
    if (page === undefined || page.page.unit === 'key') continue;
    const operation = reader.field === 'page' ? operations.get(reader.step ?? '') : undefined;
    const isFactor = operation === 'multiply' || operation === 'divide';
    checkPage(page, reader, { fallback: isFactor ? positive : undefined, report });
  }
};

/** What a row of a page in a role, `kind/role` or `book/page`, may hold; undefined where nothing is said. */
export function rangeOf(role: string, row?: string): AllowedRange | undefined {
  const anyKind = role.replace(/^[^/]+/, '*');
  const ofRows = rowRanges[role] ?? rowRanges[anyKind] ?? {};
  const own = row !== undefined && Object.hasOwn(ofRows, row) ? ofRows[row] : undefined;
  return own ?? roleRanges[role] ?? roleRanges[anyKind];
}

function checkPage(
  { page, place, rows }: PageDraft,
  { kind, field, page: id }: PageReader,
  { fallback, report }: { fallback: AllowedRange | undefined; report: Report },
): void {
  const role = kind === null ? `book/${id}` : `${kind}/${field.replace('pages/', '')}`;
  page.rows.forEach((row, index) => {
    const range = rangeOf(role, 'key' in row ? row.key : undefined) ?? fallback;
    if (range === undefined || !hasNumber(row)) return;
    for (const [name, text] of numberFields(row))
      checkNumber({ place: rows[index] ?? place, field: name, text }, range, report);
  });
}
