import type { Submission } from './submission.js';
import type { Path } from '../values/text.js';
import type { Buyers } from './buyer-rules.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';

/** One rate for each foreign currency used, none for the submission's own, none of the future. */
export function exchangeable(submission: Draft<Submission>, report: RuleReport): void {
  const { currency: own, asOf, exchangeRates = [], renewal } = submission;
  const rated = new Set([own]);
  each(exchangeRates, '/exchangeRates', ({ currency, date }, path) => {
    if (currency === undefined) return;
    if (currency === own) report(`${path}/currency`, 'exchange-rate-own-currency', { currency });
    else if (rated.has(currency))
      report(`${path}/currency`, 'exchange-rate-duplicate', { currency });
    if (date !== undefined && asOf !== undefined && date > asOf)
      report(`${path}/date`, 'after-as-of', { date, most: asOf });
    rated.add(currency);
  });
  if (own === undefined || refusedRates(submission)) return;
  const needed = (
    item: { readonly currency?: string | undefined } | undefined,
    path: () => Path,
  ) => {
    const currency = item?.currency;
    if (currency === undefined || rated.has(currency)) return;
    report(`${path()}/currency`, 'exchange-rate-missing', { currency, own });
    rated.add(currency);
  };
  for (const [lists, at] of [
    [submission, ''],
    [renewal ?? {}, '/renewal'],
  ] as [Buyers, Path][])
    for (const list of ['buyers', 'buyerGroups'] as const)
      lists[list]?.forEach((item: { readonly currency?: string | undefined } | undefined, index) =>
        needed(item, () => `${at}/${list}/${index}`),
      );
}

/** True when a rate was refused so that its currency is not known: what else is missing cannot be told. */
function refusedRates(submission: Draft<Submission>): boolean {
  if (!('exchangeRates' in submission)) return false;
  return submission.exchangeRates?.every((item) => item?.currency !== undefined) !== true;
}
