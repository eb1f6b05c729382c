import type { GuidelineMeasure } from '../rules/read/guideline-measures.js';
import { isHistoryContradicted } from '../submission/history-contradiction.js';
import type { MadeStep } from '../quoted/made-step.js';
import type { LossBearing, Premium, Technical } from '../quoted/quote-record.js';
import { Decimal, decimal } from '../values/decimal.js';
import type { Path } from '../values/text.js';
import { isHistoryEmpty } from './empty-history.js';
import { historyExtent } from './history-extent.js';
import { numberOfLosses } from './largest-loss.js';
import { largestToLimit, largestToTurnover } from './loss-proportions.js';
import { carriedShare, mostPayable } from './most-payable.js';
import { paymentOutcomes } from './payment-outcomes.js';
import type { Risk } from './risk.js';

/** What guidelines look at: the risk, and once there is one its price. */
export interface Considered {
  readonly risk: Risk;
  readonly steps?: readonly MadeStep[];
  readonly premium?: Premium;
  readonly technical?: Omit<Technical, 'ledger'> | null;
  /** Worked out when a guideline asks. */
  readonly losses?: { readonly present: { readonly borne: () => LossBearing } } | null;
  /** The maximum liability as an amount, a multiple of the premium solved. */
  readonly maximum?: Decimal | null;
  /** The largest loss a buyer can bring, in binary64; null for a book without a loss distribution. */
  readonly largestLoss?: number | null;
  /** Raw measures of the loss history, worked out when a guideline asks. */
  readonly history?: () => { readonly lossRatio: string; readonly actualToExpected: string } | null;
}

interface Compares<Looked> {
  readonly path: Path;
  /** True for amounts: the level is then converted from the book's currency. */
  readonly money?: true;
  /** Null when there is nothing to compare yet. */
  readonly value: (looked: Looked) => Decimal | null;
}

/** What the risk alone says, whatever its price. */
interface OfRisk extends Compares<Pick<Considered, 'risk'>> {
  readonly ofPrice?: never;
}

/** What may look at the price. */
interface OfPrice extends Compares<Considered> {
  readonly ofPrice: true;
}

type Compared = OfRisk | OfPrice;

const flag = (set: boolean): Decimal => decimal(set ? 1 : 0);
const numberOr = (text: string | undefined): Decimal | null =>
  text === undefined ? null : decimal(text);

/** What each measure of a guideline looks at. */
export const compared: Readonly<Record<GuidelineMeasure, Compared>> = {
  'insurable-turnover': {
    path: '/turnover/estimated',
    money: true,
    value: ({ risk }) => risk.exposure.annualTurnover,
  },
  'insured-percentage': {
    path: '/cover/insuredPercentage',
    value: ({ risk: { cover } }) =>
      Decimal.max(
        cover.insuredPercentage,
        cover.discretionaryInsuredPercentage,
        ...Object.values(cover.politicalPerils ?? {}).flatMap((peril) =>
          peril.insured ? peril.insuredPercentage : [],
        ),
      ),
  },
  'top-buyer-share': { path: '/buyers', value: ({ risk }) => risk.exposure.topBuyerShare },
  'top-five-share': { path: '/buyers', value: ({ risk }) => risk.exposure.topFiveShare },
  'buyer-count': { path: '/buyers', value: ({ risk }) => risk.exposure.buyers },
  'overdue-share': { path: '/buyers', value: ({ risk }) => paymentOutcomes(risk).overdueShare },
  'ungraded-share': { path: '/buyers', value: ({ risk }) => risk.exposure.ungradedShare },
  'collection-ratio': {
    path: '/creditControl/daysSalesOutstanding',
    value: ({ risk }) => paymentOutcomes(risk).collectionRatio,
  },
  'discretionary-share': { path: '/buyers', value: ({ risk }) => risk.exposure.discretionaryShare },
  'cover-gap-share': {
    path: '/buyers',
    value: ({ risk: { exposure } }) => {
      const wanted = exposure.coverGap.plus(exposure.peakBalance);
      return wanted.isZero() ? decimal(0) : exposure.coverGap.dividedBy(wanted);
    },
  },
  'restricted-country-share': {
    path: '/buyers',
    value: ({ risk }) => risk.exposure.restrictedCountryShare,
  },
  'unlisted-country-share': {
    path: '/buyers',
    value: ({ risk }) => risk.exposure.unlistedCountryShare,
  },
  'terms-beyond-maximum-share': {
    path: '/cover/maximumTermsDays',
    value: ({ risk }) => risk.exposure.termsBeyondMaximumShare,
  },
  'turnover-mismatch': { path: '/turnover', value: ({ risk }) => risk.exposure.turnoverMismatch },
  'no-history': {
    path: '/lossHistory',
    value: ({ risk }) => flag(isHistoryEmpty(risk)),
  },
  'history-contradiction': {
    path: '/lossHistory/statement',
    value: ({ risk: { submission } }) => flag(isHistoryContradicted(submission)),
  },
  'adverse-experience': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ steps }) => steps?.find(({ kind }) => kind === 'loss-experience')?.operand ?? null,
  },
  'raw-loss-ratio': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ history }) => numberOr(history?.()?.lossRatio),
  },
  'actual-to-expected': {
    ofPrice: true,
    path: '/lossHistory',
    value: ({ history }) => numberOr(history?.()?.actualToExpected),
  },
  'largest-loss-to-turnover': {
    path: '/lossHistory',
    value: ({ risk: { submission } }) => largestToTurnover(submission),
  },
  'largest-loss-to-limit': {
    path: '/lossHistory',
    value: ({ risk }) => largestToLimit(risk),
  },
  'loss-count': {
    path: '/lossHistory',
    value: ({ risk: { submission } }) => decimal(numberOfLosses(submission)),
  },
  'history-turnover-ratio': {
    path: '/lossHistory/years',
    value: ({ risk }) => historyExtent(risk)?.farthest ?? null,
  },
  'offered-share': {
    path: '/turnover/offeredShare',
    value: ({ risk: { submission } }) => {
      const share = submission.turnover.offeredShare;
      return share === undefined ? null : decimal(share);
    },
  },
  'largest-limit': {
    path: '/buyers',
    money: true,
    value: ({ risk }) => risk.exposure.largestLimit,
  },
  'estimated-premium': {
    ofPrice: true,
    path: '',
    money: true,
    value: ({ premium }) => (premium ? decimal(premium.estimated) : null),
  },
  'rate-adequacy': {
    ofPrice: true,
    path: '',
    value: ({ technical }) => (technical ? decimal(technical.adequacy) : null),
  },
  'maximum-liability-below-largest-loss': {
    ofPrice: true,
    path: '/cover',
    value: ({ steps, maximum = null, largestLoss = null }) => {
      const isMade = steps?.some(({ kind }) => kind === 'maximum-liability') === true;
      if (!isMade || maximum === null || largestLoss === null) return null;
      return flag(decimal(largestLoss.toFixed(2)).greaterThan(maximum));
    },
  },
  'expected-loss-ratio': {
    ofPrice: true,
    path: '/cover',
    value: ({ premium, losses: summary }) => {
      return !premium || !summary || decimal(premium.estimated).isZero()
        ? null
        : decimal(summary.present.borne().insured).dividedBy(premium.estimated);
    },
  },
  'premium-to-most-payable': {
    ofPrice: true,
    path: '/cover',
    value: ({ risk, maximum, premium }) => {
      if (!premium) return null;
      const most = mostPayable(risk, maximum ?? null);
      const ratio = most.isZero() ? mostTimes : decimal(premium.estimated).dividedBy(most);
      return Decimal.min(mostTimes, ratio);
    },
  },
  'carried-share': { path: '/buyers', value: ({ risk }) => carriedShare(risk) },
  'buyers-under-multiple': {
    path: '/cover/maximumLiabilityMultiple',
    value: ({ risk: { cover, exposure } }) =>
      cover.maximumLiabilityMultiple === undefined || exposure.herfindahl.isZero()
        ? null
        : decimal(1).dividedBy(exposure.herfindahl),
  },
};

/** Proportions beyond this say no more. */
const mostTimes = decimal(10_000);
