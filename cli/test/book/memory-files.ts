import { Command } from 'commander';
import { addBookCommands } from '../../src/book/book-commands.js';
import { ToldStop } from '../../src/told-stop.js';
import type { Io } from '../../src/io.js';

type Content = string | Uint8Array;

/** Runs `trade-credit book` on files in memory. */
export async function bookCommand(
  argv: readonly string[],
  given: Readonly<Record<string, Content>> = {},
) {
  const files = new Map<string, Content>(Object.entries(given));
  const written = { out: '', error: '' };
  const bytes = (path: string): Uint8Array => {
    const content = files.get(path) ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const text = (path: string): string => new TextDecoder().decode(bytes(path));
  const io: Io = {
    stdin: () => Promise.resolve(text('-')),
    readFile: (path) => Promise.resolve(text(path)),
    stdout: (each) => void (written.out += each),
    stderr: (each) => void (written.error += each),
    isTTY: false,
  };
  const write = (path: string, content: Content): Promise<void> => {
    files.set(path, content);
    return Promise.resolve();
  };
  const program = new Command('trade-credit')
    .exitOverride()
    .configureOutput({ writeErr: io.stderr });
  addBookCommands(program, io, {
    readBytes: (path) => Promise.resolve(bytes(path)),
    writeText: write,
    writeBytes: write,
  });
  const stopped = await program.parseAsync(['book', ...argv], { from: 'user' }).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ToldStop)
        return `${error.exitCode} ${error.told[argv.includes('zh-CN') ? 'zh-CN' : 'en']}`;
      throw error;
    },
  );
  return { ...written, stopped, text, bytes };
}
