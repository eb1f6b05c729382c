/** Whether everything is tried in full: `npm run test:all` says so in vitest.config.ts. */
const all = process.env['TEST_RUNS'] === 'all';

/** How many cases to draw of a property: all of them in the gate, a tenth (10 at least) in `npm test`. */
export function runsOf(full: number): number {
  return all ? full : Math.min(full, Math.max(10, Math.ceil(full / 10)));
}

/** How large to make what a promised size is tried on: as large as promised in the gate, a tenth of it in `npm test`. */
export function sizeOf(promised: number): number {
  return all ? promised : Math.ceil(promised / 10);
}
