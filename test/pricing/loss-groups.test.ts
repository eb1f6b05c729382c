import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedLosses, sumOfGroup } from '../../src/pricing/experience/loss-groups.js';
import { passWaterfall, type Waterfall } from '../../src/risk/waterfall.js';
import { Decimal, decimal, decimalText, sum } from '../../src/values/decimal.js';

const amounts = fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 1, maxLength: 30 });
const orders = fc.constantFrom<Waterfall['order']>(
  ['non-qualifying-loss', 'insured-percentage', 'each-loss'],
  ['insured-percentage', 'non-qualifying-loss', 'each-loss'],
  ['each-loss', 'non-qualifying-loss', 'insured-percentage'],
);
const amount = fc.option(fc.integer({ min: 0, max: 300_000 }));

function dated(gross: readonly number[]) {
  return gross.map((each) => ({ date: '2026-03-01', gross: (each / 100).toFixed(2) }));
}

describe('IND-7 losses alike are reckoned together', () => {
  it('to what passing each through the terms sums to, whatever the wording', () => {
    const property = fc.property(
      ...([amounts, orders, amount, amount, amount, fc.integer({ min: 0, max: 100 })] as const),
      (gross, order, threshold, off, limit, percent) => {
        const money = (whole: number | null) =>
          whole === null ? null : decimal(whole).dividedBy(100);
        const [most, share] = [money(limit), decimal(percent).dividedBy(100)];
        const waterfall: Waterfall = {
          ...{ order, nonQualifyingLoss: money(threshold), eachLoss: money(off) },
          ...{ aggregateFirstLoss: null, maximumLiability: null, round: (each) => each },
        };
        const after = (loss: Decimal): Decimal => {
          const covered = most === null ? loss : Decimal.min(loss, most);
          const [passed] = passWaterfall([{ covered, insuredShare: share }], waterfall);
          return passed?.paid ?? loss;
        };
        const losses = dated(gross);
        const { groups } = groupedLosses({ losses });
        const together = sum(groups.map((group) => sumOfGroup(group, share, after)));
        const each = sum(losses.map((loss) => after(decimal(loss.gross))));
        expect(decimalText(together)).toBe(decimalText(each));
      },
    );
    fc.assert(property);
  });

  it('looking at ever fewer of them: 10,000 take no more than 80 looks', () => {
    const gross = Array.from({ length: 10_000 }, (_, index) => 1000 + (index % 997));
    const [group] = groupedLosses({ losses: dated(gross) }).groups;
    let looks = 0;
    const off = decimal('12.5');
    const left =
      group &&
      sumOfGroup(group, decimal('0.9'), (loss) => {
        looks += 1;
        return Decimal.max(0, decimal('0.9').times(loss).minus(off));
      });
    expect(left?.greaterThan(0)).toBe(true);
    expect(looks).toBeLessThanOrEqual(80);
  });

  it('keeps losses of which a part is recovered apart, and all of them by date', () => {
    const made = groupedLosses({
      losses: [
        { date: '2026-05-01', gross: '500', recoveries: '100' },
        { date: '2026-03-01', gross: '200', recoveries: '0' },
        { date: '2026-04-01', gross: '300', buyer: 'B-1' },
        { date: '2026-04-02', gross: '100' },
      ],
    });
    expect(made.recovered.map(({ gross }) => gross)).toEqual(['500']);
    expect(made.ordered.map(({ gross }) => gross)).toEqual(['200', '300', '100', '500']);
    expect(made.groups.map(({ buyer, amounts: some }) => [buyer, some.map(decimalText)])).toEqual([
      [undefined, ['100', '200']],
      ['B-1', ['300']],
    ]);
  });
});
