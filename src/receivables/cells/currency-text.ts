import { isCurrency } from '../../values/money.js';

/** A currency as it was read from a cell or a header. */
export interface CurrencyReading {
  /** ISO 4217 code. */
  readonly code: string;
  /** True when the text was a sign or name that other currencies share. */
  readonly guessed: boolean;
}

/** Names and signs in ledgers. A question mark marks those that other currencies share, or that are no ISO code. */
const names: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cnh: 'CNY?',
  '¥': 'CNY?',
  元: 'CNY?',
  人民币: 'CNY',
  人民币元: 'CNY',
  $: 'USD?',
  us$: 'USD',
  美元: 'USD',
  美金: 'USD',
  usdollar: 'USD',
  dollar: 'USD?',
  '€': 'EUR',
  euro: 'EUR',
  欧元: 'EUR',
  '£': 'GBP?',
  英镑: 'GBP',
  hk$: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
  'jp¥': 'JPY',
  'cn¥': 'CNY',
  日元: 'JPY',
  日圆: 'JPY',
  韩元: 'KRW',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  a$: 'AUD',
  澳元: 'AUD',
  c$: 'CAD',
  加元: 'CAD',
  s$: 'SGD',
  新加坡元: 'SGD',
  nt$: 'TWD',
  新台币: 'TWD',
  瑞士法郎: 'CHF',
  sfr: 'CHF',
  卢布: 'RUB',
  泰铢: 'THB',
};

const index = /*#__PURE__*/ new Map(Object.entries(names));

/** Reads a currency: an ISO 4217 code in any case, a sign or a name. Undefined when it is none. */
export function currencyOf(text: string): CurrencyReading | undefined {
  if (text.length > 20) return undefined;
  const plain = text.normalize('NFKC').replace(/[\s.]/g, '');
  const code = plain.toUpperCase();
  if (isCurrency(code)) return { code, guessed: false };
  const named = index.get(plain.toLowerCase());
  return named === undefined
    ? undefined
    : { code: named.slice(0, 3), guessed: named.endsWith('?') };
}
