import type { Io } from './io.js';
import { fileWords } from './words/file-words.js';
import { misused } from './told-stop.js';

/** Writes a record as JSON: into a file, or to standard output where none is named. */
export async function writeResult(
  record: unknown,
  file: string | undefined,
  io: Io,
): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (file === undefined) {
    io.stdout(text);
    return;
  }
  if (io.writeFile === undefined) throw misused(fileWords.notWritten(file));
  await io.writeFile(file, text);
}
