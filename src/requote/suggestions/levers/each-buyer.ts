import type { LeverId } from '../../../rules/read/levers.js';
import type { Buyer, Submission } from '../../../submission/submission.js';
import type { Change } from '../change.js';
import type { BuyerChange } from '../lever-facts.js';
import type { LeverSetting } from '../setting.js';

/** One change for each of the worst buyers, and one for all of them, which makes the others. */
export function eachAndAll<Item extends { readonly buyer: string | Buyer }>(
  { advice }: LeverSetting,
  items: readonly Item[],
  make: (some: readonly Item[], name: string) => Change,
): Change[] {
  const each = items.map((item) => make([item], idOf(item)));
  const single = each.slice(0, advice.number('single-buyers'));
  return items.length > 1
    ? [...single, { ...make(items, `worst-${items.length}`), covers: each.map(({ id }) => id) }]
    : single;
}

function idOf({ buyer }: { readonly buyer: string | Buyer }): string {
  return typeof buyer === 'string' ? buyer : buyer.id;
}

/** Id, lever and effort of a change of buyers. */
export function named<Lever extends LeverId>({ advice }: LeverSetting, lever: Lever, name: string) {
  return { id: `${lever}/${name}`, lever, effort: advice.effort(lever) };
}

/** Changes the buyers named; the others stay. */
export function changing<Value>(
  changes: readonly BuyerChange<Value, unknown>[],
  change: (buyer: Buyer, to: Value) => Buyer,
): (submission: Submission) => Submission {
  const to = new Map(changes.map((one) => [one.buyer, one.to]));
  return (submission) => ({
    ...submission,
    ...(submission.buyers && {
      buyers: submission.buyers.map((buyer) =>
        to.has(buyer.id) ? change(buyer, to.get(buyer.id) as Value) : buyer,
      ),
    }),
  });
}
