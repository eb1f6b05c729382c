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

/** Sentences of the steps that read pages by their own axes. */
export const tableSteps: Pick<StepSentences, 'buyer-rate' | 'axes'> = {
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
