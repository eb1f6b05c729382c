import { propertyStatements } from '../../rules/load/property-statements.js';
import * as fc from 'fast-check';
import { decimal, decimalText } from '../../values/decimal.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Submission } from '../../submission/submission.js';
import { changeText, counterexample } from '../counterexample.js';
import { jumpAt } from '../jump.js';
import { numericInputs } from '../numeric-inputs.js';
import { settingOf } from '../pricer.js';
import type { BookProperty, PropertyCase } from '../property.js';
import { submissions } from '../submissions.js';
import { obstacleTo } from './obstacle.js';
import { quotedPair } from './pair.js';

const id = 'small-change-moves-little';

/** One unit of one number more: a day, a hundredth of a per cent, one unit of the currency. */
export const smallChange: BookProperty = /*#__PURE__*/ Object.freeze<BookProperty>({
  id,
  statement: propertyStatements[id],
  reason: {
    en: 'A cliff is unjust to the one on its wrong side, and invites everybody else to step over it.',
    'zh-CN': '费率跳变对刚越界者不公，也会诱使他人刻意避界。',
  },
  obstacle: obstacleTo(id),
  cases: (book, options = {}) =>
    fc
      .tuple(
        submissions(book, { ...options, cover: 'plain' }),
        fc.nat({ max: 999 }),
        fc.nat({ max: 1000 }),
      )
      .map(([submission, which, where]) => moved(submission, { book, which, where })),
  check: (tried, book, options = {}) => {
    const pair = quotedPair(tried, book, options);
    if (pair === null) return 'unpriced';
    const { input: name, from = '0' } = tried.move ?? {};
    const input = numericInputs(book, tried.before).find((each) => each.id === name);
    const jump = input && jumpAt(input, decimal(from), settingOf(book, options.measures));
    if (!jump) return null;
    const { before, after } = jump.pair.quotes;
    const change = changeText(before.premium.unrounded, after.premium.unrounded);
    const { title } = input;
    return counterexample(pair, 'any', {
      en: `The premium jumps (${change}) where ${title.en} goes from ${jump.from.toFixed()} to ${jump.to.toFixed()}.`,
      'zh-CN': `${title['zh-CN']}由${jump.from.toFixed()}变为${jump.to.toFixed()}时，保费跳变（${change}）。`,
    });
  },
});

interface Move {
  readonly book: LoadedRateBook;
  readonly which: number;
  readonly where: number;
}

/** Half of the moves begin at the end of a band or stretch of a page, where there is one. */
function moved(submission: Submission, { book, which, where }: Move): PropertyCase {
  const inputs = numericInputs(book, submission);
  const input = inputs[which % Math.max(1, inputs.length)];
  if (input === undefined) return { before: submission, after: submission };
  const end =
    where % 2 === 0 ? input.ends[(where / 2) % Math.max(1, input.ends.length)] : undefined;
  const steps = input.to.minus(input.from).dividedBy(input.unit).times(where).dividedBy(1000);
  const inside = end !== undefined && end.plus(input.unit).lessThanOrEqualTo(input.to);
  const from = inside ? end : input.from.plus(steps.floor().times(input.unit));
  const to = from.plus(input.unit);
  if (to.greaterThan(input.to)) return { before: submission, after: submission };
  const move = { input: input.id, from: decimalText(from) };
  return { before: input.at(from), after: input.at(to), move };
}
