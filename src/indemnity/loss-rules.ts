import { decimal, decimalText, sum } from '../values/decimal.js';
import { minorUnits } from '../values/money.js';
import type { Money } from '../submission/submission.js';
import { type Draft, each } from '../submission/draft.js';
import type { Path } from '../values/text.js';
import type { BuyerLimit, IndemnityLoss } from './indemnity-input.js';
import type { IndemnityReport } from './indemnity-issue.js';

type DraftList<Item> = readonly (Draft<Item> | undefined)[] | undefined;

/** Each loss agrees with itself, is in the currency of the cover, and has an id of its own. */
export function lossRules(
  losses: DraftList<IndemnityLoss>,
  currency: string | undefined,
  report: IndemnityReport,
): void {
  ownIds(losses, (index, facts) => report(`/losses/${index}/id`, 'duplicate-loss', facts));
  each(losses, '/losses', (loss, at) => {
    currencyRules(loss, at, { currency, report });
    recoveryRules(loss, `${at}/recoveries`, report);
  });
}

/** Each buyer has an id of its own, and its limit is in the currency of the cover. */
export function buyerRules(
  buyers: DraftList<BuyerLimit>,
  currency: string | undefined,
  report: IndemnityReport,
): void {
  const list = '/options/buyers';
  ownIds(buyers, (index, facts) => report(`${list}/${index}/id`, 'duplicate-buyer', facts));
  each(buyers, list, (buyer, at) => currencyRules(buyer, at, { currency, report }));
}

/** Ids that were used before, each with the place in the list of the first that has it, counted from one. */
function ownIds(
  items: DraftList<{ readonly id?: string }>,
  repeated: (index: number, facts: { readonly id: string; readonly first: number }) => void,
): void {
  const taken = new Map<string, number>();
  items?.forEach((item, index) => {
    const id = item?.id;
    if (id === undefined) return;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, index + 1);
    else repeated(index, { id, first });
  });
}

/** Amounts in another currency are not looked at further: its minor unit may be another. */
function currencyRules(
  amounts: Draft<IndemnityLoss> | Draft<BuyerLimit>,
  at: Path,
  { currency, report }: { readonly currency: string | undefined; readonly report: IndemnityReport },
): void {
  const { currency: value } = amounts;
  if (currency === undefined || ('currency' in amounts && value === undefined)) return;
  if (value !== undefined && value !== currency) {
    report(`${at}/currency`, 'other-currency', { value, currency });
    return;
  }
  const decimals = minorUnits(currency) ?? 0;
  const check = (path: Path, amount: Money | undefined): void => {
    if (amount !== undefined && decimal(amount).decimalPlaces() > decimals)
      report(at + path, 'beyond-minor-unit', { value: amount, currency, decimals });
  };
  if ('gross' in amounts) check('/gross', amounts.gross);
  check('/limit', amounts.limit);
  if (!('recoveries' in amounts)) return;
  const { recoveries } = amounts;
  if (isOneAmount(recoveries)) check('/recoveries', recoveries);
  else each(recoveries, '/recoveries', ({ amount }, path) => check(`${path}/amount`, amount));
}

function recoveryRules(
  { gross, date: day, recoveries = [] }: Draft<IndemnityLoss>,
  at: Path,
  report: IndemnityReport,
): void {
  const amounts = isOneAmount(recoveries)
    ? [recoveries]
    : recoveries.flatMap((recovery) => recovery?.amount ?? []);
  const all = sum(amounts.map((amount) => decimal(amount)));
  const whole = isOneAmount(recoveries) || amounts.length === recoveries.length;
  if (whole && gross !== undefined && all.greaterThan(gross))
    report(at, 'recoveries-above-loss', { recoveries: decimalText(all), gross });
  if (isOneAmount(recoveries)) return;
  each(recoveries, at, ({ date }, path) => {
    if (date !== undefined && day !== undefined && date < day)
      report(`${path}/date`, 'recovery-before-loss', { date, loss: day });
  });
}

/** An amount, which may still be a number where other parts of the request were refused. */
function isOneAmount(recoveries: Draft<IndemnityLoss>['recoveries']): recoveries is Money {
  return typeof recoveries === 'string' || typeof recoveries === 'number';
}
