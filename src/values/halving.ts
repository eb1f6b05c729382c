/**
 * The first place from 0 up to `count` where a condition holds that holds from there on, found by halving; `count` where
 * it holds nowhere.
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
