import { decimal, decimalText, sum } from '../decimal.js';
import { minorUnits } from '../money.js';
import type { Money } from '../submission.js';
import { type Draft, each } from '../submission/draft.js';
import type { Path } from '../text.js';
import type { IndemnityLoss } from './indemnity-input.js';
import type { IndemnityReport } from './indemnity-issue.js';

type DraftList<Item> = readonly (Draft<Item> | undefined)[] | undefined;

/** Each loss agrees with itself and has an id of its own. */
export function lossRules(
  losses: DraftList<IndemnityLoss>,
  currency: string | undefined,
  report: IndemnityReport,
): void {
  ownIds(losses, (index, facts) => report(`/losses/${index}/id`, 'duplicate-loss', facts));
  each(losses, '/losses', (loss, at) => {
    moneyRules(loss, at, { currency, report });
    recoveryRules(loss, `${at}/recoveries`, report);
  });
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

function moneyRules(
  loss: Draft<IndemnityLoss>,
  at: Path,
  { currency, report }: { readonly currency: string | undefined; readonly report: IndemnityReport },
): void {
  if (currency === undefined) return;
  const decimals = minorUnits(currency) ?? 0;
  const check = (path: Path, amount: Money | undefined): void => {
    if (amount !== undefined && decimal(amount).decimalPlaces() > decimals)
      report(at + path, 'beyond-minor-unit', { value: amount, currency, decimals });
  };
  check('/gross', loss.gross);
  check('/limit', loss.limit);
  const { recoveries } = loss;
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
