import { readdirSync } from 'node:fs';

/** What is installed or made, and not written by hand. */
const made = new Set(['node_modules', 'dist', 'docs/api']);

/** The files of the project below a folder; what was installed or built there is left out, and links are not followed. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !made.has(entry.name) && !made.has(path) ? filesBelow(path) : [];
  });
}
