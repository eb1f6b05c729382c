import { optionsOf, whole } from '../../gate/given.js';
import { type Pricer, pricer } from '../../quote.js';
import type { PricedQuote, UnpricedQuote } from '../../quoted/quote-record.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import { type LoadedRateBook, loadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../../submission/parse-submission.js';
import type { Money, Submission } from '../../submission/submission.js';
import { decimal, decimalText } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import { roundMoney } from '../../values/money.js';
import { picked } from '../../values/picked.js';
import { type Advice, adviceOf } from '../advice.js';
import { pricedRisk } from '../priced-risk.js';
import { newReferrals } from '../suggestions/compare.js';
import { makePatch } from '../../gate/make-patch.js';
import { leverSetting } from '../suggestions/setting.js';
import { borneLosses, totalCost } from './borne.js';
import { checkedFrontierOptions } from './frontier-options.js';
import type {
  FrontierOptions,
  FrontierPoint,
  StructureFrontier,
  StructureTerms,
} from './frontier-record.js';
import { refinements, type StructureChoice, structures } from './structures.js';

/**
 * Which structure to buy: premium against the losses the seller then bears, on average and in the worst years of
 * twenty, for insured percentage, non-qualifying loss, each-loss amount, aggregate first loss and maximum liability.
 * Every point is a quote of the same book, to the cent, and its losses are from the distribution it is priced on; those
 * above the credit limits are among them. Structures another one beats in everything are marked. Pure and
 * deterministic; the result is plain frozen JSON. A submission without a price gives its quote, which says why; a book
 * without a loss distribution has no points.
 *
 * @throws ArgumentError when an option is not what it should be.
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function structureFrontier(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: FrontierOptions = {},
): StructureFrontier | UnpricedQuote {
  return whole({ submission, book, asked }, ({ submission, book, asked }) => {
    const options = optionsOf(asked);
    const wanted = checkedFrontierOptions(options);
    const parsed = parseSubmission(submission);
    const pricing = pricer(book, picked(wanted, ['measures']));
    const quote = pricing.quote(parsed);
    if (quote.premium === null || !parsed.ok) return quote as UnpricedQuote;
    return deepFreeze(
      frontierOf({
        ...{ pricing, quote, parsed, wanted },
        submission: parsed.submission,
        advice: adviceOf(loadedRateBook(book)),
      }),
    );
  });
}

interface Looking {
  readonly pricing: Pricer;
  readonly quote: PricedQuote;
  readonly parsed: SubmissionResult;
  readonly submission: ParsedSubmission;
  readonly wanted: FrontierOptions;
  readonly advice: Advice;
}

function frontierOf(looking: Looking): StructureFrontier {
  const { pricing, quote, parsed, advice } = looking;
  if (quote.losses === null) return { ...headOf(looking), ...withoutDistribution };
  const setting = leverSetting(quote, pricedRisk(pricing, parsed));
  const make = pointMaker(looking);
  const [present, ...others] = structures(setting).map((choice) => ({
    choice,
    point: make(choice),
  }));
  const made = [present, ...others].flatMap((one) => one ?? []);
  const best = made
    .filter(({ point }) => point !== null && point.referrals.length === 0)
    .sort((a, b) => decimal(a.point?.totalCost ?? 0).comparedTo(b.point?.totalCost ?? 0))
    .slice(0, advice.number('structures-refined'));
  const refined = best.flatMap(({ choice }) => refinements(choice, setting)).map(make);
  const points = [...made.map(({ point }) => point), ...refined];
  const priced = points.filter((point) => point !== null);
  const [first, ...rest] = priced.map((point) => dominated(point, priced));
  const sorted = [
    ...(first === undefined ? [] : [first]),
    ...rest.sort((a, b) => decimal(a.premium).comparedTo(b.premium) || (a.id < b.id ? -1 : 1)),
  ];
  return {
    ...headOf(looking),
    points: sorted,
    withoutPoints: null,
    cheapest: cheapest(sorted).id,
    notPriced: make.failed(),
    quotes: make.quotes(),
  };
}

const withoutDistribution = {
  points: [],
  withoutPoints: 'no-loss-distribution',
  cheapest: 'present',
  notPriced: 0,
  quotes: 1,
} as const;

function headOf({ quote, wanted, advice }: Looking) {
  return {
    ...picked(quote, ['book', 'library', 'currency']),
    submission: quote.submission,
    premium: quote.premium.estimated,
    fees: roundMoney(decimal(wanted.fees ?? '0'), quote.currency),
    costOfCapital: costOfCapital(wanted, advice),
  };
}

/** What capital kept for losses costs a year: as the caller says, else by the book. */
function costOfCapital({ costOfCapital: given }: FrontierOptions, advice: Advice): string {
  return given ?? decimalText(advice.exact('cost-of-capital'));
}

interface PointMaker {
  (choice: StructureChoice): FrontierPoint | null;
  readonly failed: () => number;
  readonly quotes: () => number;
}

function pointMaker({ pricing, quote: present, submission, wanted, advice }: Looking): PointMaker {
  const maximum = wanted.maximumQuotes ?? advice.number('structure-quotes');
  let [quotes, failed] = [0, 0];
  const make = (choice: StructureChoice): FrontierPoint | null => {
    if (quotes >= maximum) return null;
    quotes += 1;
    const changed = choice.edit(submission);
    const made = choice.id === '' ? present : pricing.quote(changed);
    const risk = pricing.risk(changed);
    const borne = made.premium && risk && borneLosses(made, risk, wanted.measures);
    if (made.premium === null || !borne) {
      failed += 1;
      return null;
    }
    const { premium, currency, status } = made;
    const outlay = {
      premium: premium.estimated,
      fees: roundMoney(decimal(wanted.fees ?? '0'), currency),
      costOfCapital: costOfCapital(wanted, advice),
    };
    return {
      id: choice.id === '' ? 'present' : choice.id,
      terms: termsOf(made),
      patch: makePatch(submission, changed),
      status,
      referrals: newReferrals([present], made),
      premium: premium.estimated,
      rate: premium.rate,
      borne,
      totalCost: roundMoney(totalCost(outlay, borne), currency),
      dominatedBy: null,
    };
  };
  return Object.assign(make, { failed: () => failed, quotes: () => quotes });
}

function termsOf({ cover }: PricedQuote): StructureTerms {
  const amount = (text: Money | undefined): Money | null =>
    text === undefined || decimal(text).isZero() ? null : text;
  return {
    insuredPercentage: cover.insuredPercentage ?? '100',
    nonQualifyingLoss: amount(cover.nonQualifyingLoss),
    eachLoss: amount(cover.eachLoss),
    aggregateFirstLoss: amount(cover.aggregateFirstLoss),
    maximumLiability: amount(cover.maximumLiability),
  };
}

/** The point, marked where another beats it: of several the cheapest in total. */
function dominated(point: FrontierPoint, all: readonly FrontierPoint[]): FrontierPoint {
  const better = all.filter((other) => other.referrals.length === 0 && beats(other, point));
  return better.length === 0 ? point : { ...point, dominatedBy: cheapest(better).id };
}

function beats(one: FrontierPoint, other: FrontierPoint): boolean {
  const [a, b] = [figures(one), figures(other)];
  return (
    a.every((figure, index) => decimal(figure).lessThanOrEqualTo(b[index] ?? '0')) &&
    (a.some((figure, index) => decimal(figure).lessThan(b[index] ?? '0')) ||
      changed(one) < changed(other))
  );
}

/** How many terms differ from the present ones: of two structures alike in their figures the simpler one is better. */
function changed({ id }: FrontierPoint): number {
  return id === 'present' ? 0 : id.split('+').length;
}

function figures({ premium, borne }: FrontierPoint): readonly Money[] {
  return [premium, borne.expected, borne.worstYears];
}

function cheapest(points: readonly FrontierPoint[]): FrontierPoint {
  const allowed = points.filter(({ referrals }) => referrals.length === 0);
  return (allowed.length === 0 ? points : allowed).reduce((best, one) =>
    decimal(one.totalCost).lessThan(best.totalCost) ? one : best,
  );
}
