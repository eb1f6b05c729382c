import { explainSuggestionsWith } from '../explain/suggestions.js';
import { explainThreeMeasuresWith } from '../explain/three-measures.js';
import { roadmapPictureWith } from '../pictures/roadmap-picture.js';
import { textIn } from '../values/text-in.js';
import type { DocumentSection } from './document.js';
import { excludedItems } from './excluded-items.js';
import { inCurrency, pictureBlock, section, type Making } from './made-for.js';

/** What must be there before cover starts, what was assumed, and the buyers that are not insured. */
export function conditionSections(make: Making): readonly DocumentSection[] {
  const { explanation, request } = make;
  return [
    ...section(make, { id: 'not-insured' }, [
      {
        kind: 'list',
        items: excludedItems(make),
      },
    ]),
    ...section(make, { id: 'bonus', source: 'contract' }, [
      {
        kind: 'list',
        items: (request.bonuses ?? []).map((title) => ({ text: textIn(title, request.locale) })),
      },
    ]),
    ...section(make, { id: 'before-cover' }, [
      { kind: 'list', items: explanation.subjectivities.map((text) => ({ text })) },
    ]),
    ...section(make, { id: 'assumptions' }, [
      {
        kind: 'list',
        items: explanation.assumptions.map(({ sentence, remedy }) => item(sentence, remedy)),
      },
    ]),
  ];
}

/** A sentence, and what can be done about it. */
export function item(text: string, note: string): { text: string; note?: string } {
  return note === '' ? { text } : { text, note };
}

/** What the three measures are worth, a line each, and what would change the premium. */
export function adviceSections(make: Making): readonly DocumentSection[] {
  return [...measuresSection(make), ...suggestionsSection(make)];
}

function measuresSection(make: Making): readonly DocumentSection[] {
  const { measures } = make.request;
  if (measures === undefined) return [];
  const { lines, tiers } = explainThreeMeasuresWith(measures, make.speech.threeMeasures);
  const prices = tierPrices(tiers, make.format);
  const facts = lines.map(({ id, title, sentence }) => ({
    term: title,
    value: id === 'tiered-cover' && prices !== '' ? prices : sentence,
  }));
  return section(make, { id: 'measures', source: 'advice' }, [{ kind: 'facts', facts }]);
}

/** The tiers with their premium, or with their standing where they have none. */
function tierPrices(
  tiers: ReturnType<typeof explainThreeMeasuresWith>['tiers'],
  { punctuation }: Making['format'],
): string {
  return tiers
    .map(({ title, price, premium, status }) =>
      [title, punctuation.brackets(price.premium === null ? status : premium)].join(''),
    )
    .join(' · ');
}

/** Changes that lower the premium and return nothing but what the client can see: what is done, and what it saves. */
function suggestionsSection(make: Making): readonly DocumentSection[] {
  const { suggestions, pictures } = make.request;
  const { room } = make;
  if (suggestions === undefined) return [];
  const { labels } = make.language;
  const told = explainSuggestionsWith(suggestions, make.speech.suggestions);
  const rows = told.listed
    .filter(({ protects }) => !protects)
    .slice(0, room.suggestions)
    .map(({ title, action, saving, premium }) => ({
      cells: [title, premium, saving],
      note: action,
    }));
  return section(make, { id: 'suggestions', source: 'advice' }, [
    {
      kind: 'table',
      columns: [
        { title: labels.suggestion, holds: 'text' },
        { title: inCurrency(labels.premium, make), holds: 'number' },
        { title: inCurrency(labels.saving, make), holds: 'number' },
      ],
      rows,
    },
    ...pictureBlock(pictures === true && room.renewals, () =>
      roadmapPictureWith(suggestions, make.speech.pictures),
    ),
  ]);
}
