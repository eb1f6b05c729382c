import type { Format } from '../format.js';
import type { LeverSentences } from '../suggestion-sentences.js';
import { eachLoss } from './wording.js';

const from = (amount: string | null, format: Format): string =>
  amount === null ? '' : `（目前为${format.wholeMoney(amount)}）`;

/** What is said about each lever: its name, and what to do. */
export const levers: LeverSentences = {
  'credit-control-answer': {
    title: (facts, format) => `信用管理：${format.title(facts.title)}`,
    action: (facts, format) =>
      `针对“${format.title(facts.title)}”建立相应制度并提交证明文件，信用管理得分可提高${facts.points}分。`,
  },
  'credit-control-evidence': {
    title: (facts, format) => `补交证明：${format.title(facts.title)}`,
    action: (facts, format) =>
      `“${format.title(facts.title)}”已答“是”，补交证明文件后，信用管理得分可提高${facts.points}分。`,
  },
  'credit-control-system': {
    title: ({ answers, evidence }) =>
      answers === 0 ? `信用管理：补交${evidence}项证明` : `信用管理：完善${answers + evidence}项`,
    action: ({ answers, evidence, points }) => {
      const parts = [
        ...(evidence > 0 ? [`补交${evidence}项证明文件`] : []),
        ...(answers > 0 ? [`建立尚缺的${answers}项制度并提交证明`] : []),
      ].join('，');
      return `完善内部信用管理体系：${parts}，得分可提高${points}分。`;
    },
  },
  'continuous-cover': {
    title: ({ unbrokenYears }) => `连续投保满${unbrokenYears}年`,
    action: ({ unbrokenYears, inYears, cleanYears }) =>
      `按期续保、不中断保障，${inYears}年后连续投保满${unbrokenYears}年。` +
      (cleanYears > 0 ? `测算时假定其间有${cleanYears}年无损失记录。` : '测算时假定其他条件不变。'),
  },
  'loss-free-year': {
    title: () => '一年无损失',
    action: ({ unbrokenYears }, format) =>
      `本保险期间无损失并按期续保，届时连续投保满${format.number(unbrokenYears)}年。`,
  },
  tier: {
    title: (facts, format) => `改用${format.title(facts.title)}`,
    action: (facts, format) => `将现有保障改为“${format.title(facts.title)}”。`,
  },
  'insured-percentage': {
    title: ({ to }, format) => `赔付比例${format.percentage(to)}`,
    action: (facts, format) =>
      `将赔付比例由${format.percentage(facts.from)}降至${format.percentage(facts.to)}。`,
  },
  'aggregate-first-loss': {
    title: ({ to }, format) => `累计免赔额${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `设累计免赔额${format.wholeMoney(facts.to)}${from(facts.from, format)}，保险期间内的损失累计在此金额以内的由被保险人自留。`,
  },
  'each-loss': {
    title: ({ to }, format) => `每案免赔额${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `设每案免赔额${eachLoss(format.wholeMoney(facts.to) + from(facts.from, format), facts.percentageFirst)}。`,
  },
  'non-qualifying-loss': {
    title: ({ to }, format) => `起赔额${format.wholeMoney(to)}`,
    action: (facts, format) =>
      `设起赔额${format.wholeMoney(facts.to)}${from(facts.from, format)}：低于该金额的损失不予赔付，达到该金额的损失按全额计算。`,
  },
  'maximum-liability': {
    title: ({ toMultiple }, format) => `最高赔偿限额为测算保费的${format.number(toMultiple)}倍`,
    action: (facts, format) =>
      `将保险期间的最高赔偿限额设为涨跌幅限制、下限及取整前的测算保费的${format.number(facts.toMultiple)}倍${from(facts.from, format)}。`,
  },
  'waiting-period': {
    title: ({ to }) => `等待期${to}天`,
    action: (facts) => `将拖欠的等待期由${facts.from}天延长至${facts.to}天。`,
  },
  'insolvency-only': {
    title: () => '仅承保破产风险',
    action: () => '只投保买方破产，不投保拖欠：买方未破产而不付款的损失由被保险人自留。',
  },
  'political-risk': {
    title: () => '不保政治风险',
    action: (facts, format) =>
      `不再投保政治风险，平均每期${format.wholeMoney(facts.expected)}的政治风险损失由被保险人自留。`,
  },
  'payment-terms': {
    title: ({ buyers }) => `缩短账期：${named(buyers)}`,
    action: ({ buyers, daysSalesOutstanding: outstanding }, format) =>
      `与以下买方商定缩短账期：${format.list(buyers.map(({ buyer, from: days, to }) => `${buyer}（由${days}天缩短至${to}天）`))}${outstanding === undefined ? '' : `，应收账款周转天数相应由${outstanding.from}天降至${outstanding.to}天`}。`,
  },
  'payment-method': {
    title: ({ buyers }) => `更安全的付款方式：${named(buyers)}`,
    action: ({ buyers }, format) =>
      `与以下买方商定更安全的付款方式：${format.list(buyers.map(({ buyer, to }) => `${buyer}（改为${format.name({}, to)}）`))}。`,
  },
  'credit-limit': {
    title: ({ buyers }) => `调低信用限额：${named(buyers)}`,
    action: ({ buyers, largestLoss }, format) =>
      `调低以下买方的信用限额：${format.list(buyers.map(({ buyer, to }) => `${buyer}（调至${format.wholeMoney(to)}）`))}；超出限额的部分应减少发货，否则由被保险人自留，单一买方违约时最多自留${format.wholeMoney(largestLoss)}。`,
  },
  deposit: {
    title: ({ buyers, share }, format) =>
      `${format.percent(share)}定金：${buyers.length === 1 ? (buyers[0] ?? '') : `${buyers.length}家买方`}`,
    action: ({ buyers, share, prepaid }, format) =>
      `与买方${format.list(buyers)}商定下单时预付货款的${format.percent(share)}，其余赊销：年营业额中的${format.wholeMoney(prepaid)}不再有信用风险。`,
  },
  exclusion: {
    title: ({ buyers }) =>
      `剔除买方：${buyers.length === 1 ? (buyers[0] ?? '') : `${buyers.length}家`}`,
    action: ({ buyers, turnover, largestLoss }, format) =>
      `与保险人商定剔除买方${format.list(buyers)}（年营业额${format.wholeMoney(turnover)}），该部分风险由被保险人自留或停止交易；单一买方违约的损失最高可达${format.wholeMoney(largestLoss)}。`,
  },
  'whole-turnover': {
    title: () => '全部营业额投保',
    action: (facts, format) =>
      `将投保比例由${format.percent(facts.from)}提高到全部可保业务：年营业额增加${format.wholeMoney(facts.added)}，买方约增加${facts.count}家，测算时假定其结构与现有买方相同。`,
  },
  'policy-period': {
    title: ({ to }) => `保险期间${to}个月`,
    action: ({ from: now, to }) =>
      `保险期间由${now}个月改为${to}个月，费率不变；所示保费为整个保险期间的保费。`,
  },
  'higher-limit': {
    title: ({ buyers }) => `调高信用限额：${named(buyers)}`,
    action: ({ buyers, uninsuredShare }, format) =>
      `申请调高以下买方的信用限额：${format.list(buyers.map(({ buyer, from: now, to }) => `${buyer}（由${format.wholeMoney(now)}调至${format.wholeMoney(to)}）`))}。目前预期损失的${format.percent(uninsuredShare)}超出限额，不在保障之内。`,
  },
  'higher-maximum': {
    title: ({ toMultiple }, format) => `最高赔偿限额提高至测算保费的${format.number(toMultiple)}倍`,
    action: (facts, format) =>
      `将保险期间的最高赔偿限额由${format.wholeMoney(facts.from)}提高至涨跌幅限制、下限及取整前的测算保费的${format.number(facts.toMultiple)}倍。`,
  },
};

function named(buyers: readonly { readonly buyer: string }[]): string {
  return buyers.length === 1 ? (buyers[0]?.buyer ?? '') : `${buyers.length}家买方`;
}
