/** Where to round: away from zero, towards it, up, down, or to the nearest, half away from zero. */
export type Rounding = 0 | 1 | 2 | 3 | 4;

const most = Number.MAX_SAFE_INTEGER;
const known: bigint[] = [];

/** Ten to a power, as a whole number. */
export function powerOfTen(power: number): bigint {
  return (known[power] ??= BigInt('1'.padEnd(power + 1, '0')));
}

/** A whole number in binary64 where that holds it exactly; a larger one rounds to `2^53` at least. */
export function settled(whole: bigint): number | bigint {
  const near = Number(whole);
  return near <= most && near >= -most ? near : whole;
}

/** The powers of ten that binary64 holds exactly and that are whole numbers within its exact ones. */
export const smallPowers: readonly number[] = /*#__PURE__*/ Array.from({ length: 16 }, (_, power) =>
  Number(`1e${power}`),
);

/** How many digits a whole number has; zero has one. */
export function digitsIn(whole: number | bigint): number {
  if (typeof whole === 'bigint') return digitsInLong(whole < 0n ? -whole : whole);
  const size = Math.abs(whole);
  let digits = 1;
  while (digits < smallPowers.length && size >= (smallPowers[digits] as number)) digits += 1;
  return digits;
}

/** Powers of ten in binary64, each rounded once. */
const nearPowers: readonly number[] = /*#__PURE__*/ Array.from({ length: 120 }, (_, power) =>
  Number(`1e${power}`),
);

/**
 * Rounding never changes an order: a number that rounds to more (less) than a power of ten rounds to is more (less) than the
 * power. Where both round alike, whole numbers decide.
 */
function digitsInLong(size: bigint): number {
  const near = Number(size);
  if (near >= (nearPowers.at(-1) as number)) return String(size).length;
  let [digits, above] = [1, nearPowers.length];
  while (digits < above) {
    const middle = (digits + above) >> 1;
    if (near < (nearPowers[middle] as number)) above = middle;
    else digits = middle + 1;
  }
  const isOnPower = near === nearPowers[digits - 1] && size < powerOfTen(digits - 1);
  return isOnPower ? digits - 1 : digits;
}

/** The sum of two whole numbers, in binary64 where both are and it holds the sum exactly. */
export function wholeSum(one: number | bigint, two: number | bigint): number | bigint {
  if (typeof one === 'number' && typeof two === 'number') {
    const sum = one + two;
    if (sum <= most && sum >= -most) return sum;
  }
  return BigInt(one) + BigInt(two);
}

/** The product of two whole numbers, in binary64 where both are and it holds the product exactly. */
export function wholeProduct(one: number | bigint, two: number | bigint): number | bigint {
  if (typeof one === 'number' && typeof two === 'number') {
    const product = one * two;
    if (product <= most && product >= -most) return product;
  }
  return BigInt(one) * BigInt(two);
}

/** A whole number without its last digits, rounded as said of what is left over. */
export function withoutDigits(
  whole: bigint,
  digits: number,
  isAway: (sign: 1 | -1, isHalf: boolean) => boolean,
): bigint {
  const power = powerOfTen(digits);
  const near = whole / power;
  const rest = whole - near * power;
  if (rest === 0n) return near;
  const sign = whole < 0n ? -1 : 1;
  const isHalf = 2n * (rest < 0n ? -rest : rest) >= power;
  return isAway(sign, isHalf) ? near + BigInt(sign) : near;
}

/** The same of a whole number binary64 holds exactly, without at most fifteen digits. */
export function withoutLastDigits(
  whole: number,
  digits: number,
  isAway: (sign: 1 | -1, isHalf: boolean) => boolean,
): number {
  const power = smallPowers[digits] as number;
  const rest = whole % power;
  const near = (whole - rest) / power;
  if (rest === 0) return near;
  const sign = whole < 0 ? -1 : 1;
  return isAway(sign, Math.abs(2 * rest) >= power) ? near + sign : near;
}

/** A quotient cut off where it is `long` or longer, for what cuts it off there rounds it; else rounded half away from zero. */
export function wholeQuotient(dividend: bigint, divisor: bigint, long: bigint): bigint {
  const whole = dividend / divisor;
  const left = dividend - whole * divisor;
  if (left === 0n || (whole < 0n ? -whole : whole) >= long) return whole;
  const isUp = 2n * (left < 0n ? -left : left) >= (divisor < 0n ? -divisor : divisor);
  const away = left < 0n === divisor < 0n ? 1n : -1n;
  return isUp ? whole + away : whole;
}

/** How many zeros a whole number ends with, at most so many: by many at a time, for exact quotients have many. */
export function zerosBehind(whole: bigint, atMost: number): number {
  let [left, zeros] = [whole, 0];
  while (zeros < atMost) {
    const last = Number(left % tenToMany);
    if (last !== 0 || zeros + many > atMost) return Math.min(atMost, zeros + zerosIn(last));
    left /= tenToMany;
    zeros += many;
  }
  return zeros;
}

/** So many digits are exact in binary64. */
const many = 15;
const tenToMany = /*#__PURE__*/ powerOfTen(many);

/** How many of its last fifteen digits are zeros. */
function zerosIn(last: number): number {
  if (last === 0) return many;
  let zeros = 0;
  for (let tenth = last / 10; Math.trunc(tenth) === tenth; tenth /= 10) zeros += 1;
  return zeros;
}

/** False for what was divided by zero. */
export function isFiniteWhole(whole: number | bigint): boolean {
  return typeof whole === 'bigint' || Number.isFinite(whole);
}

/** A whole number with so many zeros more; itself where these are none or fewer. */
export function inUnits(whole: number | bigint, zeros: number): number | bigint {
  if (zeros <= 0 || whole === 0) return whole;
  const power = typeof whole === 'number' ? smallPowers[zeros] : undefined;
  if (power !== undefined) {
    const longer = Number(whole) * power;
    if (longer <= most && longer >= -most) return longer;
  }
  return BigInt(whole) * powerOfTen(zeros);
}

/** -1, 0 or 1 as one is less than, equal to or greater than the other. */
export function order(one: number | bigint, other: number | bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : one > other ? 1 : Number.NaN;
}

/** Whether a rest is rounded away from zero, by its sign and whether it is half a unit or more. */
export const isAway: Readonly<Record<Rounding, (sign: 1 | -1, isHalf: boolean) => boolean>> = {
  0: () => true,
  1: () => false,
  2: (sign) => sign > 0,
  3: (sign) => sign < 0,
  4: (_sign, isHalf) => isHalf,
};

/** A whole number without its last digits, rounded. */
export function cutDigits(
  whole: number | bigint,
  digits: number,
  rounding: Rounding,
): number | bigint {
  return typeof whole === 'number' && digits < smallPowers.length
    ? withoutLastDigits(whole, digits, isAway[rounding])
    : withoutDigits(BigInt(whole), digits, isAway[rounding]);
}
