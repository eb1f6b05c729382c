import { sizeOf } from '../support/runs.js';
import { records } from './calls.js';

const failure = { path: '/currency', code: 'missing', facts: {} };

/** What a value is, and how to make one. */
export type Hostile = readonly [what: string, make: () => unknown];

const trap = (): object => {
  const refuse = (): never => {
    throw new TypeError('trapped');
  };
  return new Proxy(
    {},
    {
      ...{ get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse },
      getOwnPropertyDescriptor: refuse,
    },
  );
};

const throwing = (): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      ['status', 'ok', 'format', 'premium', 'pages', 'locale', 'measures', 'issues'].map((name) => [
        name,
        {
          enumerable: true,
          get: () => {
            throw new RangeError('no');
          },
        },
      ]),
    ),
  );

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = { status: [value] };
  return value;
}

function circular(): unknown {
  const record: Record<string, unknown> = { status: 'quoted', premium: {}, ledger: [] };
  record['book'] = record;
  return record;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What nobody should hand over, and somebody will. */
export const plainlyWrong: readonly Hostile[] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['a number', () => 7],
  ['no number', () => NaN],
  ['a large number', () => 1e308],
  ['a big integer', () => 10n],
  ['a symbol', () => Symbol('s')],
  ['no text', () => ''],
  ['a text', () => 'x'],
  ['a name of the prototype', () => 'constructor'],
  ['a function', () => () => 0],
  ['an empty list', () => []],
  ['a list of null', () => [null]],
  ['a list of lists', () => [[]]],
  ['an empty record', () => ({})],
  ['a record without prototype', () => Object.create(null) as object],
  ['own prototype keys', () => JSON.parse('{"__proto__":{"ok":true},"constructor":1}') as object],
  ['a date', () => new Date(0)],
  ['a map', () => new Map([['ok', true]])],
  ['a failed result', () => ({ ok: false, issues: [failure] })],
  ['a failed result without issues', () => ({ ok: false, issues: [] })],
  ['a failed result of broken issues', () => ({ ok: false, issues: [null] })],
  ['an invalid status', () => ({ status: 'invalid', issues: [failure] })],
  ['a refused status', () => ({ status: 'refused', issues: [failure] })],
  ['a result without its record', () => ({ ok: true })],
  ['throwing getters', throwing],
  ['a trap', trap],
  ['a revoked proxy', revoked],
  ['a circle', circular],
  ['deep nesting', () => nested(20_000)],
  ['a large list', () => new Array(150_000).fill(null)],
  ['a list with holes', () => new Array(sizeOf(10_000_000))],
  ['a list that says it is longer', () => new Proxy([], { get: () => 2 ** 52 })],
];

/** Records of the library where another belongs. */
export const otherRecords = (): readonly Hostile[] =>
  Object.entries(records()).map(([kind, record]) => [`a record: ${kind}`, () => record]);

const inPlace: readonly Hostile[] = [
  ['missing', () => undefined],
  ['null', () => null],
  ['7', () => 7],
  ['text', () => 'x'],
  ['{}', () => ({})],
  ['[]', () => []],
  ['[null]', () => [null]],
  ['a trap', trap],
];

/** A valid argument with one place in it changed: `most` of them, spread over the whole. */
export function* changedPlaces(argument: unknown, most: number): Generator<Hostile> {
  const ways = [...waysIn(argument)];
  const stride = Math.max(1, Math.floor((ways.length * inPlace.length) / most));
  let place = 0;
  for (const way of ways)
    for (const [what, make] of inPlace) {
      place += 1;
      if (place % stride === 0)
        yield [`/${way.join('/')} ${what}`, () => changedAt(argument, way, make())];
    }
}

function* waysIn(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  if (!isPlain(value) || way.length > 6) return;
  const names = Object.keys(value);
  for (const name of Array.isArray(value) ? names.slice(0, 2) : names) {
    yield [...way, name];
    yield* waysIn((value as Record<string, unknown>)[name], [...way, name]);
  }
}

function changedAt(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[name] = changedAt(copy[name], rest, by);
  return copy;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === Array.prototype;
}
