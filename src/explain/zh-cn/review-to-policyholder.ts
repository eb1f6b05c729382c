import type { ReviewSentences } from '../review-sentences.js';

/** 复核措施：告知投保人的说法。 */
export const toPolicyholder: ReviewSentences['toPolicyholder'] = {
  limit: {
    'limit-reduction': ({ buyer, from, to, withdrawn, taken, ...when }) => {
      if (taken)
        return withdrawn
          ? `买方${buyer}的信用限额仍为撤销状态。`
          : `买方${buyer}的信用限额维持${from ?? to}。`;
      const now = from === null ? '' : `（现为${from}）`;
      const what = withdrawn ? '予以撤销' : `调减至${to}`;
      const notice =
        when.noticeDays === 0 ? '即时生效' : `${when.noticeOn}通知，${when.noticeDays}天后生效`;
      return `买方${buyer}的信用限额${now}${what}，适用于贵方自${when.effectiveFrom}起的出运（${notice}）；此前的出运仍按原限额承保。`;
    },
    'limit-restoration': ({ buyer, from, to }) =>
      `调减买方${buyer}信用限额的原因均已消除，贵方可申请将限额${from === null ? '' : `由${from}`}恢复至${to}。`,
  },
  rate: {
    surcharge: (action, format, { triggers }) => {
      const { from, to, noticeDays, effectiveFrom, state, noticeOn, change } = action;
      const rates = `费率为${format.rate(to)}，原费率为${format.rate(from)}`;
      const shipments = `贵方自${format.date(effectiveFrom)}起的出运`;
      const behind = triggers === '' ? '' : `以下情况恢复正常后即恢复原费率：${triggers}。`;
      if (state === 'in-force') return `加费已生效：${shipments}，${rates}。${behind}`;
      if (change !== undefined)
        return `加费已批改入保单（${change}）：${shipments}，${rates}。${behind}`;
      const notice =
        noticeOn === undefined
          ? `通知${noticeDays}天后`
          : `于${format.date(noticeOn)}通知，${noticeDays}天后`;
      return `按保单条款，${notice}，${shipments}费率由${format.rate(from)}上调至${format.rate(to)}。${behind}`;
    },
    'surcharge-release': ({ from, to, effectiveFrom }, format) =>
      `加费终止：贵方自${format.date(effectiveFrom)}起的出运，费率由${format.rate(from)}恢复为${format.rate(to)}。`,
    'renewal-indication': ({ from, to, effectiveFrom }, format, { surcharged }) => {
      const [before, then] = [format.rate(from), format.rate(to)];
      const rate = before === then ? `维持${then}` : `由${before}调整为${then}`;
      const present =
        surcharged === undefined
          ? '本保险期间贵方费率不变。'
          : `本保险期间贵方按加费后的费率${surcharged}执行。`;
      return `按目前情况，${format.date(effectiveFrom)}续保时贵方费率预计${rate}；${present}`;
    },
  },
};
