import { industryTitle } from '../industries-read.js';
import { isicTitles } from './industry-titles.js';
import { exclusions } from './exclusions.js';
import type { ExclusionSentences, Language } from '../language.js';
import type { Floor } from '../price-holding.js';
import { factOf, said, textOf } from '../stated-facts.js';
import type { Format } from '../format.js';
import type { FindingFactsOf } from '../../quoted/finding-facts.js';
import { titlesOf } from '../tier-titles.js';

type Countries = Readonly<Partial<FindingFactsOf['country-not-in-book']>>;

function countryOf(facts: Countries, format: Format): string {
  return said(facts, 'country', (code) => format.country(code)) || '部分买方所在国家（地区）';
}

/** What is said of the reason a buyer was taken out for. */
function exclusionOf(
  facts: Readonly<Partial<FindingFactsOf['buyer-not-insurable']>>,
): ExclusionSentences | undefined {
  return textOf<ExclusionSentences>(exclusions, factOf(facts, 'reason'));
}

const withoutCorridor: Readonly<Record<FindingFactsOf['no-corridor']['reason'], string>> = {
  'no-renewal': '未提供到期费率，按新业务处理，不适用续保费率涨跌幅限制。',
  'no-expiring-cover': '未说明到期保单的承保条件，无法换算到期费率，不适用续保费率涨跌幅限制。',
  'expiring-not-priced': '本手册无法为到期保单定价，不能换算到期费率，不适用续保费率涨跌幅限制。',
};

const floorNames: Readonly<Record<Floor, string>> = {
  'technical-floor': '技术保费下限',
  'premium-floor': '保费下限',
};

/** The title of the division of an ISIC Rev.4 code. */
function titled(code: string): string {
  return industryTitle(code, isicTitles) || `ISIC ${code}`;
}

/** Titles of several codes, each once. */
function titlesOfEach(codes: string): string[] {
  return [...new Set(codes.split(', ').map(titled))];
}

/** What is said about each finding. */
export const findings: Language['findings'] = {
  guideline: {
    title: '核保规则',
    sentence: () => '触发了费率手册中的一项核保规则。',
    remedy: '请与核保人联系。',
  },
  'buyer-not-insurable': {
    title: '买方不可保',
    sentence: (facts, format) => {
      const reason = exclusionOf(facts)?.reason;
      const amount = said(facts, 'turnover', (turnover) => format.wholeMoney(turnover));
      return `买方${factOf(facts, 'buyer') ?? ''}${reason === undefined ? '' : `${reason}，`}不可保；已剔除${amount}营业额，不计收保费。`;
    },
    remedy: (facts) => exclusionOf(facts)?.remedy ?? '请与核保人联系。',
  },
  'nothing-insurable': {
    title: '无可保业务',
    sentence: () => '扣除除外业务和不可保买方后，没有可保营业额。',
    remedy: '请提供可以承保的买方。',
  },
  'country-not-in-book': {
    title: '费率手册未列国家（地区）',
    sentence: (facts, format) => `费率手册未列${countryOf(facts, format)}，相关买方未予定价。`,
    remedy: '请核保人为该国家（地区）单独定价，或改用列有该国家（地区）的费率手册。',
  },
  'country-restricted': {
    title: '限制承保的国家（地区）',
    sentence: (facts, format) => `${countryOf(facts, format)}限制承保，须逐案审批。`,
    remedy: '请向核保人提供当地买方的详细资料，或将其剔除。',
  },
  'policyholder-barred': {
    title: '投保人不可保',
    sentence: (facts, format) =>
      `不承保位于${said(facts, 'country', (code) => format.country(code)) || '该国家（地区）'}的投保人。`,
    remedy: '无法提供保障。',
  },
  'outside-edition': {
    title: '起保日不在手册适用期内',
    sentence: (facts, format) =>
      `起保日${said(facts, 'inception', (day) => format.date(day))}不在本版手册的适用期内` +
      `${said(facts, 'effectiveFrom', (day) => `（自${format.date(day)}起${said(facts, 'effectiveTo', (end) => `至${format.date(end)}止`)}）`)}。`,
    remedy: '请使用起保日有效的手册版本报价。',
  },
  'request-before-edition': {
    title: '询价早于本版手册启用日',
    sentence: (facts, format) =>
      `本版手册${said(facts, 'requestsFrom', (day) => `自${format.date(day)}起`)}适用于新收到的询价，本次询价${said(facts, 'asOf', (day) => `日期为${format.date(day)}`) || '早于该日'}。`,
    remedy: '请使用询价当日有效的手册版本报价。',
  },
  'validity-beyond-edition': {
    title: '报价有效期超出手册适用期',
    sentence: (facts, format) =>
      `报价有效期${said(facts, 'until', (day) => `至${format.date(day)}止`)}，而本版手册仅适用于${said(facts, 'effectiveTo', (day) => `${format.date(day)}及以前`) || '更早'}的起保日。`,
    remedy: '如起保日推迟至该日之后，请使用后续版本重新报价。',
  },
  'reference-rate': {
    title: '手册金额按参考汇率折算',
    sentence: (facts, format) =>
      `手册中的金额以${said(facts, 'bookCurrency', (code) => format.currency(code)) || '手册币种'}列示，已按手册${said(facts, 'date', (day) => `${format.date(day)}的`)}参考汇率${said(facts, 'currency', (code) => `（1${format.currency(code)}${said(facts, 'rate', (rate) => `兑${rate}`)}${said(facts, 'bookCurrency', (other) => format.currency(other))}）`)}折算${said(facts, 'steps', (steps) => `，其中供约定的金额取首位数字为${steps.split(', ').join('、')}之一的最近金额`)}。`,
    remedy: '无需处理；投保资料中填写的汇率优先于参考汇率。',
  },
  'exchange-rate-old': {
    title: '汇率过旧',
    sentence: (facts, format) =>
      `${said(facts, 'currency', (code) => `${format.currency(code)}的`)}汇率${said(facts, 'date', (day) => `为${format.date(day)}的汇率，`)}距基准日已${said(facts, 'days', (days) => `${days}天`) || '过久'}，超过手册允许的${said(facts, 'mostDays', (days) => `${days}天`) || '期限'}。`,
    remedy: '请在投保资料中填写较新的汇率。',
  },
  'tier-not-available': {
    title: '方案不适用',
    sentence: (facts, format) =>
      said(
        facts,
        'ofMostPayable',
        (share) =>
          `业务规模过小，该保障方案不适用：仅其保费下限${said(facts, 'premiumFloor', (floor) => `（${format.wholeMoney(floor)}）`)}即达该保障最高赔付额的${format.percent(share)}。`,
      ) ||
      `该保障方案不适用于${said(facts, 'insurableTurnover', (amount) => `${format.wholeMoney(amount)}的`)}可保营业额，其适用的可保营业额` +
        `${said(facts, 'minimumTurnover', (amount) => `不低于${format.wholeMoney(amount)}`)}${said(facts, 'maximumTurnover', (amount) => `${'minimumTurnover' in facts && facts.minimumTurnover !== null ? '、' : ''}不高于${format.wholeMoney(amount)}`)}。`,
    remedy: (facts) => {
      const titles = titlesOf(facts, 'zh-CN');
      return titles.length > 0
        ? `请选择其他保障方案：${titles.join('、')}。`
        : '请直接填写承保条件。';
    },
  },
  'overdue-tolerated': {
    title: '小额长期逾期',
    sentence: (facts) =>
      `${said(facts, 'count', (count) => `${count}家买方`) || '部分买方'}有小额款项逾期超过最长延长期限${said(facts, 'days', (days) => `${days}天`)}，在手册容许范围之内，仍予承保。`,
    remedy: '请收回逾期款项，或注明存在争议。',
  },
  'balance-below-terms': {
    title: '应收余额远低于账期所得',
    sentence: (facts, format) =>
      said(
        facts,
        'days',
        (days) =>
          `应收账款周转天数为${days}天，${said(facts, 'share', () => '不足') || '远低于'}约定账期${said(facts, 'termsDays', (terms) => `（平均${terms}天）`)}${said(facts, 'share', (share) => `的${format.percent(share)}`)}。${said(facts, 'least', (least) => `计价时至少按约定账期的${format.percent(least)}计入：提前付款的买方可能不再提前付款。`)}`,
      ) ||
      `${said(facts, 'count', (count) => `${count}家买方`) || '部分买方'}的应收余额${said(facts, 'share', (share) => `不足按营业额与账期计算所得的${format.percent(share)}`) || '远低于按营业额与账期计算所得'}。${said(facts, 'least', (least) => `计价时至少按其${format.percent(least)}计入：提前付款的买方可能不再提前付款。`)}`,
    remedy: '请与应收账款明细核对：应填全年平均余额，而非淡季某日的余额。',
  },
  'no-corridor': {
    title: '不适用续保费率涨跌幅限制',
    sentence: (facts) =>
      textOf(withoutCorridor, factOf(facts, 'reason')) ??
      '没有到期费率可供比较，不适用续保费率涨跌幅限制。',
    remedy: '如为续保，请提供到期费率和承保条件。',
  },
  'corridor-binds': {
    title: '触及续保费率涨跌幅限制',
    sentence: (facts, format, { floor }) => {
      const indicated =
        said(facts, 'indicatedRate', (rate) => `测算费率${format.rate(rate)}`) || '费率';
      const limit = said(facts, 'limitRate', (rate) => format.rate(rate)) || '限额';
      return floor === null
        ? `因续保费率涨跌幅限制，${indicated}按${limit}执行。`
        : `按续保费率涨跌幅限制，${indicated}本应按${limit}执行，但${floorNames[floor]}更高，以该下限为准。`;
    },
    remedy: ({ side }, { floor, inadequate }) => {
      if (floor !== null) return `费率由${floorNames[floor]}决定，请参见该项意见。`;
      return inadequate && side !== 'floor'
        ? '请核保人决定是否突破续保费率涨跌幅限制；如不突破，其余变动将在以后续保时逐步体现。'
        : '无需处理；其余变动将在以后续保时逐步体现。';
    },
  },
  'premium-floor-binds': {
    title: '触及保费下限',
    sentence: (facts, format) =>
      `保费已提高至手册规定的下限${said(facts, 'floor', (amount) => format.money(amount))}。`,
    remedy: '增加可保营业额可更充分地利用该下限；缩小保障不会节省保费。',
  },
  'loss-ratio-floor-binds': {
    title: '以往赔付支撑保费',
    sentence: (facts, format) =>
      `以往保险损失为同期保费的${said(facts, 'lossRatio', (ratio) => format.percent(ratio)) || '较大部分'}；按该原始赔付率，保费不得低于不计历史与连续投保因素时的${said(facts, 'relativity', (relativity) => `${format.factor(relativity)}倍`) || '水平'}。`,
    remedy: '请说明损失原因及此后的改进措施；无损失年度可降低该比率，连续投保优惠随之恢复。',
  },
  'combined-cap-binds': {
    title: '触及综合优惠上限',
    sentence: (facts, format) =>
      `各项优惠合计后${said(facts, 'product', (product) => `保费为不计优惠时的${format.factor(product)}倍，`)}低于手册规定的下限${said(facts, 'bound', (bound) => format.factor(bound))}，按下限执行。`,
    remedy: '无需处理；同类优惠再增加也不会降低费率。',
  },
  'technical-floor-binds': {
    title: '触及技术保费下限',
    sentence: (facts, format) =>
      `保费已提高至技术保费${said(facts, 'technicalPremium', (amount) => format.money(amount))}` +
      `${said(facts, 'share', (share) => `的${format.percent(share)}`)}${facts.overCorridor === true ? '，高于续保费率的涨幅上限，两者冲突时以该下限为准' : ''}。`,
    remedy: '降低预期损失或分散风险可降低该下限；商业性优惠不影响该下限。',
  },
  'adequacy-not-assessed': {
    title: '未评估费率充足度',
    sentence: () => '按本费率手册没有技术保费可供比较，未评估费率是否充足。',
    remedy: '请使用设有技术保费的费率手册报价，或与核保人联系。',
  },
  'political-losses-apart': {
    title: '历史中有政治风险损失',
    sentence: (facts, format) =>
      `历史中有政治风险损失${said(facts, 'count', (count) => `${count}笔`)}${said(facts, 'amount', (amount) => `，合计${format.wholeMoney(amount)}`)}；此类损失与买方违约无关，不计入买方赔付经验，仅就本次承保的分项${said(facts, 'insured', (insured) => `（${insured}笔）`)}计入历年赔付率。`,
    remedy: '无需处理；请仅就政治风险损失注明分项。',
  },
  'discretionary-above-named': {
    title: '未经审核买方赔付比例更高',
    sentence: (facts, format) =>
      `自行掌握信用限额项下买方的赔付比例${said(facts, 'discretionary', (value) => `为${format.percentage(value)}，`)}高于具名限额买方${said(facts, 'named', (value) => `（${format.percentage(value)}）`)}。`,
    remedy: '请将自行掌握信用限额的赔付比例设为不高于一般赔付比例。',
  },
  'industry-read-as-isic': {
    title: '行业代码见于两种分类',
    sentence: (facts) =>
      `行业代码${said(facts, 'code', (code) => code)}按国际标准行业分类读取${said(facts, 'read', (read) => `：${titled(read)}`)}。如为国民经济行业分类的代码，则属另一行业${said(facts, 'other', (other) => `：${titlesOfEach(other).join('；或')}`)}。仅凭代码无法判断所指。`,
    remedy: '请注明所用分类：国际标准行业分类或国民经济行业分类。',
  },
  'history-restated-in-total': {
    title: '损失仅有合计数',
    sentence: (facts) =>
      `${said(facts, 'years', (years) => `有${years}年`) || '部分年度'}的损失仅有合计数，已整体折算至本次承保条件。`,
    remedy: '请提供逐笔损失的日期、买方和金额。',
  },
  'questions-unanswered': {
    title: '问卷未答全',
    sentence: (facts) =>
      `信用管理问卷${said(facts, 'total', (total) => `共${total}题，`)}${said(facts, 'count', (count) => `有${count}题`) || '部分题目'}未作答，仅按手册假定值计分。`,
    remedy: '请补答，并尽量附上证明文件。',
  },
  'turnover-scaled': {
    title: '买方营业额已调整',
    sentence: (facts, format) =>
      `各买方营业额合计${said(facts, 'described', (amount) => format.wholeMoney(amount))}，已按比例调整至可保营业额${said(facts, 'insurable', (amount) => format.wholeMoney(amount))}。`,
    remedy: '请核对买方清单与预计营业额。',
  },
};
