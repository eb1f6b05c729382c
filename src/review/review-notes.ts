import { decimal } from '../values/decimal.js';
import type { Quote } from '../quoted/quote-record.js';
import { isActive } from '../rules/read/triggers.js';
import { surchargeTriggers } from './surcharge.js';
import type { MadeReview, ReviewNote, ReviewTrigger } from './review-record.js';
import type { ReviewScene } from './review-scene.js';

/** What a reader of the review should know besides its figures. */
export function reviewNotes(
  scene: ReviewScene,
  { standing, actions }: Pick<MadeReview, 'actions'> & { standing: readonly ReviewTrigger[] },
  renewal: Quote,
): ReviewNote[] {
  const { book, policy, observations, overdues } = scene;
  const active = standing.filter(({ state }) => isActive(state)).map(({ id }) => id);
  const inGrades = overdues.filter(({ rest, open }) => rest === 'grade' && !decimal(open).isZero());
  const sectors = (observations.sectors ?? []).filter(({ outlook }) => outlook !== 'stable');
  const forbidden = surchargeTriggers(scene, active).length > 0 && !policy.wording.midTermSurcharge;
  return [
    ...note((book.triggers ?? []).length === 0, 'no-triggers-in-book', { edition: book.edition }),
    ...note(forbidden, 'surcharge-not-allowed'),
    ...note(isOpen(scene, actions), 'surcharge-not-in-policy'),
    ...note(renewal.premium === null, 'renewal-not-priced', { status: renewal.status }),
    ...note(sectors.length > 0, 'sector-outlook-not-priced', { count: sectors.length }),
    ...note(inGrades.length > 0, 'overdue-reflected-in-grade', { count: inGrades.length }),
  ];
}

/** A surcharge that is in force by its notice, while the policy does not hold it and so does not bill it. */
function isOpen({ surcharge }: ReviewScene, actions: MadeReview['actions']): boolean {
  return (
    surcharge === null &&
    actions.some((each) => each.action === 'surcharge' && each.state === 'in-force')
  );
}

function note(
  found: boolean,
  code: ReviewNote['code'],
  facts: ReviewNote['facts'] = {},
): ReviewNote[] {
  return found ? [{ code, facts }] : [];
}
