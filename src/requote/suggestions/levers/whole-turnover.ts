import { type Decimal, decimal, decimalText, roundAmount, sum } from '../../../values/decimal.js';
import { traitsOf } from '../../../rules/read/rated-traits.js';
import type { TraitName } from '../../../submission/buyer-traits.js';
import type { BuyerGroup, Grade, Trade } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import { agreedAmount } from '../../../values/agreed-amount.js';
import type { LeverSetting } from '../setting.js';

/**
 * The business not yet offered joins as one group of buyers like the present ones: their mix of grades, their mean
 * terms, the country and the way to pay with the most turnover, as many buyers as go with the turnover, with limits as
 * large for it as theirs.
 */
export function wholeTurnover(setting: LeverSetting): Change[] {
  const { submission, risk, advice } = setting;
  const from = submission.turnover.offeredShare;
  if (from === undefined || !decimal(from).lessThan(1) || decimal(from).isZero()) return [];
  const turnover = risk.exposure.annualTurnover;
  const added = roundAmount(turnover.dividedBy(from).minus(turnover)).toDecimalPlaces(0);
  const group = restOfBusiness(setting, decimalText(added));
  return [
    {
      id: 'whole-turnover',
      lever: 'whole-turnover',
      facts: { from, added: decimalText(added), count: group.count ?? 0 },
      effort: advice.effort('whole-turnover'),
      edit: (before) => ({
        ...before,
        turnover: {
          ...before.turnover,
          estimated: decimalText(decimal(before.turnover.estimated).plus(added)),
          offeredShare: '1',
        },
        buyerGroups: [...(before.buyerGroups ?? []), group],
      }),
    },
  ];
}

function restOfBusiness({ risk, submission }: LeverSetting, turnover: string): BuyerGroup {
  const { lines, buyers, annualTurnover, weightedTermsDays } = risk.exposure;
  const known = new Set((submission.buyers ?? []).map(({ id }) => id));
  let id = 'rest-of-business';
  while (known.has(id)) id += '-';
  const count = buyers.times(turnover).dividedBy(annualTurnover).toDecimalPlaces(0).toNumber();
  const limit = usualLimit(lines, decimal(turnover).dividedBy(Math.max(1, count)));
  return {
    id,
    ...heaviestTraits(risk),
    termsDays: weightedTermsDays.toDecimalPlaces(0).toNumber(),
    count: Math.max(1, count),
    turnover,
    ...(limit.greaterThan(0) && { requestedLimit: limit.toFixed(0) }),
    gradeMix: gradeMix(lines),
  };
}

/** The limit to apply for: as large for its turnover as those of the present buyers with limits of their own. */
function usualLimit(lines: Lines, turnover: Decimal): Decimal {
  const named = lines.filter(({ limit, discretionary }) => limit !== null && !discretionary);
  const limits = sum(named.map(({ limit, count }) => count.times(limit ?? 0)));
  const sold = sum(named.map((line) => line.count.times(line.turnover)));
  return sold.isZero() ? decimal(0) : agreedAmount(limits.dividedBy(sold).times(turnover));
}

/** Of each trait the level with the most turnover. */
function heaviestTraits({ book, exposure }: LeverSetting['risk']): Pick<Trade, 'country'> {
  const fields = Object.entries(traitsOf(book)).flatMap(([name, { field }]) => {
    const level = heaviest(exposure.lines, name as TraitName);
    return level === '' ? [] : [[field, level]];
  });
  return Object.fromEntries(fields) as Pick<Trade, 'country'>;
}

function heaviest(lines: Lines, name: TraitName): string {
  const all = new Map<string, number>();
  for (const { traits, estimates } of lines)
    all.set(traits[name], (all.get(traits[name]) ?? 0) + estimates.turnover);
  return [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

type Lines = LeverSetting['risk']['exposure']['lines'];

/** Shares of the turnover by grade, in thousandths that add up to 1. */
function gradeMix(lines: Lines): NonNullable<BuyerGroup['gradeMix']> {
  const totals = new Map<number, number>();
  for (const { grade, estimates } of lines)
    totals.set(Number(grade), (totals.get(Number(grade)) ?? 0) + estimates.turnover);
  const all = [...totals.values()].reduce((sumSoFar, one) => sumSoFar + one, 0);
  const shares = [...totals]
    .map(([grade, amount]) => ({
      grade: grade as Grade,
      share: decimal((amount / all).toFixed(3)),
    }))
    .filter(({ share }) => share.greaterThan(0))
    .sort((a, b) => b.share.comparedTo(a.share) || a.grade - b.grade);
  const rest = decimal(1).minus(sum(shares.slice(1).map(({ share }) => share)));
  return shares.map(({ grade, share }, index) => ({
    grade,
    share: decimalText(index === 0 ? rest : share),
  }));
}
