import { normalBalanceBy } from '../risk/balances.js';
import type { GatedLine, Risk } from '../risk/risk.js';
import type { BuyerMeasureName } from '../rules/read/step-kinds.js';
import type { Axis } from '../rules/read/rate-book.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import { decimalText, roundOperand } from '../values/decimal.js';
import { decimalOf, plus, type Units } from '../values/units.js';
import { segment } from '../gate/way.js';
import { inBookCurrency } from './measures/book-currency.js';
import type { AxisValue } from './table-reading.js';

/** Looks at one buyer: the value to look up, empty where the submission does not say, and the field it stands in. */
type BuyerMeasure = (
  line: GatedLine<Units>,
  axis: Axis,
  risk: Risk,
) => { readonly value: string; readonly field: string };

/** The measures of one buyer besides its traits. Amounts are looked up in the currency of the book. */
const buyerMeasures: Readonly<Record<BuyerMeasureName, BuyerMeasure>> = {
  /** Grade, 1 best to 10 worst, the book's where the submission has none. */
  'buyer-grade': ({ grade }) => ({ value: grade, field: 'grade' }),
  /** A fact of the buyer that only this book asks for. */
  'buyer-attribute': ({ attributes }, { attribute = '' }) => ({
    value: Object.hasOwn(attributes, attribute) ? (attributes[attribute] ?? '') : '',
    field: `attributes/${segment(attribute)}`,
  }),
  /** Payment terms in days. */
  'buyer-terms': ({ termsDays }) => ({ value: String(termsDays), field: 'termsDays' }),
  /** Turnover of a full year. */
  'buyer-turnover': ({ turnover }, _axis, risk) => ({
    value: inBookCurrency(decimalOf(turnover), risk),
    field: 'turnover',
  }),
  /** Credit limit; a buyer without one cannot be looked up. */
  'buyer-limit': ({ limit }, _axis, risk) => ({
    value: limit === null ? '' : inBookCurrency(decimalOf(limit), risk),
    field: 'requestedLimit',
  }),
  /** Highest balance as stated, else the balance in the ordinary course. */
  'buyer-peak-balance': (line, _axis, risk) => ({
    value: inBookCurrency(decimalOf(line.statedPeak ?? normalBalanceBy(risk.book)(line)), risk),
    field: 'peakBalance',
  }),
  /** Days the oldest overdue that is not disputed is past due; 0 where nothing is, nothing where the ageing is not given. */
  'buyer-overdue-days': ({ overdue, aged }) => ({
    value: aged ? String(Math.max(0, ...undisputed(overdue).map(({ days }) => days))) : '',
    field: 'overdue',
  }),
  /** Overdues that are not disputed over the balance in the ordinary course, at most 1. */
  'buyer-overdue-share': (line, _axis, risk) => ({
    value: line.aged ? overdueShare(line, normalBalanceBy(risk.book)(line)) : '',
    field: 'overdue',
  }),
};

function undisputed(overdue: GatedLine<Units>['overdue']): GatedLine<Units>['overdue'] {
  return overdue.filter(({ disputed }) => !disputed);
}

function overdueShare({ overdue }: GatedLine<Units>, balance: Units): string {
  const amount = undisputed(overdue).reduce<Units>((all, each) => plus(all, each.amount), 0);
  if (amount === 0) return '0';
  if (amount >= balance) return '1';
  return decimalText(roundOperand(decimalOf(amount).dividedBy(decimalOf(balance))));
}

/** What an axis looks at of one buyer; undefined for a measure that is none of a buyer. */
export function buyerValue(axis: Axis, line: GatedLine<Units>, risk: Risk): AxisValue | undefined {
  const { measure } = axis;
  const traits = traitsOf(risk.book);
  if (Object.hasOwn(traits, measure)) {
    const levels: Readonly<Record<string, string>> = line.traits;
    return { value: levels[measure] ?? '', path: `${line.path}/${traits[measure]?.field ?? ''}` };
  }
  if (!Object.hasOwn(buyerMeasures, measure)) return undefined;
  const { value, field } = buyerMeasures[measure as BuyerMeasureName](line, axis, risk);
  return { value, path: `${line.path}/${field}` };
}
