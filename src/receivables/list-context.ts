import { segment } from '../gate/way.js';
import { isIsoDate, dayNumber } from '../values/calendar.js';
import { textKey } from './cells/cell-text.js';
import { buyerKey } from './cells/name-key.js';
import type { RecognisedColumns } from './columns/recognise-columns.js';
import { countryIndex, countryOf, type CountryIndex } from '../values/country-names/country-of.js';
import { type Decimal, decimal } from '../values/decimal.js';
import type { ReceivablesIssue as Issue } from './receivables-issue.js';
import type { LedgerReading } from './items/ledger-reading.js';
import { textReaders } from './items/text-readers.js';
import type { ListContext } from './items/row-context.js';
import { receivablesIssue } from './receivables-issue.js';
import { minorUnits } from '../values/money.js';
import { numericCountries } from './numeric-countries.js';
import type { ReceivablesOptions, ReceivablesTable } from './receivables-options.js';

const positiveDecimal = /^(?!0+(?:\.0+)?$)\d{1,12}(?:\.\d{1,12})?$/;
const mostDays = 365;
const mostInUnit = 1_000_000_000;

/** What is wrong with the options, all of it. */
export function optionIssues(options: ReceivablesOptions): readonly Issue[] {
  return [
    ...dateIssues(options),
    ...currencyIssues(options),
    ...rateIssues(options),
    ...countryIssues(options, countryIndex()),
    ...daysIssues(options),
  ];
}

/** Prepares options and columns for reading rows. The options have no issues. */
export function listContext(
  table: ReceivablesTable,
  options: ReceivablesOptions,
  {
    columns,
    reading,
    openField,
  }: Pick<ListContext, 'openField'> & { columns: RecognisedColumns; reading: LedgerReading },
): ListContext {
  const countries = countryIndex();
  const countryMap = new Map<string, string>();
  for (const [text, name] of Object.entries(options.countryMap ?? {}))
    countryMap.set(textKey(text), countryOf(name, countries)?.country ?? '');
  const texts = { countries, countryMap };
  return {
    asOf: dayNumber(options.asOf),
    currency: options.currency,
    listCurrency: options.listCurrency ?? options.currency,
    rates: ratesOf(options),
    read: textReaders(countries),
    countryMap,
    defaultCountry: options.defaultCountry && countryOf(options.defaultCountry, countries)?.country,
    termsMap: new Map(
      Object.entries(options.termsMap ?? {}).map(([code, days]) => [textKey(code), days]),
    ),
    defaultTermsDays: options.defaultTermsDays,
    relatedParties: new Set(
      (options.relatedParties ?? []).flatMap((party) => [party.trim(), textKey(party)]),
    ),
    groups: new Map(
      Object.entries(options.groups ?? {}).flatMap(([buyer, group]) => [
        [buyer, group],
        [textKey(buyer), group],
      ]),
    ),
    ids: new Map(Object.entries(options.ids ?? {}).map(([name, id]) => [buyerKey(name), id])),
    numericCountries: numericCountries(table, columns.fields.get('country')?.index, texts),
    has: (field) => columns.fields.has(field),
    openField,
    header: (field) => columns.fields.get(field)?.header ?? field,
    headerCurrency: (field) => columns.fields.get(field)?.currency,
    orderAssumed: (field) => {
      const order = reading.dateOrder.get(field);
      return order !== undefined && (order.basis === 'assumed' || order.contrary > 0);
    },
  };
}

function ratesOf({
  currency,
  exchangeRates = [],
}: ReceivablesOptions): ReadonlyMap<string, Decimal> {
  const rates = new Map(exchangeRates.map((each) => [each.currency, decimal(each.rate)]));
  return rates.set(currency, decimal(1));
}

function dateIssues({ asOf, period }: ReceivablesOptions): Issue[] {
  const dates: [string, string][] = [['/asOf', asOf]];
  if (period !== undefined) dates.push(['/period/from', period.from], ['/period/to', period.to]);
  const issues = dates
    .filter(([, value]) => !isIsoDate(value))
    .map(([path, value]) => receivablesIssue('date-not-iso', path, { value: shown(value) }));
  if (issues.length === 0 && period !== undefined && period.to < period.from)
    issues.push(receivablesIssue('period-reversed', '/period', period));
  return issues;
}

function currencyIssues({ currency, listCurrency = currency }: ReceivablesOptions): Issue[] {
  return [
    ['/currency', currency] as const,
    ...(listCurrency === currency ? [] : [['/listCurrency', listCurrency] as const]),
  ]
    .filter(([, code]) => minorUnits(code) === undefined)
    .map(([path, code]) => receivablesIssue('currency-unknown', path, { value: shown(code) }));
}

function rateIssues({ exchangeRates = [] }: ReceivablesOptions): Issue[] {
  const seen = new Set<string>();
  return exchangeRates.flatMap(({ currency, rate }, index) => {
    const path = `/exchangeRates/${index}`;
    const repeated = seen.has(currency);
    seen.add(currency);
    if (minorUnits(currency) === undefined)
      return [receivablesIssue('currency-unknown', `${path}/currency`, { value: shown(currency) })];
    if (repeated) return [receivablesIssue('rate-duplicate', path, { currency })];
    return positiveDecimal.test(rate)
      ? []
      : [receivablesIssue('rate-unreadable', `${path}/rate`, { value: shown(rate), currency })];
  });
}

function countryIssues(
  { countryMap = {}, defaultCountry }: ReceivablesOptions,
  index: CountryIndex,
): Issue[] {
  const stated: [string, string][] = Object.entries(countryMap).map(([text, name]) => [
    `/countryMap/${segment(text)}`,
    name,
  ]);
  if (defaultCountry !== undefined) stated.push(['/defaultCountry', defaultCountry]);
  return stated
    .filter(([, name]) => countryOf(name, index) === undefined)
    .map(([path, name]) => receivablesIssue('country-unknown', path, { value: shown(name) }));
}

function daysIssues({
  termsMap = {},
  defaultTermsDays,
  minimumMonths,
  unit,
}: ReceivablesOptions): Issue[] {
  const stated: [string, number][] = Object.entries(termsMap).map(([code, days]) => [
    `/termsMap/${segment(code)}`,
    days,
  ]);
  if (defaultTermsDays !== undefined) stated.push(['/defaultTermsDays', defaultTermsDays]);
  const issues = stated
    .filter(([, days]) => !isWhole(days, 0, mostDays))
    .map(([path, days]) =>
      receivablesIssue('days-out-of-range', path, { value: shown(days), most: mostDays }),
    );
  if (minimumMonths !== undefined && !isWhole(minimumMonths, 1, 36))
    issues.push(
      receivablesIssue('months-out-of-range', '/minimumMonths', { value: shown(minimumMonths) }),
    );
  if (unit !== undefined && !isWhole(unit, 1, mostInUnit))
    issues.push(
      receivablesIssue('unit-out-of-range', '/unit', { value: shown(unit), most: mostInUnit }),
    );
  return issues;
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

function shown(value: string | number): string {
  return `"${String(value).slice(0, 40)}"`;
}
