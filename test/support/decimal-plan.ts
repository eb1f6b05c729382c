import { Decimal as DecimalJs } from 'decimal.js';

const Reference = DecimalJs.clone({
  ...{ defaults: true, precision: 40, rounding: 4 },
  ...{ toExpNeg: -9e15, toExpPos: 9e15 },
});
type Exact = InstanceType<typeof Reference>;

/** What is read of a line and of a page of a plan: a book of the kinds below. */
export interface PlanBook {
  readonly algorithm: readonly PlanLine[];
  readonly pages: Readonly<Record<string, PlanPage>>;
}

interface PlanLine {
  readonly id: string;
  readonly kind: string;
  readonly attribute?: string;
  readonly page?: string;
  readonly pages?: { readonly limits?: string; readonly terms?: string };
  readonly steps?: readonly string[];
}

export interface PlanPage {
  readonly rounding?: { readonly decimals: number };
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What a plan is read at. */
export interface PlanInputs {
  readonly turnover: string;
  readonly minorUnit: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A step as the ledger says it in numbers. */
export interface PlanStep {
  readonly operand: string;
  readonly before: string;
  readonly after: string;
}

interface Taken {
  readonly id: string;
  readonly operand: Exact;
  readonly before: Exact;
  readonly apply: (amount: Exact) => Exact;
}

/** The ledger of a plan written out in decimals of the published decimal.js: no index, nothing prepared, no binary64. */
export function ledgerInDecimals(book: PlanBook, inputs: PlanInputs): readonly PlanStep[] {
  const taken: Taken[] = [];
  let amount = new Reference(0);
  return book.algorithm.map((line) => {
    const before = amount;
    const { operand, apply } = stepOf(line, { book, inputs, taken, before });
    const rounded = (at: Exact): Exact => apply(at).toDecimalPlaces(8);
    taken.push({ id: line.id, operand, before, apply: rounded });
    amount = rounded(before);
    return { operand: operand.toFixed(), before: before.toFixed(), after: amount.toFixed() };
  });
}

interface At {
  readonly book: PlanBook;
  readonly inputs: PlanInputs;
  readonly taken: readonly Taken[];
  readonly before: Exact;
}

type StepOf = (line: PlanLine, at: At) => Pick<Taken, 'operand' | 'apply'>;

const kinds: Readonly<Record<string, StepOf>> = {
  'flat-rate': (line, at) => {
    const operand = readAt(line, at).times(at.inputs.turnover).toDecimalPlaces(8);
    return { operand, apply: () => operand };
  },
  page: (line, at) => by(readAt(line, at)),
  'credibility-factor': (line, { book, inputs: { attributes } }) => {
    const page = book.pages[line.pages?.terms ?? ''] as PlanPage;
    const term = (row: string): Exact => keyed(page, row);
    const volume = new Reference(attributes['loss-years'] ?? '');
    const credibility = volume.dividedBy(volume.plus(term('credibility-constant')));
    const ratio = new Reference(attributes['loss-ratio'] ?? '').dividedBy(term('target'));
    const indicated = ratio.minus(1).times(credibility).plus(1);
    return by(
      derived(Reference.max(term('lowest'), Reference.min(term('highest'), indicated)), page),
    );
  },
  'product-cap': (line, at) => {
    const operand = bounded(line, at, 'product-cap');
    return { operand, apply: (amount) => Reference.min(amount, operand) };
  },
  'product-floor': (line, at) => {
    const operand = bounded(line, at, 'product-floor');
    return { operand, apply: (amount) => Reference.max(amount, operand) };
  },
  'premium-floor': ({ pages }, { book }) => {
    const operand = keyed(book.pages[pages?.limits ?? ''] as PlanPage, 'premium-floor');
    return { operand, apply: (amount) => Reference.max(amount, operand) };
  },
  'premium-rounding': (_line, { inputs }) => {
    const operand = new Reference(inputs.minorUnit);
    return {
      operand,
      apply: (amount) => amount.dividedBy(operand).toDecimalPlaces(0).times(operand),
    };
  },
};

function stepOf(line: PlanLine, at: At): Pick<Taken, 'operand' | 'apply'> {
  const kind = kinds[line.kind];
  if (kind === undefined) throw new RangeError(`no such kind in a plan: ${line.kind}`);
  return kind(line, at);
}

function by(operand: Exact): Pick<Taken, 'operand' | 'apply'> {
  return { operand, apply: (amount) => amount.times(operand) };
}

/** The amount without the listed steps, times the bound. */
function bounded({ pages, steps = [] }: PlanLine, { book, taken, before }: At, row: string): Exact {
  const first = taken.findIndex(({ id }) => steps.includes(id));
  const without = taken
    .slice(first)
    .filter(({ id }) => !steps.includes(id))
    .reduce((amount, { apply }) => apply(amount), taken[first]?.before ?? before);
  return without.times(keyed(book.pages[pages?.limits ?? ''] as PlanPage, row)).toDecimalPlaces(8);
}

function readAt({ attribute = '', page: id = '' }: PlanLine, { book, inputs }: At): Exact {
  const page = book.pages[id] as PlanPage;
  const value = inputs.attributes[attribute] ?? '';
  const [first = {}] = page.rows;
  if ('key' in first) return keyed(page, value);
  return 'at' in first ? onCurve(page, new Reference(value)) : inBand(page, new Reference(value));
}

function keyed({ rows }: PlanPage, wanted: string): Exact {
  return new Reference(rows.find(({ key }) => key === wanted)?.['value'] ?? Number.NaN);
}

function inBand({ rows }: PlanPage, x: Exact): Exact {
  const found = rows.find(
    ({ from, above, upTo, below }) =>
      (from === undefined || x.greaterThanOrEqualTo(from)) &&
      (above === undefined || x.greaterThan(above)) &&
      (upTo === undefined || x.lessThanOrEqualTo(upTo)) &&
      (below === undefined || x.lessThan(below)),
  );
  return new Reference(found?.['value'] ?? Number.NaN);
}

function onCurve(page: PlanPage, x: Exact): Exact {
  const points = page.rows.map(({ at = '', value = '' }) => ({
    at: new Reference(at),
    value: new Reference(value),
  }));
  const right = points.findIndex(({ at }) => at.greaterThanOrEqualTo(x));
  const [to, from] = [points[right], points[right - 1]];
  if (to === undefined) return new Reference(Number.NaN);
  if (to.at.equals(x) || from === undefined) return to.value;
  const rise = to.value.minus(from.value).times(x.minus(from.at));
  return derived(rise.dividedBy(to.at.minus(from.at)).plus(from.value), page);
}

/** As a page declares; else to six decimals, below 0.01 to six significant digits. */
function derived(number: Exact, { rounding }: PlanPage): Exact {
  if (rounding !== undefined) return number.toDecimalPlaces(rounding.decimals);
  return number.abs().lessThan('0.01') ? number.toSignificantDigits(6) : number.toDecimalPlaces(6);
}
