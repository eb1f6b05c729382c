import { refusedArgument } from '../../gate/refused-argument.js';
import { shown } from '../../values/shown.js';
import { decimal } from '../../values/decimal.js';
import { leverRules } from '../../rules/read/levers.js';
import type { SuggestOptions } from './suggestion-record.js';

const amount = /^\d{1,18}(\.\d{1,8})?$/;

/** The options as given, or an ArgumentError that says what to write instead. */
export function checkedOptions(options: SuggestOptions): SuggestOptions {
  const { target, effortBudget, retention, maximumQuotes, renewals, levers } = options;
  if (target !== undefined)
    checkAmount(
      'rate' in target ? 'target.rate' : 'target.premium',
      'rate' in target ? target.rate : target.premium,
    );
  if (effortBudget !== undefined && !(Number.isInteger(effortBudget) && effortBudget >= 0))
    throw noWholeNumber('effortBudget', effortBudget, 'from 0');
  if (maximumQuotes !== undefined && !(Number.isInteger(maximumQuotes) && maximumQuotes >= 2))
    throw noWholeNumber('maximumQuotes', maximumQuotes, 'from 2');
  if (renewals !== undefined && !(Number.isInteger(renewals) && renewals >= 0 && renewals <= 5))
    throw noWholeNumber('renewals', renewals, 'from 0 to 5');
  if (retention !== undefined) {
    checkAmount('retention.expected', retention.expected);
    checkAmount('retention.stress', retention.stress);
    checkAmount('retention.minimumInsuredPercentage', retention.minimumInsuredPercentage);
    if (decimal(retention.minimumInsuredPercentage).greaterThan(100))
      throw refusedArgument('/options/retention/minimumInsuredPercentage', {
        ...{ code: 'out-of-range', value: retention.minimumInsuredPercentage },
        ...{ facts: { least: 0, most: 100 }, remedy: 'write a percentage up to "100"' },
      });
  }
  for (const lever of levers ?? [])
    if (!Object.hasOwn(leverRules, lever))
      throw refusedArgument('/options/levers', {
        ...{ code: 'not-one-of', value: lever, facts: { known: Object.keys(leverRules) } },
        remedy: `there is no ${shown(lever)}; write one of ${Object.keys(leverRules).join(', ')}`,
      });
  return options;
}

function checkAmount(name: string, text: unknown): void {
  if (typeof text !== 'string' || !amount.test(text))
    throw refusedArgument(`/options/${name.replace('.', '/')}`, {
      ...{ code: 'not-decimal', value: text },
      remedy: 'write decimal text such as "250000"',
    });
}

function noWholeNumber(name: string, value: unknown, range: string): Error {
  return refusedArgument(`/options/${name}`, {
    ...{ code: 'not-whole-number', value },
    remedy: `write a whole number ${range}`,
  });
}
