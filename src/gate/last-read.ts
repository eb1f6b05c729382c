import type { Path } from '../values/text.js';
import { isMade } from './made-here.js';
import { segment } from './way.js';

type Values = Readonly<Record<string, unknown>>;

/** Where a function that fails on its arguments read last: it is run once more on arguments that tell what is read. */
export function lastRead(
  values: Values,
  work: (values: Values) => unknown,
  asTheyAre: readonly string[] = [],
): Path {
  let last = '';
  const traced = (value: unknown, path: Path): unknown =>
    typeof value !== 'object' || value === null || isMade(value)
      ? value
      : new Proxy(value, {
          get(target, name): unknown {
            const member: unknown = Reflect.get(target, name);
            if (typeof name === 'symbol' || typeof member === 'function') return member;
            last = `${path}/${segment(name)}`;
            return Object.isFrozen(target) ? member : traced(member, last);
          },
        });
  const named = Object.entries(values).map(
    ([name, value]) =>
      [name, asTheyAre.includes(name) ? value : traced(value, `/${name}`)] as const,
  );
  const first = named.find(([, value]) => typeof value !== 'object') ?? named[0];
  if (first !== undefined) last = `/${first[0]}`;
  try {
    work(Object.fromEntries(named));
  } catch {
    return last;
  }
  return last;
}
