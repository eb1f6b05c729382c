import type { Decimal } from '../values/decimal.js';
import type { Exposure } from './risk.js';

/** The measures of an exposure but for the turnover it is charged on. */
type Later = Exclude<keyof Exposure, 'annualTurnover' | 'insurableTurnover'>;

const later: Readonly<Record<Later, true>> = {
  lines: true,
  byId: true,
  exact: true,
  buyers: true,
  normalBalance: true,
  withinLimits: true,
  peakBalance: true,
  weightedTermsDays: true,
  averageDefaultRate: true,
  herfindahl: true,
  topBuyerShare: true,
  topFiveShare: true,
  overdueShare: true,
  unagedShare: true,
  ungradedShare: true,
  discretionaryShare: true,
  coverGap: true,
  largestLimit: true,
  describedTurnover: true,
  turnoverMismatch: true,
  restrictedCountryShare: true,
  unlistedCountryShare: true,
  termsBeyondMaximumShare: true,
};

/** An exposure whose turnover is known; everything else is measured when somebody looks at it. */
class LaterExposure {
  readonly annualTurnover: Decimal;
  readonly insurableTurnover: Decimal;
  readonly measured: () => Exposure;

  constructor(turnover: Decimal, measured: () => Exposure) {
    this.annualTurnover = turnover;
    this.insurableTurnover = turnover;
    this.measured = measured;
  }
}

const Measured = /*#__PURE__*/ withMeasures();

function withMeasures(): new (turnover: Decimal, measured: () => Exposure) => Exposure {
  for (const name of Object.keys(later) as Later[])
    Object.defineProperty(LaterExposure.prototype, name, {
      get(this: LaterExposure) {
        return this.measured()[name];
      },
    });
  return LaterExposure as unknown as new (turnover: Decimal, measured: () => Exposure) => Exposure;
}

/** An exposure of a turnover that is insurable as it is, in a year; `measured` must be of the same and always the same. */
export function laterExposure(turnover: Decimal, measured: () => Exposure): Exposure {
  return Object.freeze(new Measured(turnover, measured));
}
