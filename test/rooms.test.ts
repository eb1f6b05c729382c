import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../.dependency-cruiser.js';
import { filesBelow } from './support/files-below.js';

/** The room of a module below `src`; none for an entry point. */
function roomOf(module: string): string | undefined {
  if (/^[^/]+\/index\.ts$/.test(module)) return undefined;
  return rooms.find((room) => module === room || module.startsWith(`${room}/`));
}

/** The rooms each room imports from, types too. */
function arrows(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(rooms.map((room) => [room, new Set<string>()]));
  const modules = filesBelow('src').map((path) => path.slice('src/'.length));
  for (const module of modules.filter((name) => name.endsWith('.ts'))) {
    const from = roomOf(module);
    for (const [, path = ''] of readFileSync(join('src', module), 'utf8').matchAll(
      /\bfrom\s+'(\.[^']+)\.js'/g,
    )) {
      const to = roomOf(join(dirname(module), `${path}.ts`));
      if (from !== undefined && to !== undefined && to !== from) found.get(from)?.add(to);
    }
  }
  return found;
}

/** On which floor a room stands: one above the highest room it imports from. */
function floorsOf(below: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const floors = new Map<string, number>();
  for (const room of [...rooms].reverse()) {
    const under = [...(below.get(room) ?? [])].map((each) => floors.get(each) ?? Infinity);
    floors.set(room, 1 + Math.max(0, ...under));
  }
  return floors;
}

describe('the plan of the house', () => {
  const floors = floorsOf(arrows());

  test('25 rooms at most, and no more than 12 floors: the longest chain of imports between rooms', () => {
    expect(rooms.length).toBeLessThanOrEqual(25);
    expect(Math.max(...floors.values())).toBeLessThanOrEqual(12);
    expect([floors.get('values'), floors.get('gate'), floors.get('submission')]).toEqual([1, 2, 3]);
  });

  test('a chain is counted, and one more room in it is one more floor', () => {
    const more = new Map([...arrows(), ['values', new Set(['gate'])]]);
    expect(Math.max(...floorsOf(more).values())).toBe(Infinity);
    const apart = new Map(rooms.map((room) => [room, new Set<string>()]));
    expect(Math.max(...floorsOf(apart).values())).toBe(1);
  });

  test('CONTRIBUTING names every room, in its order', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const listed = [...text.matchAll(/^\| +(\d+) +\| `([^`]+)` +\|/gm)];
    expect(listed.map(([, floor, room]) => [room, Number(floor)])).toEqual(
      rooms.map((room) => [room, floors.get(room)]),
    );
  });
});
