import { deepFreeze } from '../../values/freeze.js';
import type { RestingPricer } from '../../quote.js';
import type { PricedQuote, UnpricedQuote } from '../../quoted/quote-record.js';
import type { Risk } from '../../risk/risk.js';
import type { SubmissionResult } from '../../submission/parse-submission.js';
import { adviceOf } from '../advice.js';
import { pricedRisk } from '../priced-risk.js';
import { type Change, subjectOf } from './change.js';
import type { Priced } from './compare.js';
import { baseOf, type Grounds, inForce } from './in-force.js';
import { allChanges } from './levers/index.js';
import { choicesFrom, isUsable } from './plans/choices.js';
import { makePlans } from './plans/plans.js';
import { type Quoting, type Requoter, requoter } from './requote.js';
import { makeRoadmap, roadmapQuotes } from './roadmap.js';
import { type LeverSetting, leverSetting } from './setting.js';
import { nextRenewal } from './next-renewal.js';
import { standings } from './standing.js';
import { byWorth, isSuggestion, judged } from './suggestion.js';
import type { NotSuggested, Suggestion, Suggestions, SuggestOptions } from './suggestion-record.js';

/** The report of a submission that was read, one quote of the pricer at a time. */
export function* reportSteps(
  parsed: SubmissionResult,
  pricing: RestingPricer,
  options: SuggestOptions,
): Quoting<Suggestions | UnpricedQuote> {
  const maximum = options.maximumQuotes ?? adviceOf(pricing.book).number('maximum-quotes');
  const quotes = requoter({ pricing, maximum });
  const present = yield* quotes.first(parsed);
  if (present.premium === null) {
    yield quotes.done();
    return present;
  }
  const risk = pricedRisk(pricing, parsed);
  const report = yield* suggestionsOf(present, risk, { quotes, options });
  yield quotes.done();
  return deepFreeze(report);
}

interface Reporting {
  readonly quotes: Requoter;
  readonly options: SuggestOptions;
}

function* suggestionsOf(
  present: PricedQuote,
  risk: Risk,
  { quotes, options }: Reporting,
): Quoting<Suggestions> {
  yield* quotes.rest();
  const setting = leverSetting(present, risk);
  const { submission, advice } = setting;
  const now: Priced = { submission, quote: present };
  const all = yield* allChanges(setting, quotes);
  const wanted = all.filter(
    ({ lever }) => options.levers === undefined || options.levers.includes(lever),
  );
  const renewals = options.renewals ?? advice.number('renewals');
  const reserve = roadmapQuotes(renewals);
  const grounds: Grounds = { now, next: yield* renewed(now, quotes) };
  const { found, known } = yield* pulled(wanted, grounds, { quotes, setting, reserve });
  const suggestions = found.filter(isSuggestion).sort(byWorth);
  const changes = new Map(wanted.map((change) => [change.id, change]));
  const choices = choicesFrom(setting, { suggestions, changes }, options);
  const listed = suggestions
    .filter((one) => subjectOf[one.lever] !== null && isUsable(one, options))
    .flatMap(({ id }) => changes.get(id) ?? []);
  const { plans, best } = yield* makePlans(
    {
      ...{ ...grounds, choices, known, listed, advice },
      retention: options.retention,
      requoter: quotes,
      reserve,
    },
    options,
  );
  quotes.begin('roadmap');
  const measures = standings({ setting, changes: all, found, known });
  return {
    submission: present.submission,
    book: present.book,
    library: present.library,
    currency: present.currency,
    status: present.status,
    premium: present.premium.estimated,
    rate: present.premium.rate,
    suggestions,
    notSuggested: found.filter((one): one is NotSuggested => !isSuggestion(one)),
    measures,
    retention: options.retention ?? null,
    plans,
    roadmap: yield* makeRoadmap(grounds, best, { requoter: quotes, renewals }),
    quotes: quotes.used(),
  };
}

interface Pulled {
  readonly found: readonly (Suggestion | NotSuggested)[];
  /** Changed submissions with their quotes, by id of the change. */
  readonly known: ReadonlyMap<string, Priced>;
}

/** The next renewal with nothing changed and no loss. */
function* renewed(now: Priced, quotes: Requoter): Quoting<Priced | null> {
  const submission = nextRenewal(now, now.submission, 'no-losses');
  const quote = yield* quotes.quote(submission);
  return quote === null || quote.premium === null ? null : { submission, quote };
}

interface Ground {
  readonly quotes: Requoter;
  readonly setting: LeverSetting;
  /** Quotes left for the roadmap. */
  readonly reserve: number;
}

function* pulled(
  changes: readonly Change[],
  grounds: Grounds,
  { quotes, setting, reserve }: Ground,
): Quoting<Pulled> {
  const known = new Map<string, Priced>();
  const { now, next } = grounds;
  const found: (Suggestion | NotSuggested)[] = [];
  for (const change of changes) {
    const isNext = change.lever === 'loss-free-year' && next !== null;
    const submission = isNext ? next.submission : inForce([change], grounds);
    const left = quotes.left() > reserve;
    const made = isNext ? next.quote : left ? yield* quotes.quote(submission) : null;
    if (made !== null && made.premium !== null) known.set(change.id, { submission, quote: made });
    const base = isNext ? now : baseOf([change], grounds);
    found.push(judged({ change, now, base, submission, quote: made }, setting));
  }
  return { found, known };
}
