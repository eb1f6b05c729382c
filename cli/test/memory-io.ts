import { run, type Io } from '../src/main.js';

/** Runs a command line on files in memory; `-` is standard input. */
export async function command(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const written = { out: '', error: '' };
  const io: Io = {
    stdin: () => Promise.resolve(files['-'] ?? ''),
    readFile: (path) => Promise.resolve(files[path] ?? ''),
    stdout: (text) => void (written.out += text),
    stderr: (text) => void (written.error += text),
    isTTY: false,
    env,
  };
  return { exitCode: await run(argv, io), ...written };
}
