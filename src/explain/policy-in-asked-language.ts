import {
  adjustmentWordsWith,
  billForWith,
  type AdjustmentWords,
} from './adjustment/adjustment-words.js';
import { contractWordsWith, type ContractWords } from './contract/contract-words.js';
import { indemnityWordsWith, type IndemnityWords } from './indemnity/indemnity-words.js';
import { changeLinesWith, policyLineWith } from './policy/policy-lines.js';
import {
  englishAdjustments,
  englishContracts,
  englishIndemnities,
  englishPolicies,
} from './en/speeches.js';
import {
  chineseAdjustments,
  chineseContracts,
  chineseIndemnities,
  chinesePolicies,
} from './zh-cn/speeches.js';
import type { AdjustmentBill, StatedAdjustment } from '../adjustment/adjustment-record.js';
import type { StatedContract } from '../contract/contract-record.js';
import type { StatedIndemnity } from '../indemnity/indemnity-record.js';
import type { Policy } from '../policy/policy-record.js';
import { spokenIn } from '../values/spoken.js';
import type { Locale } from '../values/text.js';
import type { AdjustmentHeading } from './adjustment/adjustment-language.js';
import type { IndemnityHeading } from './indemnity/indemnity-language.js';

const adjustmentSpeeches = { en: englishAdjustments, 'zh-CN': chineseAdjustments };
const contractSpeeches = { en: englishContracts, 'zh-CN': chineseContracts };
const indemnitySpeeches = { en: englishIndemnities, 'zh-CN': chineseIndemnities };
const policySpeeches = { en: englishPolicies, 'zh-CN': chinesePolicies };

/**
 * An adjustment in words: which policy and at what rates, what is paid, every step of the ledger, every bill, what became
 * of each bonus, and what is not declared yet. Plain text: escape it before it becomes HTML. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function adjustmentWords(
  adjustment: StatedAdjustment,
  locale: Locale,
): readonly AdjustmentWords[] {
  return adjustmentWordsWith(adjustment, spokenIn(adjustmentSpeeches, locale).words);
}

/**
 * What a bill is for, as it stands in a table.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function billFor(bill: AdjustmentBill, locale: Locale): string {
  return billForWith(bill, spokenIn(adjustmentSpeeches, locale).words);
}

/**
 * The changes of a policy, a line each: from when, what, why, and what it costs. Plain text; computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function changeLines(policy: Policy, locale: Locale): readonly string[] {
  return changeLinesWith(policy, spokenIn(policySpeeches, locale).words);
}

/**
 * A policy in one line: number, binding, edition, cover and price as agreed, and on whose word where it took one. Plain text;
 * computes nothing.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function policyLine(policy: Policy, locale: Locale): string {
  return policyLineWith(policy, spokenIn(policySpeeches, locale).words);
}

/**
 * A contract in words: the premiums, a sentence for every line of what the policy is expected to cost, the totals, the
 * bills and the notes. Brokerage is spoken of only where it is shown. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function contractWords(contract: StatedContract, locale: Locale): readonly ContractWords[] {
  return contractWordsWith(contract, spokenIn(contractSpeeches, locale).words);
}

/**
 * An indemnity in words: how it was made, each loss with what every term did to it, who bears it and when it is paid,
 * the totals, what is left of the cover, and the notes. Plain text: escape it before it becomes HTML. Nothing is computed here.
 *
 * @throws ArgumentError when there is no such language, or the record is cut or changed.
 */
export function indemnityWords(
  indemnity: StatedIndemnity,
  locale: Locale,
): readonly IndemnityWords[] {
  return indemnityWordsWith(indemnity, spokenIn(indemnitySpeeches, locale).words);
}

/** Headings for the tables of an adjustment. */
export function adjustmentHeadings(locale: Locale): Readonly<Record<AdjustmentHeading, string>> {
  return spokenIn(adjustmentSpeeches, locale).words.language.headings;
}

/** Headings for a table of losses. */
export function indemnityHeadings(locale: Locale): Readonly<Record<IndemnityHeading, string>> {
  return spokenIn(indemnitySpeeches, locale).words.language.headings;
}
