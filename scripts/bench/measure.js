// @ts-check
// CPU time of what is compared, taken by turns in one process, as medians: other work on the machine falls on all alike.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** @type {(how: { type: 'minor' }) => void} */
const collect = runInNewContext('gc');

/** What was made before is moved out of the way, so that each row pays for its own garbage and for no other. */
function settle() {
  for (let time = 0; time < 2; time += 1) collect({ type: 'minor' });
}

/** @typedef {{ readonly name: string, readonly run: () => unknown, readonly each?: number, readonly before?: () => void }} Row */

/** CPU seconds of a call. */
async function cpuOf(/** @type {Row} */ { run, before }) {
  before?.();
  settle();
  const begun = process.cpuUsage();
  const made = run();
  if (made instanceof Promise) await made;
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/**
 * CPU seconds of one piece of work of each row (a row makes `each` a call), median of the rounds; each row runs in each
 * round for at least `leastSeconds`. The first round warms up and does not count; every second round goes backwards, so
 * that no row always has the same one before it.
 * @param {readonly Row[]} rows
 * @param {{ rounds: number, leastSeconds: number, warmSeconds?: number }} how
 * @returns {Promise<ReadonlyMap<string, number>>}
 */
export async function medians(rows, { rounds, leastSeconds, warmSeconds = leastSeconds }) {
  /** @type {Map<string, number[]>} */
  const taken = new Map(rows.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      let [seconds, calls] = [0, 0];
      const least = round === 0 ? warmSeconds : leastSeconds;
      do [seconds, calls] = [seconds + (await cpuOf(row)), calls + 1];
      while (seconds < least);
      if (round > 0) taken.get(row.name)?.push(seconds / calls / (row.each ?? 1));
    }
  return new Map([...taken].map(([name, times]) => [name, median(times)]));
}

/** @param {readonly number[]} values */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
