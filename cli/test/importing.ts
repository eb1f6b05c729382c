import { Command } from 'commander';
import { ToldStop } from '../src/told-stop.js';
import { addImportCommand } from '../src/import-command.js';
import type { Io } from '../src/io.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `import` on files in memory. */
export async function importing(argv: readonly string[], files: Files, terminal: Partial<Io> = {}) {
  const written = { out: '', error: '', files: {} as Record<string, string> };
  const bytes = (path: string): Uint8Array => {
    const content = files[path] ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const io: Io = {
    stdin: () => Promise.resolve(new TextDecoder().decode(bytes('-'))),
    readFile: (path) => Promise.resolve(new TextDecoder().decode(bytes(path))),
    stdout: (text) => void (written.out += text),
    stderr: (text) => void (written.error += text),
    isTTY: false,
    ...terminal,
  };
  const program = new Command('trade-credit')
    .exitOverride()
    .configureOutput({ writeErr: io.stderr });
  addImportCommand(program, io, {
    readBytes: (path) => Promise.resolve(bytes(path)),
    readIfThere: (path) =>
      Promise.resolve(
        files[path] === undefined ? undefined : new TextDecoder().decode(bytes(path)),
      ),
    writeText: (path, text) => {
      written.files[path] = text;
      return Promise.resolve();
    },
  });
  const stopped = await program.parseAsync(['import', ...argv], { from: 'user' }).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ToldStop)
        return `${error.exitCode} ${error.told[argv.includes('zh-CN') ? 'zh-CN' : 'en']}`;
      throw error;
    },
  );
  return {
    ...written,
    stopped,
    json: (written.out === '' ? {} : JSON.parse(written.out)) as Record<string, unknown>,
  };
}
