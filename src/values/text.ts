/** The languages every text of the library exists in. */
export type Locale = 'en' | 'zh-CN';

/** A text in every language: English and Simplified Chinese. */
export type Text = Readonly<Record<Locale, string>>;

/** Calendar date as `YYYY-MM-DD`. No time of day, no time zone. */
export type IsoDate = string;

/** Decimal number as plain text, for example `"1250000.50"`: no exponent, no thousands separator, no sign but `-`. */
export type DecimalText = string;

/** JSON Pointer (RFC 6901) to a place in the input, for example `/buyers/12/country`. */
export type Path = string;
