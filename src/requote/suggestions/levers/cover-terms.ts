import { decimal, decimalText } from '../../../values/decimal.js';
import { isPercentageFirst } from '../../../rules/read/waterfall-order.js';
import type { Cover, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import { politicalLoss } from '../compare.js';
import { type LeverSetting, prices, roundShare } from '../setting.js';

type FirstLoss = 'aggregate-first-loss' | 'each-loss' | 'non-qualifying-loss';

/** Every other tier of the book, as it is. */
export function tiers({ book, quote, advice }: LeverSetting): Change[] {
  return book.tiers
    .filter(({ id }) => id !== quote.cover.tier)
    .map(({ id, title }) => ({
      id: `tier/${id}`,
      lever: 'tier',
      facts: { tier: id, title },
      effort: advice.effort('tier'),
      edit: (submission) => ({ ...submission, cover: { tier: id } }),
    }));
}

/** The usual insured percentages below the present one, for buyers with and without a named limit. */
export function insuredPercentages({ quote, advice }: LeverSetting): Change[] {
  const from = quote.cover.insuredPercentage ?? '100';
  const apart = quote.cover.discretionaryInsuredPercentage ?? from;
  return advice
    .levels('insured-percentage')
    .filter((to) => decimal(to).lessThan(from))
    .map((to) => ({
      id: `insured-percentage/${to}`,
      lever: 'insured-percentage',
      facts: { from, to },
      effort: advice.effort('insured-percentage'),
      edit: withCover({
        insuredPercentage: to,
        discretionaryInsuredPercentage: decimal(to).lessThan(apart) ? to : apart,
      }),
    }));
}

/** First losses larger than the present ones, of each kind the book prices. */
export function firstLosses(setting: LeverSetting): Change[] {
  const { cover } = setting.quote;
  return [
    ...larger('aggregate-first-loss', cover.aggregateFirstLoss, setting),
    ...larger('each-loss', cover.eachLoss, setting),
    ...larger('non-qualifying-loss', cover.nonQualifyingLoss, setting),
  ];
}

const fields: Readonly<Record<FirstLoss, (to: string) => Partial<Cover>>> = {
  'aggregate-first-loss': (aggregateFirstLoss) => ({ aggregateFirstLoss }),
  'each-loss': (eachLoss) => ({ eachLoss }),
  'non-qualifying-loss': (nonQualifyingLoss) => ({ nonQualifyingLoss }),
};

/** A first loss stated as a share gives way to one stated as an amount. */
function larger(lever: FirstLoss, present: string | undefined, setting: LeverSetting): Change[] {
  if (!prices(setting, lever)) return [];
  const from = present === undefined || decimal(present).isZero() ? null : present;
  const { advice } = setting;
  const least = advice.exact('least-increase').times(from ?? '0');
  return advice
    .levels(lever)
    .map((share) => roundShare(setting, share))
    .filter((to, index, all) => all.indexOf(to) === index)
    .filter((to) => decimal(to).greaterThan(least))
    .map((to) => ({
      id: `${lever}/${to}`,
      ...(lever === 'each-loss'
        ? { lever, facts: { from, to, percentageFirst: isPercentageFirst(setting.book) } }
        : { lever, facts: { from, to } }),
      effort: advice.effort(lever),
      edit: withCover(
        fields[lever](to),
        lever === 'aggregate-first-loss' ? ['aggregateFirstLossShare'] : [],
      ),
    }));
}

/** Maximum liabilities below the present one, as multiples of the premium before corridor, floors and rounding. */
export function maximumLiabilities(setting: LeverSetting): Change[] {
  if (!prices(setting, 'maximum-liability')) return [];
  const { advice } = setting;
  const { cover, premium } = setting.quote;
  const from = cover.maximumLiability ?? null;
  const now =
    cover.maximumLiabilityMultiple ??
    (from === null ? null : decimal(from).dividedBy(premium.indication));
  return advice
    .levels('maximum-liability')
    .filter((to) => now === null || decimal(to).lessThan(now))
    .map((to) => ({
      id: `maximum-liability/${to}`,
      lever: 'maximum-liability',
      facts: { from: from === null ? null : decimalText(decimal(from)), toMultiple: to },
      effort: advice.effort('maximum-liability'),
      edit: withCover({ maximumLiabilityMultiple: to }, ['maximumLiability']),
    }));
}

/** Higher maximum liabilities, as multiples of the premium before corridor, floors and rounding. */
export function higherMaximum(setting: LeverSetting): Change[] {
  if (!prices(setting, 'maximum-liability')) return [];
  const { advice } = setting;
  const { cover, premium } = setting.quote;
  const from = cover.maximumLiability;
  if (from === undefined) return [];
  const now = cover.maximumLiabilityMultiple;
  const multiple = now === undefined ? decimal(from).dividedBy(premium.indication) : decimal(now);
  const times = multiple.times(advice.exact('least-increase'));
  const to = rising(advice.levels('higher-maximum')).find((more) =>
    decimal(more).greaterThan(times),
  );
  if (to === undefined) return [];
  return [
    {
      id: `higher-maximum/${to}`,
      lever: 'higher-maximum',
      facts: { from: decimalText(decimal(from)), toMultiple: to },
      effort: advice.effort('higher-maximum'),
      edit: withCover({ maximumLiabilityMultiple: to }, ['maximumLiability']),
    },
  ];
}

/** One policy for two years instead of one. */
export function longerPeriod({ quote, advice }: LeverSetting): Change[] {
  const from = quote.period.months;
  const to = Number(advice.levels('policy-period')[0]);
  if (!(to > from)) return [];
  return [
    {
      id: `policy-period/${to}`,
      lever: 'policy-period',
      facts: { from, to },
      effort: advice.effort('policy-period'),
      edit: (submission) => ({ ...submission, months: to }),
    },
  ];
}

/** The next longer usual waiting period. */
export function waitingPeriods(setting: LeverSetting): Change[] {
  const from = setting.quote.cover.waitingPeriodDays ?? 0;
  const { advice } = setting;
  const to = rising(advice.levels('waiting-period'))
    .map(Number)
    .find((days) => days > from);
  if (to === undefined || !prices(setting, 'waiting-period')) return [];
  if (setting.quote.cover.insolvencyOnly === true) return [];
  return [
    {
      id: `waiting-period/${to}`,
      lever: 'waiting-period',
      facts: { from, to },
      effort: advice.effort('waiting-period'),
      edit: withCover({ waitingPeriodDays: to }),
    },
  ];
}

/** Insolvency alone insured, where the book prices it. */
export function insolvencyOnly(setting: LeverSetting): Change[] {
  if (!prices(setting, 'insolvency-only') || setting.quote.cover.insolvencyOnly === true) return [];
  return [
    {
      id: 'insolvency-only',
      lever: 'insolvency-only',
      facts: { waitingPeriodDays: setting.quote.cover.waitingPeriodDays ?? 0 },
      effort: setting.advice.effort('insolvency-only'),
      edit: withCover({ insolvencyOnly: true }),
    },
  ];
}

/** Political risk given up; not where public buyers are insured, which would be uninsured without it. */
export function politicalRisk({ quote, risk, advice }: LeverSetting): Change[] {
  const insuresPublic = risk.exposure.exact.merged.some(({ publicBuyer }) => publicBuyer);
  if (quote.cover.politicalRisk !== true || insuresPublic) return [];
  const expected = decimalText(politicalLoss(quote));
  return [
    {
      id: 'political-risk/off',
      lever: 'political-risk',
      facts: { expected },
      effort: advice.effort('political-risk'),
      edit: withCover({ politicalRisk: false }, ['politicalPerils']),
    },
  ];
}

/** Numbers in rising order, however the book lists them. */
export function rising(numbers: readonly string[]): string[] {
  return [...numbers].sort((a, b) => decimal(a).comparedTo(b));
}

/** Changes terms of the cover, and takes away what says the same in another way. */
export function withCover(
  terms: Partial<Cover>,
  without: readonly (keyof Cover)[] = [],
): (submission: Submission) => Submission {
  return (submission) => {
    const kept = Object.entries(submission.cover).filter(
      ([term]) => !without.includes(term as keyof Cover),
    );
    return { ...submission, cover: { ...Object.fromEntries(kept), ...terms } };
  };
}
