import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import { exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';

/** Reads a JSON file, or standard input when the file is `-`. */
export async function readJson(file: string, io: Io): Promise<unknown> {
  const text = file === '-' ? await io.stdin() : await io.readFile(file);
  return parseJson(text, file === '-' ? 'standard input' : file);
}

/** Parses JSON text; what is wrong with it is told as `name:line:column: reason`. */
function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason =
      text.trim() === '' ? `${name} is empty` : name + (placeOf(text) ?? `: ${String(error)}`);
    throw new Stop(exitCodes.invalidInput, `${reason}; expected a JSON object`);
  }
}

/** Where and what the first error is. JSON.parse itself names no place for half of the errors. */
function placeOf(text: string): string | undefined {
  let first: string | undefined;
  const onError = (
    code: ParseErrorCode,
    _start: number,
    _length: number,
    line: number,
    column: number,
  ) => {
    const what = printParseErrorCode(code)
      .replace(/(?!^)([A-Z])/g, ' $1')
      .toLowerCase();
    first ??= `:${line + 1}:${column + 1}: ${what}`;
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    return undefined; // nested too deeply for the parser
  }
  return first;
}
