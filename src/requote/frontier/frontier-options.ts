import type { FrontierOptions } from './frontier-record.js';

const amount = /^\d{1,18}(\.\d{1,8})?$/;
const share = /^(0(\.\d{1,8})?|1)$/;

/** The options as given, or a RangeError that says what to write instead. */
export function checkedFrontierOptions(options: FrontierOptions): FrontierOptions {
  const { fees, costOfCapital, maximumQuotes } = options;
  if (fees !== undefined && !isText(fees, amount))
    throw new RangeError('fees: write decimal text such as "5000"');
  if (costOfCapital !== undefined && !isText(costOfCapital, share))
    throw new RangeError('costOfCapital: write a share from "0" to "1" such as "0.08"');
  if (maximumQuotes !== undefined && !(Number.isInteger(maximumQuotes) && maximumQuotes >= 2))
    throw new RangeError('maximumQuotes: write a whole number from 2');
  return options;
}

function isText(given: unknown, form: RegExp): boolean {
  return typeof given === 'string' && form.test(given);
}
