import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputLimits } from '../../src/gate/input-limits.js';
import { plainJson } from '../../src/gate/plain-json.js';

function found(input: unknown): string[] {
  return plainJson(input).problems.map(({ path, code }) => `${path} ${code}`);
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

describe('plainJson', () => {
  it('copies any JSON within the limits', () => {
    const json = fc.json({ maxDepth: 6 }).map((text): unknown => JSON.parse(text));
    fc.assert(
      fc.property(json, (value) => {
        const copy = plainJson(value);
        const nulls = JSON.stringify(value).includes('null');
        fc.pre(!nulls && copy.problems.length === 0);
        expect(copy.value).toEqual(value);
      }),
    );
  });

  it('leaves out undefined fields, and writes -0 as 0', () => {
    expect(plainJson({ a: undefined, b: -0 })).toEqual({
      value: { b: 0 },
      problems: [],
      complete: true,
    });
    expect(Object.keys(plainJson({ a: undefined }).value as object)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['null', { a: [null] }, ['/a/0 null-value']],
    [
      'no JSON',
      [() => 1, Symbol('x'), 1n, NaN],
      ['/0', '/1', '/2', '/3'].map((at) => `${at} not-plain-data`),
    ],
    [
      'instances',
      [new Date(0), new Map(), /x/, Object.create({ a: 1 })],
      ['/0', '/1', '/2', '/3'].map((at) => `${at} not-plain-data`),
    ],
    ['boxes', [Object('x'), Object(1)], ['/0 not-plain-data', '/1 not-plain-data']],
    ['long text', { a: 'x'.repeat(1_001) }, ['/a text-too-long']],
    ['long lists', { a: Array(100_001).fill(0) }, ['/a too-many-items']],
    ['sparse lists', { a: Array(4_000_000_000) }, ['/a too-many-items']],
    ['deep nests', nested(1_000_000), [`${'/0/a'.repeat(6)} too-deep`.replace('/0/a', '/a/0')]],
    ['long names', { ['x'.repeat(65)]: 1 }, [' forbidden-field-name']],
  ])('refuses %s', (_name, input, problems) => {
    expect(found(input)).toHaveLength(problems.length);
    expect(
      found(input).map((problem) => problem.replace(/^(\/[0a])+ too-deep/, 'too-deep')),
    ).toEqual(problems.map((problem) => problem.replace(/^(\/[0a])+ too-deep/, 'too-deep')));
  });

  it('refuses cycles, but not the same record twice', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = [cycle];
    expect(found(cycle)).toEqual(['/self/0 circular']);
    const once = { a: 1 };
    expect(plainJson([once, once]).value).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('refuses the names that reach prototypes', () => {
    const input: unknown = JSON.parse('{"__proto__":{"x":1},"constructor":1,"prototype":2,"y":3}');
    expect(found(input)).toEqual(Array(3).fill(' forbidden-field-name'));
    expect(plainJson(input).value).toEqual({ y: 3 });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('SUB-2 stops at what is too large or too far from JSON', () => {
    const wide = Array(1_000).fill(Array(1_000).fill(Array(100).fill(1)));
    expect(plainJson(wide)).toMatchObject({
      complete: false,
      problems: [{ path: '', code: 'too-large', facts: { most: inputLimits.values } }],
    });
    const functions = Array(100_000).fill(() => 1);
    expect(plainJson(functions)).toMatchObject({ complete: false });
    expect(found(functions)).toHaveLength(101);
  });
});

describe('hostile objects', () => {
  const trap = () => {
    throw new Error('trap');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const getter = Object.defineProperty({}, 'a', { get: trap, enumerable: true });

  it.each<[string, unknown, string]>([
    ['a getter that throws', getter, '/a unreadable'],
    ['a revoked proxy', revoked.proxy, ' unreadable'],
    ['a revoked list', revokedList.proxy, ' unreadable'],
    ['a proxy without keys', new Proxy({}, { ownKeys: trap }), ' unreadable'],
    ['a proxy without values', new Proxy({ a: 1 }, { get: trap }), '/a unreadable'],
    ['a proxy without prototype', new Proxy({}, { getPrototypeOf: trap }), ' unreadable'],
    ['a list without length', new Proxy([], { get: trap }), ' unreadable'],
    ['a list of length NaN', new Proxy([], { get: () => NaN }), ' too-many-items'],
    ['a list of a symbol length', new Proxy([], { get: () => Symbol('x') }), ' unreadable'],
  ])('%s', (_name, value, problem) => {
    expect(found(value)).toEqual([problem]);
    expect(found({ b: value })).toEqual([`/b${problem}`]);
    expect(plainJson({ b: value, c: 1 }).value).toMatchObject({ c: 1 });
  });

  it('that nest without end are read to the limit of depth', () => {
    const endless: object = new Proxy(
      {},
      {
        ownKeys: () => ['a'],
        get: () => endlessCopy(),
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    );
    const endlessCopy = (): object => new Proxy(endless, {});
    expect(found(endless)).toEqual([`${'/a'.repeat(12)} too-deep`]);
  });

  it('that change between readings are read once', () => {
    let count = 0;
    const changing = Object.defineProperty({}, 'a', { get: () => (count += 1), enumerable: true });
    expect(plainJson(changing).value).toEqual({ a: 1 });
    expect(count).toBe(1);
  });
});
