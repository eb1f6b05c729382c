import { paidTerms } from './cover-terms.js';
import type { ChangedCost, PolicySentences } from '../policy/policy-sentences.js';

function changed({ moves, amount }: ChangedCost): string {
  return `${moves === 'rises' ? '增加' : '减少'}${amount}`;
}

/** Policies and their changes in Chinese. */
export const policy: PolicySentences = {
  locale: 'zh-CN',
  policy: ({ number, boundOn, edition, premium, rate, minimum, ...words }) => {
    const { inception, expiry, cover, approved, selected, changes } = words;
    const said = [
      `${number === '' ? '保单' : `${number}号保单`}，${boundOn}按${edition}版费率手册承保：保险期间${inception}至${expiry}，费率${rate}，预计保险费${premium}，最低保险费${minimum}`,
      ...(cover === '' ? [] : [cover]),
      ...(selected === null ? [] : [`费率由${selected.by}选定，测算值为${selected.calculated}`]),
      ...(approved === '' ? [] : [approved]),
      ...(changes === 0 ? [] : [`承保后批改${changes}次`]),
    ];
    return `${said.join('；')}。`;
  },
  cover: paidTerms,
  approved: (by, authority) => `由${by}核准（${authority}）`,
  changes: {
    buyer: ({ subject }) => `新增买方${subject}，其申报营业额按保单费率计收保费`,
    limit: ({ subject, decision, amount, expires }) =>
      `买方${subject}的限额${decision}${amount === '' ? '' : `：${amount}`}${expires === '' ? '' : `，有效至${expires}`}`,
    cover: ({ rateBefore, rate }) => `变更承保条件，费率由${rateBefore}改为${rate}`,
    turnover: ({ amount }) => `保险期间的可保营业额预估为${amount}，实际保费按申报营业额计收`,
    sector: ({ subject, outlook }) => `行业${subject}的展望为${outlook}`,
    surcharge: ({ rateBefore, rate }) => `加费，费率由${rateBefore}上调至${rate}`,
    undo: ({ subject, rate, rateBefore, ratesDiffer }) =>
      `撤回批改${subject}${ratesDiffer ? `，费率由${rateBefore}改为${rate}` : ''}`,
  },
  decisions: { asked: '已申请', granted: '已批复', cut: '已调减', withdrawn: '已撤销' },
  outlooks: { improving: '向好', stable: '稳定', deteriorating: '转差' },
  costs: ({ premium, fee }) => {
    const said = [
      ...(premium === null ? [] : [`预计保险费${changed(premium)}`]),
      ...(fee === null ? [] : [`限额费${changed(fee)}`]),
    ];
    return said.length === 0 ? '不另计费。' : `${said.join('，')}。`;
  },
  line: ({ id, from, reason }, what, costs) =>
    `${id}，适用于${from}起的出运：${what}。原因：${reason}。${costs}`,
};
