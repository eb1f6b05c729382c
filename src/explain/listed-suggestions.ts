import type { ExplainedSuggestion, ListedSuggestion } from './explained-suggestions.js';
import type { SuggestionSentences } from './suggestion-sentences.js';

/** Others of a kind that are named; a longer list is told by its number. */
const mostNamed = 6;

/**
 * Suggestions as people read them: one of a kind is told whole, the others of the kind in one line below it. Of answers about
 * credit control the whole system is told, quoted as one; of any other kind the first, which is the best of it.
 */
export function listedSuggestions(
  suggestions: readonly ExplainedSuggestion[],
  sentences: SuggestionSentences,
): readonly ListedSuggestion[] {
  const kinds = new Map<string, ExplainedSuggestion[]>();
  for (const one of suggestions) {
    const kind = kindOf(one);
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [one]);
    else alike.push(one);
  }
  return [...kinds.values()].map((alike) => listed(alike, sentences));
}

function kindOf({ suggestion: { lever }, retains, protects }: ExplainedSuggestion): string {
  const kind = lever.startsWith('credit-control-') ? 'credit-control' : lever;
  return `${kind} ${String(retains)} ${String(protects)}`;
}

function listed(
  alike: readonly ExplainedSuggestion[],
  sentences: SuggestionSentences,
): ListedSuggestion {
  const whole = alike.find(({ suggestion }) => suggestion.lever === 'credit-control-system');
  const [first] = alike;
  const told = whole ?? first;
  if (told === undefined) throw new TypeError('a kind without a suggestion');
  const others = alike.filter((one) => one !== told);
  const amountOf = (one: ExplainedSuggestion) => (told.protects ? one.premium : one.saving);
  const more = others.slice(mostNamed);
  const text = sentences.others(
    others
      .slice(0, mostNamed)
      .map((one) => ({ title: shortOf(one.title, told.title), amount: amountOf(one) })),
    { more: more.length, protects: told.protects },
  );
  return { ...told, others, othersText: others.length === 0 ? '' : text };
}

/** A title without the head it shares with the one told: `Exclusion: B-151` below `Exclusion: 5 buyers`. */
function shortOf(title: string, told: string): string {
  const head = /^[^:：]*[:：]\s*/.exec(told)?.[0] ?? '';
  return title.startsWith(head) ? title.slice(head.length) : title;
}
