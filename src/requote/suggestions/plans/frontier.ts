import type { Decimal } from '../../../values/decimal.js';
import type { Quoting } from '../requote.js';
import { type Evaluation, inOrder, stress } from './evaluation.js';

/**
 * Plans that save something and that no other plan beats, which saves as much with less loss in a bad year: by rising
 * saving, thinned out evenly to a number that can be read. Of plans alike in both, the one of least effort. Rests after
 * each plan whose losses in a bad year had to be worked out: what it retains at least often says that it is beaten.
 */
export function* frontier(
  bearable: readonly Evaluation[],
  most: number,
  rest: () => Quoting<void>,
): Quoting<Evaluation[]> {
  const kept: Evaluation[] = [];
  let least = null as Decimal | null;
  for (const one of bearable.filter(({ saving }) => saving.greaterThan(0)).sort(inOrder)) {
    if (least !== null && !one.leastStress().lessThan(least)) continue;
    const loss = stress(one.retained());
    yield* rest();
    if (least !== null && !loss.lessThan(least)) continue;
    if (kept[0]?.saving.equals(one.saving) === true) kept.shift();
    kept.unshift(one);
    least = loss;
  }
  return thinned(kept, most);
}

function thinned<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)] as Item);
}
