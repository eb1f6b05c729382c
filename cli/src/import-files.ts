import { readFile, stat, writeFile } from 'node:fs/promises';
import { exitCodes, Stop } from './exit-codes.js';

/** Files of the import beyond what {@link Io} reads: ledgers are bytes in some encoding, and results may be written. */
export interface ImportFiles {
  readBytes(path: string): Promise<Uint8Array>;
  writeText(path: string, text: string): Promise<void>;
}

/** A text of more characters cannot be held in memory as one. */
const mostMegabytes = 400;

/** The files of a Node process. */
export function nodeFiles(): ImportFiles {
  return {
    readBytes: async (path) => {
      const { size } = await told(() => stat(path), `cannot read ${path}`);
      if (size > mostMegabytes * 1024 * 1024)
        throw new Stop(
          exitCodes.invalidInput,
          `${path} is larger than ${mostMegabytes} MB; leave out columns that are not needed, or import it in parts`,
        );
      return told(() => readFile(path), `cannot read ${path}`);
    },
    writeText: (path, text) => told(() => writeFile(path, text), `cannot write ${path}`),
  };
}

async function told<Result>(action: () => Promise<Result>, what: string): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'no such file or folder',
      EISDIR: 'it is a folder',
      EACCES: 'permission denied',
    };
    throw new Stop(exitCodes.usage, `${what}: ${reasons[code ?? ''] ?? message}`);
  }
}
