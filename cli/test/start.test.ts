import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Modules that are loaded whatever the command: what `main` imports, and what those import, types left out. */
function loadedAtStart(file: string, found = new Map<string, readonly string[]>()) {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)';/gms)]
    .filter(([, names = '']) => !/^\{\s*(type [^,}]+,?\s*)+\}\s*$/.test(names))
    .map(([, , from = '']) => from);
  found.set(file, imports);
  for (const from of imports) {
    const source = join(dirname(file), from.replace(/\.js$/, '.ts'));
    if (from.startsWith('.') && existsSync(source)) loadedAtStart(source, found);
  }
  return found;
}

test('writing the help loads nothing of the library: a command loads what it needs', () => {
  const loaded = loadedAtStart('cli/src/main.ts');
  expect(loaded.size).toBeGreaterThan(15);
  const library = [...loaded].flatMap(([file, imports]) =>
    imports.filter((from) => /^trade-credit-pricing/.test(from)).map((from) => `${file}: ${from}`),
  );
  expect(library).toEqual([]);
});
