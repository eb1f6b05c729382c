import { readFile, stat, writeFile } from 'node:fs/promises';
import type { WholeText } from 'trade-credit-pricing';
import { misused, unreadable } from './told-stop.js';
import { fileWords } from './words/file-words.js';
import { listWords } from './words/list-words.js';

/** Files of the import beyond what {@link Io} reads: ledgers are bytes in some encoding, and results may be written. */
export interface ImportFiles {
  readBytes(path: string): Promise<Uint8Array>;
  /** The text of a file, undefined when there is none of the name. */
  readIfThere(path: string): Promise<string | undefined>;
  writeText(path: string, text: string): Promise<void>;
}

/** A text of more characters cannot be held in memory as one. */
const mostMegabytes = 400;

/** The files of a Node process. */
export function nodeFiles(): ImportFiles {
  return {
    readBytes: async (path) => {
      const what = (error: unknown): WholeText => fileWords.notRead(path, error);
      const { size } = await told(() => stat(path), what);
      if (size > mostMegabytes * 1024 * 1024)
        throw unreadable(listWords.tooLarge(path, mostMegabytes));
      return told(() => readFile(path), what);
    },
    readIfThere: async (path) => {
      const isThere = await stat(path).then(
        () => true,
        () => false,
      );
      const what = (error: unknown): WholeText => fileWords.notRead(path, error);
      return isThere ? told(() => readFile(path, 'utf8'), what) : undefined;
    },
    writeText: (path, text) =>
      told(
        () => writeFile(path, text),
        (error) => fileWords.failedToWrite(path, error),
      ),
  };
}

async function told<Result>(
  action: () => Promise<Result>,
  what: (error: unknown) => WholeText,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw misused(what(error));
  }
}
