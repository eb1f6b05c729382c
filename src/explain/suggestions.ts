import { given } from '../gate/given.js';
import type { LeverFacts } from '../requote/suggestions/lever-facts.js';
import type {
  MeasureStanding,
  MissionMeasure,
  Plan,
  Suggestion,
  Suggestions,
  Target,
} from '../requote/suggestions/suggestion-record.js';
import { decimalsOf } from './decimal-text.js';
import { formatFor } from './format.js';
import { listedSuggestions } from './listed-suggestions.js';
import type { LeverSentence, SuggestionHeading } from './suggestion-sentences.js';
import type {
  ExplainedMeasure,
  ExplainedPlan,
  ExplainedSuggestion,
  ExplainedSuggestions,
} from './explained-suggestions.js';
import { explainRenewal } from './explained-renewal.js';
import { textIn } from '../values/text-in.js';
import type { SuggestionSpeech, Telling } from './suggestion-telling.js';
import { agreement, figures, worthOf } from './suggestion-worth.js';

/**
 * Puts what `suggest` found into words: what to do, what it saves, what the seller then bears itself, who acts and
 * when. Computes nothing. Plain text: escape it before it becomes HTML.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainSuggestionsWith(
  result: Suggestions,
  speech: SuggestionSpeech,
): ExplainedSuggestions {
  return given(
    { result, speech },
    ({ result, speech: spoken }) => {
      const { locale } = spoken.language;
      const { currency } = result;
      const style = { currency, minorDigits: decimalsOf(result.premium) };
      const format = formatFor(locale, spoken.language.writing, style);
      const telling: Telling = { ...spoken, result, format };
      const suggestions = result.suggestions.map((one) => explainOne(one, telling));
      const { sentences } = spoken;
      return {
        locale,
        currency,
        title: sentences.title(result.submission),
        summary:
          result.suggestions.length === 0
            ? sentences.nothing
            : sentences.summary(
                format.money(result.premium),
                format.rate(result.rate),
                result.quotes,
              ),
        headings: sentences.headings,
        measures: result.measures.map((one) => explainMeasure(one, telling)),
        suggestions,
        listed: listedSuggestions(suggestions, sentences),
        plans: planParts(telling),
        notes: [
          ...nextRenewalNote(telling),
          sentences.search(result.plans.search, boundOf(telling), format),
          ...(result.retention === null ? [sentences.withoutRetention] : []),
        ],
        roadmap: {
          sentence: sentences.roadmap(titles(result.roadmap.changes, telling), format),
          improved: result.roadmap.improved.map((one) => explainRenewal(one, format)),
          unchanged: result.roadmap.unchanged.map((one) => explainRenewal(one, format)),
        },
      };
    },
    ['speech'],
  );
}

function explainOne(suggestion: Suggestion, telling: Telling): ExplainedSuggestion {
  const { sentences, format } = telling;
  const { lever, facts, actor, timing, inYears, effort, needs, retains, protects } = suggestion;
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
    when: sentences.timing(timing, inYears, format.date(suggestion.inception)),
    effort: `${effort}/5`,
    ...{ retains, protects },
    suggestion,
  };
}

/** What one of the three measures is worth: its best suggestion, or why there is none. */
function explainMeasure(standing: MeasureStanding, telling: Telling): ExplainedMeasure {
  const { sentences, result, language } = telling;
  const { measure, suggestion, reason, heldBy } = standing;
  const best = result.suggestions.find(({ id }) => id === suggestion);
  const held = heldBy === null ? '' : textIn(heldBy.title, language.locale);
  const sentence =
    best === undefined
      ? sentences.worthNothing[reason ?? 'no-saving'](held)
      : [
          ...titles([best.id], telling).map((what) => withinMeasure(what, measure, telling)),
          sentences.worth(worthOf(best, telling)),
        ].join(telling.format.punctuation.gap);
  return { title: sentences.measures[measure], sentence, standing };
}

/** What is done, as a sentence below the name of its measure: what the name says already is left out. */
function withinMeasure(
  title: string,
  measure: MissionMeasure,
  { sentences, format: { punctuation } }: Telling,
): string {
  const name = sentences.measures[measure];
  const colon = punctuation.colon.trim();
  const rest = title.startsWith(name) ? title.slice(name.length) : title;
  const said = (
    rest.includes(colon) ? rest.slice(rest.indexOf(colon) + colon.length) : title
  ).trim();
  return /[?？]$/.test(said) ? said : `${said}${punctuation.stop}`;
}

/** Said once where something is charged from the next renewal. */
function nextRenewalNote({ result, sentences, format }: Telling): string[] {
  const next = result.suggestions.find(({ timing }) => timing === 'next-renewal');
  const other = result.suggestions.find(
    ({ timing, lever }) => timing === 'next-renewal' && lever !== 'loss-free-year',
  );
  return next === undefined || other === undefined
    ? []
    : [sentences.nextRenewal(format.date(next.inception), format.money(other.unchanged.premium))];
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
    conditions: [...inForce(plan, telling), ...agreement(plan, telling)],
    inception: format.date(plan.inception),
    ...figures(plan, format),
    effort: String(plan.effort),
    plan,
  };
}

/** From when the plan costs what it does, and what becomes of it where the corridor holds it. */
function inForce(plan: Plan, { result, sentences, format }: Telling): string[] {
  const { inception, held, reached } = plan;
  const [first] = result.roadmap.improved;
  const later = first !== undefined && inception === first.inception;
  const free = reached && {
    inception: format.date(reached.inception),
    premium: format.money(reached.premium),
  };
  return [
    ...(later ? [sentences.inForce(format.date(inception))] : []),
    ...(held ? [sentences.held(free)] : []),
  ];
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
