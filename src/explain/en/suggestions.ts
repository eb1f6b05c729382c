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
  timing: (timing, inYears) =>
    timing === 'now'
      ? 'now'
      : timing === 'next-renewal'
        ? 'the next renewal'
        : `in ${plural(inYears, 'year')}`,
  needs: {
    evidence: 'Evidence must be sent.',
    'buyer-consent': 'The buyers must agree.',
    're-filing': 'It lies outside the filed ranges and needs re-filing.',
  },
  referred: (reasons, format) =>
    reasons.length === 0
      ? 'The underwriter must agree.'
      : `The underwriter must agree: ${format.list(reasons)}.`,
  noLongerReferred: 'The underwriter need not agree any more.',
  caution: {
    'payment-method': 'Bank charges and lost orders are not counted.',
    'payment-terms': 'A price the buyer may ask for it is not counted.',
    'waiting-period':
      'Claims are paid later; the figure takes what the wait saves as borne by the seller.',
    'political-risk':
      'The loss distribution does not hold political losses; for a bad year they are taken to rise as the commercial ones do.',
    'maximum-liability':
      'Losses beyond the maximum are rare and large: look at the worst case, not at the average.',
  },
  best: (effort, budget) =>
    `The most saving with an effort of at most ${budget} (this plan takes ${effort}):`,
  noBest: (budget) => `No plan saves anything with an effort of at most ${budget}.`,
  target: (target, reached, proven) =>
    reached
      ? `The least effort that reaches ${target}:`
      : proven
        ? `${target} cannot be reached with these measures; every combination was quoted. The nearest:`
        : `No plan that reaches ${target} was found. The nearest:`,
  targetMet: (target) => `The present quote meets ${target} already.`,
  frontier: 'No other plan saves as much with less loss in a bad year:',
  search: ({ method, combinations, quoted }, bound, format) =>
    method === 'exhaustive'
      ? `All ${format.number(combinations)} combinations of the measures were quoted, so no plan is better.`
      : `${format.number(quoted)} of ${format.number(combinations)} combinations were quoted, by the best step each time and then by exchanges.` +
        (bound === null
          ? ''
          : ` All measures at once, whatever their effort and risk, would save ${bound}; no plan saves more unless a measure makes another dearer.`),
  withoutRetention:
    'What returns risk to the seller is in no plan, because nobody has said how much of it the seller can bear.',
  roadmap: (changes, format) =>
    changes.length === 0
      ? 'What the renewals would cost if cover continues:'
      : `What the renewals would cost if cover continues, without losses and with the best plan (${format.list(changes)}), and with losses as expected and nothing changed:`,
};

function premiumSentence({ premiumMoves, premium, rate, rateNow, saving }: WorthWords): string {
  if (premiumMoves === 'falls')
    return `It lowers the premium by ${saving} to ${premium} (${rate}).`;
  if (premiumMoves === 'stays')
    return `The premium stays at ${premium}; the rate falls from ${rateNow} to ${rate}.`;
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
