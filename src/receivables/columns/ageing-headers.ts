import { headerText } from './header-text.js';

/** A column of an aged-debt list: an amount by how long it has been due, or since when it was invoiced. */
export interface AgeingBucket {
  readonly header: string;
  readonly index: number;
  /** `not-due`, or the days the bucket spans; an open end has no `to`. */
  readonly span: 'not-due' | { readonly from: number; readonly to?: number };
  /** What the header says the days are counted from. */
  readonly basis?: 'due-date' | 'invoice-date';
  /** Currency of its amounts, if the header names one. */
  readonly currency?: string;
  /** How many units one unit of its amounts stands for, if the header says so. */
  readonly scale?: number;
}

type Span =
  'not-due' | { from: number; to?: number } | { upTo: number } | { over: number } | 'older';

const longest = 60;
const total = /合计|小计|总计|占比|比例|total|sum\b|ratio|share|%|summe/u;
const notDue =
  /^(?:not (?:yet )?(?:over ?)?due|undue|current|current due|noch nicht fällig|nicht fällig)$|未到期|未逾期|未超期|信用期内|账期内/u;
const words =
  /\b(?:days?|d|over ?due|past ?due|due|amount|aged?|ageing|aging|bucket|balance|tage?|überfällig|fällig|between)\b|天|日|逾期|超期|拖欠|账龄|帐龄|金额|应收|欠款/gu;
const scaled = { month: 30, year: 365, day: 1 } as const;

/** Finds the ageing buckets among headers; a list has none unless at least two are recognised. */
export function ageingBuckets(headers: readonly string[]): readonly AgeingBucket[] {
  const found = headers.flatMap((header, index) => {
    const text = plainHeader(header);
    const span = text === undefined ? undefined : spanOf(text);
    return span === undefined
      ? []
      : [{ header, index, span, ...basisOf(header), ...unitOf(header) }];
  });
  const bounds = found.map(({ span }) => upperBound(span)).filter((bound) => bound > 0);
  const buckets = found.map(({ span, ...rest }) => ({ ...rest, span: resolved(span, bounds) }));
  return buckets.length >= 2 && buckets.some(({ span }) => span !== 'not-due') ? buckets : [];
}

function plainHeader(header: string): string | undefined {
  if (header.length > longest) return undefined;
  const text = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:[a-z]{3}|[\d']*|(?:人民币|百|千|万)*元?)\)/gu, ' ')
    .replace(/[_()[\]]/g, ' ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/[–—−~～]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return total.test(text) ? undefined : text;
}

function spanOf(text: string): Span | undefined {
  if (notDue.test(text)) return 'not-due';
  if (/^(?:older|oldest|älter|更早)$/u.test(text)) return 'older';
  const unit = /\bmonths?\b|\bmonate?\b|个 ?月|月/u.test(text)
    ? 'month'
    : /\byears?\b|\bjahre?\b|年/u.test(text)
      ? 'year'
      : 'day';
  const plain = text
    .replace(words, ' ')
    .replace(/\b(?:months?|monate?|years?|jahre?)\b|个 ?月|月|年/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const hasUnit = plain !== text;
  return (
    rangeIn(plain, scaled[unit]) ??
    openEndIn(plain, scaled[unit]) ??
    upToIn(plain, scaled[unit], hasUnit)
  );
}

function rangeIn(text: string, days: number): Span | undefined {
  const [, from, to] = /^(\d{1,4}) ?(?:-|to|bis|至|到| ) ?(\d{1,4})$/u.exec(text) ?? [];
  if (from === undefined || Number(from) >= Number(to) || Number(to) * days > 4000)
    return undefined;
  return { from: days === 1 ? Number(from) : Number(from) * days + 1, to: Number(to) * days };
}

function openEndIn(text: string, days: number): Span | undefined {
  const found =
    /^(?:>=?|≥|over|above|more than|older than|über|超过|大于) ?(\d{1,4})(?: ?\+)?$/u.exec(text) ??
    /^(\d{1,4}) ?(?:\+|plus|and (?:over|above|older|more)|or more|及 ?以上|以上|以外|and)$/u.exec(
      text,
    );
  return found ? { over: Number(found[1]) * days } : undefined;
}

function upToIn(text: string, days: number, hasUnit: boolean): Span | undefined {
  const worded = /^(?:<=?|≤|up to|within|bis) ?(\d{1,4})$|^(\d{1,4}) ?(?:以内|之内|内)$/u.exec(
    text,
  );
  const bare = hasUnit ? /^(\d{1,4})$/.exec(text) : null;
  const bound = Number(worded?.[1] ?? worded?.[2] ?? bare?.[1] ?? 0) * days;
  return bound >= 7 && bound <= 4000 ? { upTo: bound } : undefined;
}

function basisOf(header: string): Pick<AgeingBucket, 'basis'> {
  if (/账龄|帐龄|invoice age|from invoice/iu.test(header)) return { basis: 'invoice-date' };
  return /逾期|超期|over ?due|past ?due|überfällig/iu.test(header) ? { basis: 'due-date' } : {};
}

function unitOf(header: string): Pick<AgeingBucket, 'currency' | 'scale'> {
  const { currency, scale } = headerText(header);
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale }),
  };
}

function upperBound(span: Span): number {
  if (typeof span === 'string') return 0;
  if ('over' in span) return 0;
  return 'upTo' in span ? span.upTo : (span.to ?? span.from - 1);
}

/** Columns headed by their last day begin where the one before ends; `91+` behind `61-90` begins on day 91. */
function resolved(span: Span, bounds: readonly number[]): AgeingBucket['span'] {
  if (span === 'older') return { from: Math.max(0, ...bounds) + 1 };
  if (typeof span === 'string' || 'from' in span) return span;
  if ('over' in span) return { from: bounds.includes(span.over - 1) ? span.over : span.over + 1 };
  const below = bounds.filter((bound) => bound < span.upTo);
  return { from: Math.max(0, ...below) + 1, to: span.upTo };
}
