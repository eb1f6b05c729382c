// @ts-check
import { existsSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * The package's code entry points, read from the `exports` of package.json, the only place that lists them:
 * `specifier` is what a consumer imports, `source` the module it comes from, `name` its path below `dist`.
 */
export const entryPoints = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath, target]) => {
    const name = String(target.import.default).replace(/^\.\/dist\/|\.js$/g, '');
    return { specifier: manifest.name + subpath.slice(1), name, source: `src/${name}.ts` };
  });

const cli = JSON.parse(readFileSync(new URL('../cli/package.json', import.meta.url), 'utf8'));

/** The same of the command-line package: a module of its own or a folder below `cli/src`. */
export const cliEntryPoints = Object.keys(cli.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => {
    const path = `cli/src${subpath.slice(1)}`;
    const inFolder = existsSync(new URL(`../${path}/index.ts`, import.meta.url));
    return {
      specifier: cli.name + subpath.slice(1),
      source: inFolder ? `${path}/index.ts` : `${path}.ts`,
    };
  });
