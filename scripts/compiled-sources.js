// @ts-check
// The sources as tests read them: compiled one by one, when they changed, and loaded by Node itself. The runner would
// transform each of them anew in every run, and hand them over module by module to every worker. They stand below
// node_modules, which the runner leaves to Node.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @typedef {{ specifier: string, source: string }} Alias a specifier and the source it stands for */

/**
 * Where a source is compiled to, beside what its package depends on; undefined for a file that is none.
 * @param {string} path
 */
export function compiledPath(path) {
  const source = relative(root, path).replaceAll('\\', '/');
  const [, of, below] = /^(cli\/|)src\/(.*)\.ts$/.exec(source) ?? [];
  return below === undefined ? undefined : `${root}${of}node_modules/.compiled/src/${below}.js`;
}

/**
 * Compiles what changed since it was compiled.
 * @param {readonly Alias[]} aliases
 */
export async function compileSources(aliases) {
  for (const of of [root, `${root}cli/`]) {
    const folder = `${of}node_modules/.compiled`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{ "type": "module" }\n');
    const sources = readdirSync(`${of}src`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${of}src/${name.replaceAll('\\', '/')}`);
    await build({
      entryPoints: sources.filter(isStale),
      ...{ outdir: folder, outbase: of, absWorkingDir: root },
      ...{ format: 'esm', target: 'node20', platform: 'node', charset: 'utf8' },
      ...{ bundle: true, sourcemap: 'inline', sourcesContent: false, logLevel: 'error' },
      plugins: [modulesApart(aliases)],
    });
  }
}

/** What else says how a source is compiled. */
const settings = ['package.json', 'cli/package.json', 'scripts/compiled-sources.js'];

/**
 * A source that holds JSON is compiled anew each time, for the JSON may have changed.
 * @param {string} source
 */
function isStale(source) {
  const made = compiledPath(source) ?? '';
  const changed = [source, ...settings.map((name) => root + name)];
  return (
    !existsSync(made) ||
    changed.some((path) => statSync(made).mtimeMs < statSync(path).mtimeMs) ||
    /^import .*\.json'/m.test(readFileSync(source, 'utf8'))
  );
}

/**
 * Modules stay apart, as in the package; packages of the repository are their sources.
 * @param {readonly Alias[]} aliases
 * @returns {import('esbuild').Plugin}
 */
function modulesApart(aliases) {
  const sources = new Map(aliases.map(({ specifier, source }) => [specifier, source]));
  return {
    name: 'modules-apart',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point' || path.endsWith('.json')) return undefined;
        const source = sources.get(path);
        const made = source === undefined ? undefined : compiledPath(root + source);
        if (made === undefined) return { path, external: true };
        const from = relative(dirname(compiledPath(importer) ?? ''), made).replaceAll('\\', '/');
        return { path: from.startsWith('.') ? from : `./${from}`, external: true };
      });
    },
  };
}
