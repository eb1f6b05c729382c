import type { TriggerMeasure } from '../rules/read/trigger-measures.js';
import type { DecimalText } from '../values/text.js';
import type { Format } from './format.js';
import type { ReviewSentences } from './review-sentences.js';

type Unit = 'days' | 'share' | 'number' | 'attitude';

const units: { readonly [Measure in TriggerMeasure]: Unit } = {
  'buyer-overdue-days': 'days',
  'buyer-overdue-share': 'share',
  'buyer-overdue-growth': 'share',
  'buyer-grade-change': 'number',
  'buyer-claims': 'number',
  'country-class-change': 'number',
  'country-attitude': 'attitude',
  'overdue-share': 'share',
  'collection-ratio': 'share',
  'top-buyer-share': 'share',
  'top-five-share': 'share',
  'discretionary-share': 'share',
  'limits-cut-share': 'share',
  'deteriorating-sector-share': 'share',
  'loss-ratio': 'share',
  'turnover-ratio': 'share',
};

/** Writes a value of a measure. */
export function writtenValue(
  measure: TriggerMeasure,
  value: DecimalText,
  { format, attitudes }: { readonly format: Format } & Pick<ReviewSentences, 'attitudes'>,
): string {
  const unit = Object.hasOwn(units, measure) ? units[measure] : 'number';
  if (unit === 'share') return format.percent(value);
  if (unit === 'attitude') return attitudes[Number(value)] ?? format.number(value);
  return format.number(value);
}

/** Writes a level of a measure, days with their unit. */
export function writtenLevel(
  measure: TriggerMeasure,
  level: DecimalText,
  said: { readonly format: Format } & Pick<ReviewSentences, 'attitudes' | 'days'>,
): string {
  const written = writtenValue(measure, level, said);
  return Object.hasOwn(units, measure) && units[measure] === 'days' ? said.days(written) : written;
}
