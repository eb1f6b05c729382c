import { probabilityOfNoClaim } from './start-value.js';

/** A claim that costs two parties: bands of what each bears, and how often it happens. */
export interface JointClaim {
  readonly first: number;
  readonly second: number;
  readonly intensity: number;
}

/** How far the joint distribution is wanted, in bands. */
export interface JointExtent {
  readonly first: number;
  readonly second: number;
}

/** What one claim more of a kind adds where it fits. */
interface Shift {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/** A factor of 2^-512, in which small starts are carried. */
const block = 7.458340731200207e-155;
/** From here on a factor is taken off: 2^256. */
const large = 1.157920892373162e77;

/**
 * Joint probabilities of two aggregate losses that come from the same claims, one gamma factor with squared coefficient
 * of variation c moving all frequencies: Panjer's recursion in two variables (Sundt 1999). With `w_j = lambda_j /
 * (1 + c mu)`, and likewise with the first variable where the second is 0,
 *
 *     s g(u, s) = sum_j (s_j + c (s - s_j)) w_j g(u - u_j, s - s_j)
 *
 * Every term is positive, so nothing cancels. Row `s` holds `extent.first + 1` probabilities. Claims that cost neither
 * party count for nothing.
 */
export function jointRecursion(
  claims: readonly JointClaim[],
  squaredVariation: number,
  extent: JointExtent,
): readonly Float64Array[] {
  const counted = claims.filter(
    ({ first, second, intensity }) => first + second > 0 && intensity > 0,
  );
  const expected = counted.reduce((sum, { intensity }) => sum + intensity, 0);
  const over = 1 + squaredVariation * expected;
  const shifts = merged(counted).map((claim) => ({ ...claim, weight: claim.weight / over }));
  const start = probabilityOfNoClaim([{ squaredVariation, claims: expected }]);
  const run: JointRun = { rows: [], blocks: start.blocks };
  for (let second = 0; second <= extent.second; second += 1) {
    run.rows.push(new Float64Array(extent.first + 1));
    if (second === 0) (run.rows[0] as Float64Array)[0] = start.value;
    fill(run, shifts, squaredVariation);
  }
  // What is still to be scaled is too small to be told from nothing.
  return run.blocks === 0 ? run.rows : run.rows.map((row) => new Float64Array(row.length));
}

interface JointRun {
  readonly rows: Float64Array[];
  /** Factors of 2^-512 that all rows still lack. */
  blocks: number;
}

/** Fills the last row from those before it. */
function fill(run: JointRun, shifts: readonly Shift[], variation: number): void {
  const { rows } = run;
  const second = rows.length - 1;
  const row = rows[second] as Float64Array;
  const fitting = shifts.filter((shift) => shift.second <= second);
  for (let first = second === 0 ? 1 : 0; first < row.length; first += 1) {
    let sum = 0;
    for (const shift of fitting) {
      if (shift.first > first || (second === 0 && shift.second > 0)) continue;
      const before = (rows[second - shift.second] as Float64Array)[first - shift.first] as number;
      const grown = second === 0 ? shift.first : shift.second;
      const all = second === 0 ? first : second;
      sum += (grown + variation * (all - grown)) * shift.weight * before;
    }
    row[first] = sum / (second === 0 ? first : second);
    if (run.blocks > 0 && (row[first] as number) > large) scale(run);
  }
}

function scale(run: JointRun): void {
  for (const row of run.rows)
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] as number) * block;
  run.blocks -= 1;
}

/** Claims alike in both bands added up, in a fixed order. */
function merged(claims: readonly JointClaim[]): Shift[] {
  const sums = new Map<number, { first: number; second: number; weight: number }>();
  const width = 1 + claims.reduce((most, { first }) => Math.max(most, first), 0);
  for (const { first, second, intensity } of claims) {
    const key = second * width + first;
    const known = sums.get(key) ?? { first, second, weight: 0 };
    known.weight += intensity;
    sums.set(key, known);
  }
  return [...sums.values()].sort((a, b) => a.second - b.second || a.first - b.first);
}
