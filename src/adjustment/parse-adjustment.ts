import { optionsOf } from '../gate/given.js';
import { issuesOf } from '../gate/issues-of.js';
import { otherRecord } from '../gate/other-record.js';
import { plainJson } from '../gate/plain-json.js';
import { isDigestOf } from '../quoted/record-digest.js';
import { decimal } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import { inWords, withoutWords } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import { makeIssue } from '../values/issue-facts.js';
import { replayedAdjustment } from './adjustment-ledger.js';
import type { StatedAdjustment } from './adjustment-record.js';
import { looksStated } from './adjustment-schema.js';

/** A stored adjustment that may be built on, or what is wrong with it. */
export type AdjustmentReading<Said extends Issue = Issue> =
  | { readonly ok: true; readonly adjustment: StatedAdjustment; readonly issues: readonly [] }
  | { readonly ok: false; readonly issues: readonly Said[] };

/** What may be given to {@link parseAdjustment}. */
export type ParseAdjustmentOptions = MaybeInWords;

/** Longest text of an adjustment. */
const characters = 20_000;

/**
 * Reads a stored adjustment, for example that of an earlier period, of which the next one takes `asPrevious`: its ledger
 * is replayed, its bills are added up, its digest is compared, and one changed since it was made is refused. Never throws.
 */
export function parseAdjustment(input: unknown, options: InWords): AdjustmentReading<WordedIssue>;
export function parseAdjustment(
  input: unknown,
  options?: ParseAdjustmentOptions,
): AdjustmentReading;
export function parseAdjustment(
  input: unknown,
  options?: ParseAdjustmentOptions,
): AdjustmentReading {
  const { words } = optionsOf(options);
  const result = read(input);
  return deepFreeze(result.ok ? result : { ok: false, issues: inWords(result.issues, words) });
}

function read(input: unknown): AdjustmentReading {
  const plain = plainJson(input, { nulls: true, characters });
  const other = otherRecord(plain.value, 'adjustment');
  if (other !== undefined) return { ok: false, issues: issuesOf([other]) };
  if (!plain.complete || plain.problems.length > 0 || !looksStated(plain.value))
    return { ok: false, issues: [makeIssue('', 'not-an-adjustment')] };
  const adjustment = plain.value;
  const place = alteredPlace(adjustment);
  return place === undefined
    ? { ok: true, adjustment, issues: [] }
    : { ok: false, issues: [makeIssue(place, 'adjustment-altered')] };
}

/** Where an adjustment is not what its ledger and its digest say; undefined where it is as it was made. */
function alteredPlace(adjustment: StatedAdjustment): string | undefined {
  const { digest, ...content } = adjustment;
  const { premium, asPrevious } = content;
  const entry = wrongEntry(content);
  if (entry >= 0) return `/ledger/${entry}`;
  const bill = wrongBill(content);
  if (bill >= 0) return `/bills/${bill}`;
  if (!sameAmount(premium.final ?? premium.billed, premium.billed)) return '/premium/billed';
  if (asPrevious !== null && asPrevious.premium !== premium.final) return '/asPrevious/premium';
  const plain = { ...content, notes: withoutWords(content.notes) };
  return isDigestOf(digest, plain) ? undefined : '/digest';
}

function wrongEntry({ ledger }: Pick<StatedAdjustment, 'ledger'>): number {
  let amount = '0';
  return ledger.findIndex(({ operation, operand, before, after, change }) => {
    const rounds = operation === 'round-to' && decimal(operand).isZero();
    if (rounds || !sameAmount(before, amount)) return true;
    const made = replayedAdjustment([
      { operation: 'add', operand: before },
      { operation, operand },
    ]);
    amount = after;
    return !sameAmount(made, after) || !sameAmount(decimal(after).minus(before).toFixed(), change);
  });
}

function wrongBill({ bills, premium }: Pick<StatedAdjustment, 'bills' | 'premium'>): number {
  let billed = decimal(0);
  const wrong = bills.findIndex(({ billedBefore, amount, due }) => {
    const fits = sameAmount(billedBefore, billed.toFixed());
    billed = billed.plus(amount);
    return !fits || !sameAmount(billed.toFixed(), due);
  });
  return wrong >= 0 || sameAmount(billed.toFixed(), premium.billed) ? wrong : bills.length - 1;
}

function sameAmount(one: string, other: string): boolean {
  return decimal(one).equals(other);
}
