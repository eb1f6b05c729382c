import type { WholeText } from 'trade-credit-pricing';
import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Io } from './io.js';
import { repeatedName } from './repeated-name.js';
import { unreadable } from './told-stop.js';
import { called, fileWords, placeIn } from './words/file-words.js';

const longestName = 60;

/** Reads a JSON file, or standard input when the file is `-`. */
export async function readJson(file: string, io: Io): Promise<unknown> {
  return parseJson(await readText(file, io), called(file));
}

/** The text of a file, or of standard input when the file is `-`. */
export function readText(file: string, io: Io): Promise<string> {
  return file === '-' ? io.stdin() : io.readFile(file);
}

/** Parses JSON text; what is wrong with it is told as `name:line:column: reason`; a field that stands twice too. */
export function parseJson(text: string, name: WholeText): unknown {
  const parsed = parsedJson(text, name);
  refuseRepeated(text, name);
  return parsed;
}

function parsedJson(text: string, name: WholeText): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable(whyNoJson(text, name));
  }
}

function whyNoJson(text: string, name: WholeText): WholeText {
  if (text.trim() === '') return fileWords.emptyJson(name);
  const error = firstError(text);
  if (error === undefined) return fileWords.tooDeepJson(name);
  return fileWords.noJson(name, error, printParseErrorCode(error.code));
}

/** Of a name that stands twice in a record only the last value would be read. */
function refuseRepeated(text: string, file: WholeText): void {
  const found = repeatedName(text);
  if (found === undefined) return;
  const field = JSON.stringify(found.name.slice(0, longestName));
  throw unreadable(fileWords.fieldTwice(placeIn(file, found), field, found.first));
}

interface TextError {
  readonly code: ParseErrorCode;
  readonly line: number;
  readonly column: number;
}

/** Where and what the first error is: JSON.parse itself names no place for half of the errors. Undefined where it is nested too deeply for the parser. */
function firstError(text: string): TextError | undefined {
  let first: TextError | undefined;
  const onError = (...[code, , , line, column]: ErrorArguments): void => {
    first ??= { code, line: line + 1, column: column + 1 };
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    return undefined;
  }
  return first;
}

type ErrorArguments = Parameters<NonNullable<JSONVisitor['onError']>>;
