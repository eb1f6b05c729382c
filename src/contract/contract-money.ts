import { answered, type InvalidData } from '../gate/answered.js';
import { failedIssues, fieldsOf } from '../gate/failed-result.js';
import { given, optionsOf, whole } from '../gate/given.js';
import { decimal } from '../values/decimal.js';
import { isMade, markMade } from '../gate/made-here.js';
import { deepFreeze } from '../values/freeze.js';
import { asWanted, inWords } from '../values/in-words.js';
import type { InWords, Issue, MaybeInWords, WordedIssue } from '../values/issues.js';
import { roundMoney } from '../values/money.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { billsOf } from './bills.js';
import type {
  Brokerage,
  ContractMoney,
  ContractPremium,
  StatedContract,
} from './contract-record.js';
import { contractNote } from './contract-note.js';
import { contractRules } from './contract-rules.js';
import { readContract } from './contract-schema.js';
import type { BrokerageTerms, ContractBasis, ContractTerms } from './contract-terms.js';
import { agreedPremium } from './minimum-and-deposit.js';
import { statementOf } from './statement.js';

/**
 * All the money of a contract: minimum and deposit premium, fees, taxes and brokerage, as lines that add up exactly,
 * and the bills. A basis or terms that are wrong give everything that is wrong, never an amount. Pure: the result is
 * plain frozen JSON. Issues and notes are codes and facts, in words where words are given.
 *
 * ```ts
 * import { contractMoney } from 'trade-credit-pricing/contract';
 *
 * const contract = contractMoney(
 *   {
 *     currency: 'CNY',
 *     estimated: '438000.00',
 *     period: { inception: '2026-01-01', expiry: '2026-12-31', months: 12 },
 *     buyers: 45,
 *     limits: 45,
 *   },
 *   { minimum: { share: '0.8' }, instalments: 4, taxes: { statement: 'not-included' } },
 * );
 * contract.status === 'stated' && contract.premium.minimum; // => "350400.00"
 * contract.status === 'stated' && contract.bills.map(({ total }) => total);
 * // => ['87600.00', '87600.00', '87600.00', '87600.00']
 * ```
 */
export function contractMoney(
  basis: ContractBasis | BasisResult,
  terms: ContractTerms,
  options: InWords,
): ContractMoney<WordedIssue>;
export function contractMoney(
  basis: ContractBasis | BasisResult,
  terms: ContractTerms,
  options?: MaybeInWords,
): ContractMoney;
export function contractMoney(
  basis: ContractBasis | BasisResult,
  terms: ContractTerms,
  asked: MaybeInWords = {},
): ContractMoney {
  return whole({ basis, terms, asked }, ({ basis, terms, asked }) => {
    const options = optionsOf(asked);
    const made = madeContract(basis, terms);
    return made.status === 'invalid'
      ? deepFreeze({ ...made, issues: asWanted(made.issues, options) })
      : markMade(deepFreeze({ ...made, notes: inWords(made.notes, options.words) }), 'contract');
  });
}

function madeContract(given: ContractBasis | BasisResult, terms: ContractTerms): ContractMoney {
  const failed = failedIssues(given);
  if (failed !== undefined) return { status: 'invalid', issues: failed };
  const basis = fieldsOf(given)['basis'] ?? given;
  const reading = readContract({ basis, terms });
  if (!reading.ok) return { status: 'invalid', issues: reading.issues };
  const issues = contractRules(reading.basis, reading.terms);
  if (issues.length > 0) return { status: 'invalid', issues };
  return stated(reading.basis, reading.terms);
}

/** The basis of a contract, or what is wrong with the quote. */
export type BasisResult =
  { readonly status: 'stated'; readonly basis: ContractBasis } | InvalidData;

/** The basis of a contract from a priced quote and the number of credit limits the insurer keeps. */
export function contractBasis(
  quote: PricedQuote,
  counts: { readonly limits: number; readonly buyers?: number },
): BasisResult {
  return answered(() =>
    given({ quote, counts }, ({ quote, counts }) => ({
      status: 'stated',
      basis: basisOf(quote, counts),
    })),
  );
}

function basisOf(
  { currency, period, premium, exposure }: PricedQuote,
  counts: { readonly limits: number; readonly buyers?: number },
): ContractBasis {
  const { inception, expiry, months } = period;
  return {
    currency,
    estimated: premium.estimated,
    minimum: premium.minimum,
    period: { inception, expiry, months },
    buyers: counts.buyers ?? Number(exposure.buyers),
    limits: counts.limits,
  };
}

/** The contract as the client may see it: without the brokerage where the terms do not show it. */
export function forClient(contract: StatedContract): StatedContract | InvalidData {
  return answered(() => seenByClient(contract));
}

/** The same for who throws; made here is what a contract made here becomes, and nothing else. */
export function seenByClient(contract: StatedContract): StatedContract {
  const own = isMade(contract, 'contract');
  return given({ contract }, ({ contract }) => {
    if (contract.brokerage?.shown !== false) return contract;
    const seen = deepFreeze({ ...contract, brokerage: null });
    return own ? markMade(seen, 'contract') : seen;
  });
}

function stated(basis: ContractBasis, terms: ContractTerms): StatedContract {
  const { premium, notes } = agreedPremium(basis, terms);
  const expected = statementOf(premium.expected, basis, terms);
  const advance = statementOf(premium.deposit, basis, terms);
  return {
    status: 'stated',
    currency: basis.currency,
    period: basis.period,
    premium,
    expected,
    advance,
    bills: billsOf(advance, basis, terms),
    taxesIncluded: terms.taxes.statement === 'by-table',
    brokerage: brokerageOf(terms.brokerage, premium, basis.currency),
    notes: [...notes, ...taxNote(terms)],
    issues: [],
  };
}

function taxNote({ taxes }: ContractTerms): Issue[] {
  return taxes.statement === 'not-included'
    ? [contractNote('/terms/taxes', 'taxes-not-included')]
    : [];
}

function brokerageOf(
  terms: BrokerageTerms | undefined,
  { expected, deposit }: ContractPremium,
  currency: string,
): Brokerage | null {
  if (terms === undefined) return null;
  const { share, shown } = terms;
  const of = (premium: string) => roundMoney(decimal(premium).times(share), currency);
  return { share, shown, expected: of(expected), advance: of(deposit) };
}
