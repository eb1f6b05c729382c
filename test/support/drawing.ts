/** Whole numbers below a bound, always the same ones: for properties of more cases than shrinking drawers can draw. */
export interface Drawing {
  readonly below: (bound: number) => number;
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
  /** A number of so many decimals below a bound. */
  readonly decimal: (bound: number, decimals: number) => string;
}

/** A multiply-with-carry drawer (Marsaglia 1994) from a seed. */
export function drawing(seed: number): Drawing {
  let [high, low] = [362_436_069 ^ seed, 521_288_629];
  const below = (bound: number): number => {
    high = (36_969 * (high & 65_535) + (high >>> 16)) >>> 0;
    low = (18_000 * (low & 65_535) + (low >>> 16)) >>> 0;
    return ((((high << 16) >>> 0) + low) >>> 0) % bound;
  };
  return {
    below,
    oneOf: (values) => values[below(values.length)] as (typeof values)[number],
    decimal: (bound, decimals) => {
      const whole = String(below(bound));
      if (decimals === 0) return whole;
      const behind = Array.from({ length: decimals }, () => below(10)).join('');
      return `${whole}.${behind}`;
    },
  };
}
