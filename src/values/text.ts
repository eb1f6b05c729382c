/** The languages that are whole: every word of the library exists in them. */
export type WholeLocale = 'en' | 'zh-CN';

/** A canonical language tag (RFC 5646), for example `de`: that of a whole language, or of one handed over. */
export type Locale = WholeLocale | (string & Record<never, never>);

/** A text in the languages that are whole. */
export type WholeText = Readonly<Record<WholeLocale, string>>;

/** A text by canonical language tags: in English, and in as many other languages as there are. */
export interface Text {
  readonly en: string;
  readonly 'zh-CN'?: string;
  readonly [tag: string]: string | undefined;
}

/** Calendar date as `YYYY-MM-DD`. No time of day, no time zone. */
export type IsoDate = string;

/** Decimal number as plain text, for example `"1250000.50"`: no exponent, no thousands separator, no sign but `-`. */
export type DecimalText = string;

/** JSON Pointer (RFC 6901) to a place in the input, for example `/buyers/12/country`. */
export type Path = string;
