import type {
  DateOrder,
  DecimalMark,
  ReceivablesList,
  ReceivablesOptions,
} from 'trade-credit-pricing/receivables';
import { misused } from './told-stop.js';
import { readNumberPairs, readPairs, wholeNumber } from './import-pairs.js';
import type { SubmissionSkeleton } from './import-submission.js';
import type { Io } from './io.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit import`. */
export interface ImportOptions {
  readonly asOf?: string;
  readonly currency?: string;
  readonly listCurrency?: string;
  readonly columns?: readonly string[];
  readonly buckets?: readonly string[];
  readonly mapping?: string;
  readonly unit?: string;
  readonly countryMap?: readonly string[];
  readonly defaultCountry?: string;
  readonly terms?: readonly string[];
  readonly defaultTerms?: string;
  readonly rates?: readonly string[];
  readonly related?: readonly string[];
  readonly groups?: readonly string[];
  readonly dateFormat?: DateOrder;
  readonly decimalMark?: DecimalMark;
  readonly period?: string;
  readonly minimumMonths?: string;
  readonly list?: ReceivablesList;
  readonly ageingFrom?: 'due-date' | 'invoice-date';
  readonly sheet?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly into?: string;
  readonly out?: string;
  readonly report?: string;
  readonly locale: 'en' | 'zh-CN';
}

/** What the options and the submission say, as the library takes it. */
export async function receivablesOptions(
  options: ImportOptions,
  skeleton: SubmissionSkeleton | undefined,
  io: Io,
): Promise<ReceivablesOptions> {
  const asOf = agreed('--as-of', options.asOf, skeleton?.asOf);
  const currency = agreed('--currency', options.currency, skeleton?.currency);
  const rates = await readPairs('--rates', options.rates, io);
  const stated = Object.entries(rates ?? {}).map(([code, rate]) => ({
    currency: code,
    rate,
    date: asOf,
  }));
  const given = (skeleton?.exchangeRates ?? []).filter(
    (rate) => rates?.[rate.currency] === undefined,
  );
  return withoutMissing<ReceivablesOptions>({
    asOf,
    currency,
    listCurrency: options.listCurrency,
    columns: await readPairs('--columns', options.columns, io),
    buckets: await readPairs('--buckets', options.buckets, io),
    unit: options.unit === undefined ? undefined : unitOf(options.unit),
    countryMap: await readPairs('--country-map', options.countryMap, io),
    defaultCountry: options.defaultCountry,
    termsMap: await readNumberPairs('--terms', options.terms, io),
    defaultTermsDays: numberOf('--default-terms', options.defaultTerms),
    exchangeRates: [...stated, ...given],
    relatedParties: options.related?.flatMap((ids) => ids.split(',')).map((id) => id.trim()),
    groups: await readPairs('--groups', options.groups, io),
    dateFormat: options.dateFormat,
    decimalMark: options.decimalMark,
    period: options.period === undefined ? undefined : periodOf(options.period),
    minimumMonths: numberOf('--minimum-months', options.minimumMonths),
    list: options.list,
    ageingFrom: options.ageingFrom,
  });
}

/** A fact of the submission that the command line may state, but not contradict. */
function agreed(option: string, stated: string | undefined, given: unknown): string {
  const ofSubmission = typeof given === 'string' ? given : undefined;
  if (stated !== undefined && ofSubmission !== undefined && stated !== ofSubmission)
    throw misused(optionWords.contradicts(option, stated, ofSubmission));
  const value = stated ?? ofSubmission;
  if (value !== undefined) return value;
  throw misused(optionWords.missing(option));
}

function periodOf(text: string): { from: string; to: string } {
  const [, from, to] = /^(\S+?)\.\.(\S+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { from, to };
  throw misused(optionWords.noPeriod(text));
}

/** The library says what is out of range. */
function unitOf(value: string): number {
  if (/^\d{1,12}$/.test(value)) return Number(value);
  throw misused(optionWords.noUnit(value.slice(0, 40)));
}

function numberOf(option: string, value: string | undefined): number | undefined {
  return value === undefined ? undefined : wholeNumber(option, value);
}

function withoutMissing<Fields extends object>(fields: {
  readonly [Field in keyof Fields]: Fields[Field] | undefined;
}): Fields {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Fields;
}
