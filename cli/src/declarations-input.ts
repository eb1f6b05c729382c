import type { Declarations } from 'trade-credit-pricing/adjustment';
import { declarationsFromCsv, type DeclaredRows } from './adjust-csv.js';
import type { Io } from './io.js';
import { parseJson } from './json-input.js';
import { called } from './words/file-words.js';

/** Declarations in a file, JSON or rows: JSON begins with a brace. */
export async function readDeclarations(
  file: string,
  declaredOn: string | undefined,
  io: Io,
): Promise<DeclaredRows> {
  const text = file === '-' ? await io.stdin() : await io.readFile(file);
  if (text.trim() !== '' && !/^\s*[{[]/.test(text))
    return declarationsFromCsv(text, file, declaredOn);
  const declarations = parseJson(text, called(file)) as Readonly<Record<string, unknown>>;
  return { declarations, lines: new Map() };
}

/** What is declared, with what the command line states beside it. */
export function statedBeside(
  { declarations }: DeclaredRows,
  beside: Partial<Declarations>,
): Declarations {
  const isRecord = typeof declarations === 'object' && !Array.isArray(declarations);
  return (isRecord ? { ...declarations, ...beside } : declarations) as unknown as Declarations;
}
