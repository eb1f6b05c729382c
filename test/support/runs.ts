/** Whether properties run in full: `npm run test:all` says so in vitest.config.ts. */
const all = process.env['TEST_RUNS'] === 'all';

/** Fewest cases worth drawing: below this a share of the cases is no share of anything. */
const fewest = 20;

/** How many cases to draw of a property: all of them in the gate, a tenth (20 at least) in `npm test`. */
export function runsOf(full: number): number {
  return all ? full : Math.min(full, Math.max(fewest, Math.ceil(full / 10)));
}
