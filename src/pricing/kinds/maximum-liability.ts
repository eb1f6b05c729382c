import { type Decimal, decimal, decimalText, roundEstimate } from '../../values/decimal.js';
import { readRow } from '../../rules/read/look-up.js';
import type { DecimalText } from '../../values/text.js';
import { FoundStep, type Kind } from '../step-context.js';
import type { CaseOfLosses } from '../structure/loss-cases.js';

/** Longer return periods are artefacts of the model and are given as this number of years. */
const longestReturnPeriod = 1000;

/**
 * The most the insurer pays in the period, M, above the aggregate first loss A: `E[min((S - A)+, M)] / E[(S - A)+]`.
 * A maximum that is a multiple of the premium is solved by the runner before this step is made.
 */
export const maximumLiability: Kind = ({ risk, line, losses, maximum }) => {
  const { cover, submission, months, book } = risk;
  const currency = submission.currency;
  const multiple = cover.maximumLiabilityMultiple ?? null;
  if (maximum === null)
    return new FoundStep(
      decimal(1),
      () => ({ currency, amount: null, multiple, ...unlimited }),
      [],
    );
  const share = readRow(book, line.pages?.['contract'] ?? '', 'maximum-liability-premium-share');
  const made = losses();
  const { present, structure } = made;
  const layer = { from: structure.firstLoss, amount: maximum.toNumber() };
  const operand = paidWithin(present, layer);
  return new FoundStep(
    operand,
    () => ({
      currency,
      amount: decimalText(maximum),
      multiple,
      premiumShare: decimalText(share.value),
      cutShare: decimalText(decimal(1).minus(operand)),
      returnPeriod: returnPeriod(present, layer, months),
      stressCutShare: decimalText(decimal(1).minus(paidWithin(made.stress, layer))),
      stressReturnPeriod: returnPeriod(made.stress, layer, months),
      largestLoss: decimalText(decimal(present.largest.toFixed(2))),
    }),
    multiple === null ? [] : [share.source],
  );
};

const unlimited = {
  premiumShare: '1',
  cutShare: '0',
  returnPeriod: null,
  stressCutShare: '0',
  stressReturnPeriod: null,
  largestLoss: '0',
};

interface Layer {
  readonly from: number;
  readonly amount: number;
}

function paidWithin({ distribution }: CaseOfLosses, { from, amount }: Layer): Decimal {
  const above = distribution.stopLoss(from);
  return roundEstimate(above === 0 ? 1 : Math.min(1, distribution.layer(from, amount) / above));
}

/** Years between two periods in which the losses exceed the maximum, on average. */
function returnPeriod(
  { distribution }: CaseOfLosses,
  { from, amount }: Layer,
  months: number,
): DecimalText {
  const chance = 1 - distribution.cumulative(from + amount);
  const years = chance > 0 ? months / 12 / chance : longestReturnPeriod;
  const tenths = Math.round(Math.min(years, longestReturnPeriod) * 10);
  return decimalText(decimal(tenths).dividedBy(10));
}
