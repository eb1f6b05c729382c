import { refusedArgument } from '../../gate/refused-argument.js';
import type { FrontierOptions } from './frontier-record.js';

const amount = /^\d{1,18}(\.\d{1,8})?$/;
const share = /^(0(\.\d{1,8})?|1)$/;

/** The options as given, or an ArgumentError that says what to write instead. */
export function checkedFrontierOptions(options: FrontierOptions): FrontierOptions {
  const { fees, costOfCapital, maximumQuotes } = options;
  if (fees !== undefined && !isText(fees, amount))
    throw refusedArgument('/options/fees', {
      ...{ code: 'not-decimal', value: fees },
      remedy: 'write decimal text such as "5000"',
    });
  if (costOfCapital !== undefined && !isText(costOfCapital, share))
    throw refusedArgument('/options/costOfCapital', {
      ...{ code: 'not-decimal', value: costOfCapital },
      remedy: 'write a share from "0" to "1" such as "0.08"',
    });
  if (maximumQuotes !== undefined && !(Number.isInteger(maximumQuotes) && maximumQuotes >= 2))
    throw refusedArgument('/options/maximumQuotes', {
      ...{ code: 'not-whole-number', value: maximumQuotes },
      remedy: 'write a whole number from 2',
    });
  return options;
}

function isText(given: unknown, form: RegExp): boolean {
  return typeof given === 'string' && form.test(given);
}
