import type { AdequacyWords, GuidelineSentences, Language, Measured } from '../language.js';
import { besideLevel } from './beside-level.js';

/** A measure on the wrong side of its level, and what can be done on that side. */
function measured(what: string, above: string, below: string = above): GuidelineSentences {
  return {
    sentence: ({ value, ...against }) => `${what} is ${value}, ${besideLevel(against)}.`,
    remedy: ({ beyond }) => (beyond === 'above' ? above : below),
  };
}

/** A statement that is true or not. */
function stated(sentence: string, remedy: string): GuidelineSentences {
  return { sentence: () => sentence, remedy: () => remedy };
}

const authority = 'The underwriter needs the approval of the next level of authority.';

/** What makes the premium too low or high: the manual, or what holds the premium away from its indication. */
function adequacyReason({ beyond }: Measured, { by, manualToo, indicated }: AdequacyWords): string {
  const priced = beyond === 'below' ? 'too low' : 'high';
  if (by === null) return `the price of the manual is ${priced} for the risk`;
  const holder = by === 'corridor' ? 'the renewal corridor' : 'the premium floor';
  const moves = beyond === 'below' ? 'keeps the premium down' : 'keeps the premium up';
  if (indicated === null) return `${holder} ${moves}`;
  const before = `the indication, before the corridor, is ${indicated} of the technical premium`;
  return manualToo
    ? `the price of the manual is ${priced} for the risk, as ${before}, and ${holder} ${moves} further`
    : `${holder} ${moves}; ${before}`;
}

/** What is said when a guideline on each measure speaks. */
export const guidelines: Language['guidelines'] = {
  'insurable-turnover': measured(
    'The insurable turnover',
    authority,
    'Offer more of the business, or take a product made for smaller turnovers.',
  ),
  'insured-percentage': measured(
    'The insured percentage',
    'Choose a lower insured percentage.',
    'Choose a higher insured percentage.',
  ),
  'top-buyer-share': measured(
    "The largest buyer's share of the balances",
    'Insure more buyers, or accept a lower limit on the largest one.',
  ),
  'top-five-share': measured(
    "The five largest buyers' share of the balances",
    'Insure more buyers, or accept lower limits on the largest ones.',
  ),
  'buyer-count': measured(
    'The number of buyers',
    authority,
    'Offer the whole turnover; a single buyer is rated on its own.',
  ),
  'overdue-share': measured(
    'The share of the balances that is long overdue',
    'Collect the old debts or agree payment plans, and send a new ageing list.',
  ),
  'ungraded-share': measured(
    'The share of the balances on buyers without a grade or rating',
    'Send grades or agency ratings of the larger buyers.',
  ),
  'collection-ratio': measured(
    'Days sales outstanding over agreed terms',
    'Shorten collection, or explain which debts are disputed.',
  ),
  'discretionary-share': measured(
    'The share of the balances under the discretionary limit',
    'Apply for limits on the larger of these buyers.',
  ),
  'cover-gap-share': measured(
    'The part of the limits asked for that is not granted',
    'Send newer accounts on the buyers concerned, or deliver less to them on credit.',
  ),
  'restricted-country-share': measured(
    'The share of turnover in countries with restricted cover',
    'Send the underwriter details of the buyers there, or take them out.',
  ),
  'unlisted-country-share': measured(
    'The share of turnover in countries the rate book does not list',
    'Ask the underwriter to rate these countries, or take the buyers out.',
  ),
  'terms-beyond-maximum-share': measured(
    'The share of turnover on terms longer than the cover allows',
    'Agree shorter terms with these buyers, or choose longer maximum terms.',
  ),
  'turnover-mismatch': measured(
    'The difference between the turnover of the buyers listed and the insurable turnover',
    'Check the list of buyers against the estimated turnover.',
  ),
  'no-history': stated(
    'There is no loss history to judge by, or next to none.',
    'Send the bad debts of the last years from the accounts; years without losses count too.',
  ),
  'history-contradiction': stated(
    'No loss history is stated, although the seller has traded or was insured before.',
    'Send the history, or explain why there is none.',
  ),
  'adverse-experience': measured(
    'The factor for loss experience',
    'Explain the losses and what was changed since; a lower insured percentage or limits on the buyers concerned help.',
  ),
  'raw-loss-ratio': measured(
    'The raw loss ratio, insured past losses over the premium of those years,',
    'Explain the losses and what was changed since; the underwriter decides whether the price is enough.',
  ),
  'actual-to-expected': measured(
    'Past losses, uncapped, over the expected ones,',
    'Explain the losses and what was changed since.',
  ),
  'largest-loss-to-turnover': measured(
    'The largest single loss over the turnover of its year',
    'Check both amounts, and explain how so much could be outstanding with one buyer.',
  ),
  'largest-loss-to-limit': measured(
    'The largest single loss over the largest credit limit ever stated',
    'Check the amount, and explain which limit stood behind so large a balance.',
  ),
  'loss-count': measured(
    'The number of past losses',
    'Explain the losses and what was changed since.',
  ),
  'history-turnover-ratio': measured(
    'The turnover of a past year and the present one differ: the larger over the smaller',
    'Check the turnovers, and explain what changed; past losses say less of another business.',
  ),
  'offered-share': measured(
    'The share of the insurable business that is offered',
    authority,
    'Offer the whole turnover.',
  ),
  'largest-limit': measured('The largest limit', authority),
  'estimated-premium': measured('The estimated premium', authority),
  'rate-adequacy': {
    sentence: (measured, due) =>
      `Rate adequacy, the premium over the technical premium, is ${measured.value}, ${besideLevel(measured)}: ` +
      `${adequacyReason(measured, due)}.`,
    remedy: ({ beyond }, { by, manualToo }) => {
      if (by === 'corridor' && !manualToo)
        return 'Have the underwriter decide on a rate beyond the corridor, or come closer to the technical premium at the next renewals.';
      if (beyond === 'below')
        return 'Have the underwriter set the rate, or retain more of the loss.';
      return by === 'premium-floor' && !manualToo
        ? 'More insurable turnover would use the floor better.'
        : 'Ask the underwriter for a lower rate.';
    },
  },
  'maximum-liability-below-largest-loss': stated(
    'The maximum liability is below the largest insured loss: the default of one buyer could exceed it.',
    'Choose a higher maximum liability, or accept lower limits on the largest buyers.',
  ),
  'expected-loss-ratio': measured(
    'The expected loss ratio, what the insurer expects to pay over the premium,',
    'Have the underwriter set the rate, or retain more of the loss.',
    'Choose smaller first losses or more cover: as it stands it hardly ever pays.',
  ),
  'premium-to-most-payable': measured(
    'The premium, as a share of the most the cover can pay in the period,',
    'Ask for higher limits or a higher maximum liability, or for a smaller first loss: the cover is hardly worth its premium.',
    'Nothing to do.',
  ),
  'carried-share': measured(
    'The share of what buyers owe in the ordinary course that their limits carry',
    'Nothing to do.',
    'Ask for limits nearer to what the buyers owe, or deliver less: turnover is charged in full.',
  ),
  'buyers-under-multiple': measured(
    'The maximum liability is a multiple of the premium, and the effective number of buyers',
    'Nothing to do.',
    'State the maximum liability as an amount: on one buyer a multiple and the premium drive each other.',
  ),
};
