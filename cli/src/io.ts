import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { exitCodes, Stop } from './exit-codes.js';

/** Everything the program does to the world, so that tests can call it without a process. */
export interface Io {
  /** All of standard input. */
  stdin(): Promise<string>;
  readFile(path: string): Promise<string>;
  /** Writes a file; missing where nothing may be written. */
  writeFile?(path: string, text: string): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether a person reads standard output; if not, nothing is coloured. */
  readonly isTTY: boolean;
  /** Columns of the terminal; missing when the output goes elsewhere. */
  readonly columns?: number | undefined;
}

/** No submission or rate book is near this size. */
const maxMegabytes = 64;

/** The world of a Node process. */
export function nodeIo(): Io {
  // A reader such as `head` may stop before everything is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdin: () => readText(process.stdin, 'standard input'),
    readFile: (path) => readText(createReadStream(path), path),
    writeFile: (path, text) => written(path, text),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTTY: process.stdout.isTTY,
    columns: process.stdout.columns,
  };
}

async function written(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new Stop(exitCodes.usage, `cannot write ${path}: ${reasonOf(error)}`);
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
    throw new Stop(exitCodes.usage, `cannot read ${name}: ${reasonOf(error)}`);
  }
  if (size > maxMegabytes * 1024 * 1024) {
    throw new Stop(exitCodes.invalidInput, `${name} is larger than ${maxMegabytes} MB`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Stop(exitCodes.invalidInput, `${name} is not UTF-8 text; save it as UTF-8`);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return message;
}
