import { decimal } from '../../../values/decimal.js';
import { type Evaluation, inOrder } from './evaluation.js';

/**
 * Plans that save something and that no other plan beats, which saves as much with less loss in a bad year: by rising
 * saving, thinned out evenly to a number that can be read. Of plans alike in both, the one of least effort.
 */
export function frontier(bearable: readonly Evaluation[], most: number): Evaluation[] {
  const saving = bearable
    .filter((one) => one.saving.greaterThan(0))
    .sort(
      (a, b) => b.saving.comparedTo(a.saving) || stress(a).comparedTo(stress(b)) || inOrder(a, b),
    );
  const kept: Evaluation[] = [];
  let least = null as ReturnType<typeof stress> | null;
  for (const one of saving) {
    const loss = stress(one);
    if (least !== null && !loss.lessThan(least)) continue;
    kept.unshift(one);
    least = loss;
  }
  return thinned(kept, most);
}

function stress({ retained }: Evaluation) {
  return decimal(retained()?.stress ?? '0');
}

function thinned<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)] as Item);
}
