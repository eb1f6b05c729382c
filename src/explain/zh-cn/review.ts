import { writtenAsNothing } from '../written-as-nothing.js';
import { compareDecimals, signOf } from '../decimal-text.js';
import { toPolicyholder } from './review-to-policyholder.js';
import type { ReviewSentences } from '../review-sentences.js';

/** The Chinese sentences about a review. */
export const review: ReviewSentences = {
  title: (number, asOf) =>
    `${number === null ? '' : `${number}号`}保单检视${asOf === '' ? '' : `（${asOf}）`}`,
  headings: {
    triggers: '触发条件',
    actions: '应对措施',
    indication: '按当前事实测算的续保费率',
    parts: '费率变动来源',
    overdues: '逾期款项的计入方式',
    path: '此后续保走势（假定不再出险）',
    notes: '说明',
    issues: '观察资料问题',
    part: '价格组成',
    amount: '金额',
    share: '占到期保费',
    inception: '起保日',
    rate: '费率',
    premium: '保费',
    'unbroken-years': '连续投保年数',
  },
  invalid: (count) => `未能检视：观察资料有${count}处问题，须先更正。`,
  quiet: '未触发任何条件。',
  active: (triggers, actions) => `已触发${triggers}项条件，需采取${actions}项措施。`,
  severities: { low: '轻微', medium: '中等', high: '严重' },
  states: { on: '已触发', held: '维持', released: '已解除', off: '未触发' },
  measures: {
    'buyer-overdue-days': ({ subject, value }) =>
      value === '0'
        ? `买方${subject}除已报损部分外无逾期款项。`
        : `买方${subject}最早一笔应收账款已逾期${value}天。`,
    'buyer-overdue-share': ({ subject, value }) => `买方${subject}逾期款项占其平均余额的${value}。`,
    'buyer-overdue-growth': ({ subject, value }) =>
      value.startsWith('-')
        ? `自上次报告以来，买方${subject}的逾期款项减少，降幅为其平均余额的${value.slice(1)}。`
        : `自上次报告以来，买方${subject}的逾期款项增加，增幅为其平均余额的${value}。`,
    'buyer-grade-change': ({ subject, value }) => `买方${subject}的评级${notches(value, '级')}。`,
    'buyer-claims': ({ subject, value }) => `本保险期间内，买方${subject}已报损${value}笔。`,
    'country-class-change': ({ subject, value }) => `${subject}的国别类别${notches(value, '类')}。`,
    'country-attitude': ({ subject, value }) => `${subject}的承保态度为${value}。`,
    'overdue-share': ({ value }) => `长期逾期款项占应收余额的${value}。`,
    'collection-ratio': ({ value }) => `应收账款周转天数为约定账期的${value}。`,
    'top-buyer-share': ({ value }) => `最大买方占峰值余额的${value}。`,
    'top-five-share': ({ value }) => `前五大买方合计占峰值余额的${value}。`,
    'discretionary-share': ({ value }) => `自行掌握信用限额项下业务占应收余额的${value}。`,
    'limits-cut-share': ({ value }) => `承保后限额被调减或撤销的买方占营业额的${value}。`,
    'deteriorating-sector-share': ({ value }) => `所处行业前景转差的买方占营业额的${value}。`,
    'loss-ratio': ({ value }) => `保险责任内的已报损失与未结清逾期款合计为预计保险费的${value}。`,
    'turnover-ratio': ({ value }) => `已申报营业额为同期预计的${value}。`,
  },
  days: (count) => `${count}天`,
  notMeasured: '本次无可比数据。',
  standing: {
    on: ({ trigger, release }) => `达到${trigger}即触发，回到${release}方可解除。`,
    held: ({ trigger, release }) => `虽未达到触发水平${trigger}，但须回到${release}方可解除。`,
    released: ({ release }) => `已回到解除水平${release}，触发条件解除。`,
    off: ({ trigger }) => `触发水平为${trigger}。`,
  },
  attitudes: ['正常承保', '限制承保', '停止承保', '制裁'],
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
      if (taken)
        return withdrawn
          ? `买方${buyer}的信用限额已撤销，维持不变。`
          : `买方${buyer}的信用限额已降至${from ?? to}，维持不变。`;
      const now = from === null ? '' : `（现为${from}）`;
      const what = withdrawn
        ? `撤销买方${buyer}的信用限额${now}`
        : `将买方${buyer}的信用限额${now}调减至${to}`;
      const notice = noticeDays === 0 ? '即时生效' : `${noticeOn}通知，${noticeDays}天后生效`;
      return `${what}，适用于${effectiveFrom}起的出运（${notice}）；此前的出运仍按原限额承保。`;
    },
    'limit-restoration': ({ buyer, from, to }) =>
      `买方${buyer}的各项触发条件均已解除，信用限额可${from === null ? '' : `由${from}`}恢复至${to}。`,
  },
  rate: {
    surcharge: (action, format, { triggers }) => {
      const { from, to, noticeDays, effectiveFrom, state, noticeOn, change } = action;
      const behind = triggers === '' ? '' : `以下条件解除后即恢复原费率：${triggers}。`;
      if (state === 'in-force')
        return `加费已生效：自${format.date(effectiveFrom)}起的出运，费率为${format.rate(to)}，原费率为${format.rate(from)}。${behind}`;
      if (change !== undefined)
        return `加费已批改入保单（${change}）：自${format.date(effectiveFrom)}起的出运，费率为${format.rate(to)}，原费率为${format.rate(from)}。${behind}`;
      const notice =
        noticeOn === undefined
          ? `通知${noticeDays}天后`
          : `于${format.date(noticeOn)}通知，${noticeDays}天后`;
      return `按保单条款，${notice}，自${format.date(effectiveFrom)}起的出运费率由${format.rate(from)}上调至${format.rate(to)}。${behind}`;
    },
    'surcharge-release': ({ from, to, effectiveFrom }, format) =>
      `加费的各项触发条件均已解除：自${format.date(effectiveFrom)}起的出运，费率由${format.rate(from)}恢复为${format.rate(to)}。`,
    'renewal-indication': ({ from, to, effectiveFrom }, format, { surcharged }) =>
      `提前告知被保险人：${format.date(effectiveFrom)}续保时，费率预计${format.rate(to) === format.rate(from) ? `维持${format.rate(to)}` : `由${format.rate(from)}调整为${format.rate(to)}`}；${
        surcharged === undefined
          ? '本保险期间费率不变。'
          : `本保险期间按上述加费后的费率${surcharged}执行。`
      }`,
  },
  toPolicyholder,
  warning: ({ buyer, lossOn, noticedOn, leadDays }, format) =>
    noticedOn === undefined || leadDays === undefined
      ? `买方${buyer}于${format.date(lossOn)}出险，此前未对其限额采取措施。`
      : `对买方${buyer}限额的首次措施于${format.date(noticedOn)}作出，早于${format.date(lossOn)}出险${leadDays}天。`,
  monitoring: (_action, titles) => `持续关注：${titles}。`,
  indication: ({ change, indicatedRate, expiringRate }, format) => {
    const indicated = `按当前事实测算，续保费率为可保营业额的${format.rate(indicatedRate)}`;
    const than = `到期费率${format.rate(expiringRate)}`;
    if (writtenAsNothing(change, format)) return `${indicated}，与${than}持平。`;
    return `${indicated}，较${than}${signOf(change) > 0 ? '上升' : '下降'}${format.percent(change.replace('-', ''))}。`;
  },
  afterFailure: (
    { buyers, withLoss, stillIn, holds, turnoverLeft },
    { indicatedAmount },
    format,
  ) => {
    const who = `买方${format.list(buyers)}`;
    const rule = holds
      ? `破产不应使费率下降：剔除${who}后费率为${format.rate(withLoss)}，故以该买方按最近评级和付款记录仍在承保、损失未计入时同一手册的费率${format.rate(stillIn)}为准。`
      : `${who}按最近评级和付款记录仍在承保、损失未计入时，同一手册的费率为${format.rate(stillIn)}；计入损失后为${format.rate(withLoss)}。`;
    return signOf(turnoverLeft) === 0
      ? rule
      : `${rule}因可保营业额减少${format.money(turnoverLeft)}，保费金额${format.money(indicatedAmount)}相应降低。`;
  },
  corridor: ({ rate, rateChange, indicatedRate }, format) =>
    `计入涨跌幅限制、下限与取整后，费率为${format.rate(rate)}（${format.signedPercent(rateChange)}）${compareDecimals(rate, indicatedRate) === 0 ? '，与测算一致' : ''}。`,
  parts: {
    buyers: '买方',
    'country-and-industry': '国家（地区）与行业',
    payment: '付款方式与账期',
    'credit-control': '信用管理',
    'loss-experience': '赔付经验',
    cover: '承保条件',
    'capital-and-expense': '资本与费用',
    continuity: '连续投保',
    'limits-and-rounding': '限制与取整',
    other: '其他步骤',
  },
  lossRatio: ({ credible, permissible, credibility, change }, format) =>
    `校验：按到期费率，信度加权赔付率为${format.percent(credible)}（自身经验的信度为${format.percent(credibility)}），保费中可用于赔付的部分为${format.percent(permissible)}；仅此一项要求费率变动${format.signedPercent(change)}。`,
  overdue: ({ buyer, amount, inClaims, open, rest }, format) => {
    const claimed =
      signOf(inClaims) > 0 ? `其中${format.money(inClaims)}已转为报损，只按报损计入。` : '';
    const left =
      signOf(open) === 0
        ? ''
        : rest === 'grade'
          ? `${format.money(open)}已反映在评级中，不再计入赔付经验。`
          : `${format.money(open)}作为已报未结清逾期款计入赔付经验。`;
    return `买方${buyer}逾期${format.money(amount)}。${claimed}${left}`;
  },
  renewal: ({ inception, rate, premium, unbrokenYears, status }, format) =>
    `${format.date(inception)}：费率${format.rate(rate)}，保费${format.money(premium)}${unbrokenYears === null ? '' : `，届时已连续投保${format.number(unbrokenYears)}年`}${status === 'referred' ? '（须转核保）' : ''}。`,
  notes: {
    'no-triggers-in-book': ({ edition }) => `费率手册${edition ?? ''}未设触发条件，未作比较。`,
    'surcharge-not-allowed': () => '保单条款不允许在保险期间内上调费率，变动留待续保时处理。',
    'surcharge-not-in-policy': () => '保单尚未批改加费，结算时不会计收：请按本次检视批改保单。',
    'renewal-not-priced': () => '按当前事实，续保无法报价：将被拒保，或费率手册无法定价。',
    'sector-outlook-not-priced': () => '行业前景仅作为触发条件，在买方重新评级之前不影响价格。',
    'overdue-reflected-in-grade': () => '已反映在评级中的逾期，不再重复计入赔付经验。',
  },
};

function notches(value: string, unit: string): string {
  const size = value.replace('-', '');
  if (size === '0') return '与承保时相同';
  return `较承保时${value.startsWith('-') ? '上调' : '下调'}${size}${unit}`;
}
