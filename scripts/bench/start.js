// @ts-check
// What starting costs: the CPU time of a process that imports an entry point or writes the help of the command line, as
// a multiple of an empty process, interleaved in the same run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { entryPoints } from '../entry-points.js';
import { median } from './measure.js';

const rounds = 7;
const help = new URL('../../cli/dist/main.js', import.meta.url);

/** @type {Readonly<Record<string, string>>} */
const starts = {
  'an empty process': '',
  'trade-credit --help': `const { nodeIo, run } = await import('${help.href}'); await run(['--help'], nodeIo());`,
  ...Object.fromEntries(
    entryPoints.map(({ specifier }) => [specifier, `await import('${specifier}');`]),
  ),
};

/**
 * CPU time of a process that runs the code, in milliseconds.
 * @param {string} code
 */
function cpuOf(code) {
  const told = `${code}\nprocess.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(user + system); });`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', told], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  return Number(stderr.trim().split('\n').at(-1)) / 1000;
}

/** What starts, and how often the CPU time of an empty process it takes. */
export function startCosts() {
  /** @type {Map<string, number[]>} */
  const taken = new Map(Object.keys(starts).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, code] of Object.entries(starts)) taken.get(name)?.push(cpuOf(code));
  const empty = median(taken.get('an empty process') ?? []);
  return new Map([...taken].map(([name, times]) => [name, median(times) / empty]));
}
