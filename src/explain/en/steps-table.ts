import type { Format } from '../format.js';
import type { StepSentences } from '../language.js';
import { eachAxis, eachBuyer } from '../buyer-lines.js';
import { plural, worth } from './wording.js';

const bases = {
  'insurable-turnover': 'turnover of the period',
  'annual-turnover': 'turnover of a full year',
  limits: 'credit limit',
  'average-balance': 'average balance',
  'peak-balance': 'peak balance',
  buyers: 'number of buyers',
} as const;

/** Sentences of the steps that read pages by their own axes, and of the formulas of tariffs. */
export const tableSteps: Pick<
  StepSentences,
  'buyer-rate' | 'axes' | 'credibility-factor' | 'product-cap' | 'product-floor'
> = {
  'buyer-rate': (facts, format, { after, amount, size }) => {
    const { shown, more } = eachBuyer(facts.lines, (line) => {
      const on = facts.base === 'buyers' ? format.number(line.amount) : format.money(line.amount);
      const factor = line.factor === null ? '' : ` × ${format.number(line.factor, 6)}`;
      const other = line.other === null ? '' : `, ${line.other} being any other`;
      return `${line.buyer} ${on} × ${rate(line.rate, facts.base, format)}${factor}${other} = ${format.money(line.premium)}`;
    });
    const rest = more === 0 ? '' : `; and ${plural(String(more), 'more line')}`;
    const charged = `Each buyer is charged its own rate on its ${bases[facts.base]}: ${shown.join('; ')}${rest}.`;
    return size === null
      ? `${charged} Together this gives ${after} to start from.`
      : `${charged} Together this adds ${amount}.`;
  },
  'credibility-factor': (facts, format, effect) =>
    `The loss ratio is ${format.percent(facts.lossRatio, 2)} against ${format.percent(facts.target, 2)} aimed at; counted with a credibility of ${format.percent(facts.credibility, 2)} and held between ${format.number(facts.lowest, 6)} and ${format.number(facts.highest, 6)}, it ${worth(effect)}.`,
  'product-cap': (facts, format, { after }) =>
    `The factors together come to ${format.number(facts.product, 6)}; they count at most ${format.number(facts.bound, 6)}, ${facts.binds ? `so the price is held at ${after}` : 'so the price does not change'}.`,
  'product-floor': (facts, format, { after }) =>
    `The factors together come to ${format.number(facts.product, 6)}; they count at least ${format.number(facts.bound, 6)}, ${facts.binds ? `so the price is held at ${after}` : 'so the price does not change'}.`,
  axes: (facts, format, effect) =>
    `By ${eachAxis(facts.axes, format)
      .map(
        ({ title, value, level, other }) =>
          `${title} ${value}${other ? ', any other' : level === value ? '' : ` (${level})`}`,
      )
      .join(' and ')}, the book ${worth(effect)}.`,
};

function rate(text: string, base: string, format: Format): string {
  return base === 'buyers' ? format.money(text) : format.rate(text);
}
