import { evensOut } from '../class-mix.js';
import type { Format } from '../format.js';
import type { FactsOf } from '../../quoted/facts.js';
import { industriesRead, type IndustryWords } from '../industries-read.js';
import { isicTitles } from './industry-titles.js';
import type { StepSentences } from '../language.js';
import { attributeText, rateBase } from '../manual-words.js';
import { classList, worth } from './wording.js';

type Keys =
  | 'worksheet-base'
  | 'flat-rate'
  | 'country'
  | 'industry'
  | 'payment-method'
  | 'worksheet-terms'
  | 'spread-of-risk'
  | 'turnover-size'
  | 'attribute';

const bases = {
  'insurable-turnover': '可保营业额',
  'annual-turnover': '全年可保营业额',
  limits: '信用限额合计',
  'average-balance': '平均应收余额',
  'peak-balance': '峰值应收余额',
  buyers: '买方数量',
} as const;

/** A country by its name, or the category it belongs to. */
function countryClass(name: string): string {
  return /^\d$/.test(name) ? `${name}类国家` : name;
}

/** An industry by its title, or its code of ISIC Rev.4. */
function industryName(name: string): string {
  return /^([A-U]|\d{2,4})$/.test(name) ? `“${name}”类` : name;
}

const industryWords: IndustryWords = {
  titles: isicTitles,
  schemes: {
    'isic-rev4': '国际标准行业分类',
    'gbt4754-2017': '国民经济行业分类',
    'naics-2017': '北美产业分类体系',
  },
};

/** The industries as they were read, so that a code of another list is noticed. */
function read(facts: object, format: Format): string {
  const read = industriesRead(facts, industryWords).map(({ code, title, share, sent }) => {
    const from = sent === null ? '' : `提交代码为${sent}`;
    const own = /^\d/.test(code) ? `ISIC ${code}` : '';
    const detail = [own, from].filter(Boolean).join('，');
    return `${title}${detail === '' ? '' : `（${detail}）`}占${format.percent(share)}`;
  });
  return read.length === 0 ? '' : `读取的行业（按营业额）：${read.join('，')}。`;
}

const atCap = '这些买方的违约率已达手册规定的上限，费率不变。';

function unchanged({ classes }: Pick<FactsOf['country'], 'classes'>): string {
  return evensOut(classes) ? '综合后与基准持平，费率不变。' : atCap;
}

/** Sentences of the steps that look at buyers and turnover. */
export const buyerSteps: Pick<StepSentences, Keys> = {
  'worksheet-base': (facts, format, { after }) => {
    const period = facts.months === 12 ? '全年' : `${facts.months}个月保险期间的`;
    return (
      `共${format.number(facts.buyers)}家买方，可保营业额${format.wholeMoney(facts.insurableTurnover)}。` +
      `正常情况下应收余额合计${format.wholeMoney(facts.normalBalance)}；买方违约时，另欠停止发货前约${facts.driftDays}天的货款，其中平均合计${format.wholeMoney(facts.withinLimits)}处于信用限额以内。` +
      `买方年平均违约率${format.percent(facts.defaultRate, 3)}，违约损失率${format.percent(facts.lossGivenDefault)}；` +
      `按${facts.baseTermsDays}天基准账期、未计以下各项因素，${period}预期损失为${after}，相当于可保营业额的${format.percent(facts.shareOfTurnover, 3)}。` +
      (!('late' in facts)
        ? ''
        : `其中${format.number(facts.late)}家买方因逾期记录上调违约率：逾期往往先于等级变化反映偿付困难。`)
    );
  },
  'flat-rate': (facts, format, { after, amount, size }) => {
    const { base, money } = rateBase(facts);
    const charged =
      base === 'buyers'
        ? `按手册每家买方${format.money(facts.rate)}、共${format.number(money)}家计算，`
        : `按手册费率${format.rate(facts.rate)}和${bases[base]}${format.wholeMoney(money)}计算，`;
    return size === null ? `${charged}起算保费为${after}。` : `${charged}加收${amount}。`;
  },
  country: (facts, format, effect) =>
    `买方所在国家（地区）按预期损失计：${classList(facts.classes, format, countryClass)}。` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `综合后${worth(effect)}：信用等级相同的买方，在不同国家（地区）的违约概率并不相同。`),
  industry: (facts, format, effect) =>
    read(facts, format) +
    `买方行业按预期损失计：${classList(facts.classes, format, industryName)}。` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `综合后${worth(effect)}：各行业的破产风险高低不一。`),
  'payment-method': (facts, format, effect) =>
    `付款方式按预期损失计：${classList(facts.classes, format)}。` +
    (effect.direction === 'none'
      ? evensOut(facts.classes)
        ? '赊销即为基准，费率不变；改用跟单托收或信用证可降低费率。'
        : atCap
      : `综合后${worth(effect)}：跟单托收项下卖方仍掌握货权，信用证项下另有银行信用保障。`),
  'worksheet-terms': (facts, format, effect) =>
    `按营业额加权的平均账期为${format.number(facts.termsDays)}天，基准账期为${facts.baseTermsDays}天。` +
    (effect.direction === 'none'
      ? '在信用限额内，未收余额与基准账期下相同，费率不变。'
      : `逐一买方按预期损失加权后${worth(effect)}：${effect.direction === 'raises' ? '账期越长，未收余额越大' : '账期越短，未收余额越小'}。` +
        `到期后敞口延续的${facts.driftDays}天不随账期变化，因此费率变动幅度小于账期变动幅度。`),
  'spread-of-risk': (facts, format, effect) =>
    `应收余额的分散程度相当于${format.number(facts.effectiveBuyers)}家等额买方；最大买方占${format.percent(facts.topBuyerShare)}，` +
    `前五大买方占${format.percent(facts.topFiveShare)}。` +
    (effect.direction === 'none'
      ? '与手册基准相当，费率不变。'
      : `${worth(effect)}：${effect.direction === 'raises' ? '风险越集中于少数买方，所需资本越多' : '风险分散于越多买方，所需资本越少'}。`),
  'turnover-size': (facts, format, effect) =>
    `年可保营业额为${format.wholeMoney(facts.insurableTurnover)}，${worth(effect)}：小型卖方每单位营业额的损失与成本高于大型卖方。`,
  attribute: (facts, format, effect) =>
    attributeText(
      facts,
      format,
      (name, value) => `“${name}”为“${value}”，按手册规定${worth(effect)}。`,
    ),
};
