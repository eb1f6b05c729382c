import { grouped } from '../contract/amount-text.js';
import { englishDate } from '../date-words.js';
import { type IndemnityLanguage, isNothing } from './indemnity-language.js';

const starts = {
  notification: (day: string) => `notification on ${day}`,
  'waiting-period': (day: string) => `the end of the waiting period on ${day}`,
  insolvency: (day: string) => `the insolvency of ${day}`,
};

/** An indemnity in English. */
export const english: IndemnityLanguage = {
  headings: {
    title: 'What the cover pays',
    loss: 'Loss',
    date: 'Date',
    gross: 'Gross loss',
    covered: 'Covered',
    paid: 'Paid',
    borne: 'Seller bears',
    recovered: 'Recovered',
    expected: 'Expected',
    total: 'Total',
  },
  money: (currency) => (amount) => `${currency} ${grouped(amount)}`,
  terms: {
    'credit-limit': 'credit limit',
    'non-qualifying-loss': 'non-qualifying loss',
    'insured-percentage': 'insured percentage',
    'each-loss': 'each-loss deductible',
    'aggregate-first-loss': 'aggregate first loss',
    'maximum-liability': 'maximum liability',
  },
  order: ({ recoveries }, terms) =>
    [
      `The terms act on each loss in this order: ${terms.join(', ')}.`,
      recoveries === 'before'
        ? 'Recoveries reduce a loss before the cover looks at it.'
        : 'Recoveries are shared in the proportion in which insurer and seller bore the loss.',
      'The insured percentage of each loss is rounded to the minor unit; nothing else needs rounding.',
    ].join(' '),
  loss: ({ id, buyer, date, gross }, number, money) => {
    const name = id === null ? `Loss ${number}` : `Loss ${number} (${id})`;
    const of = buyer === null ? '' : `, buyer ${buyer}`;
    return `${name}${of}, ${englishDate(date)}: ${money(gross)} unpaid.`;
  },
  recoveredFirst: ({ recovered, debt }, money) =>
    `Recoveries of ${money(recovered.total)} reduce it to ${money(debt)}.`,
  noLimit: ({ after }, money) =>
    `No credit limit is stated, so the whole ${money(after)} is covered.`,
  stages: {
    'credit-limit': ({ value, before, after, cut }, money) =>
      before === after
        ? `It is within the credit limit of ${money(value)}.`
        : `The credit limit covers ${money(value)}; the ${money(cut)} above it stays with the seller.`,
    'non-qualifying-loss': ({ value, after }, money) =>
      isNothing(after)
        ? `It is below the non-qualifying loss of ${money(value)} and is not insured.`
        : `It reaches the non-qualifying loss of ${money(value)} and is insured as if there were none.`,
    'insured-percentage': ({ value, before, after }, money) =>
      `${value}% of ${money(before)} is insured: ${money(after)}.`,
    'each-loss': ({ value, after }, money) =>
      isNothing(after)
        ? `It does not exceed the ${money(value)} the seller bears of each loss.`
        : `The seller bears the first ${money(value)} of each loss, which leaves ${money(after)}.`,
    'aggregate-first-loss': ({ value, before, after, cut }, money) => {
      if (isNothing(value)) return 'The aggregate first loss is used up and takes nothing.';
      return isNothing(after)
        ? `It falls within the ${money(value)} left of the aggregate first loss, which takes all ${money(before)}.`
        : `What is left of the aggregate first loss takes ${money(cut)}, which leaves ${money(after)}.`;
    },
    'maximum-liability': ({ value, before, after }, money) => {
      if (isNothing(value)) return 'The maximum liability is exhausted.';
      return before === after
        ? `It is within the ${money(value)} left of the maximum liability.`
        : `Only ${money(value)} is left of the maximum liability, so ${money(before)} is cut to ${money(after)}.`;
    },
  },
  paid: ({ paid, borne, aboveLimit }, money) => {
    const above = isNothing(aboveLimit) ? '' : `, ${money(aboveLimit)} of it above the limit`;
    return isNothing(paid)
      ? `The insurer pays nothing; the seller bears ${money(borne)}${above}.`
      : `The insurer pays ${money(paid)}; the seller bears ${money(borne)}${above}.`;
  },
  shared: ({ recovered: { total, insurer, seller } }, money) =>
    `Of the ${money(total)} recovered the insurer receives ${money(insurer)} and the seller ${money(seller)}.`,
  settlement: ({ from, basis, expected }, { businessDays, days }) => {
    const counted =
      days === 'weekdays'
        ? 'Monday to Friday, since no holidays were given'
        : 'with the holidays given';
    return `Payment is expected by ${englishDate(expected)}: ${businessDays} business days (${counted}) after ${starts[basis](englishDate(from))}.`;
  },
  noDay: 'When payment is expected cannot be said: the day it counts from is not known.',
  totals: ({ losses, lossesPaid, gross, paid, borne, recovered, net }, money) =>
    [
      `Of ${losses === 1 ? 'one loss' : `${losses} losses`} of ${money(gross)} in all, the insurer pays ${money(paid)} on ${lossesPaid} and the seller bears ${money(borne)}.`,
      ...(isNothing(recovered.total)
        ? []
        : [
            `After recoveries of ${money(recovered.total)} the insurer has borne ${money(net.insurer)} and the seller ${money(net.seller)}.`,
          ]),
    ].join(' '),
  remaining: {
    aggregateFirstLoss: (amount, money) =>
      isNothing(amount)
        ? 'The aggregate first loss is used up: further losses are not reduced by it.'
        : `${money(amount)} of the aggregate first loss is left for the seller to bear.`,
    maximumLiability: (amount, money) =>
      isNothing(amount)
        ? 'The maximum liability is exhausted: nothing further is paid.'
        : `${money(amount)} of the maximum liability is left for further losses.`,
  },
};
