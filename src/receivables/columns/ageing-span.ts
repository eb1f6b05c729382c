import { ageingWordAt, type AgeingToken } from './ageing-words.js';

/** What an ageing header says by itself, in days; how it joins its neighbours is seen when all are read together. */
export type HeaderSpan =
  | { readonly kind: 'not-due' }
  | { readonly kind: 'older' }
  /** From one day to another, as written: in months and years from the day behind the first. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  /** Above a day, or from it. */
  | { readonly kind: 'over' | 'from'; readonly days: number }
  | { readonly kind: 'up-to'; readonly days: number }
  /** A number alone, `30 days` or `2 months`: its bucket begins or ends there. */
  | { readonly kind: 'bare'; readonly days: number; readonly named: boolean };

const longest = 60;
const mostDays = 4000;
const total =
  /合计|小计|总计|占比|比例|(?<!\p{L})(?:total|sum|summe|ratio|share|saldo|gesamt)(?!\p{L})|%/u;
const calendarMonth = /^\d{1,2} ?月份?$/u;
/** First and last day of a bucket, where its days follow in brackets: `3/1/2026 - 3/30/2026 (30)`. */
const datesBeforeDays =
  /(?:before\s+)?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:\s*[-–]\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})?\s*\(\s*([>≥]?\s*\d{1,4})\s*\)/iu;
const daysOf: Partial<Record<AgeingToken, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The days of an ageing bucket, from its header; undefined when the header is none of a bucket. */
export function spanOfHeader(header: string): HeaderSpan | undefined {
  if (header.length > longest) return undefined;
  const text = plainHeader(header);
  if (text === '' || total.test(text) || calendarMonth.test(text)) return undefined;
  const tokens = tokensOf(text);
  return tokens === undefined ? undefined : spanOfTokens(tokens);
}

function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(datesBeforeDays, ' $1 ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(
      /\((?:[a-z]{3}|[\d']*|(?:人民币|百|千|万|亿)*元?|[\p{Sc}a-z ]*['’]?0{3}s?|in [a-z ']+|\p{Sc})\)/gu,
      ' ',
    )
    .replace(/[_()[\]"|/\\;,]+/gu, ' ')
    .replace(/t m(?= ?\d)/gu, 't/m')
    .replace(/[–—−~～]/gu, '-')
    .replace(/(\d)\.(?!\.)/gu, '$1 ')
    .replace(/(\p{L})\.(?!\.)/gu, '$1 ')
    .replace(/\s+/gu, ' ')
    .trim();
}

type Token = AgeingToken | number;

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const digits = /^\d{1,4}(?!\d)/.exec(rest)?.[0];
    const word = digits === undefined ? ageingWordAt(rest) : undefined;
    if (digits === undefined && word === undefined) return undefined;
    tokens.push(digits === undefined ? (word?.token ?? 'filler') : Number(digits));
    rest = rest.slice(digits?.length ?? word?.length ?? 1).trimStart();
  }
  return tokens.filter((token) => token !== 'filler');
}

function spanOfTokens(tokens: readonly Token[]): HeaderSpan | undefined {
  const numbers = tokens.filter((token) => typeof token === 'number');
  const words = tokens.filter((token) => typeof token === 'string');
  if (numbers.length === 0) return wordSpan(words);
  const unit = words.find((word) => daysOf[word] !== undefined);
  const days = daysOf[unit ?? 'day'] ?? 1;
  const shape = tokens
    .filter((token) => typeof token === 'number' || daysOf[token] === undefined)
    .map((token) => (typeof token === 'number' ? 'n' : token));
  const span = numberSpan(shape, numbers, { days, named: unit !== undefined });
  return span !== undefined && inReach(span) ? span : undefined;
}

function wordSpan(words: readonly AgeingToken[]): HeaderSpan | undefined {
  if (words.length !== 1) return undefined;
  return words[0] === 'not-due' || words[0] === 'older' ? { kind: words[0] } : undefined;
}

function numberSpan(
  shape: readonly (AgeingToken | 'n')[],
  [first = 0, second = 0]: readonly number[],
  { days, named }: { readonly days: number; readonly named: boolean },
): HeaderSpan | undefined {
  switch (shape.filter((each) => each !== 'not-due').join(' ')) {
    case 'n dash n':
    case 'n n':
    case 'dash n dash n':
    case 'n over n':
    case 'n up-to n':
      return first < second
        ? { kind: 'range', from: days === 1 ? first : first * days + 1, to: second * days }
        : undefined;
    case 'over n':
    case 'dash over n':
    case 'n over':
    case 'n dash over':
    case 'n dash':
    case 'n over over':
    case 'n dash older':
    case 'n older':
    case 'over n over':
      return { kind: 'over', days: first * days };
    case 'from n':
    case 'n from':
      return { kind: 'from', days: first * days };
    case 'up-to n':
    case 'dash n':
    case 'n up-to':
      return first === 0 ? { kind: 'not-due' } : { kind: 'up-to', days: first * days };
    case 'n':
      if (shape.includes('not-due')) return { kind: 'up-to', days: first * days };
      return first === 0 ? { kind: 'not-due' } : { kind: 'bare', days: first * days, named };
    default:
      return undefined;
  }
}

/** A year is no number of days, nor are numbers in a row of invoices. */
function inReach(span: HeaderSpan): boolean {
  switch (span.kind) {
    case 'range':
      return span.to <= mostDays;
    case 'over':
    case 'from':
    case 'up-to':
      return span.days <= mostDays;
    case 'bare':
      return span.days <= (span.named ? mostDays : 365) && span.days >= 7;
    case 'not-due':
    case 'older':
      return true;
  }
}
