import { isCurrency } from '../../values/money.js';

/** A currency as it was read from a cell or a header. */
export interface CurrencyReading {
  /** ISO 4217 code; missing when the text is shared by several currencies and none of them is meant more than others. */
  readonly code?: string;
  /** True when the text was a sign or name that other currencies share. */
  readonly guessed: boolean;
  /** The sign or name that several currencies share, and those that do. */
  readonly sign?: string;
  readonly among?: readonly string[];
}

/** Names and signs that mean one currency. */
const names: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  'cn¥': 'CNY',
  人民币: 'CNY',
  人民币元: 'CNY',
  us$: 'USD',
  usdollar: 'USD',
  usdollars: 'USD',
  美元: 'USD',
  美金: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  'gb£': 'GBP',
  '£': 'GBP',
  英镑: 'GBP',
  hk$: 'HKD',
  港币: 'HKD',
  港元: 'HKD',
  'jp¥': 'JPY',
  yen: 'JPY',
  日元: 'JPY',
  日圆: 'JPY',
  '₩': 'KRW',
  韩元: 'KRW',
  '₹': 'INR',
  inr: 'INR',
  '₽': 'RUB',
  卢布: 'RUB',
  a$: 'AUD',
  au$: 'AUD',
  澳元: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  加元: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  新加坡元: 'SGD',
  nt$: 'TWD',
  新台币: 'TWD',
  nz$: 'NZD',
  新西兰元: 'NZD',
  mx$: 'MXN',
  r$: 'BRL',
  sfr: 'CHF',
  瑞士法郎: 'CHF',
  泰铢: 'THB',
  '฿': 'THB',
  zł: 'PLN',
  zl: 'PLN',
  pln: 'PLN',
  kč: 'CZK',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₴': 'UAH',
  '₦': 'NGN',
  '₸': 'KZT',
  ft: 'HUF',
  rm: 'MYR',
  rp: 'IDR',
  '৳': 'BDT',
};

/** Signs that several currencies share; the first is meant where nothing says otherwise, unless it is `?`. */
const shared: Readonly<Record<string, string>> = {
  '¥': 'CNY JPY',
  元: 'CNY TWD HKD',
  cnh: 'CNY',
  $: 'USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BRL',
  dollar: 'USD AUD CAD NZD HKD SGD TWD',
  dollars: 'USD AUD CAD NZD HKD SGD TWD',
  kr: '? SEK NOK DKK ISK',
  rs: 'INR PKR LKR NPR MUR',
  rupees: 'INR PKR LKR NPR MUR',
  lei: '? RON MDL',
};

const index = /*#__PURE__*/ new Map<string, CurrencyReading>([
  .../*#__PURE__*/ Object.entries(names).map(
    ([name, code]) => [name, { code, guessed: false }] as const,
  ),
  .../*#__PURE__*/ Object.entries(shared).map(
    ([name, codes]) => [name, sharedReading(name, codes.split(' '))] as const,
  ),
]);

function sharedReading(sign: string, codes: readonly string[]): CurrencyReading {
  const among = codes.filter((code) => code !== '?');
  return codes[0] === '?'
    ? { guessed: true, sign, among }
    : { code: among[0] ?? '', guessed: true, sign, among };
}

/** Reads a currency: an ISO 4217 code in any case, a sign or a name. Undefined when it is none. */
export function currencyOf(text: string): CurrencyReading | undefined {
  if (text.length > 20) return undefined;
  const plain = text.normalize('NFKC').replace(/[\s.]/g, '');
  const code = plain.toUpperCase();
  if (isCurrency(code)) return { code, guessed: false };
  return index.get(plain.toLowerCase());
}

/**
 * The currency a reading means beside currencies that are known of its row, column or list: the first of them that
 * shares the sign. Undefined when the sign may be any.
 */
export function settledCurrency(
  { code, among }: CurrencyReading,
  known: readonly (string | undefined)[],
): string | undefined {
  if (among === undefined) return code;
  return known.find((each) => each !== undefined && among.includes(each)) ?? code;
}

/** True when a short text beside an amount looks like a currency, whether it is known or not: `лв`, `BGN`, `₾`. */
export function looksLikeCurrency(text: string): boolean {
  const plain = text.trim().replace(/\.$/, '');
  return (
    /^\p{Sc}$/u.test(plain) ||
    /^[A-Z]{3}$/.test(plain) ||
    /^(?=.*[^\p{ASCII}\p{Script=Han}])\p{L}{1,4}\.?$/u.test(plain)
  );
}
