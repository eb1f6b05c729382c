import {
  type Decimal,
  decimal,
  decimalText,
  roundAmount,
  roundEstimate,
} from '../../values/decimal.js';
import { lookUp, readRow } from '../../rules/read/look-up.js';
import type { Source } from '../../rules/read/source.js';
import { type RetainedSquares, retainedSquares } from '../capital/retained-squares.js';
import { tailShare } from '../capital/tail-share.js';
import { FoundStep, type Kind, type StepContext } from '../step-context.js';
import type { CaseOfLosses } from '../structure/loss-cases.js';
import { lossLevel } from '../structure/loss-level.js';
import { type Payout, payout } from '../structure/payout.js';

/**
 * Cost of the capital that stands behind the policy: `cost of capital x share x (TVaR - expected) x months / 12` of what
 * the insurer pays in a year, as the manual expects it. The share is the part of this policy's tail that remains in the
 * insurer's book: a row of the manual, or worked out beside a stated book. This is how concentration costs money.
 * Capital stands behind one year after another: two years need no more of it at a time than one.
 */
export const capitalLoad: Kind = (context) => {
  const { risk, line } = context;
  const costOfCapital = readRow(risk.book, line.pages?.['capital'] ?? '', 'cost-of-capital');
  const years = decimal(risk.months).dividedBy(12);
  const { losses, squares, paid, tailLevel } = yearOf(context);
  const { share, source, facts } = shareOf(context, { losses, squares });
  const tail = roundAmount(decimal(paid.tailValueAtRisk(tailLevel).toFixed(6)));
  const expected = roundAmount(decimal(paid.expected.toFixed(6)));
  return new FoundStep(
    roundAmount(tail.minus(expected).times(costOfCapital.value).times(share).times(years)),
    () => ({
      currency: risk.submission.currency,
      tail: decimalText(tail),
      tailLevel: decimalText(roundEstimate(tailLevel)),
      expected: decimalText(expected),
      costOfCapital: decimalText(costOfCapital.value),
      diversificationShare: decimalText(share),
      months: risk.months,
      ...facts?.(),
    }),
    [costOfCapital.source, source],
  );
};

interface Share {
  readonly share: Decimal;
  readonly source: Source;
  /** Where it was worked out: the expected loss of the book it stands beside, and the two parts of the tail. */
  readonly facts?: () => {
    readonly bookExpectedLoss: string;
    readonly common: string;
    readonly own: string;
    readonly retained?: string;
  };
}

function shareOf(
  context: StepContext,
  { losses, squares }: Pick<YearOfLosses, 'losses' | 'squares'>,
): Share {
  const { risk, line } = context;
  const page = line.pages?.['capital'] ?? '';
  const stated = lookUp(risk.book, page, 'book-expected-loss');
  if (stated === undefined) {
    const { value, source } = readRow(risk.book, page, 'diversification-share');
    return { share: value, source };
  }
  const { distribution, perLoss } = losses;
  const ofYear = { distribution, perLoss, squares: squares.squares };
  const { share, common, own } = tailShare(context, ofYear, stated);
  const facts = () => ({
    bookExpectedLoss: decimalText(roundAmount(risk.money.exactly(stated.value))),
    common: decimalText(roundAmount(common)),
    own: decimalText(roundAmount(own)),
    ...(squares.retained && { retained: decimalText(squares.retained) }),
  });
  return { share, source: stated.source, facts };
}

interface YearOfLosses {
  readonly losses: CaseOfLosses;
  readonly squares: RetainedSquares;
  readonly paid: Payout;
  readonly tailLevel: number;
}

/** What is paid in one year of the policy: losses, first loss and maximum in proportion to the time. */
function yearOf(context: StepContext): YearOfLosses {
  const { present, structure, tailLevel } = context.losses();
  const { maximum, risk } = context;
  const cases = context.lossCases();
  if (cases === null || risk.months === 12) {
    const { insured: level } = lossLevel(context);
    const squares = retainedSquares(context, present, { cases, level });
    return { losses: present, squares, paid: payout(present, structure, maximum), tailLevel };
  }
  const years = risk.months / 12;
  const level = lossLevel(context).insured / years;
  const ofYear = { ...structure, firstLoss: structure.firstLoss / years };
  const losses = cases.of({ year: 'ordinary', level });
  const paid = payout(losses, ofYear, maximum && maximum.dividedBy(years));
  return { losses, squares: retainedSquares(context, losses, { cases, level }), paid, tailLevel };
}
