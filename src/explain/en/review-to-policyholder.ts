import type { ReviewSentences } from '../review-sentences.js';
import { plural } from './wording.js';

/** What a review does, as the policyholder is told. */
export const toPolicyholder: ReviewSentences['toPolicyholder'] = {
  limit: {
    'limit-reduction': ({ buyer, from, to, withdrawn, taken, ...when }) => {
      if (taken)
        return withdrawn
          ? `The limit on buyer ${buyer} stays withdrawn.`
          : `The limit on buyer ${buyer} stays at ${from ?? to}.`;
      const now = from === null ? '' : ` (today ${from})`;
      const what = withdrawn ? 'is withdrawn' : `is reduced to ${to}`;
      const notice =
        when.noticeDays === 0
          ? 'without notice'
          : `${plural(when.noticeDays, 'day')} after notice on ${when.noticeOn}`;
      return `The limit on buyer ${buyer}${now} ${what} for shipments from ${when.effectiveFrom} on, ${notice}. What you shipped before stays insured.`;
    },
    'limit-restoration': ({ buyer, from, to }) =>
      `You may ask for the limit on buyer ${buyer} to go back${from === null ? '' : ` from ${from}`} to ${to}: the reasons for cutting it are gone.`,
  },
  rate: {
    surcharge: (action, format, { triggers }) => {
      const { from, to, noticeDays, effectiveFrom, state, noticeOn, change } = action;
      const rates = `${format.rate(to)} instead of ${format.rate(from)}`;
      const shipments = `for shipments from ${format.date(effectiveFrom)} on`;
      const behind = triggers === '' ? '' : ` It ends once these are back to normal: ${triggers}.`;
      if (state === 'in-force') return `You pay a surcharge: ${rates} ${shipments}.${behind}`;
      if (change !== undefined)
        return `A surcharge is agreed (${change}): you pay ${rates} ${shipments}.${behind}`;
      const day = noticeOn === undefined ? '' : ` on ${format.date(noticeOn)}`;
      return `Your rate rises from ${format.rate(from)} to ${format.rate(to)} ${shipments}, ${plural(noticeDays, 'day')} after notice${day}, as the policy allows.${behind}`;
    },
    'surcharge-release': ({ from, to, effectiveFrom }, format) =>
      `The surcharge ends: your rate goes back from ${format.rate(from)} to ${format.rate(to)} for shipments from ${format.date(effectiveFrom)} on.`,
    'renewal-indication': ({ from, to, effectiveFrom }, format, { surcharged }) => {
      const [before, then] = [format.rate(from), format.rate(to)];
      const rate = before === then ? `stay at ${then}` : `be ${then} instead of ${before}`;
      const present =
        surcharged === undefined
          ? 'Your rate of the present period does not change.'
          : `In the present period you pay the rate with the surcharge, ${surcharged}.`;
      return `At renewal on ${format.date(effectiveFrom)}, as things stand, your rate would ${rate}. ${present}`;
    },
  },
};
