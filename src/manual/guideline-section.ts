import { measureUnits, type Unit } from '../explain/guideline-units.js';
import { levelOf } from '../rules/read/guideline-level.js';
import type { Guideline } from '../rules/read/rate-book.js';
import type { DecimalText } from '../values/text.js';
import { money } from './amount.js';
import { notedWith } from './links.js';
import type { ManualSection } from './manual.js';
import type { Setting } from './setting.js';
import type { ConditionWords, ManualWords } from './words.js';

/** Who is declined or referred, and why, each guideline as a sentence; null for a book without guidelines. */
export function guidelineSection(setting: Setting): ManualSection | null {
  const { book, words, language, say } = setting;
  const { headings, sentences } = words;
  if (book.guidelines.length === 0) return null;
  return {
    id: 'guidelines',
    title: headings.guidelines,
    blocks: [
      { kind: 'paragraph', content: [sentences.guidelines] },
      {
        kind: 'table',
        label: headings.guidelines,
        columns: [
          { title: headings.finding, holds: 'prose' },
          { title: headings.guideline, holds: 'prose' },
          { title: headings.basis, holds: 'text' },
          { title: headings.note, holds: 'prose' },
        ],
        rows: book.guidelines.map((guideline) => ({
          id: `guideline-${guideline.id}`,
          cells: [
            [say(guideline.title)],
            [tierOf(guideline, setting), guidelineSentence(guideline, setting)],
            [language.terms.bases[guideline.basis]],
            notedWith(guideline, setting),
          ],
        })),
      },
    ],
    sections: [],
  };
}

/** A guideline as a sentence: `Refer when the largest buyer's share of the balances is above 30%.` */
export function guidelineSentence(guideline: Guideline, setting: Setting): string {
  const { measure, outcome } = guideline;
  const { side, level } = levelOf(guideline);
  const { conditions, outcomes, sentences } = setting.words;
  const words = conditionOf(measure, conditions) ?? { what: sentences.ownMeasure(measure) };
  const then = outcomes[outcome];
  if ('statement' in words && side === 'above' && level === '0')
    return sentences.stated(then, words.statement);
  const what = 'what' in words ? words.what : sentences.whether(words.statement);
  return sentences.measured(then, what, {
    side,
    text: levelText(level, unitOf(measure), setting),
  });
}

/** The tier a guideline is for, in front of its sentence; nothing for one that is for all. */
function tierOf({ tier }: Guideline, { book, words, say }: Setting): string {
  const found = book.tiers.find(({ id }) => id === tier);
  return found === undefined ? '' : words.sentences.forTier(say(found.title));
}

function conditionOf(
  measure: string,
  conditions: ManualWords['conditions'],
): ConditionWords | undefined {
  return Object.hasOwn(conditions, measure)
    ? conditions[measure as keyof typeof conditions]
    : undefined;
}

function unitOf(measure: string): Unit {
  return Object.hasOwn(measureUnits, measure)
    ? measureUnits[measure as keyof typeof measureUnits]
    : 'number';
}

function levelText(level: DecimalText, unit: Unit, setting: Setting): string {
  if (unit === 'money') return money(level, setting);
  if (unit === 'share') return setting.format.exactPercent(level);
  return unit === 'percentage'
    ? setting.format.exactPercentage(level)
    : setting.format.exact(level);
}
