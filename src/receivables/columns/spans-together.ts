import type { HeaderSpan } from './ageing-span.js';

/** `not-due`, or the days a bucket spans; an open end has no `to`. */
export type BucketSpan = 'not-due' | { readonly from: number; readonly to?: number };

/** Days are counted in whole months where the headers are written in months. */
type Placed = { readonly kind: 'begins' | 'ends'; readonly days: number };

/** The buckets of a row of headers, and whether a number alone could as well begin its bucket as end it. */
export interface SpansTogether {
  readonly spans: readonly BucketSpan[];
  readonly doubtful: boolean;
}

/**
 * Reads the ageing headers of a list together: a bucket without an end begins where the one before it ends, and a number
 * alone, `30 days`, begins its bucket where there is another one below that number (`< 1 month` beside `1 month`) or
 * where the last bucket begins one step behind (`90 days` before `120+`); else it ends there.
 */
export function spansTogether(headers: readonly HeaderSpan[]): SpansTogether {
  const bare = headers.filter((header) => header.kind === 'bare').map(({ days }) => days);
  const kind = bare.length === 0 ? 'ends' : bareKind(headers, bare);
  const placed = headers.map((header) =>
    header.kind === 'bare' ? { kind, days: header.days } : header,
  );
  const ends = endsOf(placed);
  const row = { ends, beginnings: beginningsOf(placed, ends) };
  const doubtful = bare.length > 0 && kind === 'ends' && !endIsProved(headers, bare);
  return { spans: placed.map((header) => resolved(header, row)), doubtful };
}

function bareKind(headers: readonly HeaderSpan[], bare: readonly number[]): Placed['kind'] {
  const first = Math.min(...bare);
  const last = Math.max(...bare);
  const step = stepOf(bare);
  const opens = headers.flatMap((header) =>
    header.kind === 'over' || header.kind === 'from' ? [header.days] : [],
  );
  const below = headers.some(
    (header) =>
      (header.kind === 'up-to' && header.days === first) ||
      (header.kind === 'range' && header.to >= first - 1 && header.to <= first),
  );
  const stepBehind = opens.some((days) => days > last && Math.abs(days - last - step) <= 1);
  return below || (stepBehind && !opens.includes(last)) ? 'begins' : 'ends';
}

/** An open bucket that begins where the last number ends says that numbers are ends. */
function endIsProved(headers: readonly HeaderSpan[], bare: readonly number[]): boolean {
  const last = Math.max(...bare);
  return headers.some(
    (header) =>
      (header.kind === 'over' || header.kind === 'from') &&
      header.days - last >= 0 &&
      header.days - last <= 1,
  );
}

function stepOf(bare: readonly number[]): number {
  const sorted = [...new Set(bare)].sort((one, other) => one - other);
  const [first = 30, second] = sorted.slice(-2);
  return second === undefined ? first : second - first;
}

type Header = Exclude<HeaderSpan, { kind: 'bare' }> | Placed;

/** Last days that headers name by themselves. */
function endsOf(headers: readonly Header[]): readonly number[] {
  return headers.flatMap((header) => {
    if (header.kind === 'range') return [header.to];
    return header.kind === 'up-to' || header.kind === 'ends' ? [header.days] : [];
  });
}

interface Beginning {
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly ends: readonly number[];
  readonly beginnings: readonly Beginning[];
}

function resolved(header: Header, row: Row): BucketSpan {
  switch (header.kind) {
    case 'not-due':
      return 'not-due';
    case 'older':
      return { from: lastDay(row) + 1 };
    case 'range':
      return {
        from: row.ends.includes(header.from) ? header.from + 1 : header.from,
        to: header.to,
      };
    case 'over':
      return { from: opensOn(header.days, [...row.ends, ...row.beginnings.map(({ to }) => to)]) };
    case 'from':
      return { from: header.days };
    case 'begins':
      return beginning(header.days, row);
    case 'up-to':
    case 'ends':
      return { from: before(header.days, row.ends) + 1, to: header.days };
  }
}

/** `91+` behind `61-90` begins on day 91, `90+` as well; so does `91+` that stands alone. */
function opensOn(days: number, ends: readonly number[]): number {
  if (ends.includes(days)) return days + 1;
  return ends.includes(days - 1) || days % 5 === 1 ? days : days + 1;
}

function before(days: number, ends: readonly number[]): number {
  return Math.max(0, ...ends.filter((end) => end < days));
}

/** Where each number that begins a bucket begins and ends it; months begin a day behind their days. */
function beginningsOf(placed: readonly Header[], ends: readonly number[]): readonly Beginning[] {
  const begins = placed.flatMap((header) => (header.kind === 'begins' ? [header.days] : []));
  const opens = placed.flatMap((header) =>
    header.kind === 'over' || header.kind === 'from' ? [header.days] : [],
  );
  const shift = ends.includes(Math.min(...begins)) ? 1 : 0;
  return begins.map((days) => {
    const behind = [...begins, ...opens].filter((other) => other > days);
    const next = Math.min(...behind, days + stepOf(begins));
    return { days, from: days + shift, to: next - 1 + shift };
  });
}

function beginning(days: number, row: Row): BucketSpan {
  const { from, to } = row.beginnings.find((each) => each.days === days) ?? {
    from: days,
    to: days,
  };
  return { from, to };
}

function lastDay({ ends, beginnings }: Row): number {
  return Math.max(0, ...ends, ...beginnings.map(({ to }) => to));
}
