import { currencyOf, looksLikeCurrency, type CurrencyReading } from '../cells/currency-text.js';
import { cellText } from '../cells/cell-text.js';
import { unitOf } from '../cells/unit-text.js';

/** A header taken apart: its name, and what it says about the amounts below. */
export interface HeaderText {
  /**
   * The name in lower case, letters and digits alone; then its parts that may be the name by themselves: without and
   * within brackets, its Chinese and its Latin part, the field behind a table of SAP.
   */
  readonly keys: readonly string[];
  /** Its words in lower case: `totalOpen_amount` has three. */
  readonly words: readonly string[];
  /** Currency of the amounts below, if the header names one. */
  readonly currency?: CurrencyReading;
  /** How many units one unit of the amounts below stands for, if the header says so: 10000 for 万元. */
  readonly scale?: number;
  /** What stands where a currency does, and is none that is known. */
  readonly unknownCurrency?: string;
}

interface Found {
  currency?: CurrencyReading;
  scale?: number;
  unknownCurrency?: string;
}

const longest = 120;
const brackets = /[([（【]([^)\]）】]*)[)\]）】]/gu;
const tablePrefix = /^(?:bs[aei][dgk]|bkpf|kna1|knb1|vbrk|acdoca|faglflexa)[-._~\s]+/iu;
const codes =
  'usd|eur|gbp|cny|rmb|jpy|hkd|aud|cad|chf|sgd|krw|inr|twd|brl|mxn|sek|nok|dkk|pln|czk|nzd|zar|thb|myr|idr|aed|sar|ils|try|huf|ron|rub';
const trailing = /*#__PURE__*/ new RegExp(`(?<=.)(?:[\\s_-]+(${codes})|\\s*(\\p{Sc}))\\s*$`, 'iu');
const leading = /*#__PURE__*/ new RegExp(
  `^\\s*(?:(${codes})[\\s_-]+|(\\p{Sc})\\s*)(?=\\p{L})`,
  'iu',
);
const trailingScale =
  /(?<=.)[\s,-]+((?:in )?(?:thousands?|millions?|tsd\.?|mio\.?|lakhs?|crores?)(?: (?:of )?[a-z]{3})?|(?:T|k|M)(?:EUR|€|USD|\$|CHF|GBP|£)|[a-z]{3} (?:thousands?|millions?|tsd\.?|mio\.?)|\p{Sc}?['’]000)$/iu;
const noCurrency = new Set(
  'VAT TAX NET DOC LOC LCY FCY HST GST TTC INC EXC INR REF NUM DAY AGE DUE SUM DTE YTD MTD DSO PDF CSV DMY MDY YMD ISO ERP SAP FAX TEL ZIP'
    .split(' ')
    .filter((word) => word !== 'INR'),
);

/** Takes a header apart. */
export function headerText(raw: string): HeaderText {
  const text = cellText(raw.slice(0, longest)).normalize('NFKC');
  const found: Found = {};
  const named = text.replace(brackets, (whole, inside: string) =>
    readUnit(inside, found) || readUnknown(inside, found) ? ' ' : whole,
  );
  const bare = withoutUnit([trailing, leading], named.trim(), found);
  const scaled = withoutUnit([trailingScale], bare, found);
  const keys = scaled === bare ? keysOf(bare) : [...new Set([keyOf(bare), ...keysOf(scaled)])];
  return { keys, words: wordsOf(scaled), ...found };
}

function withoutUnit(patterns: readonly RegExp[], text: string, found: Found): string {
  return patterns.reduce(
    (name, pattern) =>
      name.replace(pattern, (whole, one: string | undefined, other: string | undefined) =>
        readUnit(one ?? other ?? '', found) ? '' : whole,
      ),
    text,
  );
}

function keysOf(name: string): readonly string[] {
  const inside = [...name.matchAll(brackets)].map(([, text]) => text ?? '');
  const parts = [
    name,
    name.replace(brackets, ' '),
    ...inside,
    name.replace(/[^\p{Script=Han}]/gu, ''),
    name.replace(/\p{Script=Han}/gu, ''),
    name.replace(tablePrefix, ''),
  ];
  return [...new Set(parts.map(keyOf))].filter((key, place) => place === 0 || key.length > 1);
}

/** A header as its synonyms are compared: letters and digits alone, in lower case. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads `USD`, `万元`, `in thousands`, `USD '000` from the inside of brackets; true when nothing else is in it. */
function readUnit(inside: string, found: Found): boolean {
  const unit = unitOf(inside);
  if (unit === undefined) return false;
  if (unit.currency !== undefined) found.currency = unit.currency;
  if (unit.scale !== undefined) found.scale = unit.scale;
  return true;
}

function readUnknown(inside: string, found: Found): boolean {
  const text = inside.trim();
  if (!looksLikeCurrency(text) || noCurrency.has(text) || currencyOf(text) !== undefined)
    return false;
  found.unknownCurrency = text;
  return true;
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
