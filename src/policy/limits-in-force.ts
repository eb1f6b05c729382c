import type { Buyer, Money } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { inForceOn } from './changes-in-force.js';
import type { PolicyContent } from './policy-record.js';

/** The buyers of a policy on a day: those at binding and those that came since. */
export function buyersOn({ submission, changes }: PolicyContent, day: IsoDate): readonly Buyer[] {
  const added = inForceOn(changes, 'buyer', day).map(({ endorsement }) => endorsement.buyer);
  return [...(submission.buyers ?? []), ...added];
}

/** The limit decided since binding that is in force on a day; undefined where there is none. */
export function decidedLimit(
  { changes }: Pick<PolicyContent, 'changes'>,
  buyer: string,
  day: IsoDate,
): Money | undefined {
  const decisions = inForceOn(changes, 'limit', day)
    .map(({ endorsement }) => endorsement)
    .filter(
      ({ buyer: id, decision, expires }) =>
        id === buyer && decision !== 'asked' && (expires === undefined || expires >= day),
    );
  const last = decisions[decisions.length - 1];
  return last && (last.decision === 'withdrawn' ? '0' : last.limit);
}

/** The limit of a buyer on a day: as decided since, else as granted or asked for at the start; undefined where none is. */
export function limitOn(policy: PolicyContent, id: string, day: IsoDate): Money | undefined {
  const buyer = buyersOn(policy, day).find((each) => each.id === id);
  return decidedLimit(policy, id, day) ?? buyer?.approvedLimit ?? buyer?.requestedLimit;
}
