import type { SuggestionSentences, WorthWords } from '../suggestion-sentences.js';
import { levers } from './levers.js';

/** The Chinese sentences about suggestions. */
export const suggestions: SuggestionSentences = {
  title: (submission) => `降低保费的建议${submission === null ? '' : `（${submission}）`}`,
  headings: {
    'premium-now': '当前保费',
    measure: '措施',
    premium: '保费',
    rate: '费率',
    saving: '节省',
    retained: '新增自留损失',
    stress: '压力情景',
    net: '平均净节省',
    who: '执行方',
    when: '生效',
    effort: '难度',
    reducing: '降低风险的措施',
    retaining: '增加自留的措施',
    protecting: '扩大保障的措施',
    measures: '三项措施',
    plans: '组合方案',
    best: '最优方案',
    target: '目标方案',
    frontier: '节省与压力情景自留的取舍',
    roadmap: '未来续保',
    renewal: '续保',
    improved: '无损失并落实方案',
    unchanged: '损失符合预期、其他不变',
  },
  levers,
  summary: (premium, rate, quotes) =>
    `当前保费为${premium}，费率${rate}。以下各项金额均为同一费率手册下两次报价之差，共测算${quotes}次。各项节省不可相加，组合方案均整体重新报价。`,
  nothing: '没有可以降低保费的措施。',
  worth: (words) => [premiumSentence(words), ...lossSentences(words)].join(''),
  actors: { seller: '被保险人', broker: '经纪人', insurer: '保险人' },
  timing: (timing, inYears, inception) =>
    timing === 'now' ? '立即' : timing === 'next-renewal' ? `${inception}续保时` : `${inYears}年后`,
  measures: {
    'continuous-cover': '连续投保',
    'credit-control': '内部信用管理',
    'tiered-cover': '分级保障',
  },
  worthNothing: {
    'not-in-book': () => '费率手册没有此项优惠。',
    'earned-in-full': () => '此项优惠已全部取得。',
    held: (heldBy) => `目前没有节省，因保费受“${heldBy}”限制，不能再降低。`,
    'not-asked': () => '未要求测算此项措施。',
    'no-saving': () => '没有节省，各档均不能降低保费。',
    'not-material': () => '节省过小，不值得采取行动。',
    'not-available': () => '不可选用，其他方案适用于其他规模的营业额。',
    'trips-guideline': () => '不予建议，因其会触发当前报价没有触发的核保规则。',
    declined: () => '不予建议，因核保规则不予承保。',
    'not-priced': () => '不予建议，因费率手册无法定价。',
    'needs-re-filing': () => '不予建议，因其超出备案区间。',
    'not-worth-it': () => '不予建议，因其即使在压力情景下也几乎没有减少自留损失。',
    'no-quotes-left': () => '未测算，因报价次数已用完。',
  },
  nextRenewal: (inception, unchanged) =>
    `下次续保才能生效的措施，按${inception}续保时（本期无损失、经涨跌幅限制、下限及上限后）实际收取的保费列示，节省为与同次续保其他不变时的保费${unchanged}之差。`,
  inForce: (inception) => `该保费自${inception}续保起收取。`,
  held: (reached) =>
    reached === null
      ? '该保费受续保涨跌幅限制，在所测算的各次续保中均未降到位。'
      : `该保费受续保涨跌幅限制，自${reached.inception}起为${reached.premium}。`,
  needs: {
    evidence: '需提交证明文件。',
    'insurer-consent': '须经保险人批复限额。',
    'buyer-consent': '需取得买方同意。',
    're-filing': '超出备案区间，需重新备案。',
  },
  referred: (reasons) =>
    reasons.length === 0 ? '需经核保人审批。' : `需经核保人审批：${reasons.join('、')}。`,
  noLongerReferred: '不再需要核保人审批。',
  caution: {
    'payment-method': '未计银行费用及可能流失的订单。',
    'payment-terms': '未计买方可能要求的价格让步。',
    'waiting-period': '赔款支付相应推迟；测算时将等待期内减少的赔付视为被保险人自留。',
    'insolvency-only': '以保单融资的银行往往要求承保拖欠。',
    'political-risk': '损失分布不含政治风险；压力情景下假定其与商业风险同幅上升。',
    deposit: '未计买方可能要求的价格让步；预付部分不再计入投保营业额。',
    'policy-period': '与按当前价格续保、合计期间相同的保费比较。',
    'maximum-liability': '超出限额的损失少见但金额巨大，应着眼于极端情形而非平均值。',
  },
  others: (named, { more, protects }) => {
    const list = named.map(({ title, amount }) => `${title}（${amount}）`).join('；');
    const rest = more === 0 ? '' : `；另有${more}项`;
    return `同类其他措施单独实施时的${protects ? '保费' : '节省'}：${list}${rest}。`;
  },
  best: (effort, budget) => `总难度不超过${budget}时节省最多的方案（本方案难度为${effort}）：`,
  noBest: (budget) => `总难度不超过${budget}时，没有可明显节省保费的方案。`,
  target: (target, reached, proven) =>
    reached
      ? `达到${target}所需难度最小的方案：`
      : proven
        ? `已测算全部组合，采用上述措施无法达到${target}。最接近的方案：`
        : `未找到可达到${target}的方案。最接近的方案：`,
  targetMet: (target) => `当前报价已达到${target}。`,
  frontier: '以下方案中，没有其他方案能以更低的压力情景自留取得同样的节省：',
  search: ({ method, combinations, quoted, closed }, bound, format) =>
    (closed ? '在难度上限之内再加上任何一项所列措施，均不会优于最优方案。' : '') +
    (method === 'exhaustive'
      ? `各项优选措施的全部${format.number(combinations)}种组合均已测算。`
      : `共${format.number(combinations)}种组合，已按先测算最有望者、再逐项交换的方法测算${format.number(quoted)}种。` +
        (bound === null
          ? ''
          : `不计难度与自留、同时采用全部措施可节省${bound}；除非某项措施使另一项变贵，任何方案都不会超过这一金额。`)),
  withoutRetention: '未说明被保险人可承受的自留损失，因此组合方案不含增加自留的措施。',
  roadmap: (changes, format) =>
    changes.length === 0
      ? '持续投保时，未来各次续保的保费：'
      : `持续投保时，未来各次续保的保费；分别按无损失并落实最优方案（${format.list(changes)}），以及损失符合预期、其他不变两种情形测算：`,
};

function premiumSentence(words: WorthWords): string {
  const { premiumMoves, premium, rate, rateNow, saving, against, relieved } = words;
  if (premiumMoves === 'falls')
    return against === null
      ? `保费降低${saving}，至${premium}（费率${rate}）。`
      : `保费降低${saving}，由同期其他不变时的${against}降至${premium}（费率${rate}）。`;
  if (premiumMoves === 'stays') return `保费仍为${premium}，费率由${rateNow}降至${rate}。`;
  if (relieved !== null)
    return `保费增加${saving}，至${premium}（费率${rate}）；被保险人平均少自留损失${relieved.expected}，压力情景下少自留${relieved.stress}。`;
  return `费率由${rateNow}降至${rate}；因投保营业额增加，保费增加${saving}，至${premium}。`;
}

function lossSentences({ retained, net }: WorthWords): string[] {
  if (retained === null || net === null) return [];
  const borne = `被保险人平均多自留损失${retained.expected}，压力情景下多自留${retained.stress}`;
  const verdict =
    net.sign > 0
      ? `平均净节省${net.amount}`
      : net.sign < 0
        ? `平均而言，多承担的损失比节省的保费高${net.amount}`
        : '平均而言没有净节省';
  return [`${borne}；${verdict}。`];
}
