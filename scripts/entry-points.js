// @ts-check
import { readFileSync } from 'node:fs';

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
