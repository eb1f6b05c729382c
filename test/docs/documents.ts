import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect } from 'vitest';

/**
 * A document with the parts between `<!-- name -->` and `<!-- end of name -->` made anew: what `make` returns for a
 * name stands there.
 */
export function withParts(file: string, make: (name: string) => string | undefined): string {
  return readFileSync(file, 'utf8').replace(
    /(<!-- ([\w: -]+) -->)[^]*?(<!-- end of \2 -->)/g,
    (part, opening: string, name: string, closing: string) => {
      const made = make(name);
      return made === undefined ? part : `${opening}\n\n${made}\n\n${closing}`;
    },
  );
}

/** Holds a document to what the code makes of it. `npx vitest run test/docs -u` writes it anew. */
export async function expectDocument(file: string, text: string): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  await expect(await format(text, options)).toMatchFileSnapshot(`../../${file}`);
}

/** A Markdown table. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
