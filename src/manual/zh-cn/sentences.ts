import type { GuidelineSide } from '../../rules/read/guideline-level.js';
import type { ManualSentences } from '../sentences.js';

/** Chinese sentences that carry something of the book. */
/** 核保规则自哪一侧起适用。 */
const sides: Readonly<Record<GuidelineSide, string>> = {
  above: '高于',
  from: '达到或超过',
  upTo: '不高于',
  below: '低于',
};

export const sentences: ManualSentences = {
  subtitle: '费率手册',
  howToRead: [
    '保费由若干步骤依次算出。“费率算法”按先后次序列明各步骤：第一步给出起算金额，其后每一步对当前金额作一次运算，最后一步之后的金额即为保费。各步骤所用的数值均载于费率表；费率表排在费率算法之后。',
    '费率表分三种：按代码列示的（每一代码一个取值）、按区间列示的（每一区间一个取值，端点与备案一致），以及曲线（各点之间以直线相连）。系数与价格相乘，1为基准。比例、费率和百分数均以%表示。备案为区间的，所选取值列在区间旁。',
    '每张费率表均注明依据：公开来源、行业标准，或经验判断及其理由。备注和来源按手册原文列示。',
    '摘要值可逐位确认手册内容：报价单上的摘要值与此一致的，即以本手册所载费率表定价。',
  ],
  period: (from, to) => (to === null ? `起保日自${from}起` : `起保日自${from}起至${to}止`),
  requests: (from) => `自${from}起收到的申请`,
  algorithm:
    '价格即各步骤之后的当前金额，每一步骤对其作一次运算。除费率表另有规定外，导出的取值保留六位小数（小于0.01的保留六位有效数字），当前金额保留八位小数，均四舍五入。',
  stepTitle: (number, title) => `第${number}步：${title}`,
  operations: {
    start: '以该金额起算。',
    multiply: '价格乘以该取值。',
    add: '价格加上该取值。',
    divide: '价格除以该取值。',
    'at-most': '价格不高于该取值。',
    'at-least': '价格不低于该取值。',
    'round-to': '价格按该取值的倍数取整。',
  },
  ownMeasure: (id) => `自定义指标“${id}”（不在手册之内）`,
  attribute: (name) => `投保资料中的事项“${name}”`,
  charged: (base, cut) => `基数为${base}${cut ? '，以信用限额为上限' : ''}。`,
  buyerAttribute: (name) => `每一买方的事项“${name}”`,
  anyOther: (of) => (of.length === 0 ? '其他' : `其他（${of.join('、')}）`),
  flatRate: (base) => ({
    does: `以${base}为计费基础，按费率表所列费率计收。`,
    formula: `费率×${base}`,
  }),
  technical:
    '技术保费是对赔款、费用和资本成本的估计，不含任何商业性优惠，由下列步骤构成；与费率算法共用的步骤，取值与其相同。费率充足度为预计保险费与技术保费之比。',
  noTechnical: '本手册不计算技术保费，不评估费率充足度。',
  technicalOnly: (title) => `${title}（仅用于技术保费）`,
  waterfall: '逐笔损失及保险期间的损失合计，按下列次序适用承保条件：',
  pages: '费率表按费率算法引用的先后次序排列，计算开始之前引用的列在最后。',
  money: (currency) => `金额（${currency}）`,
  rounded: (decimals) => `两行之间的取值保留${decimals}位小数`,
  rising: '取值逐行不减',
  falling: '取值逐行不增',
  midpoint: '未选定的取中点。',
  interpolated: '未选定的，自区间一端至另一端沿备案区间作直线取值。',
  selected: '取备案区间内的选定值；核保人可在区间内另行选定，并注明理由与授权。',
  chosen: { selected: '选定', midpoint: '中点', interpolated: '沿直线' },
  keyed: (what) => `代码：${what}。`,
  always: '不区分风险，一律适用',
  banded: (what) => `x：${what}。`,
  curve: (what) => `x：${what}。两点之间按直线取值。`,
  severity: '取值为损失不超过该比例的概率。',
  flat: {
    none: '各点以外无取值。',
    below: '首点以下沿用首点的取值，末点以上无取值。',
    above: '末点以上沿用末点的取值，首点以下无取值。',
    both: '各点以外沿用最近一点的取值。',
  },
  readFirst: {
    assumptions: '投保资料未填报的事项',
    contract: '合同条件',
    'country-cover': '承保准入：哪些买方可以承保',
  },
  restOfCountries: '未列出的国家（地区）均正常承保。',
  grade: (grade) => `${grade}级`,
  named: (name, code) => `${name}（${code}）`,
  notToScale: (axis) => `${axis}，间距不按比例`,
  drawnCurve: (title, points) => `${title}：经过${points}个点的曲线，数值与所附表格一致。`,
  drawnBands: (title, bands) =>
    `${title}：共${bands}个区间，各有一个取值；实心点属于该区间，空心点不属于。数值与所附表格一致。`,
  tiers: '现成的承保条件，由低到高排列。投保资料可以指定其一，也可以另列承保条件。',
  times: (multiple) => `涨跌幅限制、下限及取整前测算保费的${multiple}倍`,
  ofTurnover: (share) => `营业额的${share}`,
  days: (days) => `${days}天`,
  notice: (days) => (days === '0' ? '' : `（提前${days}天通知）`),
  yes: '是',
  no: '否',
  questionnaire:
    '每题得分为其权重乘以答案得分，再乘以证明材料得分；总分为所得权重占总权重的比例，以0至100分表示。未作回答的不得分。',
  exchange: (currency) =>
    `本手册金额以${currency}列示。其他币种的投保资料按其填写的汇率折算，未填写的按参考汇率折算；汇率超过允许天数的，转核保。`,
  exchangeSteps: (steps) =>
    `供约定的金额（保费下限、固定费用、方案条款与适用营业额、容忍额、核保规则水平）折算后，取首位数字为${steps.join('、')}之一的最近金额。区间与分段的界限、按买方收取的金额则精确折算。`,
  guidelines: '全部规则逐条适用，并非只适用最先触及的一条。',
  measured: (outcome, what, { side, text }) => `${what}${sides[side]}${text}的，${outcome}。`,
  forTier: (title) => `仅适用于${title}：`,
  whether: (statement) => `“${statement}”的标记（是为1，否为0）`,
  stated: (outcome, statement) => `${statement}的，${outcome}。`,
  adjustment:
    '费率乘以申报营业额，只取整一次，且不低于最低保险费；其后计优待与加费，优待与费率中的优惠合计不超过合计上限。',
  declared: {
    monthly: '按月',
    quarterly: '每次至多三个月',
    annually: '每次至多整个保险期间',
  },
  cancelled: (policyholder, insurer) =>
    `投保人解除的，最低保险费${policyholder}计收；保险人解除的，${insurer}计收；已发生赔案的全额应缴。`,
  methods: { 'pro-rata': '按日比例', 'short-period': '按短期费率' },
  bonusKinds: {
    'no-claims': '按连续无赔款年数退还',
    'loss-ratio': '按赔付率退还',
    'profit-share': '扣除留存和赔款后的保费按比例退还',
    malus: '按赔付率加收',
  },
  paid: { 'after-period': '随最终账单', 'on-renewal': '续保后' },
  malusCharged: '随最终账单收取',
  bonusKeepsMinimum: {
    kept: '优待不得使保费低于最低保险费。',
    'not-kept': '优待可以使保费低于最低保险费。',
  },
  advice:
    '降费建议、承保结构比较与提问所测算的内容，均以重新报价得出，不影响定价。难度由1（一份文件或一次签字）至5（为期一年的项目）；未列出的措施不予测算。',
  triggers:
    '对有效保单作期中检视时据以采取措施的条件。指标达到触发水平即触发，回到解除水平方可解除。',
  subjects: { buyer: '买方', country: '国家（地区）', policy: '保单' },
  limitLeft: (action, share) =>
    share === null ? action : share === '0%' ? '撤销信用限额' : `${action}至承保时的${share}`,
  claims: '本版本声明，对任何投保资料，下列各项均成立：',
  cases: '随手册附带的算例；检验手册时逐一定价并比对。',
  example: (submission) =>
    submission === null
      ? '以一份投保资料按本手册定价。'
      : `投保资料${submission}按本手册定价的过程。`,
  none: '无',
};
