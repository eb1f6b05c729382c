import { isCountry } from '../values/countries.js';
import { isIndustry } from '../values/industry.js';
import { otherList } from './other-list.js';
import { isCurrency, minorUnits } from '../values/money.js';
import { type Refusal, refuse } from './problem.js';
import { simplified } from '../values/simplified.js';

const longest = 20;

/** A code of a published list. */
export interface CodeField {
  readonly format: 'country' | 'currency' | 'industry';
  readonly example: string;
}

/** Spellings often sent for a currency, each with the code meant. */
const currencySpellings =
  'RMB:CNY CNH:CNY 人民币:CNY 元:CNY ¥:CNY US$:USD $:USD 美元:USD 美金:USD DOLLAR:USD DOLLARS:USD €:EUR EURO:EUR EUROS:EUR 欧元:EUR £:GBP POUND:GBP STERLING:GBP 英镑:GBP YEN:JPY ' +
  '日元:JPY 日圆:JPY HK$:HKD 港元:HKD 港币:HKD NTD:TWD 新台币:TWD S$:SGD A$:AUD C$:CAD YUAN:CNY RENMINBI:CNY FRANKEN:CHF FRANC:CHF';

/** Reads an ISO 3166-1 alpha-2 country code. */
export function readCountry(value: unknown, { example }: CodeField): string | Refusal {
  if (typeof value === 'string' && isCountry(value)) return value;
  return refuse('not-country', value, {
    write: meantCode(value, '', isCountry),
    example,
  });
}

/** Reads an ISO 4217 code of a currency that has a minor unit to price in. */
export function readCurrency(value: unknown, { example }: CodeField): string | Refusal {
  if (typeof value === 'string' && minorUnits(value) !== undefined) return value;
  if (typeof value === 'string' && isCurrency(value))
    return refuse('currency-without-minor-unit', value, { example });
  const write = meantCode(value, currencySpellings, (code) => minorUnits(code) !== undefined);
  return refuse('not-currency', value, { write, example });
}

/** Reads a section, division, group or class of ISIC Rev.4; what another list has is said to be of that list. */
export function readIndustry(value: unknown, { example }: CodeField): string | Refusal {
  if (typeof value === 'string' && isIndustry(value)) return value;
  const write = meantCode(value, '', isIndustry);
  if (write !== undefined) return refuse('not-industry', value, { write, example });
  return refuse('not-industry', value, { example, ...otherList(value) });
}

function meantCode(
  value: unknown,
  spellings: string,
  isCode: (code: string) => boolean,
): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const code = bareCode(value);
  const start = `${code}:`;
  if (isCode(code)) return code;
  return spellings
    .split(' ')
    .find((spelling) => spelling.startsWith(start))
    ?.slice(start.length);
}

/** A code without blanks, points and lines, in capitals. */
function bareCode(value: string | number): string {
  const text = simplified(String(value).slice(0, longest));
  return text.replace(/[\s.\-_]/g, '').toUpperCase();
}
