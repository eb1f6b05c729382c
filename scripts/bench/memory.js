// @ts-check
// What is kept in memory, over what the parsed JSON of the same submission keeps: heap and buffers that are left once garbage
// was collected. And the most a process held while it quoted, over a process that only parses the text.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { explain } from 'trade-credit-pricing/explain';
import { manyBuyers, sold } from './buyers.js';
import { median } from './measure.js';

/** @typedef {import('trade-credit-pricing').Submission} Submission */
/** @typedef {{ readonly kept: ReadonlyMap<string, number>, readonly left: number, readonly peak: number | undefined }} Memory */

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');

/** Bytes that are reached once garbage was collected. */
function reached() {
  for (let time = 0; time < 3; time += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes each of what is made keeps, after as many were made and thrown away: what the first ones leave with the book is not theirs. */
function keptBy(/** @type {() => unknown} */ make, /** @type {number} */ count) {
  for (let time = 0; time < count; time += 1) make();
  const before = reached();
  const held = Array.from({ length: count }, make);
  return (reached() - before) / held.length;
}

/**
 * The most a process held, in bytes; median of three. A shell stands between, for a process that is started begins with the
 * most its parent held.
 */
function mostHeld(/** @type {string} */ code) {
  const told = `${code}\nconsole.log(process.resourceUsage().maxRSS);`;
  const runs = [1, 2, 3].map(() => {
    const { stdout, stderr } = spawnSync(`"${process.execPath}" --input-type=module -; exit $?`, {
      shell: true,
      input: told,
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return Number(stdout.trim()) * 1024;
  });
  return median(runs);
}

/** What quoting a submission holds at most, over parsing its text, each above a process that has the library and does nothing. */
function peakOf(/** @type {string} */ text) {
  const folder = mkdtempSync(join(tmpdir(), 'trade-credit-memory-'));
  const file = JSON.stringify(join(folder, 'submission.json'));
  writeFileSync(join(folder, 'submission.json'), text);
  const begin =
    "const { readFileSync } = await import('node:fs'); const { quote } = await import('trade-credit-pricing'); " +
    "const { referenceBook } = await import('trade-credit-pricing/books/reference');";
  const parse = `${begin} const sent = JSON.parse(readFileSync(${file}, 'utf8'));`;
  const [nothing = 0, parsed = 0, quoted = 0] = [
    begin,
    parse,
    `${parse} const made = quote(sent, referenceBook); if (made.premium === null) throw new Error(made.status);`,
  ].map(mostHeld);
  rmSync(folder, { recursive: true });
  return (quoted - nothing) / (parsed - nothing);
}

/** How many buyers, and of how many quotes the mean is taken. */
const counts = /** @type {const} */ ({
  '1 buyer': [1, 200],
  '200 buyers': [200, 100],
  '10,000 buyers': [10_000, 20],
  '100,000 buyers': [100_000, 3],
});

/** @returns {ReadonlyMap<string, Memory>} */
export function memory() {
  return new Map(
    Object.entries(counts).map(([name, [buyers, quotes]]) => [name, memoryOf(buyers, quotes)]),
  );
}

/** @returns {Memory} */
function memoryOf(/** @type {number} */ buyers, /** @type {number} */ quotes) {
  const text = JSON.stringify(sold(manyBuyers(buyers), { cover: { tier: 'standard' } }));
  const sent = () => /** @type {Submission} */ (JSON.parse(text));
  let changes = 0;
  const quoted = () => {
    const submission = sent();
    const insuredPercentage = (80 + ((changes += 1) % 999) / 100).toFixed(2);
    const made = quote(
      { ...submission, cover: { ...submission.cover, insuredPercentage } },
      referenceBook,
    );
    if (made.premium === null) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
    return made;
  };
  const read = () => {
    const made = quoted();
    return { made, text: JSON.stringify(made).length };
  };
  const explained = () => {
    const made = quoted();
    const told = explain(made, 'en');
    return { made, told, text: JSON.stringify(told).length };
  };
  const unit = keptBy(sent, quotes);
  const makers = { quote: quoted, 'quote, all of it read': read, 'quote, explained': explained };
  const kept = new Map(
    Object.entries(makers).map(([name, make]) => [name, keptBy(make, quotes) / unit]),
  );
  const before = reached();
  for (let time = 0; time < quotes; time += 1) quoted();
  const left = (reached() - before) / quotes / unit;
  return { kept, left, peak: buyers < 100_000 ? undefined : peakOf(text) };
}
