import fc from 'fast-check';
import jsonPatch, { type Operation } from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../support/runs.js';
import { makePatch } from '../../src/gate/make-patch.js';
import { applyPatch as answered, type PatchOperation } from '../../src/gate/patch.js';
import { applyPatch } from '../support/answers.js';

/** Plain JSON with names that need escaping, lists of named items and lists of others. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, '1', ''),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), x: tie('value') }))),
      ),
    fc.dictionary(fc.constantFrom('a', 'b/c', 'd~e', '', '0', '~1'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

/** As another implementation of RFC 6902 applies it. */
function elsewhere(document: unknown, patch: readonly PatchOperation[]): unknown {
  const copies = structuredClone({ document, patch: [...patch] });
  return jsonPatch.applyPatch(copies.document, copies.patch as Operation[], true).newDocument;
}

describe('a patch', () => {
  it('turns the one document into the other, here and in another implementation', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = makePatch(before, after);
        expect(applyPatch(before, patch)).toEqual(after);
        expect(elsewhere(before, patch)).toEqual(after);
      }),
      { numRuns: runsOf(1000), seed: 1 },
    );
  });

  it('of another implementation is applied alike', () => {
    const container = json.filter((one) => typeof one === 'object' && one !== null);
    fc.assert(
      fc.property(container, container, (before, after) => {
        fc.pre(Array.isArray(before) === Array.isArray(after));
        const patch = jsonPatch.compare(before as object, after as object) as PatchOperation[];
        expect(applyPatch(before, patch)).toEqual(elsewhere(before, patch));
      }),
      { numRuns: runsOf(500), seed: 2 },
    );
  });

  it('is empty where nothing differs, and leaves the document as it was', () => {
    const document = Object.freeze({ a: Object.freeze([1, 2]) });
    expect(makePatch(document, { a: [1, 2] })).toEqual([]);
    expect(applyPatch(document, [{ op: 'add', path: '/a/-', value: 3 }])).toEqual({ a: [1, 2, 3] });
    expect(document).toEqual({ a: [1, 2] });
  });

  it('takes a named item out of a list in one operation', () => {
    const buyers = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(makePatch({ buyers }, { buyers: [{ id: 'a' }, { id: 'c' }] })).toEqual([
      { op: 'remove', path: '/buyers/1' },
    ]);
  });

  it('moves a member, as fixes of issues have it', () => {
    const patch = [{ op: 'move', from: '/turnovr/a', path: '/turnover' }] as const;
    expect(applyPatch({ turnovr: { a: 1, b: 2 } }, patch)).toEqual({
      turnovr: { b: 2 },
      turnover: 1,
    });
  });

  const wrong: readonly [string, PatchOperation][] = [
    ['a member that is not there', { op: 'replace', path: '/b', value: 1 }],
    ['a place below a member that is not there', { op: 'add', path: '/b/c', value: 1 }],
    ['an item beyond the list', { op: 'remove', path: '/a/2' }],
    ['an index with a leading zero', { op: 'remove', path: '/a/01' }],
    ['a pointer without a slash', { op: 'remove', path: 'a' }],
    ['the whole document', { op: 'remove', path: '' }],
    ['a place below a number', { op: 'add', path: '/a/0/x', value: 1 }],
    ['another operation', { op: 'copy', path: '/a' } as unknown as PatchOperation],
    ['a move from nowhere', { op: 'move', from: '/x', path: '/a' } as unknown as PatchOperation],
    ['a move without from', { op: 'move', path: '/a' } as unknown as PatchOperation],
    ['the prototype', { op: 'replace', path: '/__proto__/x', value: 1 }],
  ];
  it.each(wrong)('is refused for %s', (_, operation) => {
    expect(answered({ a: [1, 2] }, [operation])).toMatchObject({
      ...{ status: 'invalid', issues: [{ code: 'patch-does-not-fit' }] },
    });
  });
});
