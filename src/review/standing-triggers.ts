import { decimalText } from '../values/decimal.js';
import type { Trigger } from '../rules/read/rate-book.js';
import {
  isTriggerMeasure,
  triggerMeasures,
  type TriggerMeasure,
} from '../rules/read/trigger-measures.js';
import { isActive, triggerState } from '../rules/read/triggers.js';
import type { ReviewScene } from './review-scene.js';
import type { ReviewTrigger, TriggerSubject } from './review-record.js';
import { triggerValue } from './trigger-values.js';

/** Every trigger of the book that is on or was released, and those of the policy wherever they stand. */
export function standingTriggers(scene: ReviewScene): ReviewTrigger[] {
  return (scene.book.triggers ?? []).flatMap((trigger) =>
    isTriggerMeasure(trigger.measure) ? standing(trigger, trigger.measure, scene) : [],
  );
}

function standing(trigger: Trigger, measure: TriggerMeasure, scene: ReviewScene): ReviewTrigger[] {
  const kind = triggerMeasures[measure];
  return subjects(kind, scene)
    .map((id) => stand(trigger, measure, { scene, subject: { kind, id } }))
    .filter(({ state }) => kind === 'policy' || state !== 'off');
}

function stand(
  rule: Trigger,
  measure: TriggerMeasure,
  { scene, subject }: { readonly scene: ReviewScene; readonly subject: TriggerSubject },
): ReviewTrigger {
  const { id, title, trigger, release, severity } = rule;
  const value = triggerValue[measure](scene, subject.id);
  const wasOn =
    (scene.previous?.triggers ?? []).some(
      (each) => each.id === id && each.subject.id === subject.id && isActive(each.state),
    ) || isBehindSurcharge(rule, scene);
  return {
    ...{ id, title, measure, subject },
    value: value && decimalText(value),
    ...{ trigger, release, severity },
    state: triggerState({ trigger, release }, value, wasOn),
  };
}

/** Whether the policy holds a surcharge for it, of which no review has spoken since. */
function isBehindSurcharge({ id, action }: Trigger, { surcharge, previous }: ReviewScene): boolean {
  if (surcharge === null || action !== 'surcharge') return false;
  const { on, triggers = [id] } = surcharge.endorsement;
  return triggers.includes(id) && (previous === null || previous.asOf < on);
}

/** Whom triggers may speak of: what is reported today, and what spoke before. */
function subjects(kind: TriggerSubject['kind'], { observations, previous }: ReviewScene): string[] {
  if (kind === 'policy') return [''];
  const spoke = (previous?.triggers ?? [])
    .filter(({ subject, state }) => subject.kind === kind && isActive(state))
    .map(({ subject }) => subject.id);
  const { buyers = [], claims = [], countries = [] } = observations;
  const reported =
    kind === 'buyer'
      ? [...buyers.map(({ id }) => id), ...claims.map(({ buyer }) => buyer)]
      : countries.map(({ country }) => country);
  return [...new Set([...reported, ...spoke])].sort((a, b) => (a < b ? -1 : 1));
}
