import { type Decimal, decimal, decimalText } from '../values/decimal.js';
import type { Finding } from '../quoted/findings.js';
import type { Guideline, RateBook } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import {
  type GuidelineSide,
  isOfHighValues,
  isOnSide,
  levelOf,
} from '../rules/read/guideline-level.js';
import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';
import { compared, type Considered } from './guideline-values.js';
import type { Risk } from './risk.js';
import { tierFloorFinding } from './tier-floor.js';

/** What each guideline of a book says of a risk, in their order; nothing where it does not speak, or looks at a price. */
export type Spoken = readonly (readonly Finding[])[];

/** What the guidelines say before there is a price. */
export function spokenOf(risk: Risk): Spoken {
  const guidelines = preparedFor(risk.book, risk.cover.tier);
  if (guidelines.length === 0) return nothing;
  return guidelines.map((each) => (isOfPrice(each) ? nothing : speak(each, { risk })));
}

/** Every guideline of the book that speaks, never only the first; of the risk alone each speaks once. */
export function guidelineFindings(considered: Considered, spoken: Spoken): readonly Finding[] {
  const { book, cover } = considered.risk;
  const guidelines = preparedFor(book, cover.tier);
  if (guidelines.length === 0) return nothing;
  const findings: Finding[] = [];
  guidelines.forEach((each, place) => {
    findings.push(...(isOfPrice(each) ? speak(each, considered) : (spoken[place] ?? nothing)));
  });
  return findings;
}

function isOfPrice({ guideline }: Prepared): boolean {
  return compared[guideline.measure as GuidelineMeasure].ofPrice === true;
}

/** A guideline with its level as a number. */
interface Prepared {
  readonly guideline: Guideline;
  readonly side: GuidelineSide;
  readonly level: Decimal;
}

function preparedFor(book: LoadedRateBook, tier: string | undefined): readonly Prepared[] {
  if (book.guidelines.length === 0) return nothingPrepared;
  const known = compiled(book, noGuidelines);
  const before = known.get(tier);
  if (before !== undefined) return before;
  const prepared = guidelinesFor(book, tier).map((guideline) => {
    const { side, level } = levelOf(guideline);
    return { guideline, side, level: decimal(level) };
  });
  known.set(tier, prepared);
  return prepared;
}

const nothingPrepared: readonly Prepared[] = [];

function noGuidelines(): Map<string | undefined, readonly Prepared[]> {
  return new Map();
}

/** The guidelines for a cover: those of its tier in place of those for all that look at the same. */
export function guidelinesFor(
  { guidelines }: Pick<RateBook, 'guidelines'>,
  tier: string | undefined,
): readonly Guideline[] {
  const own = tier === undefined ? [] : guidelines.filter((each) => each.tier === tier);
  const sight = (guideline: Guideline): string =>
    `${guideline.measure} ${String(isOfHighValues(levelOf(guideline).side))}`;
  const replaced = new Set(own.map(sight));
  return guidelines.filter(
    (each) => own.includes(each) || (each.tier === undefined && !replaced.has(sight(each))),
  );
}

const nothing: readonly never[] = Object.freeze([]);

function speak({ guideline, side, level }: Prepared, considered: Considered): readonly Finding[] {
  const { path, money, value: read } = compared[guideline.measure as GuidelineMeasure];
  const value = read(considered);
  if (value === null) return nothing;
  const { money: amounts, submission } = considered.risk;
  const limit = money ? amounts.agreed(level) : level;
  if (!isOnSide(value, limit, side)) return nothing;
  const floored =
    guideline.measure === 'premium-to-most-payable'
      ? tierFloorFinding(considered, guideline, decimalText(value))
      : null;
  if (floored !== null) return [floored];
  const { id, title, measure, outcome } = guideline;
  return [
    {
      code: 'guideline',
      severity: outcome,
      path,
      facts: {
        measure,
        value: decimalText(value.toDecimalPlaces(6)),
        level: decimalText(limit),
        side,
        ...(money && { currency: submission.currency }),
      },
      guideline: { id, title, level: decimalText(limit) },
    },
  ];
}
