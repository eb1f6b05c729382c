import { decimal } from '../../../values/decimal.js';
import type { Advice } from '../../advice.js';
import { type Change, type Subject, subjectOf } from '../change.js';
import { creditControlSteps } from '../levers/credit-control.js';
import type { LeverSetting } from '../setting.js';
import { byWorth } from '../suggestion.js';
import type { Retention, SuggestOptions, Suggestion } from '../suggestion-record.js';

/** A subject with the changes a plan may choose from: one of them, or none. */
export interface Choice {
  readonly subject: Subject;
  readonly options: readonly Change[];
}

/** Subjects in the order in which a plan makes their changes: the cover as a whole before its terms. */
const order: readonly Subject[] = [
  'cover',
  'insured-percentage',
  'waiting-period',
  'political-risk',
  'whole-turnover',
  'payment-terms',
  'payment-method',
  'worst-buyers',
  'credit-control',
];

/** Effort of changes together: work on credit control is one project, everything else adds up. */
export function effortOf(
  changes: readonly Pick<Change, 'lever' | 'effort'>[],
  advice: Advice,
): number {
  const all = (control: boolean): number =>
    changes
      .filter(({ lever }) => (subjectOf[lever] === 'credit-control') === control)
      .reduce((sum, { effort }) => sum + effort, 0);
  return all(false) + Math.min(advice.number('project-effort'), all(true));
}

/**
 * What plans are made of: of each subject the best few suggestions and the largest, credit control in nested steps. What returns more
 * risk to the seller than it can bear is left out, and so is time, which nobody decides.
 */
export function choicesFrom(
  setting: LeverSetting,
  { suggestions, changes }: Found,
  options: SuggestOptions,
): Choice[] {
  const { levers } = options;
  const { advice } = setting;
  const usable = suggestions.filter((one) => isUsable(one, options));
  return order.flatMap((subject): Choice[] => {
    const some =
      subject === 'credit-control'
        ? usable.some(({ lever }) => subjectOf[lever] === subject) &&
          allowsSystem(levers) &&
          advice.pulls('credit-control-system')
          ? creditControlSteps(setting)
          : []
        : mostPromising(
            usable.filter(({ lever }) => subjectOf[lever] === subject),
            advice,
          ).flatMap(({ id }) => changes.get(id) ?? []);
    return some.length === 0 ? [] : [{ subject, options: some }];
  });
}

/** The few of most worth, and those that save most: what costs the seller much for what it saves may save much. */
function mostPromising(some: readonly Suggestion[], advice: Advice): Suggestion[] {
  const bySaving = [...some].sort((a, b) => decimal(b.saving).comparedTo(a.saving));
  const few = [
    ...[...some].sort(byWorth).slice(0, advice.number('plan-options')),
    ...bySaving.slice(0, advice.number('largest-options')),
  ];
  return [...new Set(few)];
}

/** True for what may enter a plan: it saves premium, or the rate that is aimed at, within the retention. */
export function isUsable(one: Suggestion, { retention, target }: SuggestOptions): boolean {
  const saves = decimal(one.saving).greaterThan(0) || (target !== undefined && 'rate' in target);
  return saves && !one.protects && (!one.retains || bearable(one, retention));
}

/** What was found lever by lever: the suggestions, and every change by its id. */
export interface Found {
  readonly suggestions: readonly Suggestion[];
  readonly changes: ReadonlyMap<string, Change>;
}

function allowsSystem(levers: SuggestOptions['levers']): boolean {
  return levers === undefined || levers.includes('credit-control-system');
}

function bearable(
  { retained, lever, facts }: Suggestion,
  retention: Retention | undefined,
): boolean {
  if (retention === undefined || retained === null) return false;
  if (
    lever === 'insured-percentage' &&
    decimal(facts.to).lessThan(retention.minimumInsuredPercentage)
  )
    return false;
  return (
    decimal(retained.expected).lessThanOrEqualTo(retention.expected) &&
    decimal(retained.stress).lessThanOrEqualTo(retention.stress)
  );
}
