/** Whether everything is tried in full: `npm run test:all` says so in vitest.config.ts. */
const all = process.env['TEST_RUNS'] === 'all';

/** The long run, by hand: `npm run test:long` says so. */
const long = process.env['TEST_RUNS'] === 'long';

/** Of a long run: all cases in it, a tenth of them in the gate, a thousandth in `npm test`. */
export function longRunsOf(full: number): number {
  return long ? full : Math.ceil(all ? full / 10 : full / 1000);
}

/** How many cases to draw of a property: all of them in the gate; in `npm test` a hundredth and 5 at least, or what is said. */
export function runsOf(full: number, few = Math.max(5, Math.ceil(full / 100))): number {
  return all ? full : Math.min(full, few);
}

/** Of cases that take seconds each: all of them in the gate, the first few in `npm test`. */
export function casesOf<Case>(cases: readonly Case[], few: number): readonly Case[] {
  return all ? cases : cases.slice(0, few);
}

/** Of many cases alike: all of them in the gate, every `nth` in `npm test`, beginning at one of them. */
export function eachOf<Case>(cases: readonly Case[], nth: number, first = 0): readonly Case[] {
  return all ? cases : cases.filter((_, index) => index % nth === first);
}

/** How large to make what a promised size is tried on: as large as promised in the gate, a tenth of it in `npm test`. */
export function sizeOf(promised: number): number {
  return all ? promised : Math.ceil(promised / 10);
}
