import { decimal } from '../values/decimal.js';
import type { AssumptionLog } from './assumption-log.js';
import type { AssumedInput } from '../quoted/findings.js';
import type { Issue } from '../values/issues.js';
import type { ResolvedCover } from './risk.js';
import type { RateBook } from '../rules/read/rate-book.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Cover, Money } from '../submission/submission.js';
import { bookIssue, withFix } from './book-issues.js';
import { politicalCover, unpricedPerils } from './political-cover.js';
import { plainSpelling } from '../gate/choice-spellings.js';
import { nearest } from '../gate/nearest.js';
import { shown } from '../values/shown.js';

/** The cover with tier and assumptions filled in, or what stands against it. */
export interface CoverResolution {
  readonly cover: ResolvedCover;
  readonly issues: readonly Issue[];
}

/**
 * Terms of cover that only a step of the book can price, and the kinds or measures of such steps. A multiple of the
 * premium needs the kind, which solves for it; a page that grades maximum liabilities needs an amount.
 */
const pricedTerms: Readonly<Partial<Record<keyof Cover, readonly string[]>>> = {
  nonQualifyingLoss: ['non-qualifying-loss'],
  eachLoss: ['each-loss'],
  aggregateFirstLoss: ['aggregate-first-loss', 'aggregate-first-loss-share'],
  aggregateFirstLossShare: ['aggregate-first-loss', 'aggregate-first-loss-share'],
  maximumLiability: ['maximum-liability', 'maximum-liability-share'],
  maximumLiabilityMultiple: ['maximum-liability'],
  politicalRisk: ['political-risk'],
  insolvencyOnly: ['insolvency-only'],
  preShipment: ['pre-shipment'],
};

/** What a cover is resolved with. */
export interface CoverContext {
  readonly book: LoadedRateBook;
  readonly log: AssumptionLog;
  /** Turns an amount of the book's currency into text in the submission's, to the minor unit. */
  readonly fromBookCurrency: (amount: Money) => Money;
}

const nothing: Cover = Object.freeze({});

/** Fills the cover from its tier and the book's assumptions, and refuses terms the book has no step for. */
export function resolveCover(
  wanted: Cover,
  { book, log, fromBookCurrency }: CoverContext,
): CoverResolution {
  const tier = book.tiers.find(({ id }) => id === wanted.tier);
  const offered =
    tier?.cover === undefined
      ? nothing
      : converted(withoutReplaced(tier.cover, wanted), fromBookCurrency);
  const given: Cover = Object.assign({}, offered, wanted);
  const assumed = (input: AssumedInput, path: string): string =>
    log.assume(input, `/cover/${path}`);
  const insuredPercentage =
    given.insuredPercentage ?? assumed('insured-percentage', 'insuredPercentage');
  const { politicalPerils: _, ...terms } = given;
  const commercial = Object.assign({}, terms, {
    insuredPercentage,
    discretionaryInsuredPercentage: discretionaryPercentage(wanted, offered, insuredPercentage),
    maximumTermsDays:
      given.maximumTermsDays ?? Number(assumed('maximum-terms-days', 'maximumTermsDays')),
    maximumExtensionDays:
      given.maximumExtensionDays ??
      Number(assumed('maximum-extension-days', 'maximumExtensionDays')),
    waitingPeriodDays:
      given.waitingPeriodDays ?? Number(assumed('waiting-period-days', 'waitingPeriodDays')),
  });
  const political = politicalCover({ wanted, offered, whole: commercial, book });
  const cover: ResolvedCover = Object.assign({}, commercial, political);
  const issues = [...unpricedTerms(given, book), ...unpricedPerils(wanted, book)];
  if (wanted.tier !== undefined && tier === undefined)
    issues.unshift(unknownTier(wanted.tier, book.tiers));
  return { cover, issues };
}

/** A tier is meant by its title in any language, or by a name close to its own. */
function unknownTier(tier: string, tiers: RateBook['tiers']): Issue {
  const known = tiers.map(({ id }) => id);
  const issue = bookIssue('/cover/tier', 'unknown-tier', { value: shown(tier), known });
  const alike = (title = ''): boolean => plainSpelling(title) === plainSpelling(tier);
  const titled = tiers.find(({ title }) => Object.values(title).some(alike));
  return withFix(issue, titled?.id ?? nearest(tier, known));
}

/** As stated; a tier's own is kept, but no higher than a percentage that is stated for buyers with named limits. */
function discretionaryPercentage(wanted: Cover, tier: Cover, insured: string): string {
  const stated = wanted.discretionaryInsuredPercentage;
  const offered = tier.discretionaryInsuredPercentage;
  if (stated !== undefined || offered === undefined) return stated ?? insured;
  const isAbove = wanted.insuredPercentage !== undefined && decimal(offered).greaterThan(insured);
  return isAbove ? insured : offered;
}

/** Terms that say the same in two ways: stating one takes the tier's other away. */
const alternatives: readonly (readonly [keyof Cover, keyof Cover])[] = [
  ['aggregateFirstLoss', 'aggregateFirstLossShare'],
  ['maximumLiability', 'maximumLiabilityMultiple'],
];

function withoutReplaced(tier: Cover, wanted: Cover): Cover {
  const replaced = alternatives.flatMap(([a, b]) =>
    wanted[a] !== undefined ? [b] : wanted[b] !== undefined ? [a] : [],
  );
  if (replaced.length === 0) return tier;
  return Object.fromEntries(
    Object.entries(tier).filter(([term]) => !replaced.includes(term as keyof Cover)),
  );
}

/** Terms that are amounts of money: those of a tier are in the book's currency. */
const amounts = [
  'discretionaryLimit',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'maximumLiability',
] as const satisfies readonly (keyof Cover)[];

function converted(tier: Cover, convert: (amount: Money) => Money): Cover {
  const changed: { -readonly [Term in keyof Cover]: Cover[Term] } = Object.assign({}, tier);
  for (const term of amounts) {
    const amount = tier[term];
    if (amount !== undefined) changed[term] = convert(amount);
  }
  return changed;
}

function unpricedTerms(cover: Cover, book: LoadedRateBook): Issue[] {
  const { edition } = book;
  return compiled(book, termsWithoutStep)
    .filter((term) => asksFor(cover[term]))
    .map((term) => bookIssue(`/cover/${term}`, 'cover-term-not-priced', { field: term, edition }));
}

/** Terms that no step of the book prices. */
function termsWithoutStep({ algorithm }: LoadedRateBook): readonly (keyof Cover)[] {
  const kinds = new Set(algorithm.map(({ kind }) => kind));
  const measures = new Set(algorithm.map(({ measure }) => measure));
  const isPriced = (term: keyof Cover): boolean =>
    (pricedTerms[term] ?? []).some(
      (step) => kinds.has(step) || (term !== 'maximumLiabilityMultiple' && measures.has(step)),
    );
  return (Object.keys(pricedTerms) as (keyof Cover)[]).filter((term) => !isPriced(term));
}

function asksFor(term: Cover[keyof Cover]): boolean {
  return (
    term !== undefined && term !== false && !(typeof term === 'string' && /^0(\.0*)?$/.test(term))
  );
}
