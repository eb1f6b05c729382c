import { figures } from './figures.js';
import { writing } from './writing.js';
import { type IndemnityLanguage, isNothing, type Write } from '../indemnity/indemnity-language.js';
import type { IndemnifiedLoss, IndemnityTotals } from '../../indemnity/indemnity-record.js';

const starts = {
  notification: (day: string) => `notification on ${day}`,
  'waiting-period': (day: string) => `the end of the waiting period on ${day}`,
  insolvency: (day: string) => `the insolvency of ${day}`,
};

const notInsured = ({ peril }: IndemnifiedLoss): string =>
  `Its cause, ${peril === undefined ? 'protracted default' : (writing.names[peril] ?? peril)}, is not insured, so nothing is covered.`;

/** Headings for its tables. */
export const headings: IndemnityLanguage['headings'] = {
  title: 'What the cover pays',
  loss: 'Loss',
  date: 'Date',
  gross: 'Gross loss',
  covered: 'Covered',
  paid: 'Paid',
  borne: 'Seller bears',
  recovered: 'Recovered',
  'first-loss-left': 'First loss left',
  'maximum-left': 'Maximum left',
  expected: 'Payment expected',
  total: 'Total',
  notes: 'Notes',
};

/** An indemnity in English. */
export const indemnity: IndemnityLanguage = {
  locale: 'en',
  headings,
  writing,
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
  name: ({ id }, number) => (id === null ? `Loss ${number}` : `Loss ${number} (${id})`),
  loss: ({ buyer, date, gross, peril }, name, money) => {
    const of = buyer === null ? '' : `, buyer ${buyer}`;
    const by = peril === undefined ? '' : ` because of ${writing.names[peril] ?? peril}`;
    return `${name}${of}, ${writing.date(date)}: ${money(gross)} unpaid${by}.`;
  },
  recoveredFirst: ({ recovered, debt }, money) =>
    `Recoveries of ${money(recovered.total)} reduce it to ${money(debt)}.`,
  noLimit: ({ after }, money, loss) =>
    loss.perilInsured === false
      ? notInsured(loss)
      : `No credit limit is known, so the whole ${money(after)} is covered.`,
  stages: {
    'credit-limit': ({ value, before, after, cut }, money, loss) => {
      const { discretionary } = loss;
      if (loss.perilInsured === false) return notInsured(loss);
      const limit = discretionary ? 'discretionary limit' : 'credit limit';
      if (isNothing(value)) return `The ${limit} is nil, so nothing is covered.`;
      return before === after
        ? `It is within the ${limit} of ${money(value)}.`
        : `The ${limit} covers ${money(value)}; the ${money(cut)} above it stays with the seller.`;
    },
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
  paid: ({ paid, borne, covered, aboveLimit }, money) => {
    const part = aboveLimit === borne ? 'all' : money(aboveLimit);
    const plain = isNothing(aboveLimit) || isNothing(covered);
    const above = plain ? '' : `, ${part} of it above the limit`;
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
    return `Payment is expected by ${writing.date(expected)}: ${businessDays} business days (${counted}) after ${starts[basis](writing.date(from))}.`;
  },
  noDay: 'When payment is expected cannot be said: the day it counts from is not known.',
  totals: (totals, money) => {
    const { losses, recovered, net } = totals;
    if (losses === 0) return 'No losses are listed, so nothing is paid.';
    if (isNothing(recovered.total)) return who(totals, money);
    return `${who(totals, money)} After recoveries of ${money(recovered.total)}, the insurer's loss is ${money(net.insurer)} and the seller's ${money(net.seller)}.`;
  },
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
  noted: (name, message) => `${name}: ${message}`,
};

function who({ losses, lossesPaid, gross, paid, borne }: IndemnityTotals, money: Write): string {
  const some = lossesPaid < losses ? ` on ${figures.exact(String(lossesPaid))} of them` : '';
  const pays = lossesPaid === 0 ? 'nothing' : money(paid) + some;
  return losses === 1
    ? `Of the one loss of ${money(gross)} the insurer pays ${lossesPaid === 0 ? 'nothing' : money(paid)}; the seller bears ${money(borne)}.`
    : `The ${figures.exact(String(losses))} losses come to ${money(gross)}. The insurer pays ${pays}; the seller bears ${money(borne)}.`;
}
