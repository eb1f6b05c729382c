import { writtenLevel } from '../explain/review-units.js';
import type { Trigger } from '../rules/read/rate-book.js';
import { isTriggerMeasure, triggerMeasures } from '../rules/read/trigger-measures.js';
import type { DecimalText } from '../values/text.js';
import { notedWith } from './links.js';
import type { ManualContent, ManualSection } from './manual.js';
import type { Setting } from './setting.js';

/** What a review of a policy in force acts on; null for a book without triggers. */
export function triggerSection(setting: Setting): ManualSection | null {
  const { book, words } = setting;
  const { headings, sentences } = words;
  if (book.triggers === undefined || book.triggers.length === 0) return null;
  const columns = [
    ['trigger', 'prose'],
    ['of', 'text'],
    ['trigger-level', 'number'],
    ['release-level', 'number'],
    ['severity', 'text'],
    ['action', 'prose'],
    ['basis', 'text'],
    ['note', 'prose'],
  ] as const;
  return {
    id: 'triggers',
    title: headings.triggers,
    blocks: [
      { kind: 'paragraph', content: [sentences.triggers] },
      {
        kind: 'table',
        label: headings.triggers,
        columns: columns.map(([title, holds]) => ({ title: headings[title], holds })),
        rows: book.triggers.map((trigger) => ({
          id: `trigger-${trigger.id}`,
          cells: triggerCells(trigger, setting),
        })),
      },
    ],
    sections: [],
  };
}

function triggerCells(trigger: Trigger, setting: Setting): readonly ManualContent[] {
  const { words, review, language, say, format } = setting;
  const { sentences } = words;
  const { measure, limitShare } = trigger;
  const known = isTriggerMeasure(measure) ? measure : null;
  const what = known === null ? sentences.ownMeasure(measure) : words.triggers[known];
  const left = limitShare === undefined ? null : format.exactPercent(limitShare);
  return [
    [`${say(trigger.title)}${format.punctuation.colon}${what}`],
    [known === null ? '' : sentences.subjects[triggerMeasures[known]]],
    [levelText(trigger.trigger, measure, setting)],
    [levelText(trigger.release, measure, setting)],
    [review.severities[trigger.severity]],
    [
      sentences.limitLeft(words.actions[trigger.action], left) +
        sentences.notice(String(trigger.noticeDays ?? 0)),
    ],
    [language.terms.bases[trigger.basis]],
    notedWith(trigger, setting),
  ];
}

function levelText(
  level: DecimalText,
  measure: string,
  { format, review }: Pick<Setting, 'format' | 'review'>,
): string {
  return isTriggerMeasure(measure)
    ? writtenLevel(measure, level, { format, attitudes: review.attitudes, days: review.days })
    : format.exact(level);
}
