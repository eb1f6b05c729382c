import { given } from '../../gate/given.js';
import type { PriceEffect } from '../../requote/price-effects.js';
import { changeText, placeText } from './change-text.js';
import type { DiffSpeech, DiffWords } from './diff-words.js';
import { effectText } from './effect-text.js';
import type { RateBookChange, RateBookDiff } from '../../rules/compare/diff/rate-book-diff.js';

/**
 * The entry of a changelog for a new edition, as Markdown in the form of Keep a Changelog: edition and effective date,
 * what was added, changed and removed page by page, and the effect on the premiums of cases.
 */
export function changelogEntryWith(
  diff: RateBookDiff,
  effects: readonly PriceEffect[],
  speech: DiffSpeech,
): string {
  return given(
    { diff, effects, speech },
    ({ diff, effects, speech }) => {
      const words = speech.differences;
      const { before, after, changes } = diff;
      const { gap } = words.format.punctuation;
      const of = (...kinds: readonly RateBookChange['kind'][]): string[] =>
        itemsOf(
          changes.filter(({ kind }) => kinds.includes(kind)),
          words,
        );
      return [
        `## [${after.edition}] - ${after.effectiveFrom}`,
        '',
        `${words.effectiveFrom(after.effectiveFrom)}${gap}${words.replaces(before.edition)}`,
        ...(changes.length === 0 ? ['', words.nothing] : []),
        ...section(words.kinds.added, of('added')),
        ...section(words.kinds.changed, of('changed', 'reordered')),
        ...section(words.kinds.removed, of('removed')),
        ...section(
          words.effect,
          effects.map((effect) => effectText(effect, words) + words.format.punctuation.stop),
        ),
        '',
      ].join('\n');
    },
    ['speech'],
  );
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `### ${heading}`, '', ...items.map((item) => `- ${item}`)];
}

/** One item for each entry, and one for all rows of a page. */
function itemsOf(changes: readonly RateBookChange[], words: DiffWords): string[] {
  const items = new Map<string, string[]>();
  for (const change of changes) {
    const isRow = change.part === 'row';
    const place = isRow ? `${words.parts.page} ${change.id ?? ''}` : placeText(change, words);
    const row = isRow && change.row !== null ? [change.row] : [];
    const told = [...row, changeText(change, words)].filter(Boolean).join(' ');
    const all = items.get(place) ?? [];
    if (told !== '') all.push(told);
    items.set(place, all);
  }
  return [...items].map(([place, told]) => {
    const list = told.join(words.format.punctuation.semicolon);
    return list === ''
      ? `${place}${words.format.punctuation.stop}`
      : `${place}${words.format.punctuation.colon}${list}${words.format.punctuation.stop}`;
  });
}
