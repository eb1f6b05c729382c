import { figures } from './figures.js';
import type { AdjustmentLanguage, Saying } from '../adjustment/adjustment-language.js';
import type { BonusFacts, DeclaredFacts, MinimumFacts } from '../../adjustment/adjustment-facts.js';
import type { AdjustmentBill, BonusOutcome } from '../../adjustment/adjustment-record.js';
import { writing } from './writing.js';

const { date } = writing;

function span({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? `on ${date(from)}` : `from ${date(from)} to ${date(to)}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function charged(facts: DeclaredFacts, { money, own }: Saying): string {
  const { currency, turnover, exchangeRate, converted, rate } = facts;
  const amount = money(turnover, currency);
  const inOwn = exchangeRate === '1' ? '' : ` at ${exchangeRate} is ${own(converted)}`;
  return `${amount}${inOwn}, which at ${figures.exactPercent(rate)} makes`;
}

function minimumBecause(facts: MinimumFacts, { own }: Saying): string {
  const { because, agreed, due, share, by, lastDay = '' } = facts;
  if (because === 'whole-period') return `The minimum premium is ${own(due)}`;
  const who = by === 'insurer' ? 'the insurer' : 'the policyholder';
  const ended = `Cover ended on ${date(lastDay)}, cancelled by ${who}`;
  if (because === 'claim')
    return `${ended}; as there is a claim, the whole minimum premium of ${own(agreed)} is due`;
  const part =
    'monthsBegun' in facts
      ? `for ${count(facts.monthsBegun ?? 0, 'month', 'months')} begun the scale for short periods makes ${figures.exactPercent(share)} of the minimum premium of ${own(agreed)} due`
      : `for ${facts.days} of ${facts.daysOfPeriod} days the minimum premium of ${own(agreed)} is due in proportion`;
  return `${ended}; ${part}: ${own(due)}`;
}

function bonusBasis(facts: BonusFacts, { own }: Saying): string {
  const { title, share, base } = facts;
  const part = `${figures.exactPercent(share)} of ${own(base)}`;
  if ('periods' in facts) {
    const periods =
      facts.periods === 1 ? 'this period' : `the last ${facts.periods ?? 1} periods together`;
    return `${title.en}, over ${periods}: premium ${own(base)} less ${figures.exactPercent(facts.deduction ?? '0')} for the insurer and claims of ${own(facts.claims ?? '0')} leaves ${own(facts.profit ?? '0')}; ${figures.exactPercent(share)} of it`;
  }
  if ('years' in facts)
    return `${title.en}: ${facts.years ?? ''} ${facts.years === '1' ? 'year without a claim earns' : 'years without a claim earn'} ${part}`;
  return `${title.en}: claims of ${own(facts.claims ?? '0')} are ${figures.exactPercent(facts.lossRatio ?? '0')} of the premium, which makes ${part}`;
}

/** What the terms of a bonus that comes to nothing looked at. */
function unearned(facts: BonusFacts | null, say: Saying): string {
  if (facts === null) return '';
  if ('lossRatio' in facts)
    return ` Claims are ${figures.exactPercent(facts.lossRatio ?? '0')} of the premium.`;
  if ('profit' in facts)
    return ` Nothing is left to share: premium less deduction and claims is ${say.own(facts.profit ?? '0')}.`;
  return '';
}

function capped({ cut }: BonusOutcome, { own }: Saying): string {
  return /[1-9]/.test(cut) ? ` The combined cap of credits has taken ${own(cut)} off.` : '';
}

const rateOfMonth = {
  'month-average': 'for the month of shipment, its average',
  'month-end': 'for the last day of the month of shipment',
  'previous-month-end': 'for the last day before the month of shipment',
};

const billNames = {
  advance: () => 'advance',
  declaration: ({ declaration }: AdjustmentBill) => `declaration ${declaration ?? ''}`,
  final: () => 'final premium',
};

/** Headings for its tables. */
export const headings: AdjustmentLanguage['headings'] = {
  title: 'Adjustment of the premium',
  bill: 'Bill',
  day: 'Day',
  for: 'For',
  due: 'Due so far',
  'billed-before': 'Billed before',
  amount: 'Amount',
  total: 'Total',
  steps: 'How it comes about',
  bonuses: 'Bonus and malus',
  notes: 'Notes',
};

/** Adjustments in English. */
export const adjustment: AdjustmentLanguage = {
  locale: 'en',
  headings,
  writing,
  billFor: (bill) => billNames[bill.kind](bill),
  policy: ({ policyNumber, period, lastDay }) => {
    const name = policyNumber === null ? 'The policy' : `Policy ${policyNumber}`;
    const early = lastDay === period.expiry ? '' : `, ended early on ${date(lastDay)}`;
    return `${name} runs from ${date(period.inception)} to ${date(period.expiry)}${early}.`;
  },
  rate: ({ from, to, rate }) =>
    `Shipments ${span({ from, to })} are charged at ${figures.exactPercent(rate)}.`,
  exchange: (exchange) =>
    exchange === null
      ? 'Other currencies are converted at the rates the policy was bound at, as it names no others.'
      : `Other currencies are converted at the rate of ${exchange.publisher} ${rateOfMonth[exchange.rate]}.`,
  summary: ({ stage, premium, turnover }, { own }) => {
    const { final, billed, earned, minimum, beforeBonus } = premium;
    if (stage === 'interim' || final === null)
      return `So far turnover of ${own(turnover)} is declared and ${own(earned)} earned; ${own(billed)} is billed. The final premium is told once every day is declared; it is at least the minimum of ${own(minimum)}, before bonus.`;
    const bonus =
      beforeBonus === null || beforeBonus === final
        ? ''
        : `, ${own(beforeBonus)} before bonus and malus`;
    return `The final premium is ${own(final)}${bonus}: declared turnover of ${own(turnover)} earns ${own(earned)}, and the minimum premium is ${own(minimum)}. Fees and taxes come on top.`;
  },
  steps: {
    declared: (facts, { operand }, say) =>
      `Declaration ${facts.declaration}, ${say.country(facts.country)}, shipments ${span(facts)}: ${charged(facts, say)} ${say.own(operand)}.`,
    corrected: (facts, { operand }, say) =>
      `Declaration ${facts.declaration} corrects ${say.country(facts.country)}, shipments ${span(facts)}, from ${say.money(facts.turnoverBefore, facts.currency)} to ${charged(facts, say)} ${say.own(operand)}.`,
    rounding: (_facts, { after }, { own }) =>
      `Only the sum is rounded, to the minor unit: ${own(after)}.`,
    minimum: (facts, { change }, say) =>
      change === '0'
        ? `${minimumBecause(facts, say)}; what was earned reaches it.`
        : `${minimumBecause(facts, say)}; ${say.own(change)} is missing to it and is due.`,
    bonus: (facts, { change }, say) =>
      `${bonusBasis(facts, say)}, which is ${say.own(change.replace('-', ''))} back.`,
    malus: (facts, { change }, say) =>
      `${bonusBasis(facts, say)} on top, which is ${say.own(change)}.`,
    'combined-cap': ({ given, kept, share }, _entry, { own }) =>
      `Credits for a clean record, continuity and bonus together stay within the combined cap, which leaves ${figures.exactPercent(share)} of the premium for a bonus: of ${own(given)} it leaves ${own(kept)}.`,
    'kept-minimum': ({ minimum }, { change }, { own }) =>
      change === '0'
        ? `The bonus leaves at least the minimum premium of ${own(minimum)}.`
        : `No bonus takes the premium below the minimum of ${own(minimum)}: ${own(change)} of it is not paid.`,
  },
  bill: (bill, { own }) => {
    const { number, on, due, billedBefore, amount } = bill;
    const what = `Bill ${number}, ${date(on)}, ${billNames[bill.kind](bill)}: due so far ${own(due)}, billed before ${own(billedBefore)}`;
    if (!/[1-9]/.test(amount)) return `${what}; nothing is to be paid.`;
    return amount.startsWith('-')
      ? `${what}; ${own(amount.slice(1))} is paid back.`
      : `${what}; ${own(amount)} is to be paid.`;
  },
  outcomes: {
    paid: (outcome, say) =>
      `${outcome.title.en}: ${say.own(outcome.amount)} back.${capped(outcome, say)}`,
    charged: ({ title, amount }, { own }) => `${title.en}: ${own(amount)} on top.`,
    'waits-for-renewal': (outcome, say) =>
      `${outcome.title.en}: ${say.own(outcome.amount)} back once the policy is renewed; it is not in the final premium yet.${capped(outcome, say)}`,
    lapsed: ({ title }) => `${title.en}: none, as the policy was not renewed.`,
    'not-earned': ({ title, facts }, say) => `${title.en}: none.${unearned(facts, say)}`,
    'claims-not-stated': ({ title }) =>
      `${title.en}: waits until it is stated how the period went. Saying nothing of claims is not the same as none.`,
    'more-periods': ({ title, periodsLeft }) =>
      `${title.en}: settled after ${count(periodsLeft ?? 0, 'more period', 'more periods')}.`,
    cancelled: ({ title }) => `${title.en}: none, as the policy was cancelled.`,
  },
};
