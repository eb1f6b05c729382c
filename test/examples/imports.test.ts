import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cliEntryPoints, entryPoints } from '../../scripts/entry-points.js';
import { filesBelow } from '../support/files-below.js';

const folders = ['examples/backend', 'examples/portal/src', 'site'];
const sources = new Map(
  [...entryPoints, ...cliEntryPoints].map(({ specifier, source }) => [specifier, source]),
);

/** The modules of an example, without what it installs and builds. */
function modulesIn(folder: string): string[] {
  return filesBelow(folder).filter((path) => /\.(js|mjs|ts|tsx)$/.test(path));
}

/** What a module takes from the packages of this repository by name, types left out. */
function takenBy(path: string, text: string): { from: string; name: string }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause, moduleSpecifier }) => {
      const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
      const named = importClause?.namedBindings;
      if (
        !/^trade-credit-/.test(from) ||
        /\.json$/.test(from) ||
        importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      )
        return [];
      const names = named && ts.isNamedImports(named) ? named.elements : [];
      return names
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ name, propertyName }) => ({ from, name: (propertyName ?? name).text }));
    });
}

describe.each(folders)('%s', (folder) => {
  const taken = modulesIn(folder).flatMap((path) => takenBy(path, readFileSync(path, 'utf8')));

  test('takes only what the entry points export, so that it starts', async () => {
    const missing: string[] = [];
    for (const { from, name } of taken) {
      const source = sources.get(from);
      const module: object =
        source === undefined ? {} : await import(/* @vite-ignore */ pathToFileURL(source).href);
      if (!(name in module)) missing.push(`${from}: ${name}`);
    }
    expect(missing).toEqual([]);
  });
});

test('an export that is gone is found', () => {
  const taken = takenBy('a.ts', "import { quote as q, type Quote } from 'trade-credit-pricing';");
  expect(taken).toEqual([{ from: 'trade-credit-pricing', name: 'quote' }]);
  expect(modulesIn('examples/backend').length).toBeGreaterThan(6);
});
