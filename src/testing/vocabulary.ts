import { addDays } from '../values/calendar.js';
import { isCountry } from '../values/countries.js';
import { isIndustry } from '../values/industry.js';
import { grades } from '../rules/read/axis-level.js';
import { isOnAxes } from '../rules/read/buyer-axes.js';
import { lookUpKey } from '../rules/read/look-up.js';
import { traitsOf } from '../rules/read/rated-traits.js';
import { keptWith, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { TraitField, TraitName } from '../submission/buyer-traits.js';
import { type LevelSet, neededLevels } from '../submission/level-set.js';
import { attributesOnAxes, needsAgeing, needsLimits, samplesOf } from './axis-samples.js';
import { alternativesOf } from '../risk/alternatives.js';
import { acceptedLevels, isOn, linesOf, notDeclined, numbersOn } from './accepted-levels.js';

/** What a submission may say of one trait of a buyer. */
export interface TraitWords {
  readonly field: TraitField;
  readonly levels: readonly string[];
}

/** What a submission may say so that the pages of a book have a value for it. Lists begin with the plainest level. */
export interface Vocabulary {
  readonly currency: string;
  readonly asOf: string;
  readonly inception: string;
  /** The traits of buyers: where each is stated, and its levels. */
  readonly traits: Readonly<Record<TraitName, TraitWords>>;
  readonly insuredPercentages: readonly string[];
  readonly waitingDays: readonly string[];
  readonly maximumTermsDays: readonly string[];
  readonly months: readonly string[];
  readonly offeredShares: readonly string[];
  readonly yearsTrading: readonly string[];
  readonly tiers: readonly string[];
  readonly questions: readonly string[];
  /** Values by attribute. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** The same of a buyer. */
  readonly buyerAttributes: Readonly<Record<string, readonly string[]>>;
  /** Payment terms of a buyer in days. */
  readonly termsDays: readonly number[];
  /** Grades of a buyer. */
  readonly grades: readonly string[];
  /** True where every buyer must have a limit, or its ageing must be given. */
  readonly limits: boolean;
  readonly ageing: boolean;
  /** Kinds of the steps of the book. */
  readonly kinds: ReadonlySet<string>;
  /** Kinds and measures of the steps of the book. */
  readonly priced: ReadonlySet<string>;
}

/** What the pages of a book cover. */
export function vocabularyOf(book: LoadedRateBook): Vocabulary {
  return keptWith(book).of(makeVocabulary, { book }, null);
}

function makeVocabulary({ book }: { readonly book: LoadedRateBook }): Vocabulary {
  const numbers = (measure: string, list: readonly string[], first: string): readonly string[] =>
    begun(acceptedLevels(book, measure, list), first);
  const inception = later(book.effectiveFrom, book.requestsFrom);
  return {
    currency: book.currency,
    asOf: later(addDays(inception, -60), book.requestsFrom),
    inception,
    traits: traitWords(book),
    insuredPercentages: notDeclined(
      book,
      'insured-percentage',
      numbers('insured-percentage', withPages(book, 'insured-percentage', range(1, 100)), '80'),
    ),
    waitingDays: numbers('waiting-period', range(0, 365), '180'),
    maximumTermsDays: numbers('maximum-terms', range(0, 365), '120'),
    months: numbers('policy-months', range(1, 36), '12'),
    offeredShares: notDeclined(book, 'offered-share', numbers('adverse-selection', shares, '1')),
    yearsTrading: numbers('years-trading', range(0, 60), '10'),
    tiers: book.tiers.map(({ id }) => id),
    questions: (book.questionnaire?.questions ?? []).map(({ id }) => id),
    attributes: attributesOf(book),
    buyerAttributes: Object.fromEntries(
      attributesOnAxes(book, 'buyer-attribute').map((name) => [
        name,
        samplesOf(book, 'buyer-attribute', name),
      ]),
    ),
    termsDays: termsOf(book),
    grades: acceptedLevels(book, 'buyer-grade', grades),
    limits: needsLimits(book),
    ageing: needsAgeing(book),
    kinds: new Set(linesOf(book).map(({ kind }) => kind)),
    priced: new Set(
      linesOf(book).flatMap(({ kind, measure }) => [kind, ...(measure ? [measure] : [])]),
    ),
  };
}

const plainTerms = ['60', '30', '90', '0', '45', '75', '110', '7'];

/** Plain terms the pages have a value for, and a value of every band they are looked up in. */
function termsOf(book: LoadedRateBook): readonly number[] {
  const looked = samplesOf(book, 'buyer-terms', undefined);
  const named = [...new Set([...plainTerms, ...looked])].filter((days) => /^\d{1,4}$/.test(days));
  return acceptedLevels(book, 'buyer-terms', named)
    .map(Number)
    .filter((days) => days <= 3650);
}

function traitWords(book: LoadedRateBook): Vocabulary['traits'] {
  const words = Object.entries(traitsOf(book)).map(([name, { field, levels }]) => [
    name,
    { field, levels: levelsIn(book, name, levels) },
  ]);
  return Object.fromEntries(words) as Vocabulary['traits'];
}

function levelsIn(book: LoadedRateBook, name: string, levels: LevelSet): readonly string[] {
  if (levels === 'country') return countriesOf(book, name);
  if (levels === 'industry') return begun(industriesOf(book, name), 'C');
  return acceptedLevels(book, name, levels);
}

const shares = /*#__PURE__*/ range(1, 100).map((hundredths) =>
  hundredths === '100' ? '1' : `0.${hundredths.padStart(2, '0')}`,
);

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** The list, and the numbers a page names between: a filed percentage need not be whole. */
function withPages(
  { pages }: LoadedRateBook,
  page: string,
  list: readonly string[],
): readonly string[] {
  const named = numbersOn(pages[page]).filter(
    (number) => Number(number) > 0 && Number(number) <= 100,
  );
  return [...new Set([...list, ...named])];
}

/** The list with a level in front, if it has it. */
function begun(list: readonly string[], first: string): readonly string[] {
  return list.includes(first) ? [first, ...list.filter((level) => level !== first)] : list;
}

function later(date: string, other: string | undefined): string {
  return other !== undefined && other > date ? other : date;
}

const wellKnown = ['DE', 'CN', 'US', 'VN', 'BR', 'ZA', 'IN', 'TR'];

/** Countries the book prices and takes. */
function countriesOf(book: LoadedRateBook, name: string): readonly string[] {
  const lines = linesOf(book).filter(({ measure }) => measure === name);
  const pages = lines.flatMap(
    ({ page, pages: { class: classPage } = {} }) => classPage ?? page ?? [],
  );
  const [first] = pages;
  const listed =
    first === undefined
      ? [...wellKnown, ...samplesOf(book, name, undefined)]
      : (book.pages[first]?.rows ?? []).flatMap((row) => ('key' in row ? row.key : []));
  const taken = listed.filter(
    (country) =>
      isCountry(country) &&
      pages.every((page) => lookUpKey(book, page, country) !== undefined) &&
      isOnAxes(book, name, country) &&
      ['open', 'restricted'].includes(lookUpKey(book, 'country-cover', country)?.key ?? 'open'),
  );
  const known = wellKnown.filter((country) => taken.includes(country));
  return [...known, ...taken.filter((country) => !known.includes(country))];
}

function industriesOf(book: LoadedRateBook, name: string): readonly string[] {
  const lines = linesOf(book).filter(({ measure }) => measure === name);
  const pages = lines.flatMap(
    ({ page, pages: { class: classPage } = {} }) => classPage ?? page ?? [],
  );
  const [first] = pages;
  if (first === undefined) return acceptedLevels(book, name, neededLevels('industry'));
  const listed = (book.pages[first]?.rows ?? []).flatMap((row) => ('key' in row ? row.key : []));
  return listed.filter(
    (key) => isIndustry(key) && pages.every((page) => lookUpKey(book, page, key) !== undefined),
  );
}

/** Numbers a formula may be given. */
const someNumbers = ['1', '0', '0.3', '3', '10'];

function attributesOf(book: LoadedRateBook): Vocabulary['attributes'] {
  const lines = linesOf(book).filter(({ measure }) => measure === 'attribute');
  const values = new Map<string, readonly string[]>();
  for (const { id, attribute = id, page = '' } of lines) {
    const shown = book.pages[page];
    const named =
      shown?.shape === 'keyed' ? shown.rows.map(({ key }) => key) : withMiddles(numbersOn(shown));
    const known = values.get(attribute) ?? named;
    values.set(
      attribute,
      known.filter((level) => isOn(book, page, level)),
    );
  }
  for (const { inputs = {} } of linesOf(book))
    for (const { attribute } of Object.values(inputs))
      if (attribute !== undefined) values.set(attribute, values.get(attribute) ?? someNumbers);
  for (const [name, keys] of alternativesOf(book)) values.set(name, values.get(name) ?? keys);
  for (const name of attributesOnAxes(book, 'attribute'))
    values.set(name, values.get(name) ?? samplesOf(book, 'attribute', name));
  return Object.fromEntries(values);
}

/** Numbers, those half-way between neighbours, since no band has both of its ends for certain, and one beyond the last. */
function withMiddles(numbers: readonly string[]): readonly string[] {
  const beyond = numbers.slice(-1).map((last) => String(Number(last) * 2));
  const between = numbers.flatMap((number, index) => {
    const next = numbers[index + 1];
    return next === undefined ? [number] : [number, String((Number(number) + Number(next)) / 2)];
  });
  return [...between, ...beyond];
}

/** For each trait of buyers a field of a buyer, made from its levels. */
export function traitFields<Made>(
  { traits }: Vocabulary,
  make: (levels: readonly string[]) => Made,
): Readonly<Record<TraitField, Made>> {
  const fields = Object.values(traits).map(({ field, levels }) => [field, make(levels)]);
  return Object.fromEntries(fields) as Record<TraitField, Made>;
}
