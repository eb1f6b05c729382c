import type { Locale } from '../values/text.js';
import type { LeverFacts } from '../requote/suggestions/lever-facts.js';
import type {
  Plan,
  Referral,
  RenewalQuote,
  Requoted,
  Suggestion,
  Suggestions,
  Target,
} from '../requote/suggestions/suggestion-record.js';
import { decimalsOf, magnitude, signOf } from './decimal-text.js';
import { english } from './en/index.js';
import { suggestions as englishSentences } from './en/suggestions.js';
import { type Format, formatFor } from './format.js';
import type { Language } from './language.js';
import type {
  LeverSentence,
  SuggestionHeading,
  SuggestionSentences,
  WorthWords,
} from './suggestion-sentences.js';
import type {
  ExplainedPlan,
  ExplainedRenewal,
  ExplainedSuggestion,
  ExplainedSuggestions,
} from './explained-suggestions.js';
import { chinese } from './zh-cn/index.js';
import { suggestions as chineseSentences } from './zh-cn/suggestions.js';

interface Spoken {
  readonly sentences: SuggestionSentences;
  readonly language: Language;
}

const languages: Readonly<Record<Locale, Spoken>> = {
  en: { sentences: englishSentences, language: english },
  'zh-CN': { sentences: chineseSentences, language: chinese },
};

interface Telling extends Spoken {
  readonly result: Suggestions;
  readonly format: Format;
}

const unknown = '–';

/**
 * Puts what `suggest` found into words: what to do, what it saves, what the seller then bears itself, who acts and
 * when. Computes nothing. Plain text: escape it before it becomes HTML.
 *
 * @throws RangeError when there is no such language, or an amount is not decimal text.
 */
export function explainSuggestions(result: Suggestions, locale: Locale): ExplainedSuggestions {
  if (!Object.hasOwn(languages, locale)) {
    throw new RangeError(`There are no sentences in "${locale as string}". Write "en" or "zh-CN".`);
  }
  const spoken = languages[locale];
  const { currency } = result;
  const style = { currency, minorDigits: decimalsOf(result.premium) };
  const format = formatFor(locale, spoken.language.writing, style);
  const telling: Telling = { ...spoken, result, format };
  const { sentences } = spoken;
  return {
    locale,
    currency,
    title: sentences.title(result.submission),
    summary:
      result.suggestions.length === 0
        ? sentences.nothing
        : sentences.summary(format.money(result.premium), format.rate(result.rate), result.quotes),
    headings: sentences.headings,
    suggestions: result.suggestions.map((one) => explainOne(one, telling)),
    plans: planParts(telling),
    notes: [
      sentences.search(result.plans.search, boundOf(telling), format),
      ...(result.retention === null ? [sentences.withoutRetention] : []),
    ],
    roadmap: {
      sentence: sentences.roadmap(titles(result.roadmap.changes, telling), format),
      improved: result.roadmap.improved.map((one) => explainRenewal(one, format)),
      unchanged: result.roadmap.unchanged.map((one) => explainRenewal(one, format)),
    },
  };
}

function explainOne(suggestion: Suggestion, telling: Telling): ExplainedSuggestion {
  const { sentences, format } = telling;
  const { lever, facts, actor, timing, inYears, effort, needs, retains } = suggestion;
  const said = sentences.levers[lever] as LeverSentence<LeverFacts['facts']>;
  const caution = sentences.caution[lever];
  return {
    id: suggestion.id,
    title: said.title(facts, format),
    action: said.action(facts, format),
    worth: sentences.worth(worthOf(suggestion, telling)),
    conditions: [
      ...needs.map((need) => sentences.needs[need]),
      ...agreement(suggestion, telling),
      ...(caution === undefined ? [] : [caution]),
    ],
    ...figures(suggestion, format),
    who: sentences.actors[actor],
    when: sentences.timing(timing, inYears),
    effort: `${effort}/5`,
    retains,
    suggestion,
  };
}

function agreement(
  { referrals, status }: Requoted,
  { sentences, result, format, language }: Telling,
): string[] {
  if (status === 'quoted') return result.status === 'referred' ? [sentences.noLongerReferred] : [];
  if (referrals.length === 0) return [];
  return [
    sentences.referred(
      referrals.map((one) => referralText(one, language)),
      format,
    ),
  ];
}

function referralText({ id, title }: Referral, { locale, findings }: Language): string {
  if (title !== null) return title[locale];
  return Object.hasOwn(findings, id) ? findings[id as keyof typeof findings].title : id;
}

/** A change that makes the risk smaller needs no word about losses; one that does not, always. */
function worthOf(requoted: Requoted, { result, format }: Telling): WorthWords {
  const { premium, rate, saving, retained, netSaving } = requoted;
  const moves = { 1: 'falls', 0: 'stays', '-1': 'rises' } as const;
  const bears = retained !== null && (signOf(retained.expected) > 0 || signOf(retained.stress) > 0);
  return {
    premium: format.money(premium),
    rate: format.rate(rate),
    rateNow: format.rate(result.rate),
    saving: format.money(magnitude(saving)),
    premiumMoves: moves[signOf(saving)],
    retained: bears
      ? {
          expected: format.wholeMoney(retained.expected),
          stress: format.wholeMoney(retained.stress),
        }
      : null,
    net:
      netSaving === null
        ? null
        : { amount: format.wholeMoney(magnitude(netSaving)), sign: signOf(netSaving) },
  };
}

function figures({ premium, rate, saving, retained, netSaving }: Requoted, format: Format) {
  return {
    premium: format.amount(premium),
    rate: format.rate(rate),
    saving: format.amount(saving),
    retained: retained ? format.signedAmount(retained.expected) : unknown,
    stress: retained ? format.signedAmount(retained.stress) : unknown,
    net: netSaving === null ? unknown : format.signedAmount(netSaving),
  };
}

function planParts(telling: Telling): ExplainedSuggestions['plans'] {
  const { result, sentences } = telling;
  const { best, effortBudget, frontier, target } = result.plans;
  const parts: [SuggestionHeading, string, readonly Plan[]][] = [
    best === null
      ? ['best', sentences.noBest(effortBudget), []]
      : ['best', sentences.best(best.effort, effortBudget), [best]],
  ];
  if (target !== null) {
    const wanted = targetText(target.target, telling);
    const { reached, proven, plan } = target;
    const met = reached && plan === null;
    const sentence = met ? sentences.targetMet(wanted) : sentences.target(wanted, reached, proven);
    parts.push(['target', sentence, plan === null ? [] : [plan]]);
  }
  if (frontier.length > 1) parts.push(['frontier', sentences.frontier, frontier]);
  return parts.map(([id, sentence, plans]) => ({
    id: id as 'best',
    title: sentences.headings[id],
    sentence,
    plans: plans.map((plan) => explainPlan(plan, telling)),
  }));
}

function targetText(target: Target, { format }: Telling): string {
  return 'rate' in target ? format.rate(target.rate) : format.money(target.premium);
}

function explainPlan(plan: Plan, telling: Telling): ExplainedPlan {
  const { sentences, format } = telling;
  return {
    changes: titles(plan.changes, telling),
    worth: sentences.worth(worthOf(plan, telling)),
    conditions: agreement(plan, telling),
    ...figures(plan, format),
    effort: String(plan.effort),
    plan,
  };
}

/** A plan may hold a part of the open questions, which is no suggestion of its own. */
function titles(ids: readonly string[], { result, sentences, format }: Telling): string[] {
  const known = new Map(
    [...result.suggestions, ...result.plans.parts].map((one) => [one.id, one] as const),
  );
  return ids.map((id) => {
    const found = known.get(id);
    if (found === undefined) return id;
    const said = sentences.levers[found.lever] as LeverSentence<LeverFacts['facts']>;
    return said.title(found.facts, format);
  });
}

function boundOf({ result, format }: Telling): string | null {
  const { bound } = result.plans.search;
  return bound && format.money(bound.saving);
}

function explainRenewal(renewal: RenewalQuote, format: Format): ExplainedRenewal {
  const { inception, premium, rate, saving, unbrokenYears } = renewal;
  return {
    inception: format.date(inception),
    premium: format.amount(premium),
    rate: format.rate(rate),
    saving: format.signedAmount(saving),
    unbrokenYears: format.number(unbrokenYears),
    renewal,
  };
}
