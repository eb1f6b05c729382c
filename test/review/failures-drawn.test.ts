import { describe, expect, test } from 'vitest';
import type { Observations } from '../../src/policy/observations.js';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Buyer, Grade, Submission } from '../../src/submission/submission.js';
import { randomNumbers } from '../actuarial/random-numbers.js';
import { boundPolicy } from '../policy/bound.js';
import { referenceCase } from '../support/reference-case.js';
import { runsOf } from '../support/runs.js';
import { reviewed } from './exporter-policy.js';

type Draw = () => number;
const oneOf = <T>(draw: Draw, all: readonly T[]): T => all[Math.floor(draw() * all.length)]!;

/** A seller of CNY 8 m to 2 bn, five to sixty buyers of any size, abroad or at home, with limits or none. */
function drawn(draw: Draw): Submission {
  const turnover = 8e6 * 250 ** draw();
  const count = 5 + Math.floor(draw() * 55);
  const [sizes, limits] = [oneOf(draw, [0, 1, 2]), oneOf(draw, [0, 1, 1.5, 2])];
  const weights = Array.from({ length: count }, () => Math.exp(sizes * (draw() - 0.5)));
  const total = weights.reduce((all, one) => all + one, 0);
  const buyers = weights.map((weight, at): Buyer => {
    const [own, termsDays] = [Math.ceil((weight / total) * turnover), oneOf(draw, [30, 60, 90])];
    return {
      ...{ id: `B-${at}`, country: oneOf(draw, ['CN', 'DE', 'US', 'VN', 'TR']) },
      ...{ grade: oneOf(draw, [2, 3, 4, 5, 6, 7] as const), termsDays, turnover: String(own) },
      ...(limits > 0 && { approvedLimit: String(Math.ceil((own * termsDays * limits) / 365)) }),
    };
  });
  const estimated = String(buyers.reduce((all, { turnover: own }) => all + Number(own), 0));
  const base = referenceCase({ buyers: 1 });
  const firstLoss = oneOf(draw, [{}, { aggregateFirstLoss: String(Math.ceil(turnover / 4000)) }]);
  const cover = { ...base.cover, ...firstLoss, insuredPercentage: oneOf(draw, ['80', '90']) };
  return { ...base, buyers, turnover: { estimated, offeredShare: '1' }, cover };
}

/** One buyer fails after it was downgraded and paid late; it may have left the turnover since. */
function failure({ id, turnover }: Buyer, draw: Draw) {
  const gross = String(Math.ceil(Number(turnover) * (0.001 + 0.2 * draw())));
  const seen = {
    ...{ id, grade: oneOf<Grade>(draw, [5, 7, 9, 10]) },
    overdue: [{ days: oneOf(draw, [10, 40, 59]), amount: String(Math.ceil(Number(gross) / 3)) }],
  };
  const asOf = '2027-07-31';
  const standing: Observations = { asOf, buyers: [seen] };
  const failed: Observations = {
    asOf,
    buyers: [{ ...seen, approvedLimit: '0', ...(draw() < 0.4 && { turnover: '0' }) }],
    claims: [{ buyer: id, date: '2027-07-12', gross }],
  };
  return { standing, failed };
}

describe('REV-17 a failure does not lower the indication as a rate, of policies drawn at random', () => {
  const { uniform: draw } = randomNumbers(20264);

  test('with the failed buyer at its last observed grade and payment record', () => {
    let moved = 0;
    for (let left = runsOf(250, 25); left > 0; left -= 1) {
      const submission = drawn(draw);
      const policy = boundPolicy(quote(submission, referenceBook), { submission });
      const { standing, failed } = failure(oneOf(draw, submission.buyers ?? []), draw);
      const [before, after] = [standing, failed].map((each) => reviewed(policy, each).indication);
      expect(before, JSON.stringify([submission, failed])).not.toBeNull();
      const [was, is] = [before, after].map((each) => Number(each!.indicatedRate));
      expect(is, JSON.stringify([submission, failed])).toBeGreaterThanOrEqual(was!);
      if (is! > was!) moved += 1;
    }
    expect(moved).toBeGreaterThan(runsOf(250, 25) / 3);
  });
});
