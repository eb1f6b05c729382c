import { bookIssue } from '../../risk/book-issues.js';
import { numberIn } from '../../rules/read/number-in.js';
import { readRow } from '../../rules/read/look-up.js';
import { Decimal, decimal, decimalText, roundOperand } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import { shown } from '../../values/shown.js';
import { riskValue } from '../measures/axis-value.js';
import type { Kind, StepContext } from '../step-context.js';

/**
 * The experience factor of tariffs that state it as a formula: `1 + Z (loss ratio / target - 1)` within the lowest and
 * the highest factor, with the credibility `Z = n / (n + k)` of a volume n, such as years or premiums. Rounded as the
 * page of its terms declares.
 */
export const credibilityFactor: Kind = (context) => {
  const { risk, line } = context;
  const page = line.pages?.['terms'] ?? '';
  const [ratio, volume] = ['loss-ratio', 'volume'].map((name) => readInput(name, context));
  if (ratio === undefined || volume === undefined) throw new RangeError(`step ${line.id}: inputs`);
  if ('issue' in ratio || 'issue' in volume)
    return { issues: [ratio, volume].flatMap((read) => ('issue' in read ? [read.issue] : [])) };
  const term = (row: string) => readRow(risk.book, page, row);
  const [constant, target] = [term('credibility-constant'), term('target')];
  const [lowest, highest] = [term('lowest'), term('highest')];
  const credibility = volume.number.dividedBy(volume.number.plus(constant.value));
  const exact = ratio.number.dividedBy(target.value).minus(1).times(credibility).plus(1);
  const held = Decimal.max(lowest.value, Decimal.min(highest.value, exact));
  return {
    operand: roundOperand(held, risk.book.pages[page]?.rounding?.decimals),
    facts: {
      lossRatio: decimalText(ratio.number),
      volume: decimalText(volume.number),
      credibility: decimalText(roundOperand(credibility)),
      target: decimalText(target.value),
      indicated: decimalText(roundOperand(exact)),
      lowest: decimalText(lowest.value),
      highest: decimalText(highest.value),
    },
    sources: [constant, target, lowest, highest].map(({ source }) => source),
  };
};

/** A number of the formula, or why there is none: it is not stated, is no number, or is below zero. */
function readInput(
  name: string,
  context: StepContext,
): { readonly number: Decimal } | { readonly issue: Issue } {
  const input = context.line.inputs?.[name] ?? { measure: '' };
  const { value, path } = riskValue(input, context);
  const number = numberIn(value);
  if (number?.greaterThanOrEqualTo(decimal(0)) === true) return { number };
  const known = ['0 – …'];
  if (value !== '')
    return { issue: bookIssue(path, 'attribute-not-number', { value: shown(value), known }) };
  return input.attribute === undefined
    ? { issue: bookIssue(path, 'input-missing', { field: path.slice(1).replaceAll('/', '.') }) }
    : { issue: bookIssue(path, 'attribute-missing', { attribute: input.attribute, known }) };
}
