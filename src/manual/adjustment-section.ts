import type { BonusTerms } from '../rules/read/rate-book.js';
import { pageLink } from './links.js';
import type { ManualBlock, ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** How the final premium is found once turnover is declared; null for a book that does not say. */
export function adjustmentSection(setting: Setting): ManualSection | null {
  const { book, words } = setting;
  const { headings, sentences } = words;
  const { adjustment } = book;
  if (adjustment === undefined) return null;
  const { cancellation, bonuses, declared, bonusKeepsMinimum } = adjustment;
  const { policyholder, insurer, scale } = cancellation;
  const cancelled = sentences.cancelled(
    sentences.methods[policyholder],
    sentences.methods[insurer],
  );
  return {
    id: 'adjustment',
    title: headings.adjustment,
    blocks: [
      { kind: 'paragraph', content: [sentences.adjustment] },
      {
        kind: 'facts',
        facts: [
          { term: headings.declared, content: [sentences.declared[declared]] },
          {
            term: headings.cancellation,
            content: [cancelled, ...(scale === undefined ? [] : [' ', pageLink(scale, setting)])],
          },
        ],
      },
      ...(bonuses.length === 0 ? [] : [bonusTable(bonuses, setting)]),
      ...(bonuses.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              content: [sentences.bonusKeepsMinimum[bonusKeepsMinimum ? 'kept' : 'not-kept']],
            },
          ]),
    ],
    sections: [],
  };
}

function bonusTable(bonuses: readonly BonusTerms[], setting: Setting): ManualBlock {
  const { headings } = setting.words;
  const columns = [
    ['bonus', 'prose'],
    ['meaning', 'prose'],
    ['page', 'text'],
    ['paid', 'prose'],
  ] as const;
  return {
    kind: 'table',
    label: headings.bonus,
    columns: columns.map(([title, holds]) => ({ title: headings[title], holds })),
    rows: bonuses.map((bonus) => ({ id: `bonus-${bonus.id}`, cells: bonusCells(bonus, setting) })),
  };
}

function bonusCells(
  { title, kind, page, paid = 'after-period' }: BonusTerms,
  setting: Setting,
): readonly ManualContent[] {
  const { sentences } = setting.words;
  return [
    [setting.say(title)],
    [sentences.bonusKinds[kind]],
    [pageLink(page, setting)],
    [kind === 'malus' ? sentences.malusCharged : sentences.paid[paid]],
  ];
}
