import { currencyOf } from '../cells/currency-text.js';
import { cellText } from '../cells/cell-text.js';

/** A header taken apart: its name, and what its brackets say about the amounts below. */
export interface HeaderText {
  /**
   * The name in lower case, letters and digits alone; then its parts that may be the name by themselves: without and
   * within brackets, its Chinese and its Latin part, the field behind a table of SAP.
   */
  readonly keys: readonly string[];
  /** Its words in lower case: `totalOpen_amount` has three. */
  readonly words: readonly string[];
  /** Currency of the amounts below, if the header names one. */
  readonly currency?: string;
  /** How many units one unit of the amounts below stands for, if the header says so: 10000 for 万元. */
  readonly scale?: number;
}

const longest = 120;
const brackets = /[([（【]([^)\]）】]*)[)\]）】]/gu;
const tablePrefix = /^(?:bs[aei][dgk]|bkpf|kna1|knb1|vbrk|acdoca|faglflexa)[-._~\s]+/iu;
const trailing =
  /(?<=.)[\s_-]+(usd|eur|gbp|cny|rmb|jpy|hkd|aud|cad|chf|sgd|krw|inr|twd|brl|mxn|sek|nok|dkk|pln|czk)\s*$/iu;
const scales: Readonly<Record<string, number>> = {
  万: 10_000,
  千: 1_000,
  百万: 1_000_000,
  k: 1_000,
  thousand: 1_000,
  thousands: 1_000,
  million: 1_000_000,
  millions: 1_000_000,
  "'000": 1_000,
  '000': 1_000,
  '000s': 1_000,
  mio: 1_000_000,
  tsd: 1_000,
};

/** Takes a header apart. */
export function headerText(raw: string): HeaderText {
  const text = cellText(raw.slice(0, longest)).normalize('NFKC');
  const found: { currency?: string; scale?: number } = {};
  const name = text.replace(brackets, (whole, inside: string) =>
    readUnit(inside, found) ? ' ' : whole,
  );
  const bare = name.replace(trailing, (whole, code: string) =>
    readUnit(code, found) ? '' : whole,
  );
  return { keys: keysOf(bare), words: wordsOf(bare), ...found };
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

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Reads `USD`, `万元`, `in thousands`, `USD '000` from the inside of brackets; true when nothing else is in it. */
function readUnit(inside: string, found: { currency?: string; scale?: number }): boolean {
  const text = inside.trim().toLowerCase();
  const plain = text.replace(/^(?:in|单位[::]?)\s*/u, '');
  const currency = currencyOf(plain);
  if (plain !== '' && currency) found.currency = currency.code;
  if (plain !== '' && currency) return true;
  const scaled = /^(.*?)\s*(百万|万|千|k|thousands?|millions?|'?000s?|mio|tsd)\.?\s*(.*)$/u.exec(
    plain,
  );
  const scale = scales[scaled?.[2] ?? ''];
  if (!scaled || scale === undefined) return false;
  const rest = `${scaled[1] ?? ''}${scaled[3] ?? ''}`.trim();
  const unit = rest === '' ? undefined : currencyOf(rest);
  if (rest !== '' && !unit) return false;
  found.scale = scale;
  if (unit) found.currency = unit.code;
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
