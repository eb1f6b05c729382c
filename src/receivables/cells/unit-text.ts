import { currencyOf, type CurrencyReading } from './currency-text.js';

/** A unit of amounts: a currency, how many of it one unit stands for, or both. */
export interface UnitReading {
  readonly currency?: CurrencyReading;
  /** Missing when the text names a currency alone. */
  readonly scale?: number;
}

const scales: Readonly<Record<string, number>> = {
  百万: 1_000_000,
  千万: 10_000_000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  千: 1_000,
  thousand: 1_000,
  thousands: 1_000,
  tsd: 1_000,
  tausend: 1_000,
  tausende: 1_000,
  tausenden: 1_000,
  milliers: 1_000,
  millier: 1_000,
  miles: 1_000,
  migliaia: 1_000,
  duizend: 1_000,
  duizenden: 1_000,
  "'000": 1_000,
  '’000': 1_000,
  '000': 1_000,
  '000s': 1_000,
  "000's": 1_000,
  k: 1_000,
  million: 1_000_000,
  millions: 1_000_000,
  mio: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  millionen: 1_000_000,
  millones: 1_000_000,
  milioni: 1_000_000,
  miljoen: 1_000_000,
  mm: 1_000_000,
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  lacs: 100_000,
  crore: 10_000_000,
  crores: 10_000_000,
};
const words = /*#__PURE__*/ Object.keys(scales)
  .sort((one, other) => other.length - one.length)
  .join('|');
const scaled = /*#__PURE__*/ new RegExp(
  `^(.*?)\\s*(?<![\\p{L}\\d])(${words})\\.?(?![\\p{Ll}\\d])\\s*(.*)$`,
  'u',
);
const chinese = /^(.*?)(百万|千万|万|萬|亿|千)(元|\p{Script=Han}{0,4})$/u;
const lead =
  /^(?:(?:all )?(?:amounts?|figures?|values?|balances?)(?: are)?(?: stated| expressed| shown)? in|(?:expressed|stated|reported) in|in|(?:alle )?(?:angaben|beträge) in|montants en|importes en|importi in|bedragen in|(?:金额)?(?:计量)?单位 ?[::]?|[x×*]) */u;
const joiner = /^(?:of|de|d['’]|di|van|in)\s*|\s*(?:of|de|d['’]|di|van|in)$/gu;

/**
 * Reads a text that is a unit and nothing else: `USD`, `万元`, `in thousands`, `USD '000`, `T€`, `Rs. in lakhs`,
 * `单位：人民币万元`. Undefined when anything else is in it.
 */
export function unitOf(text: string): UnitReading | undefined {
  if (text.length > 60) return undefined;
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(lead, '').trim();
  if (plain === '') return undefined;
  const currency = currencyOf(plain);
  if (currency !== undefined) return /^元$/u.test(plain) ? { currency, scale: 1 } : { currency };
  const short = /^([tkm])\s?(€|£|\$|eur|usd|gbp|chf|euro)$/u.exec(plain);
  if (short !== null) return unitFrom(short[1] === 'm' ? 1_000_000 : 1_000, short[2] ?? '');
  const [, before, word, behind] = scaled.exec(plain) ?? chinese.exec(plain) ?? [];
  const scale = scales[word ?? ''];
  return scale === undefined ? undefined : unitFrom(scale, `${before ?? ''}${behind ?? ''}`);
}

function unitFrom(scale: number, rest: string): UnitReading | undefined {
  const plain = rest.trim().replace(joiner, '').trim();
  if (plain === '') return { scale };
  const currency = currencyOf(plain);
  return currency === undefined ? undefined : { scale, currency };
}
