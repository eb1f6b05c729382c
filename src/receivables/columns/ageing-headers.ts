import { spanOfHeader, type HeaderSpan } from './ageing-span.js';
import { headerText } from './header-text.js';
import { monthOfHeader, namedMonth, spanOfMonth } from './month-headers.js';
import { spansTogether, type BucketSpan, type SpansTogether } from './spans-together.js';

/** A column of an aged-debt list: an amount by how long it has been due, or since when it was invoiced. */
export interface AgeingBucket {
  readonly header: string;
  readonly index: number;
  /** `not-due`, or the days the bucket spans; an open end has no `to`. */
  readonly span: BucketSpan;
  /** True when the caller said what the bucket spans. */
  readonly stated?: boolean;
  /** What the header says the days are counted from. */
  readonly basis?: 'due-date' | 'invoice-date';
  /** Currency of its amounts, if the header names one. */
  readonly currency?: string;
  /** How many units one unit of its amounts stands for, if the header says so. */
  readonly scale?: number;
}

/** A bucket as the caller states it, by the place of its column. */
export type StatedBuckets = ReadonlyMap<number, BucketSpan>;

/** What is known of buckets beside their headers. */
export interface KnownOfBuckets {
  readonly stated?: StatedBuckets | undefined;
  /** The day of the list, in days since 1970-01-01; the end of the latest month in the headers when it is not known. */
  readonly asOf?: number | undefined;
}

interface FoundSpan {
  readonly index: number;
  readonly span: HeaderSpan;
}

const none: StatedBuckets = new Map();

/**
 * Finds the ageing buckets among headers, read together as one row. A list has none unless at least two are recognised,
 * or one is stated.
 */
export function ageingBuckets(
  headers: readonly string[],
  { stated = none, asOf }: KnownOfBuckets = {},
): readonly AgeingBucket[] {
  const { found, together } = readTogether(headers, { stated, asOf });
  const read = new Map(found.map(({ index }, place) => [index, together.spans[place]] as const));
  const buckets = headers.flatMap((header, index) => {
    const span = stated.get(index) ?? read.get(index);
    return span === undefined ? [] : [bucketOf(header, { index, span, stated: stated.has(index) })];
  });
  const aged = buckets.length >= 2 && buckets.some(({ span }) => span !== 'not-due');
  return aged || stated.size > 0 ? buckets : [];
}

/** True when a number alone heads a bucket that could as well begin there as end there. */
export function bucketsDoubtful(headers: readonly string[], known: KnownOfBuckets = {}): boolean {
  return readTogether(headers, known).together.doubtful;
}

function readTogether(
  headers: readonly string[],
  { stated = none, asOf }: KnownOfBuckets,
): { found: readonly FoundSpan[]; together: SpansTogether } {
  const spans = headers.flatMap((header, index): FoundSpan[] => {
    const other = stated.has(index) || monthOfHeader(header) !== undefined;
    const span = other ? undefined : spanOfHeader(header);
    return span === undefined ? [] : [{ index, span }];
  });
  const aged = spans.length > 0 || stated.size > 0;
  const found = aged ? [...spans, ...monthsOf(headers, { stated, asOf })] : spans;
  return { found, together: spansTogether(withStated(found, stated)) };
}

/** Calendar months are buckets beside others that are written in words or days; alone they may as well be sales. */
function monthsOf(
  headers: readonly string[],
  { stated = none, asOf }: KnownOfBuckets,
): readonly FoundSpan[] {
  const day = asOf ?? Math.max(0, ...headers.map((header) => monthOfHeader(header)?.last ?? 0));
  return headers.flatMap((header, index) => {
    const month = stated.has(index)
      ? undefined
      : (monthOfHeader(header) ?? namedMonth(header, day));
    return month === undefined ? [] : [{ index, span: spanOfMonth(month, day) }];
  });
}

/** Stated buckets stand beside the read ones, so that what follows them begins where they end. */
function withStated(
  found: readonly { readonly index: number; readonly span: HeaderSpan }[],
  stated: StatedBuckets,
): readonly HeaderSpan[] {
  const spans = [...stated.values()].flatMap((span): HeaderSpan[] => {
    if (span === 'not-due') return [];
    return [
      span.to === undefined
        ? { kind: 'from', days: span.from }
        : { kind: 'range', from: span.from, to: span.to },
    ];
  });
  return [...found.map(({ span }) => span), ...spans];
}

function bucketOf(
  header: string,
  { index, span, stated }: { index: number; span: BucketSpan; stated: boolean },
): AgeingBucket {
  const { currency, scale } = headerText(header);
  return {
    header,
    index,
    span,
    ...(stated ? { stated } : {}),
    ...basisOf(header),
    ...(currency?.code === undefined ? {} : { currency: currency.code }),
    ...(scale === undefined ? {} : { scale }),
  };
}

function basisOf(header: string): Pick<AgeingBucket, 'basis'> {
  if (/账龄|帐龄|invoice age|from invoice/iu.test(header)) return { basis: 'invoice-date' };
  return /逾期|超期|over ?due|past ?due|überfällig|échu|retard|vencid|scadut|vervallen|achterstallig/iu.test(
    header,
  )
    ? { basis: 'due-date' }
    : {};
}

/** Reads what a caller states of a bucket: `not-due`, `1-30`, `91+`. Undefined when it is none of them. */
export function statedSpan(text: string): BucketSpan | undefined {
  const plain = text.replace(/\s/g, '').toLowerCase();
  if (plain === 'not-due') return 'not-due';
  const [, from = '', end = ''] = /^(\d{1,4})(?:-(\d{1,4})|\+)$/.exec(plain) ?? [];
  if (from === '') return undefined;
  if (end === '') return { from: Number(from) };
  return Number(end) >= Number(from) ? { from: Number(from), to: Number(end) } : undefined;
}

/** Pairs of buckets that share a day: what is in both cannot be told apart. */
export function overlappingBuckets(
  buckets: readonly AgeingBucket[],
): readonly (readonly [AgeingBucket, AgeingBucket])[] {
  const pairs: (readonly [AgeingBucket, AgeingBucket])[] = [];
  buckets.forEach((one, place) => {
    for (const other of buckets.slice(place + 1))
      if (overlap(one.span, other.span)) pairs.push([one, other]);
  });
  return pairs;
}

function overlap(one: BucketSpan, other: BucketSpan): boolean {
  if (one === 'not-due' || other === 'not-due') return false;
  return one.from <= (other.to ?? Infinity) && other.from <= (one.to ?? Infinity);
}
