import type { Format } from '../format.js';
import type { LeverSentences } from '../suggestion-sentences.js';
import { firstOfEachLoss, inSentence, plural } from './wording.js';

const buyersOf = (ids: readonly string[], format: Format): string =>
  `${ids.length === 1 ? 'buyer' : 'buyers'} ${format.list(ids)}`;

const from = (amount: string | null, format: Format): string =>
  amount === null ? '' : ` (now ${format.wholeMoney(amount)})`;

/** What is said about each lever: its name, and what to do. */
export const levers: LeverSentences = {
  'credit-control-answer': {
    title: ({ title }, format) => `Credit control: ${format.title(title)}`,
    action: ({ title, points }, format) =>
      `Introduce the practice asked for in "${format.title(title)}" and send a document that proves it; it is worth ${plural(points, 'point')} of the credit-control score.`,
  },
  'credit-control-evidence': {
    title: ({ title }, format) => `Proof: ${format.title(title)}`,
    action: ({ title, points }, format) =>
      `Send a document for the question already answered with yes, "${format.title(title)}"; the proof is worth ${plural(points, 'point')} of the credit-control score.`,
  },
  'credit-control-system': {
    title: ({ answers, evidence }) =>
      answers === 0
        ? `Credit control: ${plural(evidence, 'missing document')}`
        : `Credit control: ${plural(answers + evidence, 'open question')}`,
    action: ({ answers, evidence, points }) => {
      const parts = [
        ...(evidence > 0 ? [`send documents for ${plural(evidence, 'answer')}`] : []),
        ...(answers > 0 ? [`put ${plural(answers, 'missing practice')} in place, with proof`] : []),
      ].join(' and ');
      return `Complete the internal credit-control system: ${parts}. The score rises by ${plural(points, 'point')}.`;
    },
  },
  'continuous-cover': {
    title: ({ unbrokenYears }) => `Continuous cover: ${plural(unbrokenYears, 'year')}`,
    action: ({ unbrokenYears, inYears, cleanYears }) =>
      `Renew without a gap: after ${plural(inYears, 'more year')} the cover will have run unbroken for ${plural(unbrokenYears, 'year')}. ` +
      (cleanYears > 0
        ? `The figure takes the years of cover to bring a loss history of ${plural(cleanYears, 'year')} without losses.`
        : 'All else is taken to stay as it is.'),
  },
  'loss-free-year': {
    title: () => 'A year without losses',
    action: ({ unbrokenYears }, format) =>
      `Renew after a period without losses; the cover will then have run unbroken for ${plural(format.number(unbrokenYears), 'year')}.`,
  },
  tier: {
    title: ({ title }, format) => `Cover: ${inSentence(format.title(title))}`,
    action: ({ title }, format) =>
      `Choose the tier "${format.title(title)}" instead of the present cover.`,
  },
  'insured-percentage': {
    title: ({ to }, format) => `Insured percentage ${format.percentage(to)}`,
    action: (facts, format) =>
      `Insure ${format.percentage(facts.to)} of each loss instead of ${format.percentage(facts.from)}.`,
  },
  'aggregate-first-loss': {
    title: ({ to }, format) => `Aggregate first loss ${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `Bear the losses of the period up to an aggregate first loss of ${format.wholeMoney(facts.to)}${from(facts.from, format)}.`,
  },
  'each-loss': {
    title: ({ to }, format) => `Each-loss deductible ${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `Bear ${firstOfEachLoss(format.wholeMoney(facts.to), facts.percentageFirst)}${from(facts.from, format)}.`,
  },
  'non-qualifying-loss': {
    title: ({ to }, format) => `Non-qualifying loss ${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `Leave losses below ${format.wholeMoney(facts.to)} uninsured${from(facts.from, format)}; a loss that reaches the amount is insured in full.`,
  },
  'maximum-liability': {
    title: ({ toMultiple }, format) =>
      `Maximum liability ${format.number(toMultiple)} × indication`,
    action: (facts, format) =>
      `Limit what the insurer pays in the period to ${format.number(facts.toMultiple)} times the premium before corridor, floors and rounding${from(facts.from, format)}.`,
  },
  'waiting-period': {
    title: ({ to }) => `Waiting period ${plural(to, 'day')}`,
    action: (facts) =>
      `Wait ${plural(facts.to, 'day')} instead of ${facts.from} until protracted default counts as a loss.`,
  },
  'insolvency-only': {
    title: () => 'Insolvency only',
    action: () =>
      'Insure the insolvency of buyers alone: what a buyer does not pay without failing is then borne by the seller.',
  },
  'political-risk': {
    title: () => 'Without political risk',
    action: (facts, format) =>
      `Give up the cover of political risk; the seller then bears political losses of ${format.wholeMoney(facts.expected)} on average.`,
  },
  'payment-terms': {
    title: ({ buyers }) => `Shorter terms: ${named(buyers)}`,
    action: ({ buyers, daysSalesOutstanding: outstanding }, format) =>
      `Agree shorter payment terms with ${format.list(buyers.map(({ buyer, from: days, to }) => `${buyer} (${plural(to, 'day')} instead of ${days})`))}${outstanding === undefined ? '' : `; days sales outstanding then fall from ${outstanding.from} to ${outstanding.to}`}.`,
  },
  'payment-method': {
    title: ({ buyers }) => `Safer payment: ${named(buyers)}`,
    action: ({ buyers }, format) =>
      `Agree a safer way to pay with ${format.list(buyers.map(({ buyer, to }) => `${buyer} (${format.name({}, to)})`))}.`,
  },
  'credit-limit': {
    title: ({ buyers }) => `Lower limit${buyers.length === 1 ? '' : 's'}: ${named(buyers)}`,
    action: ({ buyers, largestLoss }, format) =>
      `Lower the credit limit of ${format.list(buyers.map(({ buyer, to }) => `${buyer} (to ${format.wholeMoney(to)})`))}, and either deliver less or bear what is owed beyond it: up to ${format.wholeMoney(largestLoss)} if ${buyers.length === 1 ? 'the buyer' : 'one of them'} fails.`,
  },
  deposit: {
    title: ({ buyers, share }, format) => `Deposit of ${format.percent(share)}: ${some(buyers)}`,
    action: ({ buyers, share, prepaid }, format) =>
      `Agree with ${buyersOf(buyers, format)} that ${format.percent(share)} of the price is paid on order and the rest on account: ${format.wholeMoney(prepaid)} of the yearly turnover is then no credit risk.`,
  },
  exclusion: {
    title: ({ buyers }) =>
      `Exclusion: ${buyers.length === 1 ? (buyers[0] ?? '') : plural(buyers.length, 'buyer')}`,
    action: ({ buyers, turnover, largestLoss }, format) =>
      `Agree with the insurer to exclude ${buyersOf(buyers, format)}, a yearly turnover of ${format.wholeMoney(turnover)}, and bear that risk or end it: a single failure may cost ${format.wholeMoney(largestLoss)}.`,
  },
  'whole-turnover': {
    title: () => 'The whole turnover',
    action: (facts, format) =>
      `Offer the whole turnover instead of ${format.percent(facts.from)} of it: ${format.wholeMoney(facts.added)} a year with about ${plural(facts.count, 'buyer')} more, taken to be like the present ones.`,
  },
  'policy-period': {
    title: ({ to }) => `Policy of ${plural(to, 'month')}`,
    action: ({ from: now, to }) =>
      `Sign the policy for ${plural(to, 'month')} instead of ${now}, at one rate; the premium is that of the whole period.`,
  },
  'higher-limit': {
    title: ({ buyers }) => `Higher limit${buyers.length === 1 ? '' : 's'}: ${named(buyers)}`,
    action: ({ buyers, uninsuredShare }, format) =>
      `Ask for higher credit limits: ${format.list(buyers.map(({ buyer, from: now, to }) => `${buyer} (${format.wholeMoney(to)} instead of ${format.wholeMoney(now)})`))}. Now ${format.percent(uninsuredShare)} of the expected losses lie above the limits, where no cover pays.`,
  },
  'higher-maximum': {
    title: ({ toMultiple }, format) =>
      `Maximum liability raised to ${format.number(toMultiple)} × indication`,
    action: (facts, format) =>
      `Raise the maximum liability from ${format.wholeMoney(facts.from)} to ${format.number(facts.toMultiple)} times the premium before corridor, floors and rounding.`,
  },
};

function some(buyers: readonly string[]): string {
  return buyers.length === 1 ? (buyers[0] ?? '') : plural(buyers.length, 'buyer');
}

function named(buyers: readonly { readonly buyer: string }[]): string {
  return buyers.length === 1 ? (buyers[0]?.buyer ?? '') : plural(buyers.length, 'buyer');
}
