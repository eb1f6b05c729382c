import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { misused, unreadable } from './told-stop.js';
import { fileWords } from './words/file-words.js';

/** Everything the program does to the world, so that tests can call it without a process. */
export interface Io {
  /** All of standard input. */
  stdin(): Promise<string>;
  readFile(path: string): Promise<string>;
  /** Writes a file; missing where nothing may be written. */
  writeFile?(path: string, text: string): Promise<void>;
  /** Writes a file of bytes; missing where nothing may be written. */
  writeBytes?(path: string, bytes: Uint8Array): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether a person reads standard output; if not, nothing is coloured. */
  readonly isTTY: boolean;
  /** Whether a person reads standard error; if not, no progress is shown. */
  readonly isErrorTTY?: boolean;
  /** Variables of the environment: LC_ALL, LC_MESSAGES and LANG name the language of a person. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; missing when the output goes elsewhere. */
  readonly columns?: number | undefined;
}

/** No submission or rate book is near this size. */
const maxMegabytes = 64;

/** A reader such as `head` may stop before everything is written. */
function toClosedReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The world of a Node process. */
export function nodeIo(): Io {
  if (!process.stdout.listeners('error').includes(toClosedReader))
    process.stdout.on('error', toClosedReader);
  return {
    stdin: () => readText(process.stdin, '-'),
    readFile: (path) => readText(createReadStream(path), path),
    writeFile: (path, text) => written(path, text),
    writeBytes: (path, bytes) => written(path, bytes),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTTY: process.stdout.isTTY,
    isErrorTTY: process.stderr.isTTY,
    columns: process.stdout.columns,
    env: process.env,
  };
}

async function written(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw misused(fileWords.failedToWrite(path, error));
  }
}

/** Reads UTF-8 text, and stops as soon as there is too much of it. A byte order mark is dropped. */
export async function readText(source: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxMegabytes * 1024 * 1024) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw misused(fileWords.notRead(name, error));
  }
  if (size > maxMegabytes * 1024 * 1024) {
    throw unreadable(fileWords.tooLarge(name, maxMegabytes));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw unreadable(fileWords.notUtf8(name));
  }
}
