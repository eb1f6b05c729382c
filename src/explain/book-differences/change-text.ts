import { decimal, decimalText } from '../../values/decimal.js';
import { canonicalJson } from '../../values/canonical-json.js';
import type { DiffWords } from './diff-words.js';
import type {
  ContentChange,
  EntryChange,
  FieldChange,
  JsonValue,
  Movement,
  RateBookChange,
} from '../../rules/compare/diff/rate-book-diff.js';

const longestValue = 120;

/** What changed, without where: `value 1.45 to 1.6 (+0.15, +10.34%)`. */
export function changeText(change: RateBookChange, words: DiffWords): string {
  if (change.kind === 'reordered') return words.otherOrder(change);
  return change.kind === 'changed' ? contentText(change, words) : entryText(change, words);
}

/** Where a change lies: the part, and its id. */
export function placeText({ part, id }: RateBookChange, { parts }: DiffWords): string {
  return id === null ? parts[part] : `${parts[part]} ${id}`;
}

/** A movement with its signs: `+0.15, +10.34%`; the relative change in two decimals of a per cent. */
export function movementText({ absolute, relative }: Movement, { format }: DiffWords): string {
  const share = relative === null ? null : decimalText(decimal(relative).toDecimalPlaces(4));
  return [
    signed(format.exact(absolute)),
    ...(share === null ? [] : [signed(format.exactPercent(share))]),
  ].join(format.punctuation.comma);
}

function contentText({ fields, worth }: ContentChange, words: DiffWords): string {
  const told = fields.map((field) => fieldText(field, words));
  const isValue = fields.length === 1 && fields[0]?.field === 'value';
  return [
    ...told,
    ...(worth === null || isValue
      ? []
      : [
          `${words.between(words.worth, worth.before, worth.after)}${words.format.punctuation.brackets(movementText(worth.movement, words))}`,
        ]),
  ].join(words.format.punctuation.comma);
}

function fieldText({ field, before, after, movement }: FieldChange, words: DiffWords): string {
  const moved =
    movement === null ? '' : words.format.punctuation.brackets(movementText(movement, words));
  return `${words.between(fieldName(field, words), valueText(before, words), valueText(after, words))}${moved}`;
}

/** The name of a member; what lies within it is called as the book calls it. */
function fieldName(field: string, { fields }: DiffWords): string {
  const [first = '', ...within] = field.split('/');
  return [Object.hasOwn(fields, first) ? fields[first] : first, ...within].join('/');
}

/** A row by its value or filed range, a page by its number of rows, other entries by their title. */
function entryText({ entry }: EntryChange, words: DiffWords): string {
  if (!isMembers(entry)) return '';
  if (Array.isArray(entry['rows'])) return words.rows(entry['rows'].length);
  if (typeof entry['value'] === 'string') return entry['value'];
  if (typeof entry['min'] === 'string') {
    const { min, max = '', selected } = entry as Readonly<Record<string, string>>;
    return `${min} – ${max}${selected === undefined ? '' : words.format.punctuation.brackets(selected)}`;
  }
  return '';
}

function valueText(value: JsonValue, { missing }: DiffWords): string {
  if (value === null) return missing;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? quoted(value) : listText(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** Numbers, keys and ids as they are; sentences in quotation marks. */
function quoted(text: string): string {
  return /^\S{1,64}$/.test(text) ? text : JSON.stringify(text);
}

function listText(value: JsonValue): string {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? `[${value.join(', ')}]`
    : canonicalJson(value);
}

function signed(text: string): string {
  return text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`;
}

function isMembers(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
