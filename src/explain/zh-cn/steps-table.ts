import type { Format } from '../format.js';
import type { StepSentences } from '../language.js';
import { eachAxis, eachBuyer } from '../buyer-lines.js';
import { worth } from './wording.js';

const bases = {
  'insurable-turnover': '保险期间营业额',
  'annual-turnover': '全年营业额',
  limits: '信用限额',
  'average-balance': '平均应收余额',
  'peak-balance': '峰值应收余额',
  buyers: '买方数量',
} as const;

/** Sentences of the steps that read pages by their own axes, and of the formulas of tariffs. */
export const tableSteps: Pick<
  StepSentences,
  'buyer-rate' | 'axes' | 'credibility-factor' | 'product-cap' | 'product-floor'
> = {
  'buyer-rate': (facts, format, { after, amount, size }) => {
    const { shown, more } = eachBuyer(facts.lines, (line) => {
      const on = facts.base === 'buyers' ? format.number(line.amount) : format.money(line.amount);
      const factor = line.factor === null ? '' : `×${format.number(line.factor, 6)}`;
      const other = line.other === null ? '' : `（“${line.other}”按“其他”计）`;
      return `“${line.buyer}”为${on}×${rate(line.rate, facts.base, format)}${factor}${other}＝${format.money(line.premium)}`;
    });
    const rest = more === 0 ? '' : `；另有${more}项`;
    const charged = `逐一买方按${bases[facts.base]}乘以各自费率计算：${shown.join('；')}${rest}。`;
    return size === null ? `${charged}合计起算保费为${after}。` : `${charged}合计加收${amount}。`;
  },
  'credibility-factor': (facts, format, effect) =>
    `赔付率为${format.percent(facts.lossRatio, 2)}，目标赔付率为${format.percent(facts.target, 2)}；按信度${format.percent(facts.credibility, 2)}计，并限于${format.number(facts.lowest, 6)}至${format.number(facts.highest, 6)}之间，${worth(effect)}。`,
  'product-cap': (facts, format, { after }) =>
    `各系数之积为${format.number(facts.product, 6)}，至多按${format.number(facts.bound, 6)}计，${facts.binds ? `故按上限计，为${after}` : '费率不变'}。`,
  'product-floor': (facts, format, { after }) =>
    `各系数之积为${format.number(facts.product, 6)}，至少按${format.number(facts.bound, 6)}计，${facts.binds ? `故按下限计，为${after}` : '费率不变'}。`,
  axes: (facts, format, effect) =>
    `${eachAxis(facts.axes, format)
      .map(
        ({ title, value, level, other }) =>
          `“${title}”为“${value}”${other ? '（按“其他”计）' : level === value ? '' : `（${level}）`}`,
      )
      .join('、')}，按手册规定${worth(effect)}。`,
};

function rate(text: string, base: string, format: Format): string {
  return base === 'buyers' ? format.money(text) : format.rate(text);
}
