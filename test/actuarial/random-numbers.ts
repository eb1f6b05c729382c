/** A small seeded generator of uniform numbers in (0, 1) (mulberry32), and what is drawn from it. */
export function randomNumbers(seed: number) {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

  /** Gamma with mean 1 and squared coefficient of variation c (Marsaglia & Tsang 2000). */
  const factor = (c: number): number => {
    const shape = 1 / c;
    const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < x ** 2 / 2 + d * (1 - v + Math.log(v))) {
        return c * d * v * (shape < 1 ? uniform() ** (1 / shape) : 1);
      }
    }
  };

  /** Poisson number by multiplying uniform numbers; for small means. */
  const poisson = (mean: number): number => {
    const least = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > least; count += 1) product *= uniform();
    return count;
  };
  return { uniform, factor, poisson };
}
