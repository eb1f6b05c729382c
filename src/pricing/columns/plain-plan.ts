import type { Decimal } from '../../values/decimal.js';
import { unitDecimals, wholeOf } from '../../values/units.js';
import { rowValue } from '../../rules/read/look-up.js';
import type { StepLine } from '../../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { FactorTerms } from '../kinds/credible-factor.js';
import { curveOf, type PlainCurve } from './plain-curve.js';
import { type InBinary, PlainPage } from './plain-page.js';

/** A factor of a plain tariff, by the attributes it reads. */
export type PlainFactor =
  | { readonly kind: 'page'; readonly page: PlainPage }
  | { readonly kind: 'curve'; readonly page: PlainPage; readonly curve: PlainCurve }
  | {
      readonly kind: 'credibility';
      readonly ratio: string;
      readonly volume: string;
      readonly terms: FactorTerms;
      readonly formula: Formula;
    };

/** The terms of a credibility formula in binary64. */
export interface Formula {
  readonly constant: number;
  readonly target: number;
  readonly lowest: number;
  readonly highest: number;
}

/** A step of a plain tariff after its base. */
export type PlainStep =
  | { readonly operation: 'multiply'; readonly factor: PlainFactor }
  | { readonly operation: 'at-most' | 'at-least'; readonly bound: Decimal }
  | { readonly operation: 'floor'; readonly least: Decimal };

/** A tariff whose price looks at the turnover and at attributes alone, in the order of its book. */
export interface PlainPlan {
  /** Rates on the turnover, in binary64 in units of the ledger. */
  readonly base: PlainPage;
  readonly steps: readonly PlainStep[];
  /** The attributes it reads. */
  readonly attributes: ReadonlySet<string>;
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
  const base = pageOf(start, book, inUnits);
  const attributes = new Set([base.attribute, ...steps.flatMap(attributesOf)]);
  return { plan: { base, steps, attributes } };
}

function attributesOf(step: PlainStep): readonly string[] {
  if (step.operation !== 'multiply') return [];
  const { factor } = step;
  return factor.kind === 'credibility' ? [factor.ratio, factor.volume] : [factor.page.attribute];
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
    return { operation: 'floor', least: rowValue(book, limits, 'premium-floor') };
  if (line.kind === 'product-cap' || line.kind === 'product-floor') {
    const operation = line.kind === 'product-cap' ? 'at-most' : 'at-least';
    const bound = rowValue(book, limits, line.kind);
    return bound.greaterThan(0) && boundsAll(line, before) ? { operation, bound } : null;
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
  const values = pageOf(line, book, inNumber);
  const curve = page.shape === 'curve' ? curveOf(page) : null;
  return curve === null ? { kind: 'page', page: values } : { kind: 'curve', page: values, curve };
}

function pageOf(line: StepLine, book: LoadedRateBook, inBinary: InBinary): PlainPage {
  return new PlainPage(
    book,
    { attribute: line.attribute ?? line.id, page: line.page ?? '' },
    inBinary,
  );
}

function credibilityOf({ inputs, pages }: StepLine, book: LoadedRateBook): PlainFactor | null {
  const page = pages?.['terms'] ?? '';
  const [ratio, volume] = [inputs?.['loss-ratio'], inputs?.['volume']];
  const decimals = book.pages[page]?.rounding?.decimals;
  if (![ratio, volume].every((input) => input?.measure === 'attribute')) return null;
  const term = (row: string): Decimal => rowValue(book, page, row);
  const terms: FactorTerms = {
    ...{ constant: term('credibility-constant'), target: term('target'), decimals },
    ...{ lowest: term('lowest'), highest: term('highest') },
  };
  const formula = formulaOf(terms);
  if (!(formula.constant > 0 && formula.target > 0 && formula.lowest > 0)) return null;
  return {
    ...{ kind: 'credibility', terms, formula },
    ...{ ratio: ratio?.attribute ?? '', volume: volume?.attribute ?? '' },
  };
}

function formulaOf({ constant, target, lowest, highest }: FactorTerms): Formula {
  return {
    ...{ constant: constant.toNumber(), target: target.toNumber() },
    ...{ lowest: lowest.toNumber(), highest: highest.toNumber() },
  };
}

function inNumber(value: Decimal): number {
  return value.toNumber();
}

/** Units of the ledger; not a number where it has more decimals than these. */
export function inUnits(value: Decimal): number {
  return value.decimalPlaces() <= unitDecimals ? Number(wholeOf(value, unitDecimals)) : Number.NaN;
}
