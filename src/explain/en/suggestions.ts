import type { SuggestionSentences, WorthWords } from '../suggestion-sentences.js';
import { asSentence, plural } from './wording.js';
import { levers } from './levers.js';

/** The English sentences about suggestions. */
export const suggestions: SuggestionSentences = {
  title: (submission) => `How to lower the premium${submission === null ? '' : ` (${submission})`}`,
  headings: {
    'premium-now': 'Premium now',
    measure: 'Measure',
    premium: 'Premium',
    rate: 'Rate',
    saving: 'Saving',
    retained: 'Losses borne more',
    stress: 'In a bad year',
    net: 'Net on average',
    who: 'Who',
    when: 'From',
    effort: 'Effort',
    reducing: 'What makes the risk smaller',
    retaining: 'What returns risk to the seller',
    protecting: 'What buys more cover',
    measures: 'The three measures',
    plans: 'Plans',
    best: 'Best plan',
    target: 'To the target',
    frontier: 'Saving against losses in a bad year',
    roadmap: 'The next renewals',
    renewal: 'Renewal',
    improved: 'No losses, plan carried out',
    unchanged: 'Losses as expected, nothing changed',
  },
  levers,
  summary: (premium, rate, quotes) =>
    `The premium is ${premium} now, ${rate} of the insurable turnover. Each figure below is the difference of two quotes of the same rate book; ${plural(quotes, 'quote')} were made. Savings do not add up: the plans are quoted as a whole.`,
  nothing: 'No measure lowers the premium.',
  worth: (words) => [premiumSentence(words), ...lossSentences(words)].join(' '),
  actors: { seller: 'Seller', broker: 'Broker', insurer: 'Insurer' },
  timing: (timing, inYears, inception) =>
    timing === 'now'
      ? 'now'
      : timing === 'next-renewal'
        ? `the renewal of ${inception}`
        : `in ${plural(inYears, 'year')}`,
  measures: {
    'continuous-cover': 'Continuous cover',
    'credit-control': 'Internal credit control',
    'tiered-cover': 'Tiered cover',
  },
  worthNothing: {
    'not-in-book': () => 'The rate book has no such measure.',
    'earned-in-full': () => 'The seller has all of it already.',
    held: (heldBy) => `Worth nothing now, as "${heldBy}" holds the price where it is.`,
    'not-asked': () => 'It was not asked for.',
    'no-saving': () => 'Worth nothing, as no step of it lowers the premium.',
    'not-material': () => 'Worth next to nothing, too little to act on.',
    'not-available': () => 'Not available, as the other tiers are made for other turnovers.',
    'trips-guideline': () =>
      'Not suggested, as the underwriter would have to agree to what the present quote does not ask for.',
    declined: () => 'Not suggested, as a guideline declines it.',
    'not-priced': () => 'Not suggested, as the rate book cannot price it.',
    'needs-re-filing': () => 'Not suggested, as it lies outside the filed ranges.',
    'not-worth-it': () => 'Not suggested, as it takes next to nothing over, even in a bad year.',
    'no-quotes-left': () => 'Not looked at, as no quotes were left.',
  },
  nextRenewal: (inception, unchanged) =>
    `What can be in force only from the next renewal is priced as of ${inception}, after a period without losses, through corridor, floors and caps; its saving is against that renewal with nothing changed, ${unchanged}.`,
  inForce: (inception) => `This is charged from the renewal of ${inception}.`,
  held: (reached) =>
    reached === null
      ? 'The corridor of the renewal holds it there, in all the renewals looked at.'
      : `The corridor of the renewal holds it there; from ${reached.inception} it is ${reached.premium}.`,
  needs: {
    evidence: 'Evidence must be sent.',
    'buyer-consent': 'The buyers must agree.',
    'insurer-consent': 'The insurer must grant the limits.',
    're-filing': 'It lies outside the filed ranges and needs re-filing.',
  },
  referred: (reasons, format) =>
    reasons.length === 0
      ? 'The underwriter must agree.'
      : `The underwriter must agree: ${format.list(reasons)}.`,
  noLongerReferred: 'The underwriter need not agree any more.',
  caution: {
    'payment-method': 'Bank charges and lost orders are not counted.',
    'payment-terms': 'What the buyer may ask for in return, such as a discount, is not counted.',
    'waiting-period':
      'Claims are paid later; the figure takes what the wait saves as borne by the seller.',
    'insolvency-only':
      'A bank that lends against the policy often asks for protracted default to be insured.',
    'political-risk':
      'The loss distribution does not hold political losses; for a bad year they are taken to rise as the commercial ones do.',
    deposit:
      'What the buyer may ask for in return, such as a discount, is not counted; what is paid on order is no longer insured turnover.',
    'policy-period': 'Compared with as many premiums of the present policy as go into the period.',
    'maximum-liability':
      'Losses beyond the maximum are rare and large: look at the worst case, not at the average.',
  },
  others: (named, { more, protects }) => {
    const list = named.map(({ title, amount }) => `${title} (${amount})`).join('; ');
    const rest = more === 0 ? '' : `; and ${more} more`;
    const what = protects ? 'The premium of others of the kind' : 'What others of the kind save';
    return `${what}, each by itself – ${list}${rest}.`;
  },
  best: (effort, budget) =>
    `The most saving with an effort of at most ${budget} (this plan takes ${effort}):`,
  noBest: (budget) => `No plan saves anything that matters with an effort of at most ${budget}.`,
  target: (target, reached, proven) =>
    reached
      ? `The least effort that reaches ${target}:`
      : proven
        ? `${target} cannot be reached with these measures; every combination was quoted. The nearest:`
        : `No plan that reaches ${target} was found. The nearest:`,
  targetMet: (target) => `The present quote meets ${target} already.`,
  frontier: 'No other plan saves as much with less loss in a bad year:',
  search: ({ method, combinations, quoted, closed }, bound, format) =>
    (closed ? 'No measure listed, added within the effort, improves the best plan. ' : '') +
    (method === 'exhaustive'
      ? `All ${format.number(combinations)} combinations of the best options were quoted.`
      : `${format.number(quoted)} of ${format.number(combinations)} combinations were quoted, the most promising first and then by exchanges.` +
        (bound === null
          ? ''
          : ` All measures at once, whatever their effort and risk, would save ${bound}; no plan saves more unless a measure makes another dearer.`)),
  withoutRetention:
    'What returns risk to the seller is in no plan, because nobody has said how much of it the seller can bear.',
  roadmap: (changes, format) =>
    changes.length === 0
      ? 'What the renewals would cost if cover continues:'
      : `What the renewals would cost if cover continues, without losses and with the best plan (${format.list(changes)}), and with losses as expected and nothing changed:`,
};

function premiumSentence(words: WorthWords): string {
  const { premiumMoves, premium, rate, rateNow, saving, against, relieved } = words;
  if (premiumMoves === 'falls')
    return against === null
      ? `It lowers the premium by ${saving} to ${premium} (${rate}).`
      : `It saves ${saving}: ${premium} (${rate}) instead of ${against} for the same period with nothing changed.`;
  if (premiumMoves === 'stays')
    return `The premium stays at ${premium}; the rate falls from ${rateNow} to ${rate}.`;
  if (relieved !== null)
    return `The premium rises by ${saving} to ${premium} (${rate}); the seller bears ${relieved.expected} less in losses on average and ${relieved.stress} less in a bad year.`;
  return `The rate falls from ${rateNow} to ${rate}; the premium rises by ${saving} to ${premium}, because more is insured.`;
}

function lossSentences({ retained, net }: WorthWords): string[] {
  if (retained === null || net === null) return [];
  const borne = `The seller bears ${retained.expected} more in losses on average and ${retained.stress} more in a bad year`;
  const verdict =
    net.sign > 0
      ? `on average ${net.amount} of the saving is left`
      : net.sign < 0
        ? `on average it costs ${net.amount} more than it saves`
        : 'on average it saves nothing';
  return [`${borne}: ${verdict}.`].map(asSentence);
}
