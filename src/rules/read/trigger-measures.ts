/**
 * The measures a trigger may look at, and whose they are. Shares are 0 to 1; `-days` are days, `-change` are notches
 * for the worse since binding.
 */
export const triggerMeasures = {
  /** Days the oldest overdue of a buyer is past due. */
  'buyer-overdue-days': 'buyer',
  /** Overdues of a buyer as a share of its average balance. */
  'buyer-overdue-share': 'buyer',
  /** The same less what it was at the previous review, or at binding. */
  'buyer-overdue-growth': 'buyer',
  /** Grades a buyer has lost since binding. */
  'buyer-grade-change': 'buyer',
  /** Claims on a buyer in the period. */
  'buyer-claims': 'buyer',
  /** Classes a country has lost since binding. */
  'country-class-change': 'country',
  /** Attitude to a country: 0 open, 1 restricted, 2 withdrawn, 3 sanctioned. */
  'country-attitude': 'country',
  /** Overdues beyond the book's overdue days as a share of average balances. */
  'overdue-share': 'policy',
  /** Days sales outstanding over the agreed payment terms. */
  'collection-ratio': 'policy',
  /** Share of the largest buyer in the peak balances. */
  'top-buyer-share': 'policy',
  /** Share of the five largest buyers in the peak balances. */
  'top-five-share': 'policy',
  /** Share of the average balance under discretionary limits. */
  'discretionary-share': 'policy',
  /** Share of the turnover with buyers whose limit the insurer has cut or withdrawn since binding. */
  'limits-cut-share': 'policy',
  /** Share of the turnover with buyers in sectors whose outlook deteriorates. */
  'deteriorating-sector-share': 'policy',
  /** Insured claims of the period net of recoveries, and the insured part of open overdues, over the estimated premium. */
  'loss-ratio': 'policy',
  /** Declared turnover over the estimate for the days declared. */
  'turnover-ratio': 'policy',
} as const satisfies Readonly<Record<string, 'buyer' | 'country' | 'policy'>>;

/** Name of a measure a trigger may look at. */
export type TriggerMeasure = keyof typeof triggerMeasures;

/** Whether a name is that of a trigger measure. */
export function isTriggerMeasure(name: string): name is TriggerMeasure {
  return Object.hasOwn(triggerMeasures, name);
}
