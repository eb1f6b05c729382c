import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/rules/load/checks/row-ranges.js';
import {
  measurePages,
  type PageRole,
  requiredPages,
  type StepKind,
  stepKinds,
} from '../../../src/rules/read/step-kinds.js';

/** Every role in which a kind, a measure or the loader reads a page of numbers. */
const roles: readonly (readonly [string, PageRole])[] = [
  ...Object.entries<StepKind>(stepKinds).flatMap(([kind, { pages = {} }]) =>
    Object.entries<PageRole>(pages).map(([role, page]) => [`${kind}/${role}`, page] as const),
  ),
  ...Object.entries(measurePages).flatMap(([measure, pages]) =>
    Object.entries(pages).map(([role, page]) => [`${measure}/${role}`, page] as const),
  ),
  ['book/contract', requiredPages.contract],
];

type Read = readonly [role: string, row: string | undefined];

/** Rows by name; a page that is read by numbers or by names of a list is one for all. */
const read = roles
  .filter(([, { unit }]) => unit !== 'key')
  .flatMap(([role, { rows = [], may = [], oneOf = [] }]): Read[] => {
    const named = [...rows, ...may, ...oneOf];
    return named.length === 0 ? [[role, undefined]] : named.map((row) => [role, row]);
  });

describe('RBK-9 what a number of a page may be is said where a kind reads it', () => {
  it.each(read)('%s, row %s', (role, row) => {
    expect(rangeOf(role, row)).toBeDefined();
  });
});
