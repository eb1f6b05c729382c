import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Names of the parameters of each exported function, as the reports of the API state them. */
export function parameters(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const file of readdirSync('api').filter((name) => name.endsWith('.txt')))
    for (const statement of ts.createSourceFile(
      file,
      readFileSync(`api/${file}`, 'utf8'),
      ts.ScriptTarget.Latest,
    ).statements)
      if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
        found.set(
          statement.name.text,
          statement.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : '')),
        );
  return found;
}
