import { answeredReading } from '../gate/answered.js';
import { given } from '../gate/given.js';
import { addDays, addMonths } from '../values/calendar.js';
import { decimal } from '../values/decimal.js';
import { deepFreeze } from '../values/freeze.js';
import type { Issue } from '../values/issues.js';
import { movedIssues } from '../values/moved-issues.js';
import { minorUnits, roundMoney } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import type { IsoDate, Path } from '../values/text.js';
import type { Instalment } from './contract-record.js';
import { contractRules } from './contract-rules.js';
import { readContract } from './contract-schema.js';
import type { ContractBasis, ContractTerms, InstalmentPattern } from './contract-terms.js';
import { type AgreedPremium, agreedPremium } from './minimum-and-deposit.js';
import { planOf, splitAmount } from './payment-plan.js';

/** Arguments that were refused. */
export interface RefusedTerms {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/** An amount to be paid in instalments. */
export interface InstalmentRequest {
  readonly amount: Money;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly pattern: InstalmentPattern;
  readonly inception: IsoDate;
  /** Length of the policy period in months, 12 when missing; no instalment is due after its last day. */
  readonly months?: number;
}

/**
 * The instalments of an amount: each rounded down to the minor unit, and the first takes the rest, so that they add up
 * to the amount exactly. Days are counted in calendar months; the last day of the month where it has no such day.
 *
 * ```ts
 * import { instalments } from 'trade-credit-pricing/contract';
 *
 * const split = instalments({ amount: '100.00', currency: 'EUR', pattern: 7, inception: '2026-01-31' });
 * split.ok && split.instalments.slice(0, 2);
 * // => [{ number: 1, due: '2026-01-31', amount: '14.32' }, { number: 2, due: '2026-02-28', amount: '14.28' }]
 * ```
 */
export function instalments(
  request: InstalmentRequest,
): { readonly ok: true; readonly instalments: readonly Instalment[] } | RefusedTerms {
  return answeredReading(() => instalmentsOf(request));
}

function instalmentsOf(request: InstalmentRequest): ReturnType<typeof instalments> {
  return given({ request }, ({ request }) => {
    const { amount, currency, pattern, inception, months = 12 } = request;
    const checked = accepted(
      {
        currency,
        estimated: amount,
        period: { inception, expiry: expiryOf(inception, months), months },
      },
      { instalments: pattern },
    );
    if (!checked.ok) return { ok: false, issues: relocated(checked.issues) };
    const plan = planOf(pattern, { inception, months });
    const parts = splitAmount(decimal(checked.basis.estimated), plan, minorUnits(currency) ?? 0);
    return deepFreeze({
      ok: true,
      instalments: plan.map(({ due }, at) => ({
        number: at + 1,
        due,
        amount: roundMoney(parts[at] ?? decimal(0), currency),
      })),
    });
  });
}

/**
 * Minimum and deposit premium of an estimated premium. The minimum is a share of the estimate or an amount, never above
 * the estimate; only its floor may be, and then the policy is expected to cost the floor. Paths of issues and notes
 * begin with `/basis` for the first argument, with `/terms` for the second.
 *
 * ```ts
 * import { minimumAndDeposit } from 'trade-credit-pricing/contract';
 *
 * const agreed = minimumAndDeposit(
 *   { currency: 'CNY', estimated: '18000.00' },
 *   { minimum: { share: '0.8', floor: '20000.00' } },
 * );
 * agreed.ok && agreed.premium.expected; // => "20000.00"
 * ```
 */
export function minimumAndDeposit(
  premium: Pick<ContractBasis, 'currency' | 'estimated' | 'minimum'>,
  terms: Pick<ContractTerms, 'minimum' | 'deposit'>,
): ({ readonly ok: true } & AgreedPremium) | RefusedTerms {
  return answeredReading(() => agreed(premium, terms));
}

function agreed(
  premium: Parameters<typeof minimumAndDeposit>[0],
  terms: Parameters<typeof minimumAndDeposit>[1],
): ReturnType<typeof minimumAndDeposit> {
  return given({ premium, terms }, ({ premium, terms }) => {
    const period = { inception: '2000-01-01', expiry: '2000-12-31', months: 12 };
    const checked = accepted({ ...premium, period }, terms);
    return checked.ok
      ? deepFreeze({ ok: true, ...agreedPremium(checked.basis, checked.terms) })
      : checked;
  });
}

/** Checks a part of a basis and terms as a whole contract would be checked. */
function accepted(
  basis: Omit<ContractBasis, 'buyers' | 'limits'>,
  terms: Omit<ContractTerms, 'taxes'>,
):
  | { readonly ok: true; readonly basis: ContractBasis; readonly terms: ContractTerms }
  | RefusedTerms {
  const whole = {
    basis: { ...basis, buyers: 0, limits: 0 },
    terms: { ...terms, taxes: { statement: 'not-included' } },
  };
  const reading = readContract(whole);
  if (!reading.ok) return reading;
  const issues = contractRules(reading.basis, reading.terms);
  return issues.length > 0 ? { ok: false, issues } : reading;
}

const places: readonly [from: Path, to: Path][] = [
  ['/basis/estimated', '/amount'],
  ['/basis/currency', '/currency'],
  ['/basis/period/inception', '/inception'],
  ['/basis/period/months', '/months'],
  ['/terms/instalments', '/pattern'],
];

/** Issues at the places of an instalment request; those of what was derived from it are left out. */
function relocated(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    const [from, to] = places.find(([start]) => issue.path.startsWith(start)) ?? [];
    return from === undefined
      ? []
      : movedIssues([issue], (path) => `${to}${path.slice(from.length)}`);
  });
}

/** Last day of a period; any day when the arguments are none, for the check to refuse. */
function expiryOf(inception: IsoDate, months: number): IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(inception) &&
    Number.isSafeInteger(months) &&
    Math.abs(months) < 1_000
    ? addDays(addMonths(inception, months), -1)
    : inception;
}
