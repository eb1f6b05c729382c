import { describe, expect, test } from 'vitest';
import { emptyMemory } from '../../src/values/memory.js';

// PRC-2: a memory reads no more than its key.

const key = Object.freeze({});

function counted() {
  const calls: unknown[] = [];
  const make = (objects: Readonly<Record<string, object>>, given: { readonly a: number }) => {
    calls.push([objects, given]);
    return { made: given.a };
  };
  return { calls, make };
}

describe('a memory', () => {
  test('PRC-2 makes a value once for the same maker, objects and plain values', () => {
    const memory = emptyMemory();
    const { calls, make } = counted();
    const first = memory.of(make, { key }, { a: 1 });
    expect(memory.of(make, { key }, { a: 1 })).toBe(first);
    expect(calls).toEqual([[{ key }, { a: 1 }]]);
  });

  test('PRC-2 makes another for other values, other objects and another maker', () => {
    const memory = emptyMemory();
    const [one, two] = [counted(), counted()];
    memory.of(one.make, { key }, { a: 1 });
    memory.of(one.make, { key }, { a: 2 });
    memory.of(one.make, { key: Object.freeze({}) }, { a: 1 });
    memory.of(two.make, { key }, { a: 1 });
    expect([one.calls.length, two.calls.length]).toEqual([3, 1]);
  });

  test('PRC-2 keeps nothing for objects that can still change', () => {
    const memory = emptyMemory();
    const { calls, make } = counted();
    const open = {};
    memory.of(make, { open }, { a: 1 });
    memory.of(make, { open }, { a: 1 });
    expect(calls).toHaveLength(2);
  });

  test('PRC-2 shares nothing with another memory', () => {
    const { calls, make } = counted();
    emptyMemory().of(make, { key }, { a: 1 });
    emptyMemory().of(make, { key }, { a: 1 });
    expect(calls).toHaveLength(2);
  });
});
