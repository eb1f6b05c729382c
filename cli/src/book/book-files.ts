import { writeFile } from 'node:fs/promises';
import { nodeFiles, type ImportFiles } from '../import-files.js';
import { fileWords } from '../words/file-words.js';
import { misused } from '../told-stop.js';

/** Files of the commands on rate books: workbooks are bytes. */
export interface BookFiles extends Omit<ImportFiles, 'readIfThere'> {
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
}

/** The files of a Node process. */
export function nodeBookFiles(): BookFiles {
  return {
    ...nodeFiles(),
    writeBytes: async (path, bytes) => {
      try {
        await writeFile(path, bytes);
      } catch (error) {
        throw misused(fileWords.failedToWrite(path, error));
      }
    },
  };
}
