import { canonicalJson } from '../values/canonical-json.js';
import { decimal, decimalText } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { movedIssues } from '../values/moved-issues.js';
import { roundMoney } from '../values/money.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { recordDigest } from '../quoted/record-digest.js';
import { parseSubmission } from '../submission/parse-submission.js';
import type { Buyer, Money, Rate } from '../submission/submission.js';
import type { IsoDate } from '../values/text.js';
import { referrals } from './binding-rules.js';
import { inForceOn } from './changes-in-force.js';
import { mergedCover } from './cover-in-force.js';
import type { ChangedAmount, CoverEndorsement, Endorsement, PolicyChange } from './endorsement.js';
import { effectiveFrom, endorsementRules } from './endorsement-rules.js';
import { estimatedPremium } from './estimated-premium.js';
import { limitFees } from './limit-fees.js';
import type { Policy, PolicyContent } from './policy-record.js';
import type { CoverPricing } from './priced-cover.js';
import { rateOn } from './rate-segments.js';
import { agreedRateOn } from './surcharge-in-force.js';

/** A policy with one change more, or what stands against it. */
export type Endorsed =
  | { readonly ok: true; readonly policy: Policy; readonly change: PolicyChange }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Adds a change to a policy, priced where it is one of cover. */
export function endorsed(policy: Policy, stated: Endorsement, pricing: CoverPricing): Endorsed {
  const { digest: _before, ...content } = policy;
  const from = effectiveFrom(content, stated);
  const issues = endorsementRules(content, stated, from);
  if (issues.length > 0) return { ok: false, issues };
  const read = readWithin(content, stated);
  if (!read.ok) return read;
  const rated = ratedChange(content, { endorsement: read.endorsement, from }, pricing);
  if (!rated.ok) return rated;
  const change = withAmounts(content, rated.change);
  const now: PolicyContent = { ...content, changes: [...content.changes, change] };
  return { ok: true, policy: { ...now, digest: recordDigest(now) }, change };
}

type Read =
  | { readonly ok: true; readonly endorsement: Endorsement }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A new buyer is read with the submission it joins. */
function readWithin({ submission }: PolicyContent, endorsement: Endorsement): Read {
  if (endorsement.kind !== 'buyer') return { ok: true, endorsement };
  const { buyers = [], ...rest } = submission;
  const at = `/buyers/${buyers.length}`;
  const parsed = parseSubmission({ ...rest, buyers: [...buyers, endorsement.buyer] });
  if (parsed.ok) {
    const buyer = parsed.submission.buyers?.[buyers.length] as Buyer;
    return { ok: true, endorsement: { ...endorsement, buyer } };
  }
  return {
    ok: false,
    issues: movedIssues(parsed.issues, (path) => path.replace(at, '/buyer')),
  };
}

/** A change before its amounts. */
type RatedChange = Omit<PolicyChange, 'premium' | 'fees'>;
type Rated = { readonly ok: true; readonly change: RatedChange } | (Read & { readonly ok: false });

function ratedChange(
  policy: PolicyContent,
  { endorsement, from }: { readonly endorsement: Endorsement; readonly from: IsoDate },
  pricing: CoverPricing,
): Rated {
  const id = `E-${policy.changes.length + 1}`;
  const rateBefore = rateOn(policy, from);
  const same = { id, endorsement, from, rateBefore, rate: rateBefore };
  if (endorsement.kind === 'cover') return newCover(policy, { ...same, endorsement }, pricing);
  if (endorsement.kind === 'surcharge')
    return { ok: true, change: { ...same, rate: endorsement.rate } };
  if (endorsement.kind !== 'undo') return { ok: true, change: same };
  const undone = policy.changes.find((each) => each.id === endorsement.change);
  return { ok: true, change: { ...same, rate: withoutChange(rateBefore, undone) } };
}

/** A rate less what a change that is taken back had added to it. */
function withoutChange(rate: Rate, undone: PolicyChange | undefined): Rate {
  if (undone === undefined || undone.rate === undone.rateBefore) return rate;
  return decimalText(decimal(rate).minus(undone.rate).plus(undone.rateBefore));
}

/** The rate of the bound edition for the new cover, less that for the cover before, on top of the rate in force. */
function newCover(
  policy: PolicyContent,
  change: RatedChange & { readonly endorsement: CoverEndorsement },
  pricing: CoverPricing,
): Rated {
  const before = inForceOn(policy.changes, 'cover', change.from);
  const cover = mergedCover(policy, before);
  const changed = mergedCover(policy, [...before, change]);
  if (canonicalJson(cover) === canonicalJson(changed))
    return refused(makeIssue('/cover', 'cover-unchanged'));
  const parsed = parseSubmission({ ...policy.submission, cover: changed });
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  const priced = pricing(parsed.submission, policy);
  if (!priced.ok) return priced;
  const issues = approvalIssues(policy, change.endorsement, priced.quote);
  if (issues.length > 0) return { ok: false, issues };
  const old = before.at(-1)?.quote ?? policy.quote;
  const rate = decimal(change.rateBefore).plus(priced.quote.premium.rate).minus(old.premium.rate);
  const surcharge = decimal(change.rateBefore).minus(agreedRateOn(policy, change.from));
  if (!rate.greaterThan(surcharge))
    return refused(makeIssue('/cover', 'change-not-priced', { status: 'declined', findings: [] }));
  return { ok: true, change: { ...change, rate: decimalText(rate), quote: priced.quote } };
}

function refused(issue: Issue): Rated {
  return { ok: false, issues: [issue] };
}

/** What the new cover is referred for more than the policy was approved for, and nobody approved. */
function approvalIssues(
  { quote }: PolicyContent,
  { approval }: CoverEndorsement,
  priced: PricedQuote,
): Issue[] {
  const known = referrals(quote);
  const findings = referrals(priced).filter((each) => !known.includes(each));
  if (findings.length === 0) return [];
  if (approval === undefined) return [makeIssue('/approval', 'approval-missing', { findings })];
  const open = findings.filter((each) => !(approval.findings ?? findings).includes(each));
  return open.length === 0
    ? []
    : [makeIssue('/approval/findings', 'approval-incomplete', { findings: open })];
}

/** The change as a line of the ledger: estimated premium and fees before and after it. */
function withAmounts(policy: PolicyContent, change: RatedChange): PolicyChange {
  const none: ChangedAmount = { before: '0', change: '0', after: '0' };
  const { quote, ...line } = change;
  const now = { ...policy, changes: [...policy.changes, { ...change, premium: none, fees: none }] };
  const amount = (of: (state: PolicyContent) => Money): ChangedAmount => {
    const [before, after] = [of(policy), of(now)];
    const difference = roundMoney(decimal(after).minus(before), policy.currency);
    return { before, change: difference, after };
  };
  return {
    ...line,
    premium: amount(estimatedPremium),
    fees: amount(limitFees),
    ...(quote && { quote }),
  };
}
