import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileErrors } from './file-errors.js';
import type { Text } from 'trade-credit-pricing';
import { misused, type ToldStop, unreadable } from './told-stop.js';

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
    throw failed({ en: `cannot write ${path}`, 'zh-CN': `无法写入${path}` }, error);
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
    throw failed({ en: `cannot read ${name}`, 'zh-CN': `无法读取${name}` }, error);
  }
  if (size > maxMegabytes * 1024 * 1024) {
    throw unreadable(`${name} is larger than ${maxMegabytes} MB`, `${name}超过${maxMegabytes} MB`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw unreadable(
      `${name} is not UTF-8 text; save it as UTF-8`,
      `${name}不是 UTF-8 文本；请另存为 UTF-8`,
    );
  }
}

function failed(what: Text, error: unknown): ToldStop {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = fileErrors[code ?? ''] ?? { en: message, 'zh-CN': message };
  return misused(`${what.en}: ${reason.en}`, `${what['zh-CN']}：${reason['zh-CN']}`);
}
