import { given } from '../../gate/given.js';
import type { PriceEffect } from '../../requote/price-effects.js';
import { changeText, placeText } from './change-text.js';
import { effectText } from './effect-text.js';
import type { DiffSpeech, DiffWords } from './diff-words.js';
import type { RateBookChange, RateBookDiff } from '../../rules/compare/diff/rate-book-diff.js';

const signs = { added: '+', removed: '-', changed: '*', reordered: '*' } as const;

/**
 * A comparison as lines of text, the rows of a page below its heading: `+` added, `-` removed, `*` changed; then the
 * effect on premiums, if it is given.
 */
export function diffTextWith(
  differences: RateBookDiff,
  speech: DiffSpeech,
  effects: readonly PriceEffect[] = [],
): string {
  return given(
    { differences, speech, effects },
    ({ differences, speech, effects }) => {
      const { before, after, changes } = differences;
      const words = speech.differences;
      const title = `${before.edition} → ${after.edition}`;
      const told = changes.flatMap((change, place) => lines(change, changes[place - 1], words));
      const moved = effects.map((effect) => `  ${effectText(effect, words)}`);
      return [
        title,
        ...(changes.length === 0 ? [words.nothing] : told),
        ...(moved.length === 0 ? [] : [words.effect, ...moved]),
        '',
      ].join('\n');
    },
    ['speech'],
  );
}

function lines(
  change: RateBookChange,
  previous: RateBookChange | undefined,
  words: DiffWords,
): string[] {
  const isRow = change.part === 'row';
  const place = isRow ? (change.row ?? '') : placeText(change, words);
  const told = changeText(change, words);
  const line = `${isRow ? '  ' : ''}${signs[change.kind]} ${[place, told].filter(Boolean).join(words.format.punctuation.colon)}`;
  const known = previous?.id === change.id && (previous.part === 'row' || previous.part === 'page');
  return isRow && !known ? [`${words.parts.page} ${change.id ?? ''}`, line] : [line];
}
