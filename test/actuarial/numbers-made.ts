import { vi } from 'vitest';

/** How many numbers of lists are made while `work` runs: what is computed, counted and not timed. */
export function numbersMade(work: () => unknown): number {
  let made = 0;
  const counted = new Proxy(Float64Array, {
    construct(list, given: unknown[]) {
      const numbers = Reflect.construct(list, given) as Float64Array;
      made += numbers.length;
      return numbers;
    },
  });
  vi.stubGlobal('Float64Array', counted);
  try {
    work();
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}
