import { type AllowedRange, checkNumber, notNegative, share } from './allowed-range.js';
import { isDecimalText } from '../../../values/decimal-text.js';
import type { assumptionRows } from '../../read/step-kinds.js';
import type { TraitName } from '../../../submission/buyer-traits.js';
import type { Check } from './check.js';
import { checkOnPages } from './cover-on-pages.js';
import type { Draft } from './draft.js';
import type { Report } from './issue-report.js';
import { checkKey, keySets } from './key-sets.js';
import { checkPercentage } from './percentage.js';
import { below, type Place } from './place.js';

interface AssumedValue {
  readonly place: Place;
  readonly text: string;
}

type AssumptionCheck = (assumed: AssumedValue, draft: Draft, report: Report) => void;

const number =
  (range: AllowedRange): AssumptionCheck =>
  ({ place, text }, _draft, report) => {
    checkNumber({ place, field: 'value', text }, range, report);
  };

const wholeNumber =
  (range: AllowedRange, measure = ''): AssumptionCheck =>
  ({ place, text }, draft, report) => {
    const written = { place, field: 'value', text };
    if (isDecimalText(text) && text.includes('.'))
      report(below(place, 'value'), 'not-whole-number', { field: 'value' });
    else if (checkNumber(written, range, report)) checkOnPages(written, measure, { draft, report });
  };

const key =
  (set: string): AssumptionCheck =>
  ({ place, text }, { traits }, report) =>
    checkKey({ set, key: text, place: below(place, 'value') }, keySets(traits), report);

const percentage: AssumptionCheck = ({ place, text }, draft, report) => {
  const written = { place, field: 'value', text };
  if (checkPercentage(written, report))
    checkOnPages(written, 'insured-percentage', { draft, report });
};

const checks: Readonly<
  Record<
    Exclude<(typeof assumptionRows)[number], TraitName> | 'policyholder-country',
    AssumptionCheck
  >
> = {
  'policyholder-country': key('country'),
  grade: key('grade'),
  'terms-days': wholeNumber('[0, 365]'),
  'group-count': wholeNumber('[1, 1000000]'),
  'credit-control-score': number('[0, 100]'),
  'insured-percentage': percentage,
  'waiting-period-days': wholeNumber(notNegative, 'waiting-period'),
  'maximum-terms-days': wholeNumber(notNegative, 'maximum-terms'),
  'maximum-extension-days': wholeNumber(notNegative),
  'offered-share': number(share),
  months: wholeNumber('[1, 36]', 'policy-months'),
};

/** What is assumed could have been submitted, and can be priced. */
export const assumptionsHold: Check = (draft, report) => {
  const assumptions = draft.pages.get('assumptions');
  assumptions?.page.rows.forEach((row, index) => {
    if (!('key' in row) || !('value' in row)) return;
    const place = assumptions.rows[index] ?? assumptions.place;
    checkOf(row.key, draft)?.({ place, text: row.value }, draft, report);
  });
};

/** A trait of buyers is assumed to have one of its levels. */
function checkOf(input: string, { traits }: Draft): AssumptionCheck | undefined {
  if (Object.hasOwn(traits, input)) return key(input);
  return Object.hasOwn(checks, input) ? checks[input as keyof typeof checks] : undefined;
}
