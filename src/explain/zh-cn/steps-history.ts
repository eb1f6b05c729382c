import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import { textOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { less, worth } from './wording.js';

type Keys =
  | 'loss-experience'
  | 'loss-ratio-floor'
  | 'raw-loss-ratio'
  | 'actual-to-expected'
  | 'largest-loss-to-turnover'
  | 'largest-loss-to-limit'
  | 'loss-count';
type Experience = FactsOf['loss-experience'];
type LossRatio = FactsOf['loss-ratio-floor'];

/** Sentences of the steps that look at past losses. */
export const historySteps: Pick<StepSentences, Keys> = {
  'loss-experience': (facts, format, effect) =>
    facts.statement === 'supplied' ? experience(facts, format, effect) : silence(facts, effect),
  'loss-ratio-floor': (facts, format, effect) => lossRatio(facts, format, effect),
  'raw-loss-ratio': (facts, format, effect) =>
    `所提供年度的原始赔付率为${format.percent(facts.lossRatio)}，${worth(effect)}。`,
  'actual-to-expected': (facts, format, effect) =>
    `以往损失（不设上限）为预期损失的${format.percent(facts.ratio)}，${worth(effect)}。`,
  'largest-loss-to-turnover': (facts, format, effect) =>
    `最大单笔损失为当年营业额的${format.percent(facts.ratio)}，${worth(effect)}。`,
  'largest-loss-to-limit': (facts, format, effect) =>
    `最大单笔损失为历来最高信用限额的${format.percent(facts.ratio)}，${worth(effect)}。`,
  'loss-count': (facts, format, effect) =>
    `以往共发生${format.number(facts.count)}笔损失，${worth(effect)}。`,
};

function silence(facts: Experience, effect: Effect): string {
  if (facts.contradicted) {
    return `投保人声明无历史损失记录，但此前已有经营或投保经历，应有的记录未予提供，${worth(effect)}。`;
  }
  return facts.statement === 'no-history'
    ? `投保人声明尚无历史损失记录，无从给予优惠，${worth(effect)}。`
    : `未提供历史损失记录，${worth(effect)}；未提供不等于无损失。`;
}

function experience(facts: Experience, format: Format, effect: Effect): string {
  if (facts.years === 0) {
    return `${stated(facts, format)}所提供的年度过于久远，不予计入，${worth(effect)}。`;
  }
  const credible = `同期按通常规模计的预期赔案数为${format.number(facts.claims, 2)}，历史数据的信度为${format.percent(facts.credibility)}${balance(facts, format)}，${weight(facts, format, effect)}。`;
  return `${stated(facts, format)}${counted(facts, format)}${credible}${kept(facts, format)}`;
}

/** The off-balance factor, where the book has one that matters here. */
function balance(facts: Experience, format: Format): string {
  const factor = 'offBalance' in facts ? (facts.offBalance ?? '1') : '1';
  return less(factor, '1')
    ? `（另乘平衡系数${format.factor(factor)}，使偶然因素平均而言几乎不改变同等规模卖方的价格）`
    : '';
}

/** What anyone can find again in the history. */
function stated(facts: Experience, format: Format): string {
  if (!less('0', facts.insured) && !less('0', facts.stated)) {
    return `所提供的${facts.yearsGiven}年内未填报损失。`;
  }
  const how = textOf(
    {
      'single-losses': '逐笔按本次承保条件折算',
      'in-total': '合计数按本次承保条件折算',
      none: '金额按所提供数据计',
    },
    facts.restated,
  );
  return `所提供的${facts.yearsGiven}年内填报损失${facts.count}笔，合计${format.wholeMoney(facts.stated)}，其中本次承保条件下的保险损失为${format.wholeMoney(facts.insured)}（${how ?? '按本次承保条件折算'}，并扣除追偿所得）。`;
}

/** What of it counts, and why. */
function counted(facts: Experience, format: Format): string {
  const expected = format.wholeMoney(facts.expected);
  if (!less('0', facts.insured)) {
    return `截至目前预期应已报告的损失为${expected}；尚未报告的部分按预期计。`;
  }
  const above = less(facts.limitedPart, '1')
    ? `（预期损失中有${format.percent(facts.limitedPart)}在该金额以内，超出部分按预期计）`
    : '';
  return `其中计入${format.wholeMoney(facts.reported)}：单笔大额损失对今后的参考有限，每笔最高按${format.wholeMoney(facts.cap)}计${above}，各年度按远近加权。同口径下截至目前预期应已报告的损失为${expected}，前者为后者的${format.percent(facts.ratio)}；尚未报告的部分按预期计。`;
}

/** What the history is worth, and what it would be worth without the bounds of the book. */
function weight({ indicated }: Experience, format: Format, effect: Effect): string {
  const factor = format.factor(indicated);
  return factor === effect.operand
    ? worth(effect)
    : `测算系数为${factor}，计及手册规定的上下限与历史年数后，${worth(effect)}`;
}

function kept(facts: Experience, format: Format): string {
  if (less('0', facts.emptiness)) return '该历史记录的期间或营业额极少，不予优惠。';
  return less(facts.bounded, '1') && less(facts.creditShare, '1')
    ? `历史年数尚短，优惠先给予${format.percent(facts.creditShare)}。`
    : '';
}

/** What a clean past is held to where few claims were expected in it. */
function fewClaims(facts: LossRatio, format: Format, effect: Effect): string {
  const least = `同期按通常规模计的预期赔案数为${format.number(facts.claims ?? '0', 2)}，无赔款记录与连续投保合计最多使保费降至不计历史因素时保费${format.wholeMoney(facts.without)}的${format.factor(facts.relativity)}倍`;
  return facts.binds
    ? `${least}，故保费为${effect.after}；预期赔案很少时，无赔款能说明的有限。`
    : `${least}；当前保费不低于该水平，保持不变。`;
}

const premiumBases: Readonly<Record<LossRatio['basis'], string>> = {
  paid: '当年实付保费',
  today: '同期营业额按目前不计历史因素的费率计算的保费',
  least: '因历史营业额极少，改按目前营业额在历史记录足以说明问题的最短期间内的保费',
};

function lossRatio(facts: LossRatio, format: Format, effect: Effect): string {
  if (!facts.applies) return '没有历史损失记录，无从计算赔付率，本步骤不作限制。';
  const basis = premiumBases[facts.basis];
  const ratio = `以往保险损失${format.wholeMoney(facts.insured)}，${basis}${format.wholeMoney(facts.premium)}，原始赔付率为${format.percent(facts.lossRatio)}。`;
  if ('claims' in facts) return `${ratio}${fewClaims(facts, format, effect)}`;
  const least = `按该赔付率，保费不得低于不计历史与连续投保因素时保费${format.wholeMoney(facts.without)}的${format.factor(facts.relativity)}倍`;
  return facts.binds
    ? `${ratio}${least}，故提高至${effect.after}；在此期间，历史记录与连续投保均不予优惠。`
    : `${ratio}${least}；当前保费不低于该水平，保持不变。`;
}
