import { Decimal, decimal, decimalText } from '../../values/decimal.js';
import type { Buyer, Cover, Submission } from '../../submission/submission.js';
import type { MeasureName } from '../../rules/read/measure-names.js';
import type { TraitName } from '../../submission/buyer-traits.js';
import { continuityOf } from '../drawn-history.js';

/** How a submission is made whose measure has a value, as near as it can be. */
export interface LevelRule {
  /** Smallest step of the measure; values are multiples of it. */
  readonly unit: string;
  readonly at: (submission: Submission, value: Decimal) => Submission;
}

function cover(term: keyof Cover, unit: string): LevelRule {
  return {
    unit,
    at: (submission, value) => ({
      ...submission,
      cover: {
        ...submission.cover,
        [term]: term.endsWith('Days') ? value.toNumber() : decimalText(value),
      },
    }),
  };
}

function eachBuyer(unit: string, change: (buyer: Buyer, value: Decimal) => Buyer): LevelRule {
  return {
    unit,
    at: (submission, value) => ({
      ...submission,
      buyers: (submission.buyers ?? []).map((buyer) => change(buyer, value)),
    }),
  };
}

/** Less than a steady year, all of it, or more: a first year without and with earlier shipments. */
function atRisk(submission: Submission, share: Decimal): Submission {
  const { renewal: _, ...first } = submission;
  return {
    ...first,
    basis: share.lessThan(1) ? 'losses-occurring' : 'risks-attaching',
    earlierShipments: share.greaterThan(1) ? 'insured' : 'not-insured',
  };
}

/** So many buyers of one size; at most a thousand. */
function alikeBuyers(submission: Submission, count: Decimal): Submission {
  const number = Math.max(1, Math.min(1000, count.round().toNumber()));
  const turnover = decimal(submission.turnover.estimated).dividedBy(number).toDecimalPlaces(2);
  const [like] = submission.buyers ?? [];
  return {
    ...submission,
    buyers: Array.from({ length: number }, (_, index): Buyer => ({
      ...like,
      ...{ id: `B-${index + 1}`, country: like?.country ?? 'CN' },
      turnover: turnover.toFixed(),
    })),
  };
}

/** The first buyers with this share of the turnover together, the rest spread over two hundred. */
function largestShare(count: number): LevelRule['at'] {
  return (submission, share) => {
    const rest = 200;
    const total = decimal(submission.turnover.estimated);
    const large = total.times(share).dividedBy(count).toDecimalPlaces(2);
    const small = total.minus(large.times(count)).dividedBy(rest).toDecimalPlaces(2);
    const spread = alikeBuyers(submission, decimal(rest + count));
    const buyers = (spread.buyers ?? []).map((buyer, index) => ({
      ...buyer,
      turnover: Decimal.max(0, index < count ? large : small).toFixed(),
    }));
    return { ...submission, buyers };
  };
}

const shareOfTurnover =
  (term: 'aggregateFirstLoss' | 'maximumLiability'): LevelRule['at'] =>
  (submission, share) => ({
    ...submission,
    cover: {
      ...submission.cover,
      [term]: share.times(submission.turnover.estimated).toDecimalPlaces(2).toFixed(),
    },
  });

/** Measures whose rows are reached by what is drawn for them elsewhere: histories, answers, overdues, attributes. */
type ReachedElsewhere =
  | TraitName
  | 'actual-to-expected'
  | 'attribute'
  | 'axes'
  | 'credit-control-score'
  | 'insolvency-only'
  | 'largest-loss-to-limit'
  | 'largest-loss-to-turnover'
  | 'loss-count'
  | 'overdue-share'
  | 'raw-loss-ratio';

/** A rule for every measure of numbers a submission can be given: one that is named nowhere here does not compile. */
const builtIn: Readonly<Record<Exclude<MeasureName, ReachedElsewhere>, LevelRule>> = {
  'insured-percentage': cover('insuredPercentage', '0.01'),
  'waiting-period': cover('waitingPeriodDays', '1'),
  'maximum-terms': cover('maximumTermsDays', '1'),
  'non-qualifying-loss': cover('nonQualifyingLoss', '1'),
  'each-loss': cover('eachLoss', '1'),
  'aggregate-first-loss': cover('aggregateFirstLoss', '1'),
  'maximum-liability': cover('maximumLiability', '1'),
  'aggregate-first-loss-share': { unit: '0.0001', at: shareOfTurnover('aggregateFirstLoss') },
  'maximum-liability-share': { unit: '0.0001', at: shareOfTurnover('maximumLiability') },
  'adverse-selection': {
    unit: '0.01',
    at: (submission, value) => ({
      ...submission,
      turnover: { ...submission.turnover, offeredShare: decimalText(value) },
    }),
  },
  'turnover-size': {
    unit: '1',
    at: (submission, value) => ({
      ...submission,
      turnover: { ...submission.turnover, estimated: decimalText(value) },
    }),
  },
  'time-at-risk': {
    unit: '0.000001',
    at: atRisk,
  },
  'policy-months': {
    unit: '1',
    at: (submission, value) => ({ ...submission, months: value.toNumber() }),
  },
  'payment-terms': eachBuyer('1', (buyer, value) => ({ ...buyer, termsDays: value.toNumber() })),
  'largest-limit': eachBuyer('1', (buyer, value) => ({
    ...buyer,
    approvedLimit: decimalText(value),
  })),
  'total-limits': {
    unit: '1',
    at: (submission, value) => {
      const each = value.dividedBy(Math.max(1, submission.buyers?.length ?? 1)).toDecimalPlaces(2);
      const buyers = (submission.buyers ?? []).map((buyer) => ({
        ...buyer,
        approvedLimit: each.toFixed(),
      }));
      return { ...submission, buyers };
    },
  },
  'buyer-count': { unit: '1', at: alikeBuyers },
  'spread-of-risk': {
    unit: '0.0001',
    at: (submission, value) =>
      alikeBuyers(submission, value.greaterThan(0) ? decimal(1).dividedBy(value) : decimal(1000)),
  },
  'largest-buyer-share': { unit: '0.0001', at: largestShare(1) },
  'five-largest-share': { unit: '0.0001', at: largestShare(5) },
  'years-trading': {
    unit: '1',
    at: (submission, value) => ({
      ...submission,
      policyholder: { ...submission.policyholder, yearsTrading: value.toNumber() },
    }),
  },
  'continuity-years': {
    unit: '1',
    at: (submission, value) => ({
      ...submission,
      continuity: continuityOf(Math.min(60, value.toNumber()), submission.inception),
    }),
  },
};

/** How a submission is made whose measure has a value; a measure of one's own has none. */
export const levelRules: Readonly<Record<string, LevelRule>> = builtIn;
