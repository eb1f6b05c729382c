import { compareDecimals, magnitude } from './decimal-text.js';
import type { NumberStyle } from './number-writer.js';
import type { Punctuation, Writing } from './writing.js';
import type { DecimalText, IsoDate, Locale, Text } from '../values/text.js';
import { textIn } from '../values/text-in.js';

/** Writes numbers, dates and names in one language. Decimal text is never turned into a binary number. */
export interface Format {
  /** Amount without its currency, with the currency's minor digits: `438,000.00`. */
  readonly amount: (text: DecimalText) => string;
  /** The same with a sign: `+1,250.00`. */
  readonly signedAmount: (text: DecimalText) => string;
  /** Amount with its currency: `CNY 438,000.00`. */
  readonly money: (text: DecimalText) => string;
  /** The same to whole units, for exposures: `CNY 200,000,000`. */
  readonly wholeMoney: (text: DecimalText) => string;
  /** A share of one as a percentage with at most `digits` decimals (1 when missing): `6.6%`. */
  readonly percent: (share: DecimalText, digits?: number) => string;
  /** A share below other shares, with one decimal always: `5.0%`. */
  readonly shareOfWhole: (share: DecimalText) => string;
  /** The same with a sign and one decimal: `-6.6%`. */
  readonly signedPercent: (share: DecimalText) => string;
  /** A premium rate to three decimals of a percent: `0.219%`. */
  readonly rate: (rate: DecimalText) => string;
  /** A percentage of a hundred: `"90"` is `90%`. */
  readonly percentage: (text: DecimalText) => string;
  /** A relativity to three decimals, more below a tenth and where it would look like one: `0.934`. */
  readonly factor: (text: DecimalText) => string;
  /** A count or another number with at most `digits` decimals (1 when missing). */
  readonly number: (value: DecimalText | number, digits?: number) => string;
  /** A calendar date in words. */
  readonly date: (date: IsoDate) => string;
  /** The name of a country by its ISO 3166-1 code; any other text as it is. */
  readonly country: (code: string) => string;
  /** What a currency is called; its code where the language calls it so. */
  readonly currency: (code: string) => string;
  /** A heading whose figures are in a currency: `Premium (CNY)`. */
  readonly headed: (heading: string, currency: string) => string;
  /** The title a record of facts carries, in this language, else the known name of the key, else the key. */
  readonly name: (record: Titled, key: string) => string;
  /** A title of the book in this language; in English where it has none in it. */
  readonly title: (text: Text) => string;
  /** Items joined as in a sentence. */
  readonly list: (items: readonly string[]) => string;
  /** A number with the digits it has: `1,250,000.50`. */
  readonly exact: (text: DecimalText) => string;
  /** The same as money of the quote, or of a currency named. */
  readonly exactMoney: (text: DecimalText, currency?: string) => string;
  /** A share of one as a percentage, all its digits: `0.0365` is `3.65%`. */
  readonly exactPercent: (share: DecimalText) => string;
  /** A percentage of a hundred, all its digits. */
  readonly exactPercentage: (text: DecimalText) => string;
  /** A label and what it says: `Cover: 90%`. */
  readonly labelled: (label: string, text: string) => string;
  /** A word and a remark on it: `Premium (CNY)`. */
  readonly remarked: (word: string, remark: string) => string;
  /** Sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** What stands between words. */
  readonly punctuation: Punctuation;
}

/** Facts that may carry a title of the book. */
export interface Titled {
  readonly title?: Text | undefined;
}

/** Currency of the amounts of a quote and the digits they show after the point. */
export interface AmountStyle {
  readonly currency: string | null;
  readonly minorDigits: number;
}

/** The format of one quote in one language. The locale is named, so settings of the host do not matter. */
export function formatFor(locale: Locale, writing: Writing, style: AmountStyle): Format {
  const last = lastFormat.get(writing);
  if (last?.locale === locale && last.key === keyOf(style)) return last.format;
  const format = newFormat(locale, writing, style);
  lastFormat.set(writing, { locale, key: keyOf(style), format });
  return format;
}

/** Quotes explained one after the other are mostly of one currency. */
const lastFormat = /*#__PURE__*/ new WeakMap<
  Writing,
  { readonly locale: Locale; readonly key: string; readonly format: Format }
>();

function keyOf({ currency, minorDigits }: AmountStyle): string {
  return `${currency ?? ''} ${minorDigits}`;
}

function newFormat(locale: Locale, writing: Writing, style: AmountStyle): Format {
  const write = writing.number;
  const { minorDigits, currency } = style;
  const minor = { least: minorDigits, most: minorDigits };
  const signed = { ...minor, signed: true };
  const withCurrency = currency === null ? (text: string) => text : writing.moneyIn(currency);
  const country = countryNames(locale, writing);
  const amount = kept((text) => write(text, minor));
  return {
    ...exactly(writing, (own) =>
      own === undefined || own === currency ? withCurrency : writing.moneyIn(own),
    ),
    ...joining(writing),
    amount,
    signedAmount: (text) => write(text, signed),
    money: (text) => withCurrency(amount(text)),
    wholeMoney: (text) =>
      withCurrency(writing.round?.(write(text, { most: 0 })) ?? write(text, { most: 0 })),
    percent: (share, digits = 1) => write(share, { percent: 'share', most: digits }),
    shareOfWhole: (share) => write(share, percentTo(1)),
    signedPercent: (share) => write(share, signedShare),
    rate: (rate) => write(rate, rateStyle),
    percentage: (text) => write(text, { percent: 'percentage', most: 2 }),
    factor: (text) => write(text, { least: 2, most: factorDigits(text) }),
    number: (value, digits = 1) => write(String(value), { most: digits }),
    date: (date) => writing.date(date),
    country,
    currency: (code) => writing.currency?.(code) ?? code,
    headed: (heading, code) => heading + writing.punctuation.brackets(writing.unit?.(code) ?? code),
    name: (record, key) => titleIn(record, locale) ?? country(key),
    title: (text) => textIn(text, locale),
  };
}

function exactly(
  { number: write }: Writing,
  moneyOf: (currency?: string) => (text: string) => string,
): Pick<Format, 'exact' | 'exactMoney' | 'exactPercent' | 'exactPercentage'> {
  return {
    exact: (text) => write(text, {}),
    exactMoney: (text, currency) => moneyOf(currency)(write(text, {})),
    exactPercent: (share) => write(share, { percent: 'share', most: mostDecimals }),
    exactPercentage: (text) => write(text, { percent: 'percentage', most: mostDecimals }),
  };
}

function joining({
  list,
  punctuation,
}: Writing): Pick<Format, 'list' | 'labelled' | 'remarked' | 'sentences' | 'punctuation'> {
  const { colon, gap, brackets } = punctuation;
  return {
    list: (items) => list(items),
    labelled: (label, text) => label + colon + text,
    remarked: (word, remark) => word + brackets(remark),
    sentences: (sentences) => sentences.filter(Boolean).join(gap),
    punctuation,
  };
}

/** As many as decimal text may have. */
const mostDecimals = 60;

const percentTo = (digits: number): NumberStyle => ({
  percent: 'share',
  least: digits,
  most: digits,
});

const signedShare: NumberStyle = { ...percentTo(1), signed: true };
const rateStyle = percentTo(3);

/** The amounts of a quote are written many times: after one step, before the next, and in its sentence. */
function kept(write: (text: DecimalText) => string): (text: DecimalText) => string {
  const written = new Map<DecimalText, string>();
  return (text) => {
    const known = written.get(text);
    if (known !== undefined) return known;
    const made = write(text);
    if (written.size === mostKept) written.clear();
    written.set(text, made);
    return made;
  };
}

const mostKept = 200;

function factorDigits(text: DecimalText): number {
  const size = magnitude(text);
  const nearOne = compareDecimals(size, '0.9995') >= 0 && compareDecimals(size, '1.0005') < 0;
  return nearOne || compareDecimals(size, '0.1') < 0 ? 6 : 3;
}

function countryNames(locale: Locale, writing: Writing): (code: string) => string {
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    const known = ownText(writing.names, code);
    if (known !== undefined || !/^[A-Z]{2}$/.test(code)) return known ?? code;
    names ??= new Intl.DisplayNames(locale, { type: 'region' });
    return names.of(code) ?? code;
  };
}

/** The title of a record in a language, else in English; a stored one may be anything. */
function titleIn(record: Titled, locale: Locale): string | undefined {
  const title: unknown = Object.hasOwn(record, 'title') ? record.title : undefined;
  if (typeof title !== 'object' || title === null) return undefined;
  const texts = title as Readonly<Record<string, unknown>>;
  return ownText(texts, locale) ?? ownText(texts, 'en');
}

function ownText(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const text = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
