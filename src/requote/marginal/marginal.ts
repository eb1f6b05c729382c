import { optionsOf, whole } from '../../gate/given.js';
import { contributions } from '../../pricing/contributions.js';
import { rate } from '../../pricing/rate.js';
import { type Pricer, pricer } from '../../quote.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import type { RateBookResult } from '../../rules/read/rate-book-result.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import {
  type ParsedSubmission,
  parseSubmission,
  type SubmissionResult,
} from '../../submission/parse-submission.js';
import type { Money, Submission } from '../../submission/submission.js';
import { decimal, decimalText } from '../../values/decimal.js';
import { deepFreeze } from '../../values/freeze.js';
import type { Issue } from '../../values/issues.js';
import { reportTo } from '../../values/issue-facts.js';
import { issuesBelow, movedIssues } from '../../values/moved-issues.js';
import { estimatedMoney, lessMoney, roundMoney } from '../../values/money.js';
import { picked } from '../../values/picked.js';
import { makePatch } from '../../gate/make-patch.js';
import { twoSubmissions, type TwoSubmissions } from './changed-submissions.js';
import type {
  BuyerContribution,
  Marginal,
  MarginalChange,
  MarginalOptions,
  NotMarginal,
} from './marginal-record.js';
import { readChanges } from './parse-changes.js';

/**
 * What one limit, one order or one buyer adds, or several together: to the premium, as the difference of the unrounded
 * indications and of what is charged, to the losses of insurer and seller, and to the tail. Both sides are quotes of the
 * same book. Contributions of the buyers that change are from the distribution the price is made of, and sum to the
 * whole. Pure and deterministic; the result is plain frozen JSON.
 *
 * @throws RateBookError when the book has not been loaded with `parseRateBook`.
 */
export function marginal(
  submission: Submission | ParsedSubmission | SubmissionResult,
  book: LoadedRateBook | RateBookResult,
  asked: {
    readonly changes: MarginalChange | readonly MarginalChange[];
  } & MarginalOptions,
): Marginal | NotMarginal {
  return whole({ submission, book, asked }, ({ submission, book, asked }) => {
    const { changes, ...options } = optionsOf(asked);
    const pricing = pricer(book, picked(options, ['measures']));
    const parsed = parseSubmission(submission);
    const read = readChanges(changes);
    if (!parsed.ok || !read.ok)
      return deepFreeze(
        refused([
          ...issuesBelow('/submission', parsed.issues),
          ...asSent(read.ok ? [] : read.issues, changes),
        ]),
      );
    const issues: Issue[] = [];
    const two = twoSubmissions(
      parsed.submission,
      read.value,
      reportTo((issue) => issues.push(issue)),
    );
    return deepFreeze(
      issues.length > 0 ? refused(asSent(issues, changes)) : weighed(two, pricing, options),
    );
  });
}

function refused(issues: readonly Issue[]): NotMarginal {
  return { status: 'invalid', issues };
}

/** A change that was handed over alone stands in no list. */
function asSent(issues: readonly Issue[], changes: unknown): readonly Issue[] {
  if (Array.isArray(changes)) return issues;
  return movedIssues(issues, (path) => path.replace(/^\/changes\/0/, '/changes'));
}
function weighed(
  two: TwoSubmissions,
  pricing: Pricer,
  { measures = {} }: MarginalOptions,
): Marginal | NotMarginal {
  const [before, after] = [pricing.quote(two.without), pricing.quote(two.with)];
  if (before.premium === null || after.premium === null) {
    const issues = issuesBelow('/submission', [...before.issues, ...after.issues]);
    return { status: issues.length > 0 ? 'invalid' : 'not-priced', issues };
  }
  const risk = pricing.risk(apart(two));
  const shared = risk && contributions(rate(risk, measures));
  const money = (estimate: number): Money => estimatedMoney(estimate, after.currency);
  return {
    ...picked(after, ['book', 'library', 'currency']),
    ...{ status: 'priced', submission: after.submission },
    patch: makePatch(two.without, two.with),
    without: { indication: before.premium.indication, charged: before.premium.estimated },
    with: { indication: after.premium.indication, charged: after.premium.estimated },
    added: addedBy(before, after),
    contributions: shared ? parts(two.buyers, risk, { shared, money }) : [],
    whole: shared && {
      expected: money(shared.expected),
      tailValueAtRisk: money(shared.tailValueAtRisk),
    },
    issues: [],
  };
}

function addedBy(before: PricedQuote, after: PricedQuote): Marginal['added'] {
  const { currency } = after;
  const less = (one: Money, other: Money): Money => roundMoney(decimal(one).minus(other), currency);
  const [then, now] = [after.losses?.present, before.losses?.present];
  const both = then !== undefined && now !== undefined;
  return {
    indication: decimalText(decimal(after.premium.indication).minus(before.premium.indication)),
    charged: less(after.premium.estimated, before.premium.estimated),
    turnover: less(after.exposure.insurableTurnover, before.exposure.insurableTurnover),
    paid: both ? less(then.insured, now.insured) : null,
    borne: both ? less(then.retained, now.retained) : null,
    tailValueAtRisk: both ? less(then.tailValueAtRisk, now.tailValueAtRisk) : null,
  };
}

/** The submission with the changes, the buyers that change told apart from others like them. */
function apart({ with: submission, buyers }: TwoSubmissions): Submission {
  return {
    ...submission,
    ...(submission.buyers && {
      buyers: submission.buyers.map((buyer) =>
        buyers.includes(buyer.id) && buyer.group === undefined
          ? { ...buyer, group: ownGroup(buyer.id) }
          : buyer,
      ),
    }),
  };
}

function ownGroup(id: string): string {
  return `change: ${id}`;
}

interface Sharing {
  readonly shared: NonNullable<ReturnType<typeof contributions>>;
  readonly money: (estimate: number) => Money;
}

/** The part of each buyer that changes, rounded, and the rest of the whole. */
function parts(
  buyers: readonly string[],
  risk: Risk,
  { shared, money }: Sharing,
): BuyerContribution[] {
  const { lines, byId } = risk.exposure.exact;
  const own = buyers.map((buyer): BuyerContribution => {
    const company = byId.get(buyer)?.company ?? null;
    const mine = shared.obligors.filter(({ lines: places }) =>
      places.some((place) => company !== null && lines[place]?.company === company),
    );
    const sum = (of: (one: (typeof mine)[number]) => number): Money =>
      money(mine.reduce((all, one) => all + of(one), 0));
    return {
      buyer,
      expected: sum(({ expected }) => expected),
      tailValueAtRisk: sum(({ tailValueAtRisk }) => tailValueAtRisk),
    };
  });
  const left = (whole: number, of: (one: BuyerContribution) => Money): Money => {
    return own.reduce((rest, one) => lessMoney(rest, of(one)), money(whole));
  };
  return [
    ...own,
    {
      buyer: null,
      expected: left(shared.expected, ({ expected }) => expected),
      tailValueAtRisk: left(shared.tailValueAtRisk, ({ tailValueAtRisk }) => tailValueAtRisk),
    },
  ];
}
