import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import { factOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { less, worth } from './wording.js';

type Keys = 'credit-control' | 'continuity' | 'adverse-selection';
type CreditControl = FactsOf['credit-control'];
type Continuity = FactsOf['continuity'];

const mostQuestions = 3;

/** Sentences of the steps that look at the seller. */
export const sellerSteps: Pick<StepSentences, Keys> = {
  'credit-control': (facts, format, effect) =>
    `${score(facts, format, effect)}${withheld(facts, format)}${unmet(facts, format)}`,
  continuity: (facts, format, effect) => `${cover(facts, format)}${credit(facts, format, effect)}`,
  'adverse-selection': (facts, format, effect) =>
    effect.direction === 'none'
      ? `可保业务的投保比例为${format.percent(facts.offeredShare)}，未经挑选，费率不变。`
      : `可保业务中仅${format.percent(facts.offeredShare)}投保，${worth(effect)}：卖方往往自留放心的买方，只把其余买方拿来投保。`,
};

function score(facts: CreditControl, format: Format, effect: Effect): string {
  if (facts.assumed) {
    return `未收到信用管理问卷答复，按${format.number(facts.score)}分（满分100分）假定，${worth(effect)}。`;
  }
  const parts = facts.dimensions.map(
    (record) => `${format.name(record, record.dimension)}${format.number(record.score, 0)}分`,
  );
  const detail = parts.length > 0 ? `；其中${parts.join('，')}` : '';
  return `信用管理得分${format.number(facts.score)}分（满分100分${detail}），${worth(effect)}。`;
}

function withheld(facts: CreditControl, format: Format): string {
  if (!less(facts.keptShare, '1') || !less(facts.indicated, '1')) return '';
  const causes = [
    less('0', facts.overdueShare)
      ? `长期逾期款项占应收余额的${format.percent(facts.overdueShare)}`
      : '',
    facts.collectionRatio !== null && less('1', facts.collectionRatio)
      ? `实际收款天数为约定账期的${format.number(facts.collectionRatio, 2)}倍`
      : '',
    less('0', factOf(facts, 'ageingMissing') ?? '0')
      ? `${format.percent(factOf(facts, 'ageingMissing') ?? '0')}的余额未提供账龄`
      : '',
    Object.hasOwn(facts, 'collectionMissing') && facts.collectionMissing
      ? '未提供应收账款周转天数'
      : '',
  ].filter(Boolean);
  const kept = less('0', facts.keptShare)
    ? `优惠仅给予${format.percent(facts.keptShare)}`
    : '优惠暂不给予';
  return `仅凭问卷得分，系数可为${format.factor(facts.indicated)}；但${causes.length > 0 ? `因${causes.join('，且')}，` : ''}${kept}：制度须见实效。`;
}

function unmet(facts: CreditControl, format: Format): string {
  const questions = facts.missing
    .slice(0, mostQuestions)
    .map(
      (record) =>
        `“${format.name(record, record.question)}”（可加${format.number(record.points)}分）`,
    );
  return questions.length > 0 ? `提分空间最大的项目：${format.list(questions)}。` : '';
}

function cover(facts: Continuity, format: Format): string {
  if (!less('0', facts.years)) {
    return facts.lapses > 0 ? '保险曾经中断，连续投保年数须重新起算。' : '此前没有投保记录。';
  }
  const lapses = facts.lapses > 0 ? `（此前曾中断${facts.lapses}次）` : '';
  const counted =
    facts.creditedYears === facts.years
      ? ''
      : `，其中${format.number(facts.creditedYears, 2)}年计入优惠`;
  return `已连续投保${format.number(facts.years, 2)}年${lapses}${counted}。`;
}

function credit(facts: Continuity, format: Format, effect: Effect): string {
  const next = less(facts.nextYear, facts.indicated)
    ? `再连续投保一年，系数可降至${format.factor(facts.nextYear)}。`
    : '';
  if (less(facts.keptShare, '1') && less(facts.indicated, '1')) {
    const kept = less('0', facts.keptShare)
      ? `优惠仅给予${format.percent(facts.keptShare)}`
      : '优惠暂不给予';
    return `按投保年数系数可为${format.factor(facts.indicated)}，但因赔付经验不佳，${kept}。${next}`;
  }
  return effect.direction === 'none'
    ? `暂无优惠，费率不变。${next}`
    : `${worth(effect)}：续保业务的展业成本较低，保险人对其风险状况也更为了解。${next}`;
}
