import { cellText } from '../cells/cell-text.js';
import { spanOfHeader } from '../columns/ageing-span.js';
import { fieldsOfKey } from '../columns/fields-of-key.js';
import { keyOf } from '../columns/header-text.js';
import { isPlainlyName, readsLikeName } from '../columns/reads-like-name.js';
import { totalLabel } from './total-label.js';

/** The buyer a heading names for the rows below it. */
export interface Section {
  readonly id?: string;
  readonly name?: string;
  /** What else the heading tells of the buyer: the text of its country. */
  readonly country?: string;
  /** True when the buyer is that of a row above, whose cell the list does not repeat. */
  readonly fromAbove?: boolean;
}

const longest = 200;
const pair = /^\s*(\p{L}[^:：\d]{1,30}?)(?:\s*[:：]\s*|\s{2,})(\S.*?)\s*$/u;
const numbered =
  /^(?=\S*\d)([\p{L}\d][\p{L}\d./_-]{1,24})(?:\s+[-–:·|]?\s*|\s*[-–:·|]\s+)(\p{L}.*)$/u;
const page =
  /^(?:page|seite|pagina|página|pág|第.*页|printed|gedruckt|accrual basis|cash basis|date|datum|time)\b/iu;

/** Reads the buyer from a line that says it with its label: `Customer  100200`, `Kunde: 10001 Müller KG`. */
export function labelledSection(cells: readonly string[]): Section | undefined {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  const line =
    filled.length === 2 ? filled.map((cell) => cell.trim()).join(' : ') : (filled[0] ?? '');
  if (filled.length === 0 || filled.length > 2 || line.length > longest) return undefined;
  const [, label = '', value = ''] = pair.exec(line.replace(/[:：]\s*[:：]/u, ':')) ?? [];
  const fields = fieldsOfKey(keyOf(label));
  if (value === '') return undefined;
  if (fields.includes('buyer')) return namedSection(value);
  if (fields.includes('buyerName')) return { name: cellText(value) };
  return fields.includes('country') ? { country: cellText(value) } : undefined;
}

/** Reads the buyer from a heading that is its name, its id, or both; undefined when it heads something else. */
export function headingSection(text: string): Section | undefined {
  if (text.length > longest || page.test(text) || totalLabel(text) !== undefined) return undefined;
  if (spanOfHeader(text) !== undefined || /\d{1,2}[:.]\d{2}(?!\d)/.test(text)) return undefined;
  return namedSection(text);
}

function namedSection(text: string): Section {
  const plain = cellText(text);
  const [, id, name] = numbered.exec(plain) ?? [];
  if (id !== undefined && name !== undefined) return { id, name };
  return readsLikeName(plain) || isPlainlyName(plain) || !/\d/.test(plain)
    ? { name: plain }
    : { id: plain };
}
