import { inputLimits } from '../gate/input-limits.js';
import type { Issue, IssueFacts } from '../values/issues.js';
import type { LossUnderCover } from './indemnified-loss.js';
import type { BuyerLimit } from './indemnity-input.js';
import { makeIssue } from '../values/issue-facts.js';
import type { IndemnityIssueCode } from './indemnity-issue.js';
import type { IndemnityRequest } from './indemnity-schema.js';
import { outsidePeriod } from './loss-period.js';

interface Remark {
  readonly code: IndemnityIssueCode;
  /** Field of the loss. */
  readonly field: 'buyer' | 'cause' | 'date';
  readonly facts: IssueFacts;
}

type Buyers = ReadonlyMap<string, BuyerLimit>;

/**
 * What a reader should know beside the amounts: first where limits came from, then each loss that looks out of place, in
 * the order in which losses passed the cover.
 */
export function indemnityNotes(
  losses: readonly LossUnderCover[],
  request: IndemnityRequest,
  buyers: Buyers,
): Issue[] {
  const remarks = losses.flatMap((loss) =>
    remarksOn(loss, request, buyers).map((remark) => ({ ...remark, at: `/losses/${loss.index}` })),
  );
  const listed = remarks.slice(0, inputLimits.issues);
  const more = remarks.length - listed.length;
  return [
    ...limitNote(losses, request),
    ...listed.map(({ code, at, field, facts }) => makeIssue(`${at}/${field}`, code, facts)),
    ...(more === 0 ? [] : [makeIssue('/losses', 'notes-not-listed', { more })]),
  ];
}

/** Where limits came from that the losses do not state. */
function limitNote(losses: readonly LossUnderCover[], { options }: IndemnityRequest): Issue[] {
  const given = options.buyers !== undefined;
  const count = losses.filter((loss) => (given ? asItsBuyer(loss) : loss.limit === null)).length;
  const code = given ? 'limits-of-buyers' : 'buyers-not-given';
  return count === 0 ? [] : [makeIssue('/options/buyers', code, { count })];
}

/** True where the limit is that of the buyer, or the discretionary one because the buyer has none. */
function asItsBuyer({ loss, limitFrom }: LossUnderCover): boolean {
  return limitFrom === 'buyer' || (limitFrom === 'cover' && loss.discretionary === undefined);
}

function remarksOn(
  under: LossUnderCover,
  { cover, options }: IndemnityRequest,
  buyers: Buyers,
): Remark[] {
  const { loss } = under;
  const outside = options.period && outsidePeriod(loss, options.period, cover);
  return [
    ...(options.buyers === undefined ? [] : buyerRemarks(under, buyers, options.currency)),
    ...(under.peril !== null && !under.perilInsured
      ? [{ code: 'peril-not-insured', field: 'cause', facts: { peril: under.peril } } as const]
      : []),
    ...(under.peril === null && !under.perilInsured
      ? [{ code: 'default-not-insured', field: 'cause', facts: {} } as const]
      : []),
    ...(outside ? [{ ...outside, field: 'date' } as const] : []),
  ];
}

function buyerRemarks(
  { loss: { buyer }, limitFrom }: LossUnderCover,
  buyers: Buyers,
  currency: string,
): Remark[] {
  if (buyer === undefined) return [];
  const remark = (code: IndemnityIssueCode, facts: IssueFacts = {}): Remark => ({
    ...{ code, field: 'buyer' },
    facts: { buyer, ...facts },
  });
  const known = buyers.get(buyer);
  if (known === undefined) return [remark('buyer-unknown')];
  const { converted } = known;
  const { currency: from = '', rate = '', date: rateDate = '' } = converted ?? {};
  return [
    ...(known.insurable === false ? [remark('buyer-not-insurable')] : []),
    ...(converted !== undefined && limitFrom === 'buyer'
      ? [remark('limit-converted', { currency, from, rate, rateDate })]
      : []),
  ];
}
