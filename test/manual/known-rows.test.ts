import { expect, test } from 'vitest';
import { isKnownRow, lookedUpBy } from '../../src/manual/known-rows.js';
import {
  measurePages,
  type PageRole,
  requiredPages,
  type StepKind,
  stepKinds,
} from '../../src/rules/read/step-kinds.js';

const kinds = Object.entries<StepKind>(stepKinds);

test('every row a kind, a measure or the loader asks for has words', () => {
  const roles: PageRole[] = [
    ...kinds.flatMap(([, { pages = {} }]) => Object.values(pages)),
    ...Object.values(measurePages).flatMap((pages) => Object.values(pages)),
    requiredPages.contract,
  ];
  const rows = roles.flatMap((role) => role.rows ?? []);
  expect(rows.filter((row) => !isKnownRow(row))).toEqual([]);
});

test('every curve a kind asks for says what it is looked up by', () => {
  const curves = kinds.flatMap(([kind, { pages = {} }]) =>
    Object.entries<PageRole>(pages)
      .filter(([, { shape }]) => shape !== 'keyed')
      .map(([role]) => [kind, role] as const),
  );
  expect(curves.length).toBeGreaterThan(5);
  expect(curves.filter(([kind, role]) => lookedUpBy(kind, role) === undefined)).toEqual([]);
});
