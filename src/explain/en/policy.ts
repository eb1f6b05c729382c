import { paidTerms } from './cover-terms.js';
import type { ChangedCost, PolicySentences } from '../policy/policy-sentences.js';

function changed({ moves, amount }: ChangedCost): string {
  return `${moves} by ${amount}`;
}

/** Policies and their changes in English. */
export const policy: PolicySentences = {
  locale: 'en',
  policy: ({ number, boundOn, edition, premium, rate, minimum, ...words }) => {
    const { inception, expiry, cover, approved, selected, changes } = words;
    const said = [
      `Policy${number === '' ? '' : ` ${number}`}, bound on ${boundOn} with edition ${edition}: estimated premium ${premium} at ${rate} for ${inception} to ${expiry}, minimum ${minimum}`,
      ...(cover === '' ? [] : [cover]),
      ...(selected === null
        ? []
        : [`rate selected by ${selected.by} instead of ${selected.calculated}`]),
      ...(approved === '' ? [] : [approved]),
      ...(changes === 0 ? [] : [changes === 1 ? '1 change since' : `${changes} changes since`]),
    ];
    return `${said.join('; ')}.`;
  },
  cover: paidTerms,
  approved: (by, authority) => `approved by ${by} (${authority})`,
  changes: {
    buyer: ({ subject }) =>
      `buyer ${subject} joins; its declared turnover is charged at the rate of the policy`,
    limit: ({ subject, decision, amount, expires }) =>
      `limit on buyer ${subject} ${decision}${amount === '' ? '' : `: ${amount}`}${expires === '' ? '' : `, until ${expires}`}`,
    cover: ({ rateBefore, rate }) => `other cover, at ${rate} instead of ${rateBefore}`,
    turnover: ({ amount }) =>
      `insurable turnover of the period estimated at ${amount}; what is paid is on declared turnover`,
    sector: ({ subject, outlook }) => `outlook of sector ${subject} ${outlook}`,
    surcharge: ({ rateBefore, rate }) => `surcharge, at ${rate} instead of ${rateBefore}`,
    undo: ({ subject, rate, rateBefore, ratesDiffer }) =>
      `change ${subject} taken back${ratesDiffer ? `, at ${rate} instead of ${rateBefore}` : ''}`,
  },
  decisions: { asked: 'asked for', granted: 'granted', cut: 'cut', withdrawn: 'withdrawn' },
  outlooks: { improving: 'improving', stable: 'stable', deteriorating: 'deteriorating' },
  costs: ({ premium, fee }) => {
    const said = [
      ...(premium === null ? [] : [`The estimated premium ${changed(premium)}`]),
      ...(fee === null ? [] : [`The fee for limits ${changed(fee)}`]),
    ];
    return said.length === 0 ? 'It costs nothing.' : `${said.join('. ')}.`;
  },
  line: ({ id, from, reason }, what, costs) =>
    `${id}, for shipments from ${from}: ${what}. Reason: ${reason}. ${costs}`,
};
