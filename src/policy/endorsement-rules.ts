import { decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import { makeIssue, reportTo } from '../values/issue-facts.js';
import type { IsoDate } from '../values/text.js';
import { changesOf, undoneFrom } from './changes-in-force.js';
import type {
  Endorsement,
  LimitEndorsement,
  PolicyChange,
  SurchargeEndorsement,
  UndoEndorsement,
} from './endorsement.js';
import { buyersOn, limitOn } from './limits-in-force.js';
import type { PolicyReport } from './policy-issue.js';
import type { PolicyContent } from './policy-record.js';
import { rateOn } from './rate-segments.js';
import { standingSurcharge } from './surcharge-in-force.js';

/** The first day of shipment a change applies to. */
export function effectiveFrom(policy: PolicyContent, endorsement: Endorsement): IsoDate {
  const { on, from } = endorsement;
  if (from !== undefined) return from;
  const undone =
    endorsement.kind === 'undo'
      ? policy.changes.find(({ id }) => id === endorsement.change)?.from
      : undefined;
  return [policy.period.inception, undone ?? on].reduce((a, b) => (a > b ? a : b), on);
}

/** What must hold between a policy and an endorsement of it. */
export function endorsementRules(
  policy: PolicyContent,
  endorsement: Endorsement,
  from: IsoDate,
): Issue[] {
  const issues: Issue[] = [];
  const report: PolicyReport = reportTo((issue) => issues.push(issue));
  timely(policy, { endorsement, from }, report);
  switch (endorsement.kind) {
    case 'buyer':
      newBuyer(policy, endorsement.buyer.id, report);
      break;
    case 'limit':
      issues.push(...knownBuyer(policy, endorsement.buyer, from));
      limitHolds(policy, { endorsement, from }, report);
      break;
    case 'undo':
      undoHolds(policy, endorsement, report);
      break;
    case 'surcharge':
      surchargeHolds(policy, { endorsement, from }, report);
      break;
    case 'cover':
    case 'turnover':
    case 'sector':
  }
  return issues;
}

interface Dated<Of extends Endorsement> {
  readonly endorsement: Of;
  readonly from: IsoDate;
}

function timely(
  policy: PolicyContent,
  { endorsement, from }: Dated<Endorsement>,
  report: PolicyReport,
): void {
  const { boundOn, period, changes } = policy;
  const { on } = endorsement;
  const { expiry, inception } = period;
  if (on < boundOn || on > expiry)
    report('/on', 'endorsed-outside-period', { date: on, from: boundOn, expiry });
  if (from < inception || from > expiry)
    report('/from', 'endorsed-outside-period', { date: from, from: inception, expiry });
  if (from < on) report('/from', 'effective-before-agreed', { date: from, on });
  const last = changes[changes.length - 1]?.endorsement.on;
  if (last !== undefined && on < last) report('/on', 'before-last-change', { date: on, last });
  const rated = changes.filter((change) => changesCover(policy, change.endorsement)).at(-1)?.from;
  if (rated !== undefined && from < rated && changesCover(policy, endorsement))
    report('/from', 'before-last-change', { date: from, last: rated });
}

function changesCover({ changes }: PolicyContent, endorsement: Endorsement): boolean {
  if (endorsement.kind === 'cover') return true;
  return (
    endorsement.kind === 'undo' &&
    changesOf(changes, 'cover').some(({ id }) => id === endorsement.change)
  );
}

function newBuyer({ submission, changes }: PolicyContent, id: string, report: PolicyReport): void {
  const added = changesOf(changes, 'buyer')
    .filter((change) => undoneFrom(change, changes) === undefined)
    .map(({ endorsement }) => endorsement.buyer);
  const known = [...(submission.buyers ?? []), ...(submission.buyerGroups ?? []), ...added];
  if (known.some((each) => each.id === id))
    report('/buyer/id', 'buyer-already-in-policy', { buyer: id });
}

function knownBuyer(policy: PolicyContent, id: string, day: IsoDate): Issue[] {
  if (buyersOn(policy, day).some((buyer) => buyer.id === id)) return [];
  const isGroup = policy.submission.buyerGroups?.some((group) => group.id === id) ?? false;
  return [makeIssue('/buyer', isGroup ? 'group-not-buyer' : 'buyer-not-in-policy', { buyer: id })];
}

function limitHolds(
  policy: PolicyContent,
  { endorsement, from }: Dated<LimitEndorsement>,
  report: PolicyReport,
): void {
  const { buyer, decision, limit, expires } = endorsement;
  const withdrawn = decision === 'withdrawn';
  if (withdrawn && limit !== undefined) report('/limit', 'limit-with-withdrawal');
  if (!withdrawn && limit === undefined) report('/limit', 'limit-not-stated');
  if (expires !== undefined && expires < from)
    report('/expires', 'expires-before-start', { date: expires, from });
  const now = limitOn(policy, buyer, from);
  if (decision === 'cut' && limit !== undefined && now !== undefined)
    if (decimal(limit).greaterThanOrEqualTo(now))
      report('/limit', 'limit-not-lower', { value: limit, limit: now });
}

/** A wording that allows one, one at a time, and a higher rate. */
function surchargeHolds(
  policy: PolicyContent,
  { endorsement, from }: Dated<SurchargeEndorsement>,
  report: PolicyReport,
): void {
  if (!policy.wording.midTermSurcharge) report('/kind', 'surcharge-not-in-wording');
  const standing = standingSurcharge(policy);
  if (standing !== undefined) report('/kind', 'surcharge-stands', { value: standing.id });
  const rate = rateOn(policy, from);
  if (standing === undefined && decimal(endorsement.rate).lessThanOrEqualTo(rate))
    report('/rate', 'surcharge-not-higher', { value: endorsement.rate, rate });
}

function undoHolds(
  { changes }: PolicyContent,
  { change }: UndoEndorsement,
  report: PolicyReport,
): void {
  const undoable = changes.filter(({ endorsement }) => endorsement.kind !== 'undo');
  const undone = undoable.find(({ id }) => id === change);
  const open = undoable.filter((each) => undoneFrom(each, changes) === undefined);
  if (undone === undefined)
    report('/change', 'no-such-change', { value: change, known: open.map(({ id }) => id) });
  else if (!open.includes(undone)) report('/change', 'already-undone', { value: change });
  else {
    const later = laterOn(undone, open);
    if (later !== undefined) report('/change', 'later-change-stands', { value: later.id });
  }
}

/** A change that stands on another: a later cover on a cover, a limit on the buyer it came with. */
function laterOn(undone: PolicyChange, open: readonly PolicyChange[]): PolicyChange | undefined {
  const later = open.slice(open.indexOf(undone) + 1);
  const { endorsement } = undone;
  if (endorsement.kind === 'cover') return changesOf(later, 'cover').at(-1);
  if (endorsement.kind === 'turnover') return changesOf(later, 'turnover').at(-1);
  if (endorsement.kind !== 'buyer') return undefined;
  return changesOf(later, 'limit')
    .filter((limit) => limit.endorsement.buyer === endorsement.buyer.id)
    .at(-1);
}
