import { isCountry } from '../values/countries.js';
import { neededLevels } from '../submission/level-set.js';
import { Decimal, decimal, decimalText } from '../values/decimal.js';
import { bandOf } from '../rules/read/band.js';
import { isBand, levelsOfMeasure } from '../rules/read/axis-level.js';
import { buyerAxes, pagesByAxes } from '../rules/read/buyer-axes.js';
import { lookUpKey } from '../rules/read/look-up.js';
import type { Axis, AxisLevel, Page } from '../rules/read/rate-book.js';
import type { LoadedRateBook } from '../rules/read/sealed-book.js';
import { linesOf, numbersOn } from './accepted-levels.js';

/** Countries tried where a level takes any other. */
const someCountries = ['CN', 'US', 'DE', 'JP', 'KE', 'PE', 'VN', 'TR', 'NZ', 'BO'];

/** A value that falls on a level of an axis; null where none can be told. */
export function sampleOn(book: LoadedRateBook, axis: Axis, level: AxisLevel): string | null {
  if (axis.class !== undefined) return classSample(book, axis.class, level);
  if (level.other === true) return level.of?.[0] ?? otherSample(axis);
  return isBand(level) ? bandSample(level) : level.key;
}

/** A key the page of classes turns into the level, of a country one that is taken. */
function classSample(book: LoadedRateBook, page: string, level: AxisLevel): string | null {
  const rows = book.pages[page]?.rows ?? [];
  const named = rows.flatMap((row) =>
    'key' in row && row.other !== true && 'value' in row && row.value === level.key
      ? [row.key]
      : [],
  );
  const fallsOn = (key: string): boolean => lookUpKey(book, page, key)?.key === level.key;
  return [...named, ...someCountries.filter(fallsOn)].find((key) => isTaken(book, key)) ?? null;
}

/** True for what is no country, and for a country that is insured. */
function isTaken(book: LoadedRateBook, key: string): boolean {
  const attitude = isCountry(key) ? lookUpKey(book, 'country-cover', key)?.key : 'open';
  return attitude === undefined || attitude === 'open' || attitude === 'restricted';
}

function otherSample({ measure, levels = [] }: Axis): string | null {
  const named = new Set(levels.map(({ key }) => key));
  const codes =
    measure === 'country'
      ? someCountries
      : measure === 'industry'
        ? neededLevels('industry')
        : (levelsOfMeasure(measure) ?? []);
  return codes.find((code) => !named.has(code)) ?? null;
}

/** A whole number inside a band where there is one, else the middle. */
function bandSample(level: AxisLevel): string {
  const { lower, upper, upperBelongs } = bandOf(level);
  if (upper !== null && upperBelongs) return decimalText(upper);
  if (lower === null) return upper === null ? '0' : decimalText(upper.minus(1));
  if (upper === null) return decimalText(lower.floor().plus(1));
  const middle = lower.plus(upper).dividedBy(2);
  const whole = middle.floor();
  return decimalText(whole.greaterThan(lower) ? whole : middle);
}

/** The values a submission may state for a measure that is looked at on axes, plain ones first; all levels are among them. */
export function samplesOf(
  book: LoadedRateBook,
  measure: string,
  attribute: string | undefined,
): readonly string[] {
  const samples = axesWithPages(book).flatMap(([axis, page]) =>
    axis.measure === measure && axis.attribute === attribute ? samplesOn(book, axis, page) : [],
  );
  return [...new Set(samples)];
}

function samplesOn(book: LoadedRateBook, axis: Axis, page: Page): readonly string[] {
  if (axis.levels === undefined) return withMiddle(numbersOn(page));
  return axis.levels.flatMap((level) => sampleOn(book, axis, level) ?? []);
}

/** The numbers a page names and one between the first two. */
function withMiddle(numbers: readonly string[]): readonly string[] {
  const [first = '0', second = first] = numbers;
  const middle = decimal(first).plus(second).dividedBy(2).floor();
  return [decimalText(Decimal.max(first, middle)), ...numbers];
}

/** Every axis by which pages are read, each with its page. */
export function axesWithPages(book: LoadedRateBook): readonly (readonly [Axis, Page])[] {
  return linesOf(book)
    .flatMap(pagesByAxes)
    .flatMap((id) => {
      const page = book.pages[id];
      return (page?.axes ?? []).map((axis) => [axis, page as Page] as const);
    });
}

/** Names of the attributes the axes of pages look at, of buyers or of the risk as a whole. */
export function attributesOnAxes(
  book: LoadedRateBook,
  measure: 'attribute' | 'buyer-attribute',
): readonly string[] {
  const names = axesWithPages(book).flatMap(([axis]) =>
    axis.measure === measure ? (axis.attribute ?? []) : [],
  );
  return [...new Set(names)];
}

/** True where a price needs the credit limit of every buyer. */
export function needsLimits(book: LoadedRateBook): boolean {
  const measures = ['total-limits', 'largest-limit'];
  return (
    linesOf(book).some(
      ({ base, measure = '' }) => base === 'limits' || measures.includes(measure),
    ) || axesWithPages(book).some(([{ measure }]) => [...measures, 'buyer-limit'].includes(measure))
  );
}

/** True where the ageing of every buyer is looked at. */
export function needsAgeing(book: LoadedRateBook): boolean {
  return buyerAxes(book).some(({ axis }) => axis.measure.startsWith('buyer-overdue'));
}
