import { decimal } from '../../values/decimal.js';
import { leverRules } from '../../rules/read/levers.js';
import type { SuggestOptions } from './suggestion-record.js';

const amount = /^\d{1,18}(\.\d{1,8})?$/;

/** The options as given, or a RangeError that says what to write instead. */
export function checkedOptions(options: SuggestOptions): SuggestOptions {
  const { target, effortBudget, retention, maximumQuotes, renewals, levers } = options;
  if (target !== undefined)
    checkAmount(
      'rate' in target ? 'target.rate' : 'target.premium',
      'rate' in target ? target.rate : target.premium,
    );
  if (effortBudget !== undefined && !(Number.isInteger(effortBudget) && effortBudget >= 0))
    throw new RangeError('effortBudget: write a whole number from 0');
  if (maximumQuotes !== undefined && !(Number.isInteger(maximumQuotes) && maximumQuotes >= 2))
    throw new RangeError('maximumQuotes: write a whole number from 2');
  if (renewals !== undefined && !(Number.isInteger(renewals) && renewals >= 0 && renewals <= 5))
    throw new RangeError('renewals: write a whole number from 0 to 5');
  if (retention !== undefined) {
    checkAmount('retention.expected', retention.expected);
    checkAmount('retention.stress', retention.stress);
    checkAmount('retention.minimumInsuredPercentage', retention.minimumInsuredPercentage);
    if (decimal(retention.minimumInsuredPercentage).greaterThan(100))
      throw new RangeError('retention.minimumInsuredPercentage: write a percentage up to "100"');
  }
  for (const lever of levers ?? [])
    if (!Object.hasOwn(leverRules, lever)) throw new RangeError(`levers: there is no ${lever}`);
  return options;
}

function checkAmount(name: string, text: unknown): void {
  if (typeof text !== 'string' || !amount.test(text))
    throw new RangeError(`${name}: write decimal text such as "250000"`);
}
