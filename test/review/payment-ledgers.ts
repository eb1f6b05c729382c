import { addDays, daysBetween } from '../../src/values/calendar.js';
import type { Observations } from '../../src/policy/observations.js';
import type { Submission } from '../../src/submission/submission.js';

/**
 * Ledgers of buyers that pay, and of buyers that fail. How late sound buyers pay is taken from the accounts-receivable
 * sample of IBM Watson Analytics (2,466 invoices of 100 customers; 36 % of invoices late, 9.7 days on average): the
 * share of its invoices a customer pays late, by fifths of the customers, and the days late of those invoices. How a
 * failing buyer gets worse is no fact but an assumption, so that it is varied: for so many months before the failure
 * its invoices are paid later and later, up to 90 days, and what is not paid by then never is. Written before the
 * triggers were tried on it, and not changed since.
 */
export interface LedgerBuyer {
  readonly id: string;
  /** Day of insolvency, and the months it was getting worse before; missing for a sound buyer. */
  readonly failure?: { readonly on: string; readonly months: number };
  readonly invoices: readonly Invoice[];
}

interface Invoice {
  readonly due: string;
  /** Never where it is not paid. */
  readonly paid: string;
}

/** Share of the invoices paid late, by fifths of the customers. */
const lateShares = [0, 0.06, 0.25, 0.68, 0.88] as const;
/** Days late of a late invoice: up to which share of them, and how many. */
const lateDays = [
  ...([[0.1, 2] as const, [0.25, 4] as const, [0.5, 8] as const, [0.75, 14] as const] as const),
  ...([[0.9, 20] as const, [0.95, 24] as const, [0.99, 30] as const, [1, 45] as const] as const),
] as const;

const inception = '2026-09-01';
const termsDays = 60;
const invoiceAmount = 40_000;
/** Days between two invoices to a buyer: eight a month. */
const between = 3.75;
const worstDelay = 90;
const daysOfMonth = 365 / 12;
const never = '2199-12-31';

/** The same numbers for the same seed, on every engine. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** As many sound buyers as asked for, and of each number of months as many failing ones. */
export function ledgerBuyers(
  seed: number,
  { sound, failing, months }: { sound: number; failing: number; months: readonly number[] },
): LedgerBuyer[] {
  const draw = draws(seed);
  const good = Array.from({ length: sound }, (_, at) => buyerOf(`S-${at + 1}`, draw));
  const bad = months.flatMap((worse) =>
    Array.from({ length: failing }, (_, at) => {
      const on = addDays('2027-03-01', Math.floor(draw() * 170));
      return buyerOf(`F-${worse}-${at + 1}`, draw, { on, months: worse });
    }),
  );
  return [...good, ...bad];
}

function buyerOf(id: string, draw: () => number, failure?: LedgerBuyer['failure']): LedgerBuyer {
  const share = lateShares[Math.floor(draw() * lateShares.length)] ?? 0;
  const invoices = Array.from({ length: 120 }, (_, at): Invoice => {
    const due = addDays('2026-07-01', Math.round(at * between));
    const late = draw() < share ? daysLate(draw()) : 0;
    const paid = addDays(due, late + (failure === undefined ? 0 : worseBy(due, failure)));
    return { due, paid: failure !== undefined && paid >= failure.on ? never : paid };
  });
  return { id, invoices, ...(failure && { failure }) };
}

function daysLate(drawn: number): number {
  return lateDays.find(([upTo]) => drawn < upTo)?.[1] ?? 45;
}

function worseBy(due: string, { on, months }: NonNullable<LedgerBuyer['failure']>): number {
  const left = daysBetween(due, on) / daysOfMonth;
  return months === 0 || left >= months
    ? 0
    : Math.round(worstDelay * (1 - Math.max(0, left) / months));
}

/** A submission with these buyers, each with a limit that carries its balance. */
export function ledgerSubmission(buyers: readonly LedgerBuyer[]): Submission {
  const turnover = String(Math.round((365 / between) * invoiceAmount));
  return {
    ...{ currency: 'CNY', asOf: '2026-08-03', inception },
    turnover: { estimated: String(Number(turnover) * buyers.length) },
    lossHistory: { statement: 'no-history' },
    buyers: buyers.map(({ id }) => ({
      ...{ id, country: 'DE', sector: '2610', grade: 5, termsDays, turnover },
      ...{ requestedLimit: '1000000', approvedLimit: '1000000', overdue: [] },
    })),
    cover: { tier: 'standard' },
  };
}

/** What a report at the end of a day says: invoices past due and unpaid, and what failed so far. */
export function ledgerReport(buyers: readonly LedgerBuyer[], asOf: string): Observations {
  const failed = buyers.filter(({ failure }) => failure !== undefined && failure.on <= asOf);
  return {
    asOf,
    buyers: buyers
      .filter((buyer) => !failed.includes(buyer))
      .map(({ id, invoices }) => ({
        id,
        overdue: invoices
          .filter(({ due, paid }) => due < asOf && paid > asOf)
          .map(({ due }) => ({ days: daysBetween(due, asOf), amount: String(invoiceAmount) })),
      })),
    claims: failed.map(({ id, failure, invoices }) => ({
      buyer: id,
      date: failure?.on ?? asOf,
      gross: String(owed(invoices, failure?.on ?? asOf) * invoiceAmount),
    })),
  };
}

/** Invoices delivered and unpaid on a day. */
function owed(invoices: readonly Invoice[], day: string): number {
  return invoices.filter(({ due, paid }) => addDays(due, -termsDays) <= day && paid > day).length;
}

/** The last days of the months of the period. */
export const reportDays = [
  ...['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
  ...['2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31', '2027-08-31'],
];
