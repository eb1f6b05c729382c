// Makes the buyers of the larger examples anew: reads the plans of scripts/example-buyers.json and puts the buyers
// into the files of examples/; the rest of each file is written by hand. The same bytes in every run: its own
// random numbers, and no arithmetic that differs between JavaScript engines.

import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, URL } from 'node:url';

/** Random numbers in [0, 1) from a seed: mulberry32, integers alone. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** About lognormal, the logarithm with a standard deviation of 0.8: (1 + x / 1024)^1024 stands in for exp(x). */
function size(random) {
  const normal = sum(Array.from({ length: 12 }, random)) - 6;
  let result = 1 + (0.8 * normal) / 1024;
  for (let i = 0; i < 10; i += 1) result *= result;
  return result;
}

/** Turnovers in thousands, the largest first; it takes what rounding leaves, or the share the plan gives it. */
function turnovers({ count, total, topShare = 0 }, random) {
  const sizes = Array.from({ length: count }, () => size(random)).sort((a, b) => b - a);
  const weights = topShare > 0 ? sizes.slice(1) : sizes;
  const rounded = weights.map(
    (weight) => Math.round((total * (1 - topShare) * weight) / sum(weights) / 1000) * 1000,
  );
  const others = topShare > 0 ? rounded : rounded.slice(1);
  return [total - sum(others), ...others];
}

/** Gives each amount a level, so that the levels take up the shares wanted, in a random order of the amounts. */
function spread(amounts, shares, random) {
  const room = Object.entries(shares).map(([level, share]) => ({
    level,
    left: share * sum(amounts),
  }));
  const order = amounts.map((amount, index) => ({ amount, index, draw: random() }));
  const levels = [];
  for (const { amount, index } of order.sort((a, b) => a.draw - b.draw)) {
    const widest = room.reduce((best, one) => (one.left > best.left ? one : best));
    widest.left -= amount;
    levels[index] = widest.level;
  }
  return levels;
}

/** A limit that carries a seasonal balance, in tens of thousands; weaker buyers are granted a part of it. */
function limits({ turnover, termsDays, grade }, namedFrom) {
  if (turnover < namedFrom) return {};
  const requested = Math.ceil((turnover * (termsDays + 75) * 1.4) / 365 / 10000) * 10000;
  const granted = grade >= 7 ? 0.6 : grade === 6 ? 0.8 : 1;
  const approved = Math.ceil((requested * granted) / 10000) * 10000;
  return { requestedLimit: String(requested), approvedLimit: String(approved) };
}

/** Buyers of a plan: each attribute is spread over the turnover; the first of a rated grade shows its rating. */
function buyers(plan) {
  const random = randomNumbers(plan.seed);
  const amounts = turnovers(plan, random);
  const attributes = ['countries', 'grades', 'terms', 'methods', 'sectors'];
  const drawn = attributes.map((attribute) => spread(amounts, plan[attribute], random));
  const ratings = new Map(Object.entries(plan.ratings ?? {}));
  return amounts.map((turnover, index) => {
    const [country, level, days, paymentMethod, sector] = drawn.map((levels) => levels[index]);
    const id = `B-${String(index + 1).padStart(3, '0')}`;
    const rating = ratings.get(level);
    ratings.delete(level);
    const grade = Number(level);
    const buyer = {
      id,
      country,
      sector,
      ...(rating === undefined ? { grade } : { rating }),
      turnover: String(turnover),
      paymentMethod,
      termsDays: Number(days),
    };
    return {
      ...buyer,
      ...limits({ ...buyer, turnover, grade }, plan.namedFrom),
      ...plan.buyers?.[id],
    };
  });
}

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Text of each generated example, by file name. */
export function exampleSubmissions() {
  const plans = Object.entries(read('example-buyers.json'));
  return plans.map(([name, { expiring, ...plan }]) => {
    const example = read(`../examples/${name}`);
    example.buyers = buyers(plan);
    if (expiring !== undefined) example.renewal.buyers = buyers({ ...plan, ...expiring });
    return [name, `${JSON.stringify(example, null, 2)}\n`];
  });
}

if (argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of exampleSubmissions())
    writeFileSync(new URL(`../examples/${name}`, import.meta.url), text);
