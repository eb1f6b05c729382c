import type { Tier } from '../rules/read/rate-book.js';
import { politicalPerils } from '../submission/political-perils.js';
import type { PoliticalPerils } from '../submission/submission.js';
import { money } from './amount.js';
import { sourceLinks } from './links.js';
import type { ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';
import type { ManualWords } from './words.js';

type CoverField = keyof ManualWords['cover'];

/** The ends of the turnovers a tier is made for. */
const turnovers = ['minimum', 'maximum'] as const;

/** The ready-made covers side by side, then each with its description; null for a book without tiers. */
export function tierSection(setting: Setting): ManualSection | null {
  const { book, words, say } = setting;
  const { headings, sentences } = words;
  if (book.tiers.length === 0) return null;
  const fields = (Object.keys(words.cover) as CoverField[]).filter((field) =>
    book.tiers.some(({ cover }) => cover[field] !== undefined),
  );
  return {
    id: 'tiers',
    title: headings.tiers,
    blocks: [
      { kind: 'paragraph', content: [sentences.tiers] },
      {
        kind: 'table',
        label: headings.tiers,
        columns: [
          { title: headings.term, holds: 'text' },
          ...book.tiers.map((tier) => ({ title: say(tier.title), holds: 'number' }) as const),
        ],
        rows: [
          ...turnovers.map((end) => ({
            cells: [
              [headings[`${end}-turnover`]],
              ...book.tiers.map((tier) => turnoverOf(tier[`${end}Turnover`], setting)),
            ],
          })),
          ...fields.map((field) => ({
            cells: [
              [words.cover[field]],
              ...book.tiers.map((tier) => [termText(tier, field, setting)]),
            ],
          })),
        ],
      },
    ],
    sections: book.tiers.map((tier) => tierEntry(tier, setting)),
  };
}

function tierEntry(tier: Tier, setting: Setting): ManualSection {
  const { words, say } = setting;
  const facts: readonly (readonly [string, ManualContent])[] = [
    [words.headings.key, [{ code: tier.id }]],
    [words.headings.services, tier.services === undefined ? [] : [say(tier.services)]],
    [words.headings.references, sourceLinks(tier.references, setting)],
    [words.headings.note, tier.note === '' ? [] : [setting.note(tier.note)]],
  ];
  return {
    id: `tier-${tier.id}`,
    title: say(tier.title),
    blocks: [
      { kind: 'paragraph', content: [say(tier.description)] },
      {
        kind: 'facts',
        facts: facts
          .filter(([, content]) => content.length > 0)
          .map(([term, content]) => ({ term, content })),
      },
    ],
    sections: [],
  };
}

/** The perils of a tier that are named, each with what it says of itself. */
function perilsText(perils: PoliticalPerils, { words, format }: Setting): string {
  const { sentences } = words;
  return politicalPerils
    .flatMap((peril) => {
      const { insured = true, insuredPercentage, waitingPeriodDays } = perils[peril] ?? {};
      if (perils[peril] === undefined) return [];
      const own = [
        ...(insured ? [] : [sentences.no]),
        ...(insuredPercentage === undefined ? [] : [format.exactPercentage(insuredPercentage)]),
        ...(waitingPeriodDays === undefined ? [] : [sentences.days(String(waitingPeriodDays))]),
      ];
      const said = own.length === 0 ? sentences.yes : own.join(format.punctuation.between);
      return [format.labelled(format.country(peril), said)];
    })
    .join(format.punctuation.semicolon);
}

function turnoverOf(amount: string | undefined, setting: Setting): ManualContent {
  return [amount === undefined ? '—' : money(amount, setting)];
}

function termText({ cover }: Tier, field: CoverField, setting: Setting): string {
  const { sentences } = setting.words;
  const { format } = setting;
  const value = cover[field];
  if (value === undefined) return '—';
  if (typeof value === 'boolean') return value ? sentences.yes : sentences.no;
  if (typeof value === 'number') return sentences.days(String(value));
  if (typeof value === 'object') return perilsText(value, setting);
  if (field === 'insuredPercentage' || field === 'discretionaryInsuredPercentage')
    return format.exactPercentage(value);
  if (field === 'aggregateFirstLossShare') return sentences.ofTurnover(format.exactPercent(value));
  if (field === 'maximumLiabilityMultiple') return sentences.times(format.exact(value));
  return money(value, setting);
}
