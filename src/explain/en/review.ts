import { writtenAsNothing } from '../written-as-nothing.js';
import { compareDecimals, signOf } from '../decimal-text.js';
import { toPolicyholder } from './review-to-policyholder.js';
import type { ReviewSentences } from '../review-sentences.js';
import { plural } from './wording.js';

/** The English sentences about a review. */
export const review: ReviewSentences = {
  title: (number, asOf) =>
    `Review of policy${number === null ? '' : ` ${number}`}${asOf === '' ? '' : ` as of ${asOf}`}`,
  headings: {
    triggers: 'Triggers',
    actions: 'Actions',
    indication: 'Renewal by the facts of today',
    parts: 'Where the change comes from',
    overdues: 'How overdues count',
    path: 'The next renewals, if nothing more happens',
    notes: 'Notes',
    issues: 'Problems of the observations',
    part: 'Part of the price',
    amount: 'Amount',
    share: 'Share of the expiring price',
    inception: 'Inception',
    rate: 'Rate',
    premium: 'Premium',
    'unbroken-years': 'Unbroken years',
  },
  invalid: (count) =>
    `Not reviewed: ${plural(count, 'problem')} of the observations must be put right first.`,
  quiet: 'No trigger is on.',
  active: (triggers, actions) =>
    `${plural(triggers, 'trigger')} ${triggers === 1 ? 'is' : 'are'} on, and ${plural(actions, 'action')} ${actions === 1 ? 'follows' : 'follow'}.`,
  severities: { low: 'Low', medium: 'Medium', high: 'High' },
  states: { on: 'On', held: 'Held', released: 'Released', off: 'Off' },
  measures: {
    'buyer-overdue-days': ({ subject, value }) =>
      value === '0'
        ? `Buyer ${subject} has nothing overdue that is not claimed.`
        : `The oldest overdue of buyer ${subject} is ${plural(value, 'day')} past due.`,
    'buyer-overdue-share': ({ subject, value }) =>
      `${value} of the usual balance of buyer ${subject} is overdue.`,
    'buyer-overdue-growth': ({ subject, value }) =>
      value.startsWith('-')
        ? `The overdues of buyer ${subject} have fallen by ${value.slice(1)} of its usual balance since the last report.`
        : `The overdues of buyer ${subject} have grown by ${value} of its usual balance since the last report.`,
    'buyer-grade-change': ({ subject, value }) => `Buyer ${subject} ${notches(value, 'grade')}.`,
    'buyer-claims': ({ subject, value }) =>
      `There ${value === '1' ? 'is' : 'are'} ${plural(value, 'claim')} on buyer ${subject} in the period.`,
    'country-class-change': ({ subject, value }) =>
      `${subject} ${notches(value, 'country class', 'country classes')}.`,
    'country-attitude': ({ subject, value }) => `Cover for ${subject} is ${value}.`,
    'overdue-share': ({ value }) => `${value} of the balances is long overdue.`,
    'collection-ratio': ({ value }) => `Days sales outstanding are ${value} of the agreed terms.`,
    'top-buyer-share': ({ value }) => `The largest buyer has ${value} of the peak balances.`,
    'top-five-share': ({ value }) => `The five largest buyers have ${value} of the peak balances.`,
    'discretionary-share': ({ value }) =>
      `${value} of the balances is under the discretionary limit.`,
    'limits-cut-share': ({ value }) =>
      `${value} of the turnover is with buyers whose limits were cut since binding.`,
    'deteriorating-sector-share': ({ value }) =>
      `${value} of the turnover is with buyers in sectors whose outlook deteriorates.`,
    'loss-ratio': ({ value }) =>
      `Insured claims and open overdues make ${value} of the estimated premium.`,
    'turnover-ratio': ({ value }) => `Declared turnover is ${value} of the estimate so far.`,
  },
  days: (count) => plural(count, 'day'),
  notMeasured: 'There was nothing to measure this time.',
  standing: {
    on: ({ trigger, release }) => `The trigger is on from ${trigger} and goes off at ${release}.`,
    held: ({ trigger, release }) =>
      `That is short of the trigger level of ${trigger}, but the trigger stays on until ${release} is reached.`,
    released: ({ release }) => `That reaches the release level of ${release}: the trigger is off.`,
    off: ({ trigger }) => `The trigger level is ${trigger}.`,
  },
  attitudes: ['open', 'restricted', 'withdrawn', 'sanctioned'],
  limit: {
    'limit-reduction': ({
      buyer,
      from,
      to,
      withdrawn,
      taken,
      noticeOn,
      noticeDays,
      effectiveFrom,
    }) => {
      const what = withdrawn ? 'Withdraw the limit' : `Reduce the limit to ${to}`;
      const now = from === null ? '' : ` (today ${from})`;
      if (taken)
        return withdrawn
          ? `The limit on buyer ${buyer} is withdrawn; leave it so.`
          : `The limit on buyer ${buyer} is down to ${from ?? to}; leave it there.`;
      const notice =
        noticeDays === 0
          ? 'without notice'
          : `${plural(noticeDays, 'day')} after notice on ${noticeOn}`;
      return `${what} on buyer ${buyer}${now} for shipments from ${effectiveFrom} on, ${notice}. Earlier shipments stay insured.`;
    },
    'limit-restoration': ({ buyer, from, to }) =>
      `The limit on buyer ${buyer} may go back${from === null ? '' : ` from ${from}`} to ${to}: every trigger on the buyer is released.`,
  },
  rate: {
    surcharge: (action, format, { triggers }) => {
      const { from, to, noticeDays, effectiveFrom, state, noticeOn, change } = action;
      const rates = `${format.rate(to)} instead of ${format.rate(from)}`;
      const shipments = `for shipments from ${format.date(effectiveFrom)} on`;
      const behind = triggers === '' ? '' : ` It ends once released: ${triggers}.`;
      if (state === 'in-force') return `A surcharge is in force: ${rates} ${shipments}.${behind}`;
      if (change !== undefined)
        return `A surcharge is agreed (${change}): ${rates} ${shipments}.${behind}`;
      const notice =
        noticeOn === undefined
          ? `${plural(noticeDays, 'day')} after notice`
          : `${plural(noticeDays, 'day')} after notice on ${format.date(noticeOn)}`;
      return `Raise the rate from ${format.rate(from)} to ${format.rate(to)} ${shipments}, ${notice}, as the wording allows.${behind}`;
    },
    'surcharge-release': ({ from, to, effectiveFrom }, format) =>
      `End the surcharge: the rate goes back from ${format.rate(from)} to ${format.rate(to)} for shipments from ${format.date(effectiveFrom)} on, as every trigger behind it has reached its release level.`,
    'renewal-indication': ({ from, to, effectiveFrom }, format, { surcharged }) =>
      `Tell the policyholder what to expect: at renewal on ${format.date(effectiveFrom)} the rate would ${format.rate(to) === format.rate(from) ? `stay at ${format.rate(to)}` : `be ${format.rate(to)} instead of ${format.rate(from)}`}. ${
        surcharged === undefined
          ? 'The rate of the present period does not change.'
          : `In the present period the surcharge to ${surcharged} stands as stated.`
      }`,
  },
  toPolicyholder,
  warning: ({ buyer, lossOn, noticedOn, leadDays }, format) =>
    noticedOn === undefined || leadDays === undefined
      ? `No action on the limit of buyer ${buyer} came before its loss of ${format.date(lossOn)}.`
      : `The limit on buyer ${buyer} was first acted on on ${format.date(noticedOn)}, ${plural(leadDays, 'day')} before its loss of ${format.date(lossOn)}.`,
  monitoring: (_action, titles) => `Keep an eye on: ${titles}.`,
  indication: ({ change, indicatedRate, expiringRate }, format) => {
    const than = `the expiring ${format.rate(expiringRate)}`;
    const indicated = `By the facts of today the renewal indicates ${format.rate(indicatedRate)} of insurable turnover`;
    if (writtenAsNothing(change, format)) return `${indicated}, the same as ${than}.`;
    return `${indicated}, ${format.percent(change.replace('-', ''))} ${signOf(change) > 0 ? 'more' : 'less'} than ${than}.`;
  },
  afterFailure: (
    { buyers, withLoss, stillIn, holds, turnoverLeft },
    { indicatedAmount },
    format,
  ) => {
    const who = buyers.length === 1 ? `buyer ${buyers[0] ?? ''}` : `buyers ${format.list(buyers)}`;
    const rule = holds
      ? `A failure does not lower the rate: without ${who} it would be ${format.rate(withLoss)}, so the ${format.rate(stillIn)} holds that the same book gives with ${who} still in at the last grade and payment record and nothing lost.`
      : `With ${who} still in at the last grade and payment record and nothing lost the same book would give ${format.rate(stillIn)}; the loss brings it to ${format.rate(withLoss)}.`;
    return signOf(turnoverLeft) === 0
      ? rule
      : `${rule} The amount, ${format.money(indicatedAmount)}, is less by what the ${format.money(turnoverLeft)} of insurable turnover paid that left.`;
  },
  corridor: ({ rate, rateChange, indicatedRate }, format) =>
    `With corridor, floors and rounding the rate would be ${format.rate(rate)} (${format.signedPercent(rateChange)})${compareDecimals(rate, indicatedRate) === 0 ? ', as indicated' : ''}.`,
  parts: {
    buyers: 'Buyers',
    'country-and-industry': 'Country and industry',
    payment: 'Payment method and terms',
    'credit-control': 'Credit control',
    'loss-experience': 'Loss experience',
    cover: 'Cover',
    'capital-and-expense': 'Capital and expense',
    continuity: 'Continuity of cover',
    'limits-and-rounding': 'Limits and rounding',
    other: 'Other steps',
  },
  lossRatio: ({ credible, permissible, credibility, change }, format) =>
    `As a check: at the expiring rate the credible loss ratio is ${format.percent(credible)} (own experience counts ${format.percent(credibility)}), and the premium leaves ${format.percent(permissible)} for losses; that alone asks for ${format.signedPercent(change)}.`,
  overdue: ({ buyer, amount, inClaims, open, rest }, format) => {
    const claimed =
      signOf(inClaims) > 0
        ? ` ${format.money(inClaims)} of it became a claim and counts as the claim alone.`
        : '';
    const left =
      signOf(open) === 0
        ? ''
        : rest === 'grade'
          ? ` ${format.money(open)} is reflected in the grade and does not count as experience.`
          : ` ${format.money(open)} counts in the loss experience as a notified overdue.`;
    return `Buyer ${buyer} owes ${format.money(amount)} overdue.${claimed}${left}`;
  },
  renewal: ({ inception, rate, premium, unbrokenYears, status }, format) =>
    `${format.date(inception)}: ${format.rate(rate)}, ${format.money(premium)}${unbrokenYears === null ? '' : `, after ${plural(format.number(unbrokenYears), 'unbroken year')} of cover`}${status === 'referred' ? ' (referred)' : ''}.`,
  notes: {
    'no-triggers-in-book': ({ edition }) =>
      `The rate book ${edition ?? ''} has no triggers, so nothing was compared with a level.`,
    'surcharge-not-allowed': () =>
      'The wording allows no higher rate during the period; the change waits for the renewal.',
    'surcharge-not-in-policy': () =>
      'The policy does not hold the surcharge yet, and does not bill it: take it in by endorsing the policy with this review.',
    'renewal-not-priced': () =>
      'By the facts of today the renewal has no price: it would be declined, or the rate book cannot price it.',
    'sector-outlook-not-priced': () =>
      'The outlook of sectors is a trigger alone; it changes no price until buyers are graded anew.',
    'overdue-reflected-in-grade': () =>
      'Overdues that a grade reflects already do not count a second time in the loss experience.',
  },
};

function notches(value: string, noun: string, nouns = `${noun}s`): string {
  const size = value.replace('-', '');
  if (size === '0') return `stands where it stood at binding`;
  return `has ${value.startsWith('-') ? 'gained' : 'lost'} ${size} ${size === '1' ? noun : nouns} since binding`;
}
