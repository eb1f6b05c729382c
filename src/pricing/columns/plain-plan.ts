import type { Decimal } from '../../values/decimal.js';
import { unitDecimals, wholeOf } from '../../values/units.js';
import { lookUp, rowValue } from '../../rules/read/look-up.js';
import type { CurvePage, StepLine } from '../../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';

/** A factor of a plain tariff, by the attributes it reads. */
export type PlainFactor =
  | { readonly kind: 'page'; readonly attribute: string; readonly page: string }
  | { readonly kind: 'curve'; readonly attribute: string; readonly curve: PlainCurve }
  | ({ readonly kind: 'credibility'; readonly ratio: string; readonly volume: string } & Formula);

/** A curve of single values in binary64, and how far what it says may be from what is priced. */
export interface PlainCurve {
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** Half a unit of the last decimal the page rounds to. */
  readonly rounding: number;
}

/** The terms of a credibility formula in binary64. */
export interface Formula {
  readonly constant: number;
  readonly target: number;
  readonly lowest: number;
  readonly highest: number;
  /** Half a unit of the last decimal the page rounds to. */
  readonly rounding: number;
}

/** A step of a plain tariff after its base. */
export type PlainStep =
  | { readonly operation: 'multiply'; readonly factor: PlainFactor }
  | { readonly operation: 'at-most' | 'at-least'; readonly bound: number }
  | { readonly operation: 'floor'; readonly units: number };

/** A tariff whose price looks at the turnover and at attributes alone, in the order of its book. */
export interface PlainPlan {
  readonly base: { readonly attribute: string; readonly page: string };
  readonly steps: readonly PlainStep[];
}

/**
 * The plan of a book that is a rate on the turnover and factors by attributes, bounds on their product, a least premium and
 * a rounding to the minor unit; null for any other book, whose rows are priced one by one.
 */
export function plainPlan(book: LoadedRateBook): PlainPlan | null {
  return compiled(book, planOf).plan;
}

/** In an object, for a null would be made again each time. */
function planOf(book: LoadedRateBook): { readonly plan: PlainPlan | null } {
  const { algorithm, guidelines, technical } = book;
  const [start, ...lines] = algorithm;
  const last = lines.pop();
  const isPlain =
    start !== undefined &&
    isTurnoverRate(start) &&
    last?.kind === 'premium-rounding' &&
    guidelines.length === 0 &&
    technical === undefined &&
    algorithm.every(({ only }) => only === undefined);
  if (!isPlain) return { plan: null };
  const steps = lines.map((line, index) => stepOf(line, lines.slice(0, index), book));
  if (!steps.every((step) => step !== null)) return { plan: null };
  return { plan: { base: { attribute: attributeOf(start), page: start.page ?? '' }, steps } };
}

function isTurnoverRate({ kind, measure, operation, base = 'insurable-turnover' }: StepLine) {
  return (
    kind === 'flat-rate' &&
    measure === 'attribute' &&
    operation === 'start' &&
    base === 'insurable-turnover'
  );
}

function stepOf(
  line: StepLine,
  before: readonly StepLine[],
  book: LoadedRateBook,
): PlainStep | null {
  const limits = line.pages?.['limits'] ?? '';
  if (line.kind === 'premium-floor' && line.pages?.['by-tier'] === undefined)
    return { operation: 'floor', units: inUnits(rowValue(book, limits, 'premium-floor')) };
  if (line.kind === 'product-cap' || line.kind === 'product-floor') {
    const operation = line.kind === 'product-cap' ? 'at-most' : 'at-least';
    const bound = rowValue(book, limits, line.kind).toNumber();
    return bound > 0 && boundsAll(line, before) ? { operation, bound } : null;
  }
  const factor = line.operation === 'multiply' ? factorOf(line, book) : null;
  return factor === null ? null : { operation: 'multiply', factor };
}

/** True for a bound on the product of every factor before it, with nothing but other such bounds between. */
function boundsAll({ steps = [] }: StepLine, before: readonly StepLine[]): boolean {
  const factors = before.filter(({ operation }) => operation === 'multiply');
  const bounds = before.slice(factors.length);
  return (
    before.slice(0, factors.length).every(({ operation }) => operation === 'multiply') &&
    bounds.every(({ kind }) => kind === 'product-cap' || kind === 'product-floor') &&
    steps.length === factors.length &&
    factors.every(({ id }) => steps.includes(id))
  );
}

function factorOf(line: StepLine, book: LoadedRateBook): PlainFactor | null {
  if (line.kind === 'credibility-factor') return credibilityOf(line, book);
  const page = book.pages[line.page ?? ''];
  if (line.kind !== 'page' || line.measure !== 'attribute' || page?.unit !== 'relativity')
    return null;
  const attribute = attributeOf(line);
  const curve = page.shape === 'curve' ? curveOf(page) : null;
  return curve === null
    ? { kind: 'page', attribute, page: line.page ?? '' }
    : { kind: 'curve', attribute, curve };
}

/** A curve whose values are single and rounded finely enough to tell a cent; other pages are looked up. */
function curveOf({ rows, rounding }: CurvePage): PlainCurve | null {
  const decimals = rounding?.decimals ?? 0;
  const at = rows.map((row) => Number(row.at));
  const values = rows.map((row) => ('value' in row ? Number(row.value) : Number.NaN));
  const isFine = decimals >= fineDecimals && values.every((value) => value > 0);
  return isFine ? { at, values, rounding: halfUnit(decimals) } : null;
}

const fineDecimals = 9;

function credibilityOf({ inputs, pages }: StepLine, book: LoadedRateBook): PlainFactor | null {
  const page = pages?.['terms'] ?? '';
  const [ratio, volume] = [inputs?.['loss-ratio'], inputs?.['volume']];
  const decimals = book.pages[page]?.rounding?.decimals ?? 0;
  const isStated = [ratio, volume].every((input) => input?.measure === 'attribute');
  if (!isStated || decimals < fineDecimals) return null;
  const term = (row: string): number => rowValue(book, page, row).toNumber();
  const [constant, target] = [term('credibility-constant'), term('target')];
  if (!(constant > 0 && target > 0 && term('lowest') > 0)) return null;
  return {
    ...{ kind: 'credibility', constant, target, rounding: halfUnit(decimals) },
    ...{ lowest: term('lowest'), highest: term('highest') },
    ...{ ratio: ratio?.attribute ?? '', volume: volume?.attribute ?? '' },
  };
}

function halfUnit(decimals: number): number {
  return Number(`5e-${decimals + 1}`);
}

function attributeOf({ attribute, id }: StepLine): string {
  return attribute ?? id;
}

/** The value of a page at an attribute, read once for each value; not a number where the page says nothing, or a range. */
export const valuesOf = /*#__PURE__*/ reading((value) => value.toNumber());

/** The same in units of the ledger; not a number where it has more decimals than these. */
export const unitsAt = /*#__PURE__*/ reading(inUnits);

function reading(
  inBinary: (value: Decimal) => number,
): (book: LoadedRateBook, page: string) => (value: string) => number {
  return (book, page) => {
    const known = new Map<string, number>();
    return (value) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const read = value === '' ? undefined : lookUp(book, page, value);
      const isPlain = read?.value.greaterThan(0) === true && read.source.range === undefined;
      const found = isPlain ? inBinary(read.value) : Number.NaN;
      known.set(value, found);
      return found;
    };
  };
}

function inUnits(value: Decimal): number {
  return value.decimalPlaces() <= unitDecimals ? Number(wholeOf(value, unitDecimals)) : Number.NaN;
}
