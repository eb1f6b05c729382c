import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { apiSurface } from '../scripts/api-surface.js';

const root = mkdtempSync(join(tmpdir(), 'surface-'));
afterAll(() => rmSync(root, { recursive: true }));

const modules = {
  'first.ts': `
    import type { Inner } from './inner.js';
    /** Comments are no part of it. */
    export function price(inner: Inner) { return { amount: inner.amount, of: 'price' as const }; }
    export const half = 0.5;
    export { Shown } from './inner.js';`,
  'second.ts': `export { Shown as Other } from './inner.js'; export type Alone = 'a' | 'b';`,
  'inner.ts': `
    export interface Inner { readonly amount: Amount }
    type Amount = string;
    export class Shown { private hidden = 1; shown(): number { return this.hidden; } }
    export const words = { one: 'A sentence.', two: 'code-two' } as const;
    export interface Unseen { readonly nothing: true }`,
};

function surfaceOf(change: Partial<typeof modules> = {}) {
  mkdirSync(root, { recursive: true });
  for (const [name, text] of Object.entries({ ...modules, ...change }))
    writeFileSync(join(root, name), text);
  const options = { module: ts.ModuleKind.ESNext, strict: true, noLib: true, types: [] };
  const entries = ['first', 'second'].map((name) => ({ specifier: name, source: `${name}.ts` }));
  const moduleResolution = ts.ModuleResolutionKind.Bundler;
  return apiSurface(entries, { ...options, moduleResolution }, root);
}

test('names are sorted, with their declarations and what these are made of', () => {
  const { offered, inner } = surfaceOf();
  expect(offered.get('first')).toBe(`export declare class Shown {
    private hidden;
    shown(): number;
}

export declare const half = 0.5;

export declare function price(inner: Inner): {
    amount: string;
    of: "price";
};
`);
  expect(offered.get('second')).toBe(
    `export type Alone = 'a' | 'b';\n\nexport { Shown as Other } from 'first';\n`,
  );
  expect(inner).toBe(
    'type Amount = string;\n\nexport interface Inner {\n    readonly amount: Amount;\n}\n',
  );
});

test('a change of what is offered or of what it is made of is seen, another is not', () => {
  const before = surfaceOf();
  const inner = modules['inner.ts'];
  expect(surfaceOf({ 'inner.ts': inner.replace('= 1', '= 2') })).toEqual(before);
  expect(surfaceOf({ 'inner.ts': inner.replace('= string', '= number') }).inner).not.toBe(
    before.inner,
  );
  const typed = modules['first.ts'].replace('half = 0.5', 'half: number = 0.5');
  expect(surfaceOf({ 'first.ts': typed }).offered.get('first')).toContain('const half: number;');
});

test('a text that is no code may be worded otherwise', () => {
  const first = `${modules['first.ts']}\nexport { words } from './inner.js';`;
  expect(surfaceOf({ 'first.ts': first }).offered.get('first')).toContain(
    'readonly one: string;\n    readonly two: "code-two";',
  );
});
